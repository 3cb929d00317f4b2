package org.takedownregister.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.takedownregister.domain.register.Samples.event;
import static org.takedownregister.domain.register.Samples.figure;
import static org.takedownregister.domain.register.Samples.link;
import static org.takedownregister.domain.register.Samples.platform;
import static org.takedownregister.domain.register.Samples.policy;
import static org.takedownregister.domain.register.Samples.rationale;
import static org.takedownregister.domain.register.Samples.slug;
import static org.takedownregister.domain.register.Samples.source;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.takedownregister.domain.entry.AssetType;
import org.takedownregister.domain.entry.Entry;
import org.takedownregister.domain.entry.Observation;
import org.takedownregister.domain.entry.Source;
import org.takedownregister.domain.entry.SourceKind;
import org.takedownregister.domain.entry.Subject;
import org.takedownregister.domain.entry.TakedownCase;
import org.takedownregister.domain.entry.Topic;
import org.takedownregister.domain.register.Fixture;
import org.takedownregister.domain.register.Offer;
import org.takedownregister.domain.register.OpenBatch;
import org.takedownregister.domain.register.Register;

/** A first batch that is built page by page is what statements write. */
class NewRegisterTest {

    private static final int NEVER = Integer.MAX_VALUE;
    private static final Instant WHEN = Instant.parse("2026-11-28T17:00:00Z");

    /** What lies beyond 2^16 comes after what lies before, other than in the order of UTF-16. */
    private static final String[] SPEAKERS = {"Zo\u00eb", "\uff5e tilde", "\ud83d\ude80 rocket", "a", "aa"};

    @TempDir
    private Path folder;

    private static Register open(Path file, int few) {
        Registers.open(file).close();
        return new SqliteRegister(
                file, Registers.PATIENCE, () -> Database.Access.to(file), Optional.empty(), few);
    }

    /** The same random rows, some of them not plain, are built beside one register and written into another. */
    @Test
    void bothWaysWriteTheSame() throws SQLException {
        long first = Long.getLong("takedowns.seed", 20_261_128L);
        long runs = Long.getLong("takedowns.runs", 12);
        for (long seed = first; seed < first + runs; seed++) {
            try {
                twins(new Random(seed), folder.resolve("run" + seed));
            } catch (AssertionError e) {
                throw new AssertionError("repeat with -Dtakedowns.runs=1 -Dtakedowns.seed=" + seed, e);
            }
        }
    }

    private static void twins(Random random, Path base) throws SQLException {
        Path built = Path.of(base + "-built.db");
        Path written = Path.of(base + "-written.db");
        int rows = 1 + random.nextInt(400);
        // Where none is odd, all of it is built page by page.
        int odd = random.nextInt(3) == 0 ? 0 : random.nextInt(60);
        List<Offer> offers = new ArrayList<>();
        try (Register one = open(built, random.nextInt(3));
                Register other = open(written, NEVER)) {
            Fixture pages = new Fixture(one);
            Fixture statements = new Fixture(other);
            for (int i = 0; i < rows; i++) {
                offers.add(row(pages, i, random, odd));
            }

            var settled = pages.offers(Register.Mode.DECLARE, offers, List.of());
            assertThat(settled).isEqualTo(statements.offers(Register.Mode.DECLARE, offers, List.of()));
            assertThat(pages.messages()).isEqualTo(statements.messages());
            assertThat(pages.everything(Fixture.TODAY)).isEqualTo(statements.everything(Fixture.TODAY));
            assertThat(content(built)).isEqualTo(content(written));
            assertThat(content(built, "PRAGMA integrity_check")).containsExactly("ok");
            assertThat(content(built, "PRAGMA foreign_key_check")).isEmpty();
            assertThat(content(built, "PRAGMA journal_mode")).containsExactly("wal");

            // What comes next finds every row by every index.
            assertThat(pages.offers(Register.Mode.DECLARE, offers, List.of()).changed())
                    .isFalse();
        }
    }

    private static Offer row(Fixture given, int i, Random random, int odd) {
        String caseId = "c" + i;
        String sourceId = "s" + i / 4;
        List<Entry> entries = new ArrayList<>();
        entries.add(takedownCase(caseId, random));
        for (int figures = random.nextInt(4); figures > 0; figures--) {
            AssetType type = AssetType.values()[random.nextInt(4)];
            entries.add(figure(caseId, sourceId, type, Math.abs(random.nextLong() >> random.nextInt(64)) >> 15));
        }
        entries.removeIf(entry -> entries.indexOf(entry) != entries.lastIndexOf(entry));
        if (random.nextBoolean()) {
            entries.add(event(caseId, sourceId, "20" + (10 + random.nextInt(15))));
        }
        for (String speaker : SPEAKERS) {
            if (random.nextInt(4) == 0) {
                entries.add(observation(caseId, sourceId, speaker, random));
            }
        }
        boolean hasPolicy = random.nextInt(8) == 0;
        entries.add(rationale(caseId, sourceId, hasPolicy ? "p" + i / 16 : null));
        List<Entry> mentions = new ArrayList<>(List.of(platform("facebook"), named(sourceId, "Report of " + sourceId)));
        if (hasPolicy) {
            mentions.add(policy("p" + i / 16, "facebook"));
        }
        if (odd > 0 && random.nextInt(odd) == 0) {
            makeOdd(entries, mentions, caseId, sourceId, random);
        }
        return new Offer(given.row(), entries, mentions);
    }

    private static void makeOdd(
            List<Entry> entries, List<Entry> mentions, String caseId, String sourceId, Random random) {
        switch (random.nextInt(7)) {
            case 0 -> entries.set(0, takedownCase("c" + random.nextInt(20), random));
            case 1 -> entries.add(figure("c0", sourceId, AssetType.POST, 1));
            case 2 -> entries.add(figure(caseId, "nowhere", AssetType.POST, 1));
            case 3 -> mentions.set(1, named(sourceId, "Another title"));
            case 4 -> entries.add(entries.get(entries.size() - 1));
            case 5 -> entries.add(link(caseId, "c0", sourceId));
            default -> mentions.set(1, source(sourceId, "s0"));
        }
    }

    /** Some of them are longer than a page. */
    private static TakedownCase takedownCase(String caseId, Random random) {
        @Nullable String summary = random.nextInt(3) == 0 ? null : "word ".repeat(random.nextInt(1_000)) + "end";
        @Nullable LocalDate embargo = random.nextInt(30) == 0 ? Fixture.TODAY.plusDays(random.nextInt(3)) : null;
        return new TakedownCase(
                slug(caseId), "Case " + caseId, summary, Subject.NETWORK, List.of(slug("facebook")), List.of(), embargo);
    }

    private static Observation observation(String caseId, String sourceId, String speaker, Random random) {
        String text = "said ".repeat(1 + random.nextInt(random.nextInt(10) == 0 ? 900 : 20)) + "so";
        return new Observation(slug(caseId), slug(sourceId), speaker, Topic.OTHER, 1, text, null);
    }

    private static Source named(String id, String title) {
        return new Source(slug(id), SourceKind.NEWS, "Publisher", title, null, null, null, null, List.of());
    }

    /** A run that ends without a commit, and one that was killed before it, leave nothing that matters. */
    @Test
    void whatIsNotCommittedIsGone() throws Exception {
        Path file = folder.resolve("register.db");
        Files.writeString(folder.resolve("register.db-first"), "left behind by a run that was killed");
        Files.writeString(folder.resolve("register.db-first-journal"), "and so was this");
        try (Register register = open(file, 0)) {
            Fixture given = new Fixture(register);
            try (OpenBatch batch = register.openBatch(Register.Mode.DECLARE, refusal -> {})) {
                batch.put(row(given, 1, new Random(1), 0));
                assertThat(folder.resolve("register.db-first")).exists();
            }
            assertThat(given.everything(Fixture.TODAY)).isEmpty();
            assertThat(content(file, "PRAGMA integrity_check")).containsExactly("ok");
            assertThat(folder.toFile().list()).containsExactly("register.db");
        }
    }

    /** Who opened the empty register before the batch was moved into its place writes after it, not beside it. */
    @Test
    void whoWaitedWritesIntoWhatWasMovedHere() throws Exception {
        Path file = folder.resolve("register.db");
        try (Register first = open(file, 0);
                Register second = open(file, 0)) {
            Fixture given = new Fixture(first);
            OpenBatch batch = first.openBatch(Register.Mode.DECLARE, refusal -> {});
            batch.put(row(given, 1, new Random(1), 0));
            batch.settle();
            Thread waiting = new Thread(() -> new Fixture(second)
                    .offers(Register.Mode.DECLARE, List.of(row(given, 2, new Random(2), 0)), List.of()));
            waiting.start();
            Thread.sleep(300);
            batch.commit(WHEN, "tester", null, List.of());
            batch.close();
            waiting.join();

            assertThat(content(file, "SELECT number FROM batches ORDER BY 1")).containsExactly("1", "2");
            assertThat(content(file, "SELECT slug FROM case_keys ORDER BY 1")).containsExactly("c1", "c2");
        }
    }

    private static List<String> content(Path file) throws SQLException {
        List<String> all = new ArrayList<>();
        for (String table :
                content(file, "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'flyway%'")) {
            for (String row : content(file, "SELECT * FROM " + table)) {
                all.add(table + " " + row);
            }
        }
        return all;
    }

    private static List<String> content(Path file, String query) throws SQLException {
        List<String> content = new ArrayList<>();
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            while (rows.next()) {
                List<String> cells = new ArrayList<>();
                for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
                    cells.add(String.valueOf(rows.getString(i)));
                }
                content.add(String.join("|", cells));
            }
        }
        return content;
    }
}
