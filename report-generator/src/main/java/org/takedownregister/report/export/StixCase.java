package org.takedownregister.report.export;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.takedownregister.domain.entry.Action;
import org.takedownregister.domain.entry.Attribution;
import org.takedownregister.domain.entry.Claim;
import org.takedownregister.domain.entry.Column;
import org.takedownregister.domain.entry.Link;
import org.takedownregister.domain.entry.PartyKind;
import org.takedownregister.domain.entry.Platform;
import org.takedownregister.domain.entry.TakedownCase;
import org.takedownregister.domain.register.CaseFile;
import org.takedownregister.domain.value.Country;
import org.takedownregister.domain.value.Slug;
import org.takedownregister.report.export.StixObjects.Period;

/**
 * Writes a case as STIX: an incident; what platforms did as courses of action, attributions and links as
 * relationships, every other claim as a note on the incident; and a report that holds them together. Relationships
 * are all {@code related-to}, and say in the extension who claims what: STIX's own words would make a charge of it.
 */
final class StixCase {

    private static final String RELATED = "related-to";
    private static final byte[] NAME = StixObjects.property("name");
    private static final byte[] DESCRIPTION = StixObjects.property("description");
    private static final byte[] IDENTITY_CLASS = StixObjects.property("identity_class");
    private static final byte[] PUBLISHED = StixObjects.property("published");
    private static final byte[] OBJECT_REFS = StixObjects.property("object_refs");
    private static final byte[] RELATIONSHIP_TYPE = StixObjects.property("relationship_type");
    private static final byte[] SOURCE_REF = StixObjects.property("source_ref");
    private static final byte[] TARGET_REF = StixObjects.property("target_ref");
    private static final byte[] ABSTRACT = StixObjects.property("abstract");
    private static final byte[] CONTENT = StixObjects.property("content");
    private static final byte[] AUTHORS = StixObjects.property("authors");
    private static final byte[] COUNTRY = StixObjects.property("country");

    private final StixObjects objects;
    private final StixIds ids;
    private final Map<Slug, Platform> platforms;
    private final CaseRows rows;
    private final CaseFile file;
    private final Period register;
    private final Period own;
    private final String incident;
    private final Set<String> written = new LinkedHashSet<>();

    private StixCase(StixObjects objects, StixIds ids, Map<Slug, Platform> platforms, CaseRows rows, Moments moments) {
        this.objects = objects;
        this.ids = ids;
        this.platforms = platforms;
        this.rows = rows;
        this.file = rows.file();
        String first = moments.millis(moments.first());
        this.register = new Period(first, first);
        this.own = new Period(moments.millis(moments.first(file)), moments.millis(moments.last(file)));
        this.incident = ids.incident(file.takedownCase().caseId());
    }

    /** Adds the objects of a case. */
    static void write(
            StixObjects objects,
            StixIds ids,
            ExportOptions options,
            Map<Slug, Platform> platforms,
            CaseRows rows,
            Moments moments) {
        StixCase stix = new StixCase(objects, ids, platforms, rows, moments);
        stix.publisher(options);
        stix.incident();
        for (Slug platform : stix.file.takedownCase().platforms()) {
            stix.platform(platform);
        }
        for (int i = 0; i < stix.file.claims().size(); i++) {
            stix.claim(i);
        }
        stix.report();
    }

    private void publisher(ExportOptions options) {
        if (objects.lacks(ids.publisher())) {
            objects.start("identity", ids.publisher(), register);
            objects.text(NAME, options.publisher());
            objects.text(IDENTITY_CLASS, "organization");
            objects.end();
        }
    }

    private void incident() {
        TakedownCase subject = file.takedownCase();
        String summary = subject.summary();
        start("incident", incident, own);
        objects.text(NAME, subject.title());
        if (summary != null) {
            objects.text(DESCRIPTION, summary);
        }
        objects.references(file.sources());
        StixExtension.row(objects.bytes(), subject, column -> !isOfIncident(column));
        objects.end();
    }

    private static boolean isOfIncident(Column column) {
        return column.name().equals("title") || column.name().equals("summary");
    }

    /** What is told of the case stands in its incident. */
    private void report() {
        TakedownCase subject = file.takedownCase();
        List<String> held = List.copyOf(written);
        start("report", ids.report(subject.caseId()), own);
        objects.text(NAME, subject.title());
        objects.text(PUBLISHED, own.from());
        objects.texts(OBJECT_REFS, held);
        objects.end();
    }

    private void claim(int index) {
        Claim claim = file.claims().get(index);
        if (claim instanceof Action action) {
            action(action, index);
        } else if (claim instanceof Attribution attribution) {
            String target = Country.isCode(attribution.value())
                    ? country(new Country(attribution.value()))
                    : party(attribution.value(), Optional.ofNullable(attribution.partyKind()));
            relationship(claim, index, target);
        } else if (claim instanceof Link link) {
            relationship(claim, index, ids.incident(link.relatedCaseId()));
        } else {
            note(claim, index);
        }
    }

    private void action(Action action, int index) {
        String id = ids.claim("course-of-action", action);
        start("course-of-action", id, own);
        objects.text(NAME, Saying.heading(action));
        objects.text(DESCRIPTION, Saying.of(action, file.speaker(action)));
        row(action, index);
        if (action.platform() != null) {
            platform(action.platform());
        }
        start("relationship", ids.claim("relationship", action), own);
        objects.text(RELATIONSHIP_TYPE, RELATED);
        objects.text(SOURCE_REF, id);
        objects.text(TARGET_REF, incident);
        objects.end();
    }

    private void note(Claim claim, int index) {
        String speaker = file.speaker(claim);
        start("note", ids.claim("note", claim), own);
        objects.text(ABSTRACT, Saying.heading(claim));
        objects.text(CONTENT, Saying.of(claim, speaker));
        objects.texts(AUTHORS, List.of(speaker));
        objects.texts(OBJECT_REFS, List.of(incident));
        row(claim, index);
    }

    private void relationship(Claim claim, int index, String to) {
        start("relationship", ids.claim("relationship", claim), own);
        objects.text(RELATIONSHIP_TYPE, RELATED);
        objects.text(DESCRIPTION, Saying.of(claim, file.speaker(claim)));
        objects.text(SOURCE_REF, incident);
        objects.text(TARGET_REF, to);
        row(claim, index);
    }

    /** Ends the object of a claim with where it stands and with its row. */
    private void row(Claim claim, int index) {
        objects.reference(file.source(claim.sourceId()));
        StixExtension.claim(objects.bytes(), rows, index);
        objects.end();
    }

    private void platform(Slug platformId) {
        Platform platform = platforms.get(platformId);
        String id = ids.platform(platformId);
        if (platform != null && shares(id)) {
            start("identity", id, register);
            objects.text(NAME, platform.name());
            objects.text(IDENTITY_CLASS, "organization");
            StixExtension.row(objects.bytes(), platform, column -> true);
            objects.end();
        }
    }

    private String country(Country country) {
        String id = ids.country(country.code());
        if (shares(id)) {
            start("location", id, register);
            objects.text(NAME, country.name());
            objects.text(COUNTRY, country.code());
            objects.end();
        }
        return id;
    }

    private String party(String name, Optional<PartyKind> kind) {
        String id = ids.party(name, kind.map(PartyKind::code).orElse(""));
        if (shares(id)) {
            start("identity", id, register);
            objects.text(NAME, name);
            objects.text(IDENTITY_CLASS, identityClass(kind));
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

    private void start(String type, String id, Period period) {
        written.add(id);
        objects.start(type, id, period);
    }
}
