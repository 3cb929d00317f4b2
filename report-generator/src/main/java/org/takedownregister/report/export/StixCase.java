package org.takedownregister.report.export;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.takedownregister.domain.entry.Action;
import org.takedownregister.domain.entry.Attribution;
import org.takedownregister.domain.entry.Claim;
import org.takedownregister.domain.entry.Link;
import org.takedownregister.domain.entry.PartyKind;
import org.takedownregister.domain.entry.Platform;
import org.takedownregister.domain.entry.TakedownCase;
import org.takedownregister.domain.register.CaseFile;
import org.takedownregister.domain.value.Country;
import org.takedownregister.domain.value.Slug;

/**
 * Writes a case as STIX: an incident; what platforms did as courses of action, attributions and links as
 * relationships, every other claim as a note on the incident; and a report that holds them together. Relationships
 * are all {@code related-to}, and say in the extension who claims what: STIX's own words would make a charge of it.
 */
final class StixCase {

    private static final String RELATED = "related-to";

    private final StixObjects objects;
    private final StixIds ids;
    private final Map<Slug, Platform> platforms;
    private final CaseFile file;
    private final Period register;
    private final Period own;
    private final Set<String> written = new LinkedHashSet<>();

    private StixCase(StixObjects objects, StixIds ids, Map<Slug, Platform> platforms, CaseFile file, Moments moments) {
        this.objects = objects;
        this.ids = ids;
        this.platforms = platforms;
        this.file = file;
        this.register = new Period(moments.first(), moments.first());
        this.own = new Period(moments.first(file), moments.last(file));
    }

    /** From the first batch to the last. */
    private record Period(Instant from, Instant to) {}

    /** Adds the objects of a case. */
    static void write(
            StixObjects objects,
            StixIds ids,
            ExportOptions options,
            Map<Slug, Platform> platforms,
            CaseFile file,
            Moments moments)
            throws IOException {
        StixCase stix = new StixCase(objects, ids, platforms, file, moments);
        stix.publisher(options);
        stix.incident();
        for (Slug platform : file.takedownCase().platforms()) {
            stix.platform(platform);
        }
        for (Claim claim : file.claims()) {
            stix.claim(claim);
        }
        stix.report();
    }

    private void publisher(ExportOptions options) throws IOException {
        if (objects.lacks(ids.publisher())) {
            JsonGenerator json = objects.start("identity", ids.publisher(), register.from, register.to);
            Json.text(json, "name", options.publisher());
            json.writeStringField("identity_class", "organization");
            objects.end();
        }
    }

    private void incident() throws IOException {
        TakedownCase subject = file.takedownCase();
        JsonGenerator json = start("incident", ids.incident(subject.caseId()), own);
        Json.text(json, "name", subject.title());
        Json.column(json, "description", subject.summary());
        objects.references(file.sources());
        StixExtension.row(json, subject, "");
        objects.end();
    }

    private void report() throws IOException {
        TakedownCase subject = file.takedownCase();
        List<String> held = List.copyOf(written);
        JsonGenerator json = start("report", ids.report(subject.caseId()), own);
        Json.text(json, "name", subject.title());
        Json.column(json, "description", subject.summary());
        json.writeStringField("published", Times.millis(own.from));
        Json.texts(json, "object_refs", held);
        objects.references(file.sources());
        objects.end();
    }

    private void claim(Claim claim) throws IOException {
        String incident = ids.incident(claim.caseId());
        if (claim instanceof Action action) {
            action(action, incident);
        } else if (claim instanceof Attribution attribution) {
            String target = Country.isCode(attribution.value())
                    ? country(new Country(attribution.value()))
                    : party(attribution.value(), Optional.ofNullable(attribution.partyKind()));
            relationship(claim, incident, target);
        } else if (claim instanceof Link link) {
            relationship(claim, incident, ids.incident(link.relatedCaseId()));
        } else {
            note(claim, incident);
        }
    }

    private void action(Action action, String incident) throws IOException {
        String id = ids.claim("course-of-action", action);
        JsonGenerator json = start("course-of-action", id, own);
        Json.text(json, "name", Saying.heading(action));
        Json.text(json, "description", Saying.of(action, file.speaker(action)));
        objects.references(List.of(file.source(action.sourceId())));
        StixExtension.row(json, action, file.speaker(action));
        objects.end();
        if (action.platform() != null) {
            platform(action.platform());
        }
        JsonGenerator relation = start("relationship", ids.claim("relationship", action), own);
        relation.writeStringField("relationship_type", RELATED);
        relation.writeStringField("source_ref", id);
        relation.writeStringField("target_ref", incident);
        objects.end();
    }

    private void note(Claim claim, String incident) throws IOException {
        JsonGenerator json = start("note", ids.claim("note", claim), own);
        Json.text(json, "abstract", Saying.heading(claim));
        Json.text(json, "content", Saying.of(claim, file.speaker(claim)));
        Json.texts(json, "authors", List.of(file.speaker(claim)));
        Json.texts(json, "object_refs", List.of(incident));
        objects.references(List.of(file.source(claim.sourceId())));
        StixExtension.row(json, claim, file.speaker(claim));
        objects.end();
    }

    private void relationship(Claim claim, String from, String to) throws IOException {
        JsonGenerator json = start("relationship", ids.claim("relationship", claim), own);
        json.writeStringField("relationship_type", RELATED);
        Json.text(json, "description", Saying.of(claim, file.speaker(claim)));
        json.writeStringField("source_ref", from);
        json.writeStringField("target_ref", to);
        objects.references(List.of(file.source(claim.sourceId())));
        StixExtension.row(json, claim, file.speaker(claim));
        objects.end();
    }

    private void platform(Slug platformId) throws IOException {
        Platform platform = platforms.get(platformId);
        String id = ids.platform(platformId);
        if (platform != null && shares(id)) {
            JsonGenerator json = start("identity", id, register);
            Json.text(json, "name", platform.name());
            json.writeStringField("identity_class", "organization");
            StixExtension.row(json, platform, "");
            objects.end();
        }
    }

    private String country(Country country) throws IOException {
        String id = ids.country(country.code());
        if (shares(id)) {
            JsonGenerator json = start("location", id, register);
            Json.text(json, "name", country.name());
            json.writeStringField("country", country.code());
            objects.end();
        }
        return id;
    }

    private String party(String name, Optional<PartyKind> kind) throws IOException {
        String id = ids.party(name, kind.map(PartyKind::code).orElse(""));
        if (shares(id)) {
            JsonGenerator json = start("identity", id, register);
            Json.text(json, "name", name);
            json.writeStringField("identity_class", identityClass(kind));
            objects.end();
        }
        return id;
    }

    private static String identityClass(Optional<PartyKind> kind) {
        if (kind.isEmpty()) {
            return "unknown";
        }
        return switch (kind.get()) {
            case STATE, ORGANISATION, COMPANY, PARTY -> "organization";
            case GROUP -> "group";
            case PERSON -> "individual";
            case UNNAMED -> "unknown";
        };
    }

    private boolean shares(String id) {
        boolean lacks = objects.lacks(id);
        written.add(id);
        return lacks;
    }

    private JsonGenerator start(String type, String id, Period period) throws IOException {
        written.add(id);
        return objects.start(type, id, period.from, period.to);
    }
}
