package org.takedownregister.report.export;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
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
import org.takedownregister.domain.register.Batch;
import org.takedownregister.domain.value.EdtfDate;
import org.takedownregister.domain.value.ExternalId;
import org.takedownregister.domain.value.Slug;
import org.takedownregister.domain.value.Unit;
import org.takedownregister.domain.value.WebAddress;

/** A small made-up register in which every table has a row and every column a value somewhere. */
final class Sample {

    static final ExportOptions OPTIONS = new ExportOptions("Sample Register", "Sample Desk", null, "CC-BY-4.0");

    static final ExportOptions AT_HOME = new ExportOptions(
            "Sample Register", "Sample Desk", new WebAddress("https://register.example/site"), "CC-BY-4.0");

    static final List<Batch> BATCHES = List.of(
            new Batch(1, Instant.parse("2026-01-02T03:04:05.678Z"), "editor", null, 0, List.of()),
            new Batch(2, Instant.parse("2026-11-21T23:30:00Z"), "editor", "more", 0, List.of()));

    private Sample() {}

    static FixedView view() {
        return new FixedView(entries("Plain text"), BATCHES);
    }

    static Slug slug(String text) {
        return new Slug(text);
    }

    /** The rows, with a text in every column that can hold one. */
    static List<Entry> entries(String text) {
        Slug harbour = slug("harbour-2024");
        Slug con = slug("con");
        Slug report = slug("platform-report");
        Slug story = slug("news-story");
        Slug platform = slug("chirper");
        Slug policy = slug("chirper-manipulation");
        EdtfDate july = EdtfDate.of("2024-07");
        AssetTypes accounts = AssetTypes.of(AssetType.ACCOUNT);
        return List.of(
                new Platform(platform, text, text, List.of(text)),
                new Source(
                        report,
                        SourceKind.PLATFORM_DISCLOSURE,
                        text,
                        text,
                        new WebAddress("https://chirper.example/report?a=1&b=2"),
                        new WebAddress("https://archive.example/1"),
                        EdtfDate.of("2024-08-06"),
                        "en",
                        List.of()),
                new Source(story, SourceKind.NEWS, text, text, null, null, null, null, List.of(report)),
                new Policy(policy, platform, text, new WebAddress("https://chirper.example/rules")),
                new PolicyVersion(
                        policy,
                        EdtfDate.of("2020-01-01"),
                        july,
                        text,
                        new WebAddress("https://chirper.example/rules/1"),
                        new WebAddress("https://archive.example/2")),
                new TakedownCase(
                        harbour,
                        text,
                        text,
                        Subject.NETWORK,
                        List.of(platform),
                        List.of(new ExternalId("fiat", "ABC123")),
                        LocalDate.of(2024, 8, 1)),
                new TakedownCase(con, "A single post", null, Subject.CONTENT, List.of(), List.of(), null),
                new Action(
                        harbour,
                        report,
                        text,
                        ActionKind.REMOVED,
                        platform,
                        AssetTypes.of(EnumSet.of(AssetType.ACCOUNT, AssetType.PAGE)),
                        slug("amplifier"),
                        july,
                        EdtfDate.of("2025"),
                        text,
                        text),
                new Figure(
                        harbour,
                        report,
                        text,
                        slug("first"),
                        Measure.DISCLOSED,
                        platform,
                        accounts,
                        slug("amplifier"),
                        EdtfDate.of("2024-08-06"),
                        150_000,
                        160_000L,
                        Qualifier.ABOUT,
                        Unit.COUNT,
                        text,
                        Rank.PREFERRED,
                        text),
                new Figure(
                        harbour,
                        story,
                        null,
                        null,
                        Measure.AD_SPEND,
                        null,
                        accounts,
                        null,
                        null,
                        0,
                        null,
                        Qualifier.EXACT,
                        new Unit("USD"),
                        null,
                        Rank.NORMAL,
                        null),
                new Attribution(
                        harbour,
                        report,
                        text,
                        Role.OPERATED_FROM,
                        "RO",
                        null,
                        AttributionLevel.DIRECT,
                        Confidence.HIGH,
                        text,
                        text),
                new Attribution(
                        harbour,
                        report,
                        null,
                        Role.LINKED_TO,
                        text,
                        PartyKind.COMPANY,
                        AttributionLevel.INFERRED,
                        null,
                        null,
                        null),
                new Event(harbour, report, text, EventKind.ANNOUNCED, EdtfDate.of("2024-08-06~")),
                new Rationale(
                        harbour,
                        report,
                        text,
                        1,
                        policy,
                        RationaleBasis.BEHAVIOUR,
                        Ground.TERMS,
                        text,
                        text,
                        text,
                        Form.QUOTE,
                        "en",
                        text),
                new Technique(harbour, report, Framework.DISARM, text, 2, text, text),
                new Observation(harbour, report, text, Topic.NARRATIVE, 1, text, text),
                new Reaction(
                        harbour,
                        story,
                        text,
                        ActorKind.GOVERNMENT,
                        ReactionSubject.OPERATION,
                        Stance.CONDEMNS,
                        EdtfDate.of("2024-08/2024-09"),
                        text),
                new Link(harbour, con, LinkKind.FOLLOW_UP, story, text, text),
                new Volume(
                        report,
                        platform,
                        EdtfDate.of("2024-01/2024-06"),
                        text,
                        text,
                        text,
                        Ground.LAW,
                        text,
                        text,
                        text,
                        slug("removal-requests"),
                        12_345_678_901L,
                        Unit.COUNT));
    }
}
