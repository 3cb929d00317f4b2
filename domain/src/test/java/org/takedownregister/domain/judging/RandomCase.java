package org.takedownregister.domain.judging;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.takedownregister.domain.entry.ActionKind;
import org.takedownregister.domain.entry.AttributionLevel;
import org.takedownregister.domain.entry.EventKind;
import org.takedownregister.domain.entry.PartyKind;
import org.takedownregister.domain.entry.Rank;
import org.takedownregister.domain.entry.Role;
import org.takedownregister.domain.entry.SourceKind;

/** Cases drawn at random from few values, so that claims often meet: equal for equal seeds. */
final class RandomCase {

    static final List<String> SCOPES = List.of(
            "- all -",
            "- unspecified -",
            "- account -",
            "- account;page -",
            "facebook all -",
            "facebook account -",
            "facebook page -",
            "facebook group -",
            "facebook page;group -",
            "instagram account -",
            "facebook account core",
            "facebook account amplifier",
            "- account amplifier");

    private static final List<String> NUMBERS = List.of(
            "0",
            "3",
            "35",
            "~35",
            "38",
            "70",
            "100",
            "~100",
            ">100",
            "103",
            "105",
            "138",
            ">=138",
            "<=138",
            "173",
            "200",
            "208",
            "273",
            "<=0",
            "100..200",
            "1000",
            "170000",
            "~150000",
            "23750",
            ">170000",
            "173750");

    private static final List<String> MEASURES =
            List.of("actioned", "actioned", "actioned", "archived", "followers", "members", "engagement");

    private static final List<String> DATES = List.of(
            "2020",
            "2020-07",
            "2020-07-06",
            "2020-07-07",
            "2020-08-06",
            "2020-08",
            "2020-07~",
            "2019/2020",
            "2020-08-06~",
            "2021-01-05");

    private static final List<String> SPEAKERS = List.of("Meta", "A newsroom", "An observatory", "A ministry");

    private final Random random;

    RandomCase(long seed) {
        this(new Random(seed));
    }

    RandomCase(Random random) {
        this.random = random;
    }

    Files draw() {
        Files files = Files.ofCase("drawn", "facebook", "instagram");
        int sources = 1 + random.nextInt(4);
        for (int i = 0; i < sources; i++) {
            String id = (random.nextBoolean() ? "archived-" : "source-") + i;
            String published = random.nextInt(5) == 0 ? null : pick(DATES);
            SourceKind kind = pick(List.of(SourceKind.values()));
            if (i > 0 && random.nextInt(4) == 0) {
                files.source(id, kind, pick(SPEAKERS), published, "source-0", "archived-0");
            } else {
                files.source(id, kind, pick(SPEAKERS), published);
            }
            claims(files);
            if (random.nextInt(3) == 0) {
                files.quoting(pick(SPEAKERS));
                claims(files);
            }
        }
        return files;
    }

    private void claims(Files files) {
        String measure = pick(MEASURES);
        int figures = random.nextInt(5);
        for (String scope : several(SCOPES, figures)) {
            files.rank(random.nextInt(12) == 0 ? pick(List.of(Rank.values())) : Rank.NORMAL)
                    .statedOn(random.nextInt(8) == 0 ? pick(DATES) : null)
                    .label(random.nextInt(10) == 0 ? "total" : null)
                    .figures(measure + " " + scope + " " + pick(NUMBERS));
        }
        for (String date : several(DATES, random.nextInt(3))) {
            files.event(pick(List.of(EventKind.ANNOUNCED, EventKind.ENDED, EventKind.CONTESTED)), date);
        }
        for (String scope : several(SCOPES, random.nextInt(3))) {
            files.action(
                    pick(List.of(ActionKind.REMOVED, ActionKind.SUSPENDED, ActionKind.LABELLED, ActionKind.REINSTATED)),
                    scope,
                    random.nextBoolean() ? pick(DATES) : null,
                    random.nextInt(4) == 0 ? pick(List.of("RO", "worldwide")) : null);
        }
        for (String value :
                several(List.of("RO", "US", "Romania's friends", "ROMANIA'S FRIENDS", "CN"), random.nextInt(3))) {
            files.attribution(
                    pick(List.of(Role.OPERATED_FROM, Role.TARGETS, Role.RUN_BY)),
                    value,
                    random.nextBoolean() ? PartyKind.GROUP : null,
                    pick(List.of(AttributionLevel.values())));
        }
        if (random.nextBoolean()) {
            files.rationale(1 + random.nextInt(2), random.nextBoolean() ? "cib" : null);
        }
    }

    <T> T pick(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    private <T> List<T> several(List<T> values, int count) {
        List<T> shuffled = new ArrayList<>(values);
        Collections.shuffle(shuffled, random);
        return shuffled.subList(0, count);
    }
}
