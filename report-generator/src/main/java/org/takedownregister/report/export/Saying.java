package org.takedownregister.report.export;

import org.jspecify.annotations.Nullable;
import org.takedownregister.domain.entry.Action;
import org.takedownregister.domain.entry.Attribution;
import org.takedownregister.domain.entry.Claim;
import org.takedownregister.domain.entry.Event;
import org.takedownregister.domain.entry.Figure;
import org.takedownregister.domain.entry.Link;
import org.takedownregister.domain.entry.Observation;
import org.takedownregister.domain.entry.Qualifier;
import org.takedownregister.domain.entry.Rationale;
import org.takedownregister.domain.entry.Reaction;
import org.takedownregister.domain.entry.Technique;
import org.takedownregister.domain.value.Country;

/** Says claims in a few words, for formats in which a claim is a text. */
final class Saying {

    private Saying() {}

    /** What kind of claim it is: {@code Figure: disclosed}. */
    static String heading(Claim claim) {
        if (claim instanceof Action action) {
            return "Action: " + words(action.action().code());
        }
        if (claim instanceof Figure figure) {
            return "Figure: " + words(figure.measure().code());
        }
        if (claim instanceof Attribution attribution) {
            return "Attribution: " + words(attribution.role().code());
        }
        if (claim instanceof Event event) {
            return "Event: " + words(event.event().code());
        }
        if (claim instanceof Rationale rationale) {
            return "Rationale: " + words(rationale.rationaleBasis().code());
        }
        if (claim instanceof Technique technique) {
            return "Technique: " + technique.framework().code();
        }
        if (claim instanceof Observation observation) {
            return "Observation: " + words(observation.topic().code());
        }
        if (claim instanceof Reaction reaction) {
            return "Reaction: " + words(reaction.stance().code());
        }
        return "Link: " + words(((Link) claim).kind().code());
    }

    /** The claim as its speaker's: {@code Facebook says: 35 accounts, exact}. */
    static String of(Claim claim, String speaker) {
        return speaker + " says: " + content(claim);
    }

    private static String content(Claim claim) {
        if (claim instanceof Action action) {
            return joined(words(action.action().code()), words(action.assetType()), action.cohort(), action.actedOn());
        }
        if (claim instanceof Figure figure) {
            return joined(words(figure.measure().code()), number(figure), words(figure.assetType()), figure.cohort());
        }
        if (claim instanceof Attribution attribution) {
            String value = attribution.value();
            return joined(
                    words(attribution.role().code()),
                    Country.isCode(value) ? new Country(value).name() : value,
                    "level " + attribution.level().code());
        }
        if (claim instanceof Event event) {
            return joined(words(event.event().code()), event.onDate());
        }
        if (claim instanceof Rationale rationale) {
            return joined(
                    words(rationale.rationaleBasis().code()),
                    rationale.policyId(),
                    rationale.clause(),
                    rationale.legalReference(),
                    rationale.reasoning());
        }
        if (claim instanceof Technique technique) {
            return joined(technique.framework().code(), technique.code(), technique.note());
        }
        if (claim instanceof Observation observation) {
            return observation.text();
        }
        if (claim instanceof Reaction reaction) {
            return joined(reaction.actor(), words(reaction.stance().code()), reaction.reactedOn(), reaction.summary());
        }
        Link link = (Link) claim;
        return joined(words(link.kind().code()), link.relatedCaseId(), link.note());
    }

    private static String number(Figure figure) {
        String value = figure.value() + (figure.valueMax() == null ? "" : " to " + figure.valueMax());
        String unit = figure.unit().isCurrency() ? " " + figure.unit() : "";
        return (figure.qualifier() == Qualifier.EXACT
                        ? ""
                        : words(figure.qualifier().code()) + " ")
                + value
                + unit;
    }

    private static String words(Object code) {
        return code.toString().replace('-', ' ').replace(";", " and ");
    }

    private static String joined(@Nullable Object... parts) {
        StringBuilder joined = new StringBuilder();
        for (Object part : parts) {
            if (part != null) {
                joined.append(joined.isEmpty() ? "" : ", ").append(part);
            }
        }
        return joined.toString();
    }
}
