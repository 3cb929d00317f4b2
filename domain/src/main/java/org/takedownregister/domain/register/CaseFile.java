package org.takedownregister.domain.register;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.takedownregister.domain.entry.Action;
import org.takedownregister.domain.entry.Attribution;
import org.takedownregister.domain.entry.Claim;
import org.takedownregister.domain.entry.Event;
import org.takedownregister.domain.entry.Figure;
import org.takedownregister.domain.entry.Link;
import org.takedownregister.domain.entry.Observation;
import org.takedownregister.domain.entry.Rationale;
import org.takedownregister.domain.entry.Reaction;
import org.takedownregister.domain.entry.Source;
import org.takedownregister.domain.entry.TakedownCase;
import org.takedownregister.domain.entry.Technique;
import org.takedownregister.domain.value.Slug;

/**
 * A case with all that is said of it.
 *
 * @param takedownCase the case
 * @param claims everything said of it, by table in the order of {@link
 *     org.takedownregister.domain.entry.Table}, then by key
 * @param linksHere what other cases' links say of it, by key
 * @param sources every source that a claim or a link here stands in, and every source that one of these is
 *     derived from, by identifier
 * @param batches the numbers of the batches that touched it, the oldest first
 */
public record CaseFile(
        TakedownCase takedownCase,
        List<Claim> claims,
        List<Link> linksHere,
        List<Source> sources,
        List<Integer> batches) {

    public CaseFile {
        claims = List.copyOf(claims);
        linksHere = List.copyOf(linksHere);
        sources = List.copyOf(sources);
        batches = List.copyOf(batches);
    }

    /**
     * A source by its identifier.
     *
     * @throws java.util.NoSuchElementException if it is none of {@link #sources()}
     */
    public Source source(Slug sourceId) {
        for (Source source : sources) {
            if (source.sourceId().equals(sourceId)) {
                return source;
            }
        }
        throw new NoSuchElementException(sourceId.text());
    }

    /** The number of the newest batch that touched it; empty if none did. */
    public Optional<Integer> newestBatch() {
        return batches.isEmpty() ? Optional.empty() : Optional.of(batches.get(batches.size() - 1));
    }

    /** Who says a claim: whom the source quotes, or else the source's publisher. */
    public String speaker(Claim claim) {
        String quoted = claim.statedBy();
        return quoted != null ? quoted : source(claim.sourceId()).publisher();
    }

    /** What platforms are said to have done. */
    public List<Action> actions() {
        return all(Action.class);
    }

    /** The numbers stated. */
    public List<Figure> figures() {
        return all(Figure.class);
    }

    /** Who and where is said to be behind it, affected by it, named in it. */
    public List<Attribution> attributions() {
        return all(Attribution.class);
    }

    /** When things are said to have happened. */
    public List<Event> events() {
        return all(Event.class);
    }

    /** The reasons given. */
    public List<Rationale> rationales() {
        return all(Rationale.class);
    }

    /** How it is said to have been done. */
    public List<Technique> techniques() {
        return all(Technique.class);
    }

    /** Statements that are no numbers. */
    public List<Observation> observations() {
        return all(Observation.class);
    }

    /** What it is said to be linked to. */
    public List<Link> links() {
        return all(Link.class);
    }

    /** How others reacted. */
    public List<Reaction> reactions() {
        return all(Reaction.class);
    }

    private <C extends Claim> List<C> all(Class<C> type) {
        List<C> all = new ArrayList<>();
        for (Claim claim : claims) {
            if (type.isInstance(claim)) {
                all.add(type.cast(claim));
            }
        }
        return Collections.unmodifiableList(all);
    }
}
