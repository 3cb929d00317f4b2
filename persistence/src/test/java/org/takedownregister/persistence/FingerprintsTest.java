package org.takedownregister.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.takedownregister.domain.register.Samples.event;
import static org.takedownregister.domain.register.Samples.figure;
import static org.takedownregister.domain.register.Samples.link;
import static org.takedownregister.domain.register.Samples.platform;
import static org.takedownregister.domain.register.Samples.slug;
import static org.takedownregister.domain.register.Samples.takedownCase;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.takedownregister.domain.entry.AssetType;
import org.takedownregister.domain.entry.Entry;
import org.takedownregister.domain.entry.Source;
import org.takedownregister.domain.entry.SourceKind;
import org.takedownregister.domain.entry.Table;
import org.takedownregister.domain.register.Erasure;
import org.takedownregister.domain.register.Erasures;
import org.takedownregister.domain.register.Fingerprint;
import org.takedownregister.domain.register.Fixture;
import org.takedownregister.domain.register.Group;
import org.takedownregister.domain.register.InputFile;
import org.takedownregister.domain.register.InputRow;
import org.takedownregister.domain.register.Offer;
import org.takedownregister.domain.register.OpenBatch;
import org.takedownregister.domain.register.Outcomes;
import org.takedownregister.domain.register.Register;
import org.takedownregister.domain.register.Tombstone;
import org.takedownregister.domain.register.UnreadRow;

/** Rows that are known again by their fingerprints end as they would have if they had been compared. */
class FingerprintsTest {

    private static final int BATCHES = 12;
    private static final Instant WHEN = Instant.parse("2026-11-22T17:00:00Z");

    @TempDir
    private Path folder;

    private static Source source(String id, String title) {
        return new Source(slug(id), SourceKind.NEWS, "Publisher", title, null, null, null, null, List.of());
    }

    private static Offer row(Fixture given, String caseId, String source, String title, long value) {
        return new Offer(
                given.row(),
                List.of(
                        takedownCase(caseId, "Case " + value, null),
                        figure(caseId, source, value),
                        event(caseId, source, "2020")),
                List.of(platform("facebook"), source(source, title)));
    }

    @Test
    void rowsOfAFirstBatchAreKnownAgain() throws SQLException {
        Path file = folder.resolve("register.db");
        try (Register register = Registers.open(file)) {
            Fixture given = new Fixture(register);
            given.offers(
                    Register.Mode.DECLARE,
                    List.of(row(given, "c1", "s1", "A", 1), row(given, "c2", "s1", "A", 2)),
                    List.of());
            assertThat(query(file, "SELECT count(*) FROM row_fingerprints")).isEqualTo("2");

            var settlement = given.offers(
                    Register.Mode.DECLARE,
                    List.of(row(given, "c2", "s1", "A", 2), row(given, "c1", "s1", "A", 3)),
                    List.of());
            assertThat(settlement.outcomes().get(1)).isEqualTo(new Outcomes(0, 1, 1));
            assertThat(query(file, "SELECT count(*) FROM row_fingerprints")).isEqualTo("2");
            assertThat(query(file, "PRAGMA integrity_check")).isEqualTo("ok");
            assertThat(query(file, "SELECT count(*) FROM pragma_foreign_key_check"))
                    .isEqualTo("0");
        }
    }

    /** Where a known row stood is told by the one that its run begins with. */
    @ParameterizedTest
    @CsvSource({"1 2 3 4, 3, 8", "1 2 3 4, 1, 6", "2 3 1 4, 3, 7", "4 3 2 1, 1, 9", "1 3 4 2, 4, 8"})
    void aRowThatContradictsAKnownOneIsToldOfItsLine(String order, int contradicted, int line) {
        try (Register register = Registers.open(folder.resolve("register.db"))) {
            Fixture given = new Fixture(register);
            given.offers(Register.Mode.DECLARE, usual(given, "1 2 3 4"), List.of());

            List<Offer> again = new ArrayList<>(usual(given, order));
            again.add(row(given, "c" + contradicted, "s1", "A", 9));
            given.offers(Register.Mode.DECLARE, again, List.of());
            assertThat(given.messages()).hasSize(3).allSatisfy(message -> assertThat(message)
                    .contains("Remove it or rows.csv, line " + line + ", or"));
        }
    }

    private static List<Offer> usual(Fixture given, String order) {
        return Arrays.stream(order.split(" "))
                .map(number -> row(given, "c" + number, "s1", "A", Long.parseLong(number)))
                .toList();
    }

    /** Rows that come in another order than they were taken in are known as well, but for some at the end. */
    @ParameterizedTest
    @ValueSource(strings = {"as they were", "backwards", "shuffled", "every third", "the last half first"})
    void rowsAreKnownInAnyOrder(String order) {
        List<Integer> numbers = new ArrayList<>(IntStream.range(0, 200).boxed().toList());
        switch (order) {
            case "backwards" -> Collections.reverse(numbers);
            case "shuffled" -> Collections.shuffle(numbers, new Random(1));
            case "every third" -> numbers.removeIf(number -> number % 3 != 0);
            case "the last half first" -> Collections.rotate(numbers, 100);
            default -> {}
        }
        try (Register register = Registers.open(folder.resolve("register.db"))) {
            take(register, IntStream.range(0, 200).boxed().toList(), number -> 1);
            Taken again = take(register, numbers, number -> 1);

            assertThat(again.outcomes()).isEqualTo(new Outcomes(0, 0, numbers.size()));
            assertThat(again.read()).hasSizeLessThanOrEqualTo(order.equals("as they were") ? 0 : 16);
        }
    }

    /** Whatever changed between rows that did not, those are known, and only what changed is read. */
    @ParameterizedTest
    @CsvSource({
        "one in ten is corrected, 10, 0, 0",
        "one in three is corrected, 3, 0, 0",
        "many new ones lie between, 500, 60, 160",
        "new ones lie between corrected ones, 7, 60, 70"
    })
    void onlyRowsThatChangedAreRead(String what, int everyCorrected, int firstNew, int afterNew) {
        List<Integer> before = IntStream.range(0, 200)
                .filter(number -> number < firstNew || number >= afterNew)
                .boxed()
                .toList();
        try (Register register = Registers.open(folder.resolve("register.db"))) {
            take(register, before, number -> 1);
            List<Integer> now = IntStream.range(0, 200).boxed().toList();
            Taken again = take(register, now, number -> number % everyCorrected == 1 ? 2 : 1);

            List<Integer> changed = now.stream()
                    .filter(number -> number % everyCorrected == 1 || !before.contains(number))
                    .toList();
            assertThat(again.read()).as(what).isEqualTo(changed);
            int inserted = afterNew - firstNew;
            assertThat(again.outcomes())
                    .isEqualTo(new Outcomes(inserted, changed.size() - inserted, 200 - changed.size()));
        }
    }

    /**
     * What became of rows.
     *
     * @param read the numbers of those that were read
     */
    private record Taken(@Nullable Outcomes outcomes, List<Integer> read) {}

    private static Taken take(Register register, List<Integer> numbers, IntUnaryOperator value) {
        InputFile file = new InputFile(1, "rows.csv", "flat", List.of("case_id", "value"), "");
        List<Integer> read = Collections.synchronizedList(new ArrayList<>());
        Fingerprint.Digest digest = new Fingerprint.Digest();
        try (OpenBatch batch = register.openBatch(Register.Mode.DECLARE, refusal -> {})) {
            for (int i = 0; i < numbers.size(); i++) {
                int number = numbers.get(i);
                String caseId = String.format("c%03d", number);
                int said = value.applyAsInt(number);
                InputRow row = new InputRow(file, i + 2L, List.of(caseId, String.valueOf(said)));
                Offer offer = new Offer(
                        row,
                        List.of(takedownCase(caseId, "Case", null), figure(caseId, "s1", said)),
                        List.of(platform("facebook"), source("s1", "A")));
                batch.put(new UnreadRow(row, digest.of(row), caseId, () -> {
                    read.add(number);
                    return () -> Optional.of(offer);
                }));
            }
            Outcomes outcomes = batch.settle().outcomes().get(1);
            if (outcomes != null && outcomes.unchanged() < numbers.size()) {
                batch.commit(WHEN, "tester", null, List.of());
            }
            return new Taken(outcomes, read);
        }
    }

    @Test
    void anErasureLeavesNothingOfARowAndNothingIsKnownAgain() throws SQLException {
        Path file = folder.resolve("register.db");
        try (Register register = Registers.open(file)) {
            Fixture given = new Fixture(register);
            List<Offer> rows = List.of(row(given, "c1", "s1", "A", 1), row(given, "c2", "s1", "A", 2));
            given.offers(Register.Mode.DECLARE, rows, List.of());

            erase(register, "c1", true);
            assertThat(query(file, "SELECT count(*) FROM row_fingerprints")).isEqualTo("0");

            var settlement = given.offers(Register.Mode.DECLARE, rows, List.of());
            assertThat(settlement.outcomes().get(1)).isEqualTo(new Outcomes(1, 0, 1));
        }
    }

    /** The same cells mean something else where another mapping reads them. */
    @Test
    void aRowReadThroughAnotherMappingIsComparedAnew() {
        try (Register register = Registers.open(folder.resolve("register.db"))) {
            Fixture given = new Fixture(register);
            assertThat(imports(register, mapped(given, "to: facebook_pages", 1)))
                    .isEqualTo(new Outcomes(1, 0, 0));
            assertThat(imports(register, mapped(given, "to: facebook_groups", 2)))
                    .isEqualTo(new Outcomes(0, 1, 0));
        }
    }

    private static @Nullable Outcomes imports(Register register, Offer offer) {
        try (OpenBatch batch = register.openBatch(Register.Mode.DECLARE, refusal -> {})) {
            batch.put(offer);
            Outcomes outcomes = batch.settle().outcomes().get(1);
            batch.commit(WHEN, "tester", null, List.of());
            return outcomes;
        }
    }

    private static Offer mapped(Fixture given, String mapping, long value) {
        InputFile file = new InputFile(1, "rows.csv", "flat", List.of("case_id"), mapping);
        Offer said = row(given, "c1", "s1", "A", value);
        return new Offer(new InputRow(file, 2, List.of("c1")), said.entries(), said.mentions());
    }

    /** A byte that changed on the disk costs a comparison, and nothing else. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "source_id = 2 WHERE case_id = 1",
                "tables = tables + 1 WHERE case_id = 1",
                "high = high + 1 WHERE case_id = 1",
                "case_id = 3 WHERE case_id = 1"
            })
    void whatWasDamagedKnowsNothingAgain(String damage) throws SQLException {
        Path file = folder.resolve("register.db");
        try (Register register = Registers.open(file)) {
            Fixture given = new Fixture(register);
            List<Offer> rows = List.of(row(given, "c1", "s1", "A", 1), row(given, "c2", "s2", "B", 2));
            given.offers(Register.Mode.DECLARE, rows, List.of());
            given.imports(Register.Mode.ADD, List.of(takedownCase("c3", "No source says more", null)));
            query(file, "UPDATE row_fingerprints SET " + damage);

            var settlement = given.offers(Register.Mode.DECLARE, rows, List.of());
            assertThat(settlement.outcomes().get(1)).isEqualTo(new Outcomes(0, 0, 2));
            assertThat(settlement.changed()).isFalse();
        }
    }

    /** Two registers get the same batches; one of them forgets every fingerprint before each. */
    @Test
    void nothingDiffersFromComparingEveryRow() throws SQLException {
        long first = Long.getLong("takedowns.seed", 20_261_122L);
        long runs = Long.getLong("takedowns.runs", 10);
        for (long seed = first; seed < first + runs; seed++) {
            try {
                twins(new Random(seed), folder.resolve("run" + seed));
            } catch (AssertionError e) {
                throw new AssertionError("repeat with -Dtakedowns.runs=1 -Dtakedowns.seed=" + seed, e);
            }
        }
    }

    private static void twins(Random random, Path base) throws SQLException {
        Path knowing = Path.of(base + "-knowing.db");
        Path comparing = Path.of(base + "-comparing.db");
        try (Register one = Registers.open(knowing);
                Register other = Registers.open(comparing)) {
            Fixture known = new Fixture(one);
            Fixture compared = new Fixture(other);
            for (int batch = 1; batch <= BATCHES; batch++) {
                Register.Mode mode = random.nextInt(5) == 0 ? Register.Mode.ADD : Register.Mode.DECLARE;
                List<Offer> offers = offers(known, random);
                List<Group> shielded = random.nextInt(4) == 0
                        ? List.of(
                                new Group(Table.FIGURES, slug("c" + random.nextInt(5)), slug("s" + random.nextInt(3))))
                        : List.of();
                query(comparing, "DELETE FROM row_fingerprints");

                var settled = known.offers(mode, offers, shielded);
                var expected = compared.offers(mode, offers, shielded);

                assertThat(settled).isEqualTo(expected);
                // A row that was erased may be refused before or after one that another row contradicts.
                assertThat(known.messages()).containsExactlyInAnyOrderElementsOf(compared.messages());
                assertThat(known.everything(Fixture.TODAY)).isEqualTo(compared.everything(Fixture.TODAY));
                if (random.nextInt(6) == 0 && settled.changed()) {
                    revertLast(one, knowing);
                    revertLast(other, comparing);
                }
                if (random.nextInt(10) == 0) {
                    String caseId = "c" + random.nextInt(5);
                    boolean isLifted = random.nextBoolean();
                    erase(one, caseId, isLifted);
                    erase(other, caseId, isLifted);
                }
            }
        }
    }

    private static void erase(Register register, String caseId, boolean isLifted) {
        Erasures erasures = register.erasures();
        Erasure erasure = new Erasure(Table.CASES, Map.of("case_id", caseId), WHEN, "steward", "a court");
        Tombstone tombstone = erasures.eraseIfThere(erasure);
        if (isLifted && tombstone.lifted() == null) {
            erasures.lift(tombstone.number(), WHEN, "steward", "an error");
        }
    }

    private static void revertLast(Register register, Path file) throws SQLException {
        int newest = Integer.parseInt(query(file, "SELECT max(number) FROM batches"));
        register.revert(newest, WHEN, "tester", null);
    }

    /** Whole rows, most of them the usual ones, and some that say more of the same cases. */
    private static List<Offer> offers(Fixture given, Random random) {
        List<Offer> offers = new ArrayList<>();
        for (int i = random.nextInt(14); i >= 0; i--) {
            int number = random.nextInt(5);
            String caseId = "c" + number;
            String source = "s" + number % 3;
            boolean isUsual = random.nextInt(6) > 0;
            String title = isUsual ? "Usual" : "Title " + random.nextInt(2);
            InputRow row = given.row();
            if (random.nextInt(12) == 0) {
                offers.add(new Offer(row, loose(random, caseId, source), List.of()));
            } else {
                offers.add(row(given, caseId, source, title, isUsual ? number : random.nextInt(3)));
            }
        }
        return offers;
    }

    private static List<Entry> loose(Random random, String caseId, String source) {
        return switch (random.nextInt(4)) {
            case 0 -> List.of(figure(caseId, source, AssetType.PAGE, random.nextInt(3)));
            case 1 -> List.of(figure(caseId, source, random.nextInt(3)));
            case 2 -> List.of(link(caseId, "c" + (caseId.charAt(1) - '0' + 1 + random.nextInt(4)) % 5, source));
            default -> List.of(source(source, "Title " + random.nextInt(2)));
        };
    }

    private static String query(Path file, String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement()) {
            if (!statement.execute(sql)) {
                return "";
            }
            try (ResultSet rows = statement.getResultSet()) {
                return rows.next() ? rows.getString(1) : "";
            }
        }
    }
}
