package org.takedownregister.domain.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.takedownregister.domain.entry.Platform;
import org.takedownregister.domain.entry.Table;
import org.takedownregister.domain.problem.Place;
import org.takedownregister.domain.problem.Problem;
import org.takedownregister.domain.problem.ProblemCode;
import org.takedownregister.domain.problem.Refused;
import org.takedownregister.domain.register.Batch;
import org.takedownregister.domain.register.BatchFile;
import org.takedownregister.domain.register.Cancelled;
import org.takedownregister.domain.register.Change;
import org.takedownregister.domain.register.Cursor;
import org.takedownregister.domain.register.Erasures;
import org.takedownregister.domain.register.Group;
import org.takedownregister.domain.register.InputFile;
import org.takedownregister.domain.register.InputRow;
import org.takedownregister.domain.register.Offer;
import org.takedownregister.domain.register.OpenBatch;
import org.takedownregister.domain.register.Outcomes;
import org.takedownregister.domain.register.Refusal;
import org.takedownregister.domain.register.Register;
import org.takedownregister.domain.register.RegisterView;
import org.takedownregister.domain.register.Settlement;
import org.takedownregister.domain.value.Slug;

class ImportingPackagesTest {

    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");
    private static final InputFile FILE =
            new InputFile(1, "platforms.csv", "platforms", List.of("platform_id", "name"));
    private static final Group CASE_GROUP = new Group(Table.FIGURES, new Slug("a-case"), new Slug("a-source"));

    private final ShelfRegister register = new ShelfRegister();
    private final List<String> rejected = new ArrayList<>();
    private final List<Change> told = new ArrayList<>();

    @Test
    void everyRowIsAccountedForOnce() {
        ImportSummary summary = run(Register.Mode.DECLARE, 10, handler -> {
            handler.offer(platform(2, "facebook"));
            handler.offer(platform(3, "twitter"));
            handler.offer(platform(4, "known"));
            handler.reject(row(5), List.of(problem(5)), List.of(), List.of());
            handler.setAside(row(6), "blank");
        });

        assertThat(summary.rows()).isEqualTo(5);
        assertThat(summary.outcomes()).isEqualTo(new Outcomes(2, 0, 1));
        assertThat(summary.rejected()).isEqualTo(1);
        assertThat(summary.setAside()).isEqualTo(1);
        assertThat(summary.batch()).get().extracting(Batch::number, Batch::at).containsExactly(1, NOW);
        assertThat(rejected).containsExactly("5 slug-unreadable");
    }

    @Test
    void aRowThatTheRegisterRefusesIsARejectOfItsFile() {
        ImportSummary summary = run(Register.Mode.DECLARE, 10, handler -> {
            handler.offer(platform(2, "facebook"));
            handler.offer(platform(3, "facebook"));
        });

        assertThat(summary.outcomes()).isEqualTo(new Outcomes(1, 0, 0));
        assertThat(summary.rejected()).isEqualTo(1);
        assertThat(rejected).containsExactly("3 row-duplicate");
    }

    @Test
    void whatRefersToARejectedRowIsToldItsLine() {
        run(Register.Mode.DECLARE, 10, handler -> {
            handler.reject(row(2), List.of(problem(2)), List.of(), List.of("dangling"));
            handler.offer(platform(3, "dangling"));
        });

        assertThat(rejected).containsExactly("2 slug-unreadable", "3 reference-rejected");
    }

    @Test
    void ofRejectedRowsWithoutEndOnlySoManyAreRemembered() {
        run(Register.Mode.DECLARE, Long.MAX_VALUE, handler -> {
            for (int i = 0; i < 200_000; i++) {
                handler.reject(row(2), List.of(problem(2)), List.of(), List.of("id-" + i));
            }
            handler.reject(row(2), List.of(problem(2)), List.of(), List.of("dangling"));
            handler.offer(platform(3, "dangling"));
        });

        assertThat(rejected).hasSize(200_002).endsWith("3 reference-dangling");
    }

    @Test
    void rowsThatAnyThreadMayReadComeInTheirOrder() {
        ImportSummary summary = run(Register.Mode.DECLARE, Long.MAX_VALUE, handler -> {
            for (int line = 2; line < 6_002; line++) {
                long read = line;
                handler.independent(to -> {
                    if (read % 3 == 0) {
                        to.reject(row(read), List.of(problem(read)), List.of(), List.of());
                    } else {
                        to.offer(platform(read, "platform-" + read / 6));
                    }
                });
            }
        });

        List<String> expected = LongStream.range(2, 6_002)
                .filter(line -> line % 3 == 0 || line == 4 || line == 5 || (line > 6 && line % 6 != 1))
                .mapToObj(line -> line + (line % 3 == 0 ? " slug-unreadable" : " row-duplicate"))
                .toList();
        assertThat(rejected).containsExactlyElementsOf(expected);
        assertThat(summary.rows()).isEqualTo(6_000);
        assertThat(summary.outcomes()).isEqualTo(new Outcomes(1_001, 0, 0));
    }

    @Test
    void theGroupOfARejectedRowIsShielded() {
        run(
                Register.Mode.DECLARE,
                10,
                handler -> handler.reject(row(2), List.of(problem(2)), List.of(CASE_GROUP), List.of()));

        assertThat(register.shielded).containsExactly(CASE_GROUP);
    }

    @Test
    void anImportThatChangesNothingRecordsNoBatch() {
        ImportSummary summary = run(Register.Mode.DECLARE, 10, handler -> handler.offer(platform(2, "known")));

        assertThat(summary.batch()).isEmpty();
        assertThat(summary.outcomes()).isEqualTo(new Outcomes(0, 0, 1));
        assertThat(register.commits).isZero();
    }

    @Test
    void aDryRunTellsItsChangesAndCommitsNothing() {
        ImportSummary summary = run(Register.Mode.DRY_RUN, 10, handler -> handler.offer(platform(2, "facebook")));

        assertThat(summary.batch()).isEmpty();
        assertThat(register.commits).isZero();
        assertThat(told).hasSize(1);
    }

    @Test
    void moreRejectsThanAllowedStopTheImport() {
        assertThatThrownBy(() -> run(Register.Mode.DECLARE, 1, handler -> {
                    handler.offer(platform(2, "facebook"));
                    handler.reject(row(3), List.of(problem(3)), List.of(), List.of());
                    handler.reject(row(4), List.of(problem(4)), List.of(), List.of());
                }))
                .isInstanceOf(Refused.class)
                .hasMessage(
                        "found \"more than 1 rejected rows\", expected at most 1. Mend the rows in the rejects file,"
                                + " or allow more with --max-rejects; nothing was imported. [too-many-rejects]");
        assertThat(register.commits).isZero();
        assertThat(register.closed).isTrue();
    }

    @Test
    void anImportThatIsCancelledBeforeItBeginsWritesNothing() {
        ImportingPackages importing = new ImportingPackages(register, Clock.fixed(NOW, ZoneOffset.UTC));

        assertThat(importing.cancel()).isTrue();

        assertThatThrownBy(() -> run(importing, Register.Mode.DECLARE, 10, handler -> {}))
                .isInstanceOf(Cancelled.class);
        assertThat(register.commits).isZero();
        assertThat(register.closed).isTrue();
    }

    @Test
    void theBatchOfAnImportThatRunsIsCancelledAndIsAskedWhetherInTime() {
        ImportingPackages importing = new ImportingPackages(register, Clock.fixed(NOW, ZoneOffset.UTC));
        List<Boolean> inTime = new ArrayList<>();

        run(importing, Register.Mode.DECLARE, 10, handler -> {
            inTime.add(importing.cancel());
            handler.offer(platform(2, "facebook"));
        });
        inTime.add(importing.cancel());

        assertThat(register.cancels).isEqualTo(2);
        assertThat(inTime).containsExactly(true, false);
    }

    private ImportSummary run(Register.Mode mode, long maxRejects, Consumer<RowHandler> rows) {
        return run(new ImportingPackages(register, Clock.fixed(NOW, ZoneOffset.UTC)), mode, maxRejects, rows);
    }

    private ImportSummary run(
            ImportingPackages importing, Register.Mode mode, long maxRejects, Consumer<RowHandler> rows) {
        RowSource input = new RowSource() {
            @Override
            public void read(RowHandler handler) {
                handler.begin(FILE);
                rows.accept(handler);
                handler.end(FILE, "0".repeat(64), 100, "UTF-8");
            }

            @Override
            public void close() {}
        };
        Rejects rejects = new Rejects() {
            @Override
            public String place() {
                return "nowhere";
            }

            @Override
            public void write(InputRow row, List<Problem> problems) {
                rejected.add(row.line() + " " + problems.get(0).code().code());
            }

            @Override
            public void close() {}
        };
        return importing.run(input, new ImportOptions(mode, "a steward", null, maxRejects), rejects, told::add);
    }

    private static InputRow row(long line) {
        return new InputRow(FILE, line, List.of("", ""));
    }

    private static Offer platform(long line, String id) {
        return new Offer(row(line), List.of(new Platform(new Slug(id), id, null, List.of())), List.of());
    }

    private static Problem problem(long line) {
        return new Problem(ProblemCode.SLUG_UNREADABLE, row(line).place(), "X", "a slug", "Write x");
    }

    /** A register of platforms that holds {@code known} already and never heard of {@code dangling}. */
    private static final class ShelfRegister implements Register {
        private final List<Group> shielded = new ArrayList<>();
        private int commits;
        private int cancels;
        private boolean closed;

        @Override
        public RegisterView view(LocalDate today) {
            throw new UnsupportedOperationException();
        }

        @Override
        public RegisterView view(LocalDate today, int batch) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Batch revert(int batch, Instant at, String who, @Nullable String note) {
            throw new UnsupportedOperationException();
        }

        @Override
        public OpenBatch openBatch(Mode mode, Consumer<Refusal> refusals) {
            return new ShelfBatch(refusals);
        }

        @Override
        public Erasures erasures() {
            throw new UnsupportedOperationException();
        }

        @Override
        public void close() {}

        private final class ShelfBatch implements OpenBatch {
            private final Consumer<Refusal> refusals;
            private final Set<String> seen = new HashSet<>();
            private final List<Change> changes = new ArrayList<>();
            private long unchanged;

            ShelfBatch(Consumer<Refusal> refusals) {
                this.refusals = refusals;
            }

            @Override
            public void put(Offer offer) {
                Platform platform = (Platform) offer.entries().get(0);
                String id = platform.platformId().text();
                if (id.equals("dangling")) {
                    refuse(offer, ProblemCode.REFERENCE_DANGLING);
                } else if (!seen.add(id)) {
                    refuse(offer, ProblemCode.ROW_DUPLICATE);
                } else if (id.equals("known")) {
                    unchanged++;
                } else {
                    changes.add(new Change(Table.PLATFORMS, null, platform));
                }
            }

            private void refuse(Offer offer, ProblemCode code) {
                Place place = offer.row().place().column("platform_id");
                Platform platform = (Platform) offer.entries().get(0);
                refusals.accept(new Refusal(
                        offer,
                        List.of(new Problem(code, place, platform.platformId().text(), "another", "Mend it"))));
            }

            @Override
            public void shield(Group group) {
                shielded.add(group);
            }

            @Override
            public Settlement settle() {
                Map<Integer, Outcomes> outcomes = new HashMap<>();
                outcomes.put(1, new Outcomes(changes.size(), 0, unchanged));
                return new Settlement(outcomes, Map.of(), !changes.isEmpty());
            }

            @Override
            public Cursor<Change> changes() {
                return Cursor.over(changes);
            }

            @Override
            public Batch commit(Instant at, String who, @Nullable String note, List<BatchFile> files) {
                commits++;
                return new Batch(commits, at, who, note, 0, files);
            }

            @Override
            public boolean cancel() {
                cancels++;
                return commits == 0;
            }

            @Override
            public void close() {
                closed = true;
            }
        }
    }
}
