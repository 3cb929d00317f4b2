package org.takedownregister.report;

import java.time.Instant;
import java.util.ArrayList;
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
import org.takedownregister.domain.register.Batch;
import org.takedownregister.domain.value.EdtfDate;
import org.takedownregister.domain.value.ExternalId;
import org.takedownregister.domain.value.Slug;
import org.takedownregister.domain.value.Unit;
import org.takedownregister.domain.value.WebAddress;

/** A small register about a made-up platform, with every kind of row, and words to make more rows. */
public final class SmallRegister {

    private SmallRegister() {}

    static RecordsView view() {
        return new RecordsView(entries(), batches());
    }

    /** Two imports. */
    public static List<Batch> batches() {
        return List.of(
                new Batch(1, Instant.parse("2026-01-05T09:00:00Z"), "desk", "The first import.", 0, List.of()),
                new Batch(2, Instant.parse("2026-02-10T23:30:00Z"), "desk", null, 0, List.of()));
    }

    /** The rows of every table. */
    public static List<Entry> entries() {
        List<Entry> rows = new ArrayList<>(List.of(
                new Platform(slug("chirp"), "Chirp", "Chirp Inc.", List.of("Tweeter", "Peep")),
                new Platform(slug("glimpse"), "Glimpse", null, List.of()),
                source(
                        "chirp-report",
                        SourceKind.PLATFORM_DISCLOSURE,
                        "Chirp",
                        "Network report, March 2021",
                        "2021-03-10"),
                source("daily-story", SourceKind.NEWS, "The Daily", "Chirp removes a network", "2021-03-11"),
                new Source(
                        slug("tracker"),
                        SourceKind.INDEPENDENT_RESEARCH,
                        "Takedown Tracker",
                        "Entry 17",
                        null,
                        null,
                        date("2021-06"),
                        "en",
                        List.of(slug("chirp-report"))),
                new Source(
                        slug("urdu-story"),
                        SourceKind.NEWS,
                        "روزنامہ مثال",
                        "چرپ نے اکاؤنٹس ہٹا دیے",
                        address("https://example.org/ur/1"),
                        address("https://archive.example/ur/1"),
                        date("2021-03-12"),
                        "ur",
                        List.of()),
                new Policy(
                        slug("fake-accounts"),
                        slug("chirp"),
                        "Fake accounts",
                        address("https://chirp.example/rules/fake")),
                new PolicyVersion(
                        slug("fake-accounts"), date("2019-05-01"), date("2020-12-31"), "No fake accounts.", null, null),
                new PolicyVersion(
                        slug("fake-accounts"),
                        date("2021-01-01"),
                        null,
                        "No fake accounts, alone or together.",
                        address("https://chirp.example/rules/fake/2021"),
                        address("https://archive.example/fake/2021"))));
        network(rows);
        post(rows);
        advertiser(rows);
        allegation(rows);
        disclosure(rows);
        rows.add(new Volume(
                slug("chirp-report"),
                slug("chirp"),
                date("2021-01/2021-06"),
                "NO",
                null,
                "spam & scams",
                Ground.LAW,
                null,
                null,
                null,
                slug("removal-requests"),
                12345,
                Unit.COUNT));
        return rows;
    }

    private static void network(List<Entry> rows) {
        String id = "atlantis-network";
        rows.add(new TakedownCase(
                slug(id),
                "A network posing as gardeners",
                "Chirp removed a network that posed as gardeners.",
                Subject.NETWORK,
                List.of(slug("chirp"), slug("glimpse")),
                List.of(new ExternalId("tracker", "17")),
                null));
        rows.add(action(id, "chirp-report", ActionKind.REMOVED, "2021-02"));
        rows.add(action(id, "daily-story", ActionKind.REMOVED, "2021-02"));
        rows.add(figure(id, "chirp-report", null, "chirp", AssetType.ACCOUNT, 35, Qualifier.EXACT));
        rows.add(figure(id, "chirp-report", null, "glimpse", AssetType.ACCOUNT, 1200, Qualifier.ABOUT));
        rows.add(figure(id, "daily-story", null, "chirp", AssetType.ACCOUNT, 35, Qualifier.EXACT));
        rows.add(figure(id, "daily-story", "Chirp", "chirp", AssetType.ACCOUNT, 35, Qualifier.EXACT));
        rows.add(figure(id, "daily-story", "Chirp", "glimpse", AssetType.ACCOUNT, 1200, Qualifier.ABOUT));
        rows.add(figure(id, "tracker", null, "chirp", AssetType.ACCOUNT, 35, Qualifier.EXACT));
        rows.add(reach(id, "chirp-report", "chirp", 1600));
        rows.add(reach(id, "chirp-report", "glimpse", 7200));
        rows.add(reach(id, "tracker", "glimpse", 7200));
        rows.add(new Attribution(
                slug(id),
                slug("chirp-report"),
                null,
                Role.OPERATED_FROM,
                "IS",
                null,
                AttributionLevel.DIRECT,
                Confidence.HIGH,
                "technical links",
                "page 3"));
        rows.add(new Attribution(
                slug(id),
                slug("chirp-report"),
                null,
                Role.RUN_BY,
                "Ministry of Gardens",
                PartyKind.UNNAMED,
                AttributionLevel.NONE,
                null,
                null,
                null));
        rows.add(new Attribution(
                slug(id),
                slug("daily-story"),
                null,
                Role.TARGETS,
                "NO",
                null,
                AttributionLevel.INFERRED,
                null,
                null,
                null));
        rows.add(new Event(slug(id), slug("chirp-report"), null, EventKind.ANNOUNCED, date("2021-03-10")));
        rows.add(new Event(slug(id), slug("daily-story"), null, EventKind.ANNOUNCED, date("2021-02-10")));
        rows.add(new Event(slug(id), slug("urdu-story"), null, EventKind.BEGAN, date("2020~")));
        rows.add(rationale(id, "chirp-report", "fake-accounts", "They used fake accounts.", Form.QUOTE, "en"));
        rows.add(new Technique(slug(id), slug("tracker"), Framework.DISARM, "T0090.002", 1, "1.6", "Fake accounts."));
        rows.add(new Technique(slug(id), slug("tracker"), Framework.TOOL, "Auto Planter", 1, null, null));
        rows.add(new Observation(
                slug(id), slug("urdu-story"), null, Topic.NARRATIVE, 1, "باغبانی سب کے لیے\nدوسری سطر", null));
        rows.add(new Observation(
                slug(id),
                slug("chirp-report"),
                null,
                Topic.UNCERTAINTY,
                1,
                "Chirp could not tell who paid for it.",
                null));
        rows.add(new Reaction(
                slug(id),
                slug("daily-story"),
                "Government of Iceland",
                ActorKind.GOVERNMENT,
                ReactionSubject.ACTION,
                Stance.REGRETS,
                date("2021-03-11"),
                "A speaker regretted the removal."));
        rows.add(link(id, "march-2021", LinkKind.PART_OF));
        rows.add(new Link(
                slug(id),
                slug("lone-post"),
                LinkKind.CONSISTENT_TECHNICAL_LINKS,
                slug("chirp-report"),
                null,
                "The same machines."));
    }

    private static void post(List<Entry> rows) {
        String id = "lone-post";
        rows.add(new TakedownCase(
                slug(id), "A post about the tides", null, Subject.CONTENT, List.of(slug("chirp")), List.of(), null));
        rows.add(new Action(
                slug(id),
                slug("daily-story"),
                null,
                ActionKind.LABELLED,
                slug("chirp"),
                AssetTypes.of(AssetType.POST),
                null,
                date("2018-07-01"),
                null,
                "NO",
                null));
        rows.add(figure(id, "daily-story", null, "chirp", AssetType.POST, 1, Qualifier.EXACT));
        rows.add(new Rationale(
                slug(id),
                slug("daily-story"),
                null,
                1,
                slug("fake-accounts"),
                RationaleBasis.CONTENT,
                Ground.COURT_ORDER,
                "§ 4",
                "Tide Act, section 2",
                null,
                Form.PARAPHRASE,
                null,
                null));
    }

    private static void advertiser(List<Entry> rows) {
        rows.add(new TakedownCase(
                slug("con"),
                "An advertiser is barred",
                "Chirp takes no more adverts from it.",
                Subject.ADVERTISING,
                List.of(slug("chirp")),
                List.of(),
                null));
        rows.add(new Action(
                slug("con"),
                slug("chirp-report"),
                null,
                ActionKind.ADVERTISER_BARRED,
                slug("chirp"),
                AssetTypes.of(AssetType.ACCOUNT),
                null,
                null,
                null,
                null,
                null));
        rows.add(new Figure(
                slug("con"),
                slug("chirp-report"),
                null,
                null,
                Measure.AD_SPEND,
                slug("chirp"),
                AssetTypes.of(AssetType.AD),
                null,
                null,
                1000,
                2000L,
                Qualifier.EXACT,
                new Unit("USD"),
                null,
                Rank.DEPRECATED,
                "A later report gives no sum."));
    }

    private static void allegation(List<Entry> rows) {
        rows.add(new TakedownCase(
                slug("rumour"), "Said to be a network", null, Subject.NETWORK, List.of(), List.of(), null));
        rows.add(new Observation(slug("rumour"), slug("urdu-story"), null, Topic.OTHER, 1, "Nobody acted.", null));
    }

    private static void disclosure(List<Entry> rows) {
        String id = "march-2021";
        rows.add(new TakedownCase(
                slug(id),
                "Chirp's disclosure of March 2021",
                "Two networks.",
                Subject.DISCLOSURE,
                List.of(slug("chirp")),
                List.of(),
                null));
        rows.add(figure(id, "chirp-report", null, "chirp", AssetType.ACCOUNT, 798, Qualifier.MORE_THAN));
        rows.add(new Event(slug(id), slug("chirp-report"), null, EventKind.ANNOUNCED, date("2021-03-10")));
    }

    static Source source(String id, SourceKind kind, String publisher, String title, String date) {
        return new Source(
                slug(id),
                kind,
                publisher,
                title,
                address("https://example.org/" + id),
                null,
                date(date),
                "en",
                List.of());
    }

    static TakedownCase network(String id, String title) {
        return new TakedownCase(slug(id), title, null, Subject.NETWORK, List.of(slug("chirp")), List.of(), null);
    }

    static Action action(String caseId, String source, ActionKind kind, @Nullable String on) {
        return new Action(
                slug(caseId),
                slug(source),
                null,
                kind,
                slug("chirp"),
                AssetTypes.of(AssetType.ACCOUNT),
                null,
                on == null ? null : date(on),
                null,
                null,
                null);
    }

    static Figure figure(
            String caseId,
            String source,
            @Nullable String statedBy,
            String platform,
            AssetType asset,
            long value,
            Qualifier qualifier) {
        return new Figure(
                slug(caseId),
                slug(source),
                statedBy,
                null,
                Measure.ACTIONED,
                slug(platform),
                AssetTypes.of(asset),
                null,
                null,
                value,
                null,
                qualifier,
                Unit.COUNT,
                null,
                Rank.NORMAL,
                null);
    }

    static Figure ranked(Figure figure, Rank rank) {
        return new Figure(
                figure.caseId(),
                figure.sourceId(),
                figure.statedBy(),
                figure.statement(),
                figure.measure(),
                figure.platform(),
                figure.assetType(),
                figure.cohort(),
                figure.statedOn(),
                figure.value(),
                figure.valueMax(),
                figure.qualifier(),
                figure.unit(),
                figure.locator(),
                rank,
                figure.note());
    }

    static Figure reach(String caseId, String source, String platform, long value) {
        return new Figure(
                slug(caseId),
                slug(source),
                null,
                null,
                Measure.FOLLOWERS,
                slug(platform),
                AssetTypes.of(AssetType.ACCOUNT),
                null,
                null,
                value,
                null,
                Qualifier.ABOUT,
                Unit.COUNT,
                null,
                Rank.NORMAL,
                null);
    }

    static Rationale rationale(
            String caseId, String source, @Nullable String policy, String words, Form form, @Nullable String language) {
        return new Rationale(
                slug(caseId),
                slug(source),
                null,
                1,
                policy == null ? null : slug(policy),
                RationaleBasis.BEHAVIOUR,
                Ground.TERMS,
                null,
                null,
                words,
                form,
                language,
                null);
    }

    static Link link(String from, String to, LinkKind kind) {
        return new Link(slug(from), slug(to), kind, slug("chirp-report"), null, null);
    }

    static Slug slug(String text) {
        return new Slug(text);
    }

    static EdtfDate date(String text) {
        return EdtfDate.of(text);
    }

    static WebAddress address(String text) {
        return new WebAddress(text);
    }
}
