package org.takedownregister.domain.register;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.takedownregister.domain.entry.Action;
import org.takedownregister.domain.entry.ActionKind;
import org.takedownregister.domain.entry.ActorKind;
import org.takedownregister.domain.entry.AssetType;
import org.takedownregister.domain.entry.AssetTypes;
import org.takedownregister.domain.entry.Attribution;
import org.takedownregister.domain.entry.AttributionLevel;
import org.takedownregister.domain.entry.Confidence;
import org.takedownregister.domain.entry.Entry;
import org.takedownregister.domain.entry.Event;
import org.takedownregister.domain.entry.EventKind;
import org.takedownregister.domain.entry.Figure;
import org.takedownregister.domain.entry.Form;
import org.takedownregister.domain.entry.Framework;
import org.takedownregister.domain.entry.Ground;
import org.takedownregister.domain.entry.Link;
import org.takedownregister.domain.entry.LinkKind;
import org.takedownregister.domain.entry.Measure;
import org.takedownregister.domain.entry.Observation;
import org.takedownregister.domain.entry.PartyKind;
import org.takedownregister.domain.entry.Platform;
import org.takedownregister.domain.entry.Policy;
import org.takedownregister.domain.entry.PolicyVersion;
import org.takedownregister.domain.entry.Qualifier;
import org.takedownregister.domain.entry.Rank;
import org.takedownregister.domain.entry.Rationale;
import org.takedownregister.domain.entry.RationaleBasis;
import org.takedownregister.domain.entry.Reaction;
import org.takedownregister.domain.entry.ReactionSubject;
import org.takedownregister.domain.entry.Role;
import org.takedownregister.domain.entry.Source;
import org.takedownregister.domain.entry.SourceKind;
import org.takedownregister.domain.entry.Stance;
import org.takedownregister.domain.entry.Subject;
import org.takedownregister.domain.entry.TakedownCase;
import org.takedownregister.domain.entry.Technique;
import org.takedownregister.domain.entry.Topic;
import org.takedownregister.domain.entry.Volume;
import org.takedownregister.domain.value.EdtfDate;
import org.takedownregister.domain.value.ExternalId;
import org.takedownregister.domain.value.Slug;
import org.takedownregister.domain.value.Unit;
import org.takedownregister.domain.value.WebAddress;

/** Rows to fill a register with: of every table one with every column filled and one with as few as may be. */
public final class Samples {

    private static final WebAddress ADDRESS = new WebAddress("https://example.org/a?b=c#d");
    private static final WebAddress ARCHIVED = new WebAddress("http://archive.example/2020/x");

    private Samples() {}

    public static Slug slug(String text) {
        return new Slug(text);
    }

    public static Platform platform(String id) {
        return new Platform(slug(id), "Platform " + id, null, List.of());
    }

    public static Source source(String id, String... derivedFrom) {
        return new Source(
                slug(id),
                SourceKind.NEWS,
                "Publisher",
                "Title",
                null,
                null,
                null,
                null,
                List.of(derivedFrom).stream().map(Slug::new).toList());
    }

    public static TakedownCase takedownCase(String id) {
        return takedownCase(id, "Case " + id, null);
    }

    public static TakedownCase takedownCase(String id, String title, @Nullable LocalDate embargo) {
        return new TakedownCase(slug(id), title, null, Subject.NETWORK, List.of(), List.of(), embargo);
    }

    public static Policy policy(String id, String platform) {
        return new Policy(slug(id), slug(platform), "Policy " + id, null);
    }

    /** A count of accounts, as the source itself says. */
    public static Figure figure(String caseId, String source, long value) {
        return figure(caseId, source, AssetType.ACCOUNT, value);
    }

    public static Figure figure(String caseId, String source, AssetType type, long value) {
        return new Figure(
                slug(caseId),
                slug(source),
                null,
                null,
                Measure.ACTIONED,
                null,
                AssetTypes.of(type),
                null,
                null,
                value,
                null,
                Qualifier.EXACT,
                Unit.COUNT,
                null,
                Rank.NORMAL,
                null);
    }

    public static Event event(String caseId, String source, String date) {
        return new Event(slug(caseId), slug(source), null, EventKind.ANNOUNCED, EdtfDate.of(date));
    }

    public static Link link(String caseId, String related, String source) {
        return new Link(slug(caseId), slug(related), LinkKind.FOLLOW_UP, slug(source), null, null);
    }

    public static Rationale rationale(String caseId, String source, @Nullable String policy) {
        return new Rationale(
                slug(caseId),
                slug(source),
                null,
                1,
                policy == null ? null : slug(policy),
                RationaleBasis.NOT_STATED,
                Ground.NOT_STATED,
                null,
                null,
                null,
                Form.PARAPHRASE,
                null,
                null);
    }

    public static Volume volume(String source, String platform, String period, String measure, long value) {
        return new Volume(
                slug(source),
                slug(platform),
                EdtfDate.of(period),
                null,
                null,
                null,
                Ground.NOT_STATED,
                null,
                null,
                null,
                slug(measure),
                value,
                Unit.COUNT);
    }

    /** Of every table a row with as few columns as may be, in the order in which tables load. */
    public static List<Entry> sparse() {
        return List.of(
                platform("p1"),
                source("s1"),
                policy("y1", "p1"),
                new PolicyVersion(slug("y1"), EdtfDate.of("2019"), null, null, null, null),
                takedownCase("c1"),
                takedownCase("c2"),
                new Action(
                        slug("c1"),
                        slug("s1"),
                        null,
                        ActionKind.REMOVED,
                        null,
                        AssetTypes.of(AssetType.ALL),
                        null,
                        null,
                        null,
                        null,
                        null),
                figure("c1", "s1", 0),
                new Attribution(
                        slug("c1"),
                        slug("s1"),
                        null,
                        Role.TARGETS,
                        "US",
                        null,
                        AttributionLevel.DIRECT,
                        null,
                        null,
                        null),
                event("c1", "s1", "2020"),
                rationale("c1", "s1", null),
                new Technique(slug("c1"), slug("s1"), Framework.TOOL, "AI", 1, null, null),
                new Observation(slug("c1"), slug("s1"), null, Topic.OTHER, 1, "text", null),
                new Reaction(
                        slug("c1"),
                        slug("s1"),
                        "somebody",
                        ActorKind.PUBLIC,
                        ReactionSubject.ACTION,
                        Stance.DENIES,
                        null,
                        null),
                link("c1", "c2", "s1"),
                volume("s1", "p1", "2020", "items", 0));
    }

    /** Of every table a row with every column filled, some to the brim, in the order in which tables load. */
    public static List<Entry> full() {
        Slug caseId = slug("z-full");
        Slug source = slug("z-source");
        Slug platform = slug("z-platform");
        String long200 = "ü".repeat(200);
        String lines = "first line\n\tsecond line \uD83D\uDE00 'quoted' \"twice\" --; DROP";
        AssetTypes mixed = AssetTypes.of(EnumSet.of(AssetType.ACCOUNT, AssetType.PAGE));
        return List.of(
                new Platform(platform, long200, "Operator", List.of("Old name", "Older name")),
                source("z-original"),
                new Source(
                        source,
                        SourceKind.PLATFORM_DISCLOSURE,
                        "Publisher",
                        "Title",
                        ADDRESS,
                        ARCHIVED,
                        EdtfDate.of("2020-08-06"),
                        "zh-Hant-TW",
                        List.of(slug("z-original"))),
                new Policy(slug("z-policy"), platform, "Policy", ADDRESS),
                new PolicyVersion(
                        slug("z-policy"), EdtfDate.of("2019-10~"), EdtfDate.of("2020/2021"), lines, ADDRESS, ARCHIVED),
                new TakedownCase(
                        caseId,
                        "Title",
                        lines,
                        Subject.DISCLOSURE,
                        List.of(platform),
                        List.of(new ExternalId("fiat", "FVGS8W57"), new ExternalId("dsa", "a/b.c_d-e")),
                        LocalDate.of(2020, 2, 29)),
                takedownCase("z-related"),
                new Action(
                        caseId,
                        source,
                        "Speaker",
                        ActionKind.REINSTATED,
                        platform,
                        mixed,
                        slug("amplifier"),
                        EdtfDate.of("2020-07~"),
                        EdtfDate.of("2020-12-31"),
                        "BR",
                        "Court"),
                new Figure(
                        caseId,
                        source,
                        "Speaker",
                        slug("label"),
                        Measure.AD_SPEND,
                        platform,
                        mixed,
                        slug("amplifier"),
                        EdtfDate.of("2020-07-06"),
                        1,
                        Figure.LARGEST,
                        Qualifier.MORE_THAN,
                        new Unit("USD"),
                        "page 3",
                        Rank.PREFERRED,
                        lines),
                new Attribution(
                        caseId,
                        source,
                        "Speaker",
                        Role.RUN_BY,
                        "A company",
                        PartyKind.COMPANY,
                        AttributionLevel.INFERRED,
                        Confidence.LOW,
                        "technical links",
                        "page 3"),
                new Event(caseId, source, "Speaker", EventKind.REVERSED, EdtfDate.of("2025-01/2025-03")),
                new Rationale(
                        caseId,
                        source,
                        "Speaker",
                        999,
                        slug("z-policy"),
                        RationaleBasis.BEHAVIOUR,
                        Ground.COURT_ORDER,
                        "clause",
                        "law",
                        "x".repeat(5000),
                        Form.QUOTE,
                        "en",
                        "page 3"),
                new Technique(caseId, source, Framework.DISARM, "T0001", 2, "1.4", lines),
                new Observation(caseId, source, "Speaker", Topic.NARRATIVE, 2, lines, "page 3"),
                new Reaction(
                        caseId,
                        source,
                        "Actor",
                        ActorKind.GOVERNMENT,
                        ReactionSubject.OPERATION,
                        Stance.CONDEMNS,
                        EdtfDate.of("0001~/9999~"),
                        lines),
                new Link(caseId, slug("z-related"), LinkKind.PART_OF, source, "Speaker", lines),
                new Volume(
                        source,
                        platform,
                        EdtfDate.of("2020-01/2020-06"),
                        "DE",
                        "government",
                        "hate",
                        Ground.LAW,
                        "removed",
                        "post",
                        "automated",
                        slug("items"),
                        Figure.LARGEST,
                        new Unit("points")));
    }
}
