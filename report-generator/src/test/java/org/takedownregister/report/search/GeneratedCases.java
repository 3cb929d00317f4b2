package org.takedownregister.report.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.Consumer;

/** Cases as a large register has them, the same for the same seed. Words are as unevenly common as in real text. */
final class GeneratedCases {

    private static final String[] SYLLABLES =
            ("ba co di fe gu ha in jo ka lem mo na or pes qua ra sti te un vo wa xi yo "
                            + "zen cha dro est fla gra ing lis men nor ous per rin sur ter ver")
                    .split(" ", -1);
    private static final List<SearchTag> PLATFORMS =
            tags("Facebook", "Instagram", "X", "YouTube", "TikTok", "Telegram");
    private static final List<SearchTag> COUNTRIES =
            tags("Russia", "Iran", "China", "Myanmar", "Honduras", "Egypt", "Mexico", "France", "Ukraine", "Sudan");
    private static final List<SearchTag> ACTIONS = tags("removed", "suspended", "labelled", "blocked", "demoted");
    private static final List<SearchTag> BASES = tags("actor", "behaviour", "content", "not stated");
    private static final List<SearchTag> GROUNDS = tags("terms", "law", "court order");
    private static final List<SearchTag> VERDICTS = tags("agree", "contradict", "narrower scope");
    private static final int VOCABULARY = 80_000;

    private final Random random;

    private GeneratedCases(long seed) {
        random = new Random(seed);
    }

    static void each(int count, Consumer<SearchCase> taker) {
        GeneratedCases cases = new GeneratedCases(7);
        for (int number = 0; number < count; number++) {
            taker.accept(cases.next(number));
        }
    }

    private SearchCase next(int number) {
        SearchTag platform = one(PLATFORMS);
        SearchTag country = one(COUNTRIES);
        String title = platform.label() + ": network from " + country.label() + " " + words(6);
        return new SearchCase(
                String.format(Locale.ROOT, "cases/case-%06d.html", number),
                title,
                words(30) + ". " + words(12) + ".",
                2017 + random.nextInt(10),
                List.of(platform),
                List.of(country),
                List.of(one(COUNTRIES)),
                List.of(one(BASES)),
                List.of(one(GROUNDS)),
                List.of(one(ACTIONS)),
                List.of(one(VERDICTS)),
                List.of(words(2), words(3), "Platform manipulation policy"),
                List.of(words(80), words(70)));
    }

    private SearchTag one(List<SearchTag> tags) {
        return tags.get(Math.min(random.nextInt(tags.size()), random.nextInt(tags.size())));
    }

    private String words(int count) {
        List<String> words = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            words.add(word((int) Math.exp(random.nextDouble() * Math.log(VOCABULARY))));
        }
        return String.join(" ", words);
    }

    /** The word of a rank: the rarer the longer. */
    private static String word(int rank) {
        StringBuilder word = new StringBuilder();
        for (int rest = rank * 7 + 3; rest > 0; rest /= SYLLABLES.length) {
            word.append(SYLLABLES[rest % SYLLABLES.length]);
        }
        return word.toString();
    }

    private static List<SearchTag> tags(String... labels) {
        List<SearchTag> tags = new ArrayList<>();
        for (String label : labels) {
            tags.add(new SearchTag(label.toLowerCase(Locale.ROOT).replace(' ', '-'), label));
        }
        return tags;
    }
}
