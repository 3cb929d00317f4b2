package org.takedownregister.report.telling;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.takedownregister.domain.entry.Claim;
import org.takedownregister.domain.judging.JudgedClaims;
import org.takedownregister.domain.judging.Judgement;
import org.takedownregister.domain.judging.Verdict;
import org.takedownregister.report.page.Phrase;

/** The verdicts on what speakers say of one kind of subject, as a page shows them. */
final class Verdicts {

    private final Map<Claim, Judgement> judged = new HashMap<>();
    private final Set<Claim> leading = new HashSet<>();
    private final Set<Claim> saidBefore = new HashSet<>();

    /** The verdicts of several subjects of one kind. */
    static Verdicts of(Collection<? extends JudgedClaims<?, ? extends Claim>> subjects) {
        Verdicts verdicts = new Verdicts();
        subjects.forEach(verdicts::add);
        return verdicts;
    }

    private <C extends Claim> void add(JudgedClaims<?, C> subject) {
        if (!subject.rivals().isEmpty()) {
            leading.addAll(subject.leading().claims());
        }
        subject.rivals()
                .forEach(rival ->
                        rival.spoken().claims().forEach(claim -> judged.putIfAbsent(claim, rival.judgement())));
        subject.saidBefore().forEach(spoken -> saidBefore.addAll(spoken.claims()));
    }

    /** Whether anything stands beside a leading claim or was said before. */
    boolean isEmpty() {
        return judged.isEmpty() && saidBefore.isEmpty();
    }

    /** Whether one of these contradicts the leading claim. */
    boolean contradicts(Collection<? extends Claim> claims) {
        return judgements(claims).anyMatch(judgement -> judgement.verdict() == Verdict.CONTRADICTS);
    }

    /** Whether all of these stand beside a leading claim and none leads. */
    boolean areBeside(Collection<? extends Claim> claims) {
        return judgements(claims).findAny().isPresent() && claims.stream().noneMatch(leading::contains);
    }

    /** Whether the speakers of all of these said otherwise later. */
    boolean areSaidBefore(Collection<? extends Claim> claims) {
        return saidBefore.isEmpty() ? claims.isEmpty() : saidBefore.containsAll(claims);
    }

    private Stream<Judgement> judgements(Collection<? extends Claim> claims) {
        return judged.isEmpty()
                ? Stream.empty()
                : claims.stream().map(judged::get).filter(Objects::nonNull).distinct();
    }

    /** Chips and reasons of claims that are told together, with a chip for the leading claim. */
    Phrase all(Collection<? extends Claim> claims) {
        // As of most claims; to look for one means to go through all it says.
        if (isEmpty()) {
            return Phrase.EMPTY;
        }
        List<Phrase> phrases = new ArrayList<>();
        if (claims.stream().anyMatch(leading::contains)) {
            phrases.add(Phrase.EMPTY.chip("leads", "lead"));
        }
        merged(judgements(claims)).stream().map(Verdicts::told).forEach(phrases::add);
        return withSaidBefore(claims, phrases);
    }

    private Phrase withSaidBefore(Collection<? extends Claim> claims, List<Phrase> phrases) {
        if (claims.stream().anyMatch(saidBefore::contains)) {
            phrases.add(saidBefore());
        }
        return Phrase.joined(phrases, " ", " ");
    }

    /** Judgements that say the same are told once, as an independent one's if one of them is. */
    private static List<Judgement> merged(Stream<Judgement> judgements) {
        Map<String, Judgement> merged = new LinkedHashMap<>();
        judgements.forEach(judgement -> merged.merge(
                judgement.verdict() + judgement.reason(), judgement, (one, other) -> one.independent() ? one : other));
        return List.copyOf(merged.values());
    }

    /** The chip of a verdict and its reason; of one that speaks for the other without being a witness it says so. */
    static Phrase told(Judgement judgement) {
        Phrase told = chip(judgement.verdict()).and(" " + judgement.reason());
        return judgement.independent() || !speaksFor(judgement.verdict())
                ? told
                : told.and(" ").chip("no second witness", "mute");
    }

    private static boolean speaksFor(Verdict verdict) {
        return switch (verdict) {
            case AGREES, ROUNDED, REGROUPED, NARROWER_SCOPE -> true;
            case NOT_COMPARABLE, CONTRADICTS -> false;
        };
    }

    /** The chip of what a later word of the same speaker replaces. */
    static Phrase saidBefore() {
        return Phrase.EMPTY.chip("said before", "mute").and(" A later word of the same speaker takes its place.");
    }

    /**
     * How many stand beside the leading one under which verdict, and how many witnesses they make; empty for none.
     *
     * @param witnesses how many independent witnesses say what leads, the one who leads among them
     */
    static Phrase counted(List<Judgement> judgements, int witnesses) {
        Map<Verdict, Integer> counts = new TreeMap<>();
        judgements.forEach(judgement -> counts.merge(judgement.verdict(), 1, Integer::sum));
        List<Phrase> phrases = new ArrayList<>();
        counts.forEach((verdict, count) -> phrases.add(chip(verdict).and(" ").count(count)));
        if (phrases.isEmpty()) {
            return Phrase.EMPTY;
        }
        Phrase counted =
                Phrase.of("Beside it: ").and(Phrase.joined(phrases, ", ", ", ")).and(".");
        return judgements.stream().anyMatch(Judgement::confirms)
                ? counted.and(" Not counting copies and quotations, ")
                        .count(witnesses, "witness says", "witnesses say")
                        .and(" so.")
                : counted;
    }

    /** The verdict's name in its colour. */
    static Phrase chip(Verdict verdict) {
        return Phrase.EMPTY.chip(verdict.words(), tone(verdict));
    }

    private static String tone(Verdict verdict) {
        return switch (verdict) {
            case AGREES, ROUNDED -> "agree";
            case REGROUPED, NARROWER_SCOPE -> "narrow";
            case NOT_COMPARABLE -> "mute";
            case CONTRADICTS -> "clash";
        };
    }
}
