package org.takedownregister.report.catalogue;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.takedownregister.domain.entry.Figure;
import org.takedownregister.domain.entry.Ground;
import org.takedownregister.domain.entry.Measure;
import org.takedownregister.domain.entry.Platform;
import org.takedownregister.domain.entry.Rationale;
import org.takedownregister.domain.entry.RationaleBasis;
import org.takedownregister.domain.entry.TakedownCase;
import org.takedownregister.domain.judging.ActionsTaken;
import org.takedownregister.domain.judging.CaseDates;
import org.takedownregister.domain.judging.Leading;
import org.takedownregister.domain.judging.PlatformNames;
import org.takedownregister.domain.register.CaseFile;
import org.takedownregister.domain.value.Slug;
import org.takedownregister.report.making.Ingredients;
import org.takedownregister.report.reading.Statement;
import org.takedownregister.report.reading.Statements;
import org.takedownregister.report.words.Assets;
import org.takedownregister.report.words.Numbers;
import org.takedownregister.report.words.Words;

/** Makes the line that lists show of a case. */
final class Listing {

    /** The measures of assets, the foremost first. */
    private static final List<Measure> OF_ASSETS =
            List.of(Measure.ACTIONED, Measure.DISCLOSED, Measure.ARCHIVED, Measure.ANALYSED, Measure.REQUESTED);

    private Listing() {}

    static Listed of(
            CaseFile file,
            Map<Slug, Platform> platforms,
            PlatformNames names,
            org.takedownregister.domain.judging.Statements said,
            List<Leading> leaders,
            Ingredients whole) {
        TakedownCase about = file.takedownCase();
        @Nullable Statements statements = foremost(file, leaders);
        @Nullable Statement leading = statements == null ? null : statements.leading().orElse(null);
        return new Listed(
                about.caseId(),
                about.title(),
                about.subject(),
                CaseDates.of(file, names).listed(),
                about.platforms(),
                ActionsTaken.of(file, names),
                stated(file, Rationale::rationaleBasis, RationaleBasis.NOT_STATED),
                stated(file, Rationale::ground, Ground.NOT_STATED),
                leading == null ? "" : words(leading, platforms),
                leading == null ? "" : leading.speaker(),
                said.speaking().size() + said.saidBefore().size(),
                statements != null && statements.areContradicted(),
                file.batches().isEmpty() ? 0 : file.batches().get(file.batches().size() - 1),
                whole);
    }

    private static <V extends Comparable<V>> List<V> stated(CaseFile file, Function<Rationale, V> value, V notStated) {
        List<V> all = file.rationales().stream().map(value).distinct().sorted().toList();
        return all.size() < 2
                ? all
                : all.stream().filter(one -> !one.equals(notStated)).toList();
    }

    private static @Nullable Statements foremost(CaseFile file, List<Leading> leading) {
        for (Measure measure : OF_ASSETS) {
            for (Statements statements : Statements.of(file, leading, List.of(), measure)) {
                if (statements.leading().isPresent()) {
                    return statements;
                }
            }
        }
        return null;
    }

    private static String words(Statement statement, Map<Slug, Platform> platforms) {
        boolean several = statement.figures().stream()
                        .map(figure -> String.valueOf(figure.platform()))
                        .distinct()
                        .count()
                > 1;
        String measured = statement.measure() == Measure.ACTIONED ? "" : Words.of(statement.measure()) + ": ";
        return measured
                + Assets.joined(statement.figures().stream()
                        .map(figure -> words(figure, several ? name(figure.platform(), platforms) : null))
                        .toList());
    }

    private static String words(Figure figure, @Nullable String platform) {
        String qualifier = Words.of(figure.qualifier());
        return (qualifier.isEmpty() ? "" : qualifier + " ")
                + Numbers.amount(figure)
                + " "
                + Assets.counted(figure, platform);
    }

    private static @Nullable String name(@Nullable Slug platform, Map<Slug, Platform> platforms) {
        Platform known = platform == null ? null : platforms.get(platform);
        return known == null ? null : known.name();
    }
}
