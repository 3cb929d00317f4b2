package org.takedownregister.domain.judging;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.takedownregister.domain.entry.Action;
import org.takedownregister.domain.entry.ActionKind;
import org.takedownregister.domain.entry.AssetTypes;
import org.takedownregister.domain.entry.Attribution;
import org.takedownregister.domain.entry.AttributionLevel;
import org.takedownregister.domain.entry.Claim;
import org.takedownregister.domain.entry.Code;
import org.takedownregister.domain.entry.Event;
import org.takedownregister.domain.entry.EventKind;
import org.takedownregister.domain.entry.Figure;
import org.takedownregister.domain.entry.Form;
import org.takedownregister.domain.entry.Ground;
import org.takedownregister.domain.entry.Link;
import org.takedownregister.domain.entry.LinkKind;
import org.takedownregister.domain.entry.Measure;
import org.takedownregister.domain.entry.PartyKind;
import org.takedownregister.domain.entry.Policy;
import org.takedownregister.domain.entry.PolicyVersion;
import org.takedownregister.domain.entry.Qualifier;
import org.takedownregister.domain.entry.Rank;
import org.takedownregister.domain.entry.Rationale;
import org.takedownregister.domain.entry.RationaleBasis;
import org.takedownregister.domain.entry.Role;
import org.takedownregister.domain.entry.Source;
import org.takedownregister.domain.entry.SourceKind;
import org.takedownregister.domain.entry.Subject;
import org.takedownregister.domain.entry.TakedownCase;
import org.takedownregister.domain.register.CaseFile;
import org.takedownregister.domain.value.EdtfDate;
import org.takedownregister.domain.value.Slug;
import org.takedownregister.domain.value.Unit;
import org.takedownregister.domain.value.WebAddress;

/**
 * Builds a case file from short texts. A figure is written {@code measure platform types cohort number}
 * with {@code -} for none: {@code actioned twitter account amplifier ~150000}. Numbers: {@code 35}, {@code
 * ~150000} about, {@code >700} more than, {@code >=700} at least, {@code <=5} at most, {@code 10..20} a range.
 */
final class Files {

    private final Slug caseId;
    private final List<Slug> platforms;
    private Subject subject = Subject.NETWORK;
    private final Map<Slug, Source> sources = new LinkedHashMap<>();
    private final List<Claim> claims = new ArrayList<>();
    private final List<Link> linksHere = new ArrayList<>();
    private Slug at = new Slug("nowhere");
    private @Nullable String quoting;
    private @Nullable Slug label;
    private @Nullable EdtfDate statedOn;
    private Rank rank = Rank.NORMAL;

    private Files(String caseId, String... platforms) {
        this.caseId = new Slug(caseId);
        this.platforms = Arrays.stream(platforms).map(Slug::new).collect(Collectors.toList());
    }

    static Files ofCase(String caseId, String... platforms) {
        return new Files(caseId, platforms);
    }

    Files disclosure() {
        subject = Subject.DISCLOSURE;
        return this;
    }

    /** What follows stands in this source and is said by its publisher. */
    Files source(String id, SourceKind kind, String publisher, @Nullable String publishedOn, String... derivedFrom) {
        at = new Slug(id);
        quoting = null;
        label = null;
        statedOn = null;
        rank = Rank.NORMAL;
        sources.put(
                at,
                new Source(
                        at,
                        kind,
                        publisher,
                        "Title of " + id,
                        null,
                        id.startsWith("archived") ? new WebAddress("https://archive.example/" + id) : null,
                        publishedOn == null ? null : EdtfDate.of(publishedOn),
                        null,
                        Arrays.stream(derivedFrom).map(Slug::new).collect(Collectors.toList())));
        return this;
    }

    Files platform(String id, String publisher, @Nullable String publishedOn) {
        return source(id, SourceKind.PLATFORM_DISCLOSURE, publisher, publishedOn);
    }

    Files news(String id, String publisher, @Nullable String publishedOn, String... derivedFrom) {
        return source(id, SourceKind.NEWS, publisher, publishedOn, derivedFrom);
    }

    /** What follows is said by somebody whom the source quotes. */
    Files quoting(@Nullable String speaker) {
        quoting = speaker;
        return this;
    }

    Files label(@Nullable String text) {
        label = text == null ? null : new Slug(text);
        return this;
    }

    Files statedOn(@Nullable String date) {
        statedOn = date == null ? null : EdtfDate.of(date);
        return this;
    }

    Files rank(Rank next) {
        rank = next;
        return this;
    }

    Files figures(String... lines) {
        for (String line : lines) {
            claims.add(figure(line));
        }
        return this;
    }

    private Figure figure(String line) {
        String[] part = line.trim().split(" +", -1);
        Measure measure = Code.parse(Measure.class, part[0]).orThrow();
        String number = part[4];
        Qualifier qualifier = Qualifier.EXACT;
        if (number.startsWith("~")) {
            qualifier = Qualifier.ABOUT;
        } else if (number.startsWith(">=")) {
            qualifier = Qualifier.AT_LEAST;
        } else if (number.startsWith(">")) {
            qualifier = Qualifier.MORE_THAN;
        } else if (number.startsWith("<=")) {
            qualifier = Qualifier.AT_MOST;
        }
        String[] range = number.replaceAll("[^0-9.]", "").split("\\.\\.", -1);
        Unit unit =
                switch (measure) {
                    case SCORE -> Unit.POINTS;
                    case AD_SPEND -> new Unit(part.length > 5 ? part[5] : "USD");
                    default -> Unit.COUNT;
                };
        return new Figure(
                caseId,
                at,
                quoting,
                label,
                measure,
                slug(part[1]),
                AssetTypes.parse(part[2]).orThrow(),
                slug(part[3]),
                statedOn,
                Long.parseLong(range[0]),
                range.length > 1 ? Long.valueOf(range[1]) : null,
                qualifier,
                unit,
                null,
                rank,
                null);
    }

    private static @Nullable Slug slug(String text) {
        return text.equals("-") ? null : new Slug(text);
    }

    Files event(EventKind kind, String date) {
        claims.add(new Event(caseId, at, quoting, kind, EdtfDate.of(date)));
        return this;
    }

    Files action(ActionKind kind, String scope, @Nullable String actedOn) {
        return action(kind, scope, actedOn, null);
    }

    Files action(ActionKind kind, String scope, @Nullable String actedOn, @Nullable String territory) {
        String[] part = scope.split(" +", -1);
        claims.add(new Action(
                caseId,
                at,
                quoting,
                kind,
                slug(part[0]),
                AssetTypes.parse(part[1]).orThrow(),
                slug(part[2]),
                actedOn == null ? null : EdtfDate.of(actedOn),
                null,
                territory,
                null));
        return this;
    }

    Files attribution(Role role, String value, @Nullable PartyKind kind, AttributionLevel level) {
        claims.add(new Attribution(caseId, at, quoting, role, value, kind, level, null, null, null));
        return this;
    }

    Files attribution(Role role, String value) {
        return attribution(role, value, null, AttributionLevel.DIRECT);
    }

    Files rationale(int n, @Nullable String policyId) {
        claims.add(new Rationale(
                caseId,
                at,
                quoting,
                n,
                policyId == null ? null : new Slug(policyId),
                RationaleBasis.BEHAVIOUR,
                Ground.TERMS,
                null,
                null,
                null,
                Form.PARAPHRASE,
                null,
                null));
        return this;
    }

    Files link(LinkKind kind, String related) {
        claims.add(new Link(caseId, new Slug(related), kind, at, quoting, null));
        return this;
    }

    Files linkHere(LinkKind kind, String from) {
        linksHere.add(new Link(new Slug(from), caseId, kind, at, quoting, null));
        return this;
    }

    /** The source in which what follows stands. */
    Slug at() {
        return at;
    }

    List<Claim> claims() {
        return claims;
    }

    CaseFile build() {
        return build(claims);
    }

    CaseFile build(List<? extends Claim> inThisOrder) {
        return new CaseFile(
                new TakedownCase(caseId, "Case " + caseId, null, subject, platforms, List.of(), null),
                List.copyOf(inThisOrder),
                linksHere,
                List.copyOf(sources.values()),
                List.of(1));
    }

    /** A register of some cases and one policy, {@code cib}, with versions written {@code from} or {@code from..to}. */
    static Lookup lookup(List<CaseFile> cases, String... versions) {
        List<PolicyVersion> all = Arrays.stream(versions).map(Files::version).collect(Collectors.toList());
        return new Lookup() {
            @Override
            public List<PolicyVersion> versions(Slug policyId) {
                return policyId.text().equals("cib") ? all : List.of();
            }

            @Override
            public Optional<Policy> policy(Slug policyId) {
                return Optional.empty();
            }

            @Override
            public Optional<CaseFile> caseFile(Slug caseId) {
                return cases.stream()
                        .filter(file -> file.takedownCase().caseId().equals(caseId))
                        .findFirst();
            }

            @Override
            public PlatformNames platforms() {
                return PlatformNames.NONE;
            }
        };
    }

    static PolicyVersion version(String text) {
        String[] part = text.split("\\.\\.", -1);
        return new PolicyVersion(
                new Slug("cib"), EdtfDate.of(part[0]), part.length > 1 ? EdtfDate.of(part[1]) : null, null, null, null);
    }
}
