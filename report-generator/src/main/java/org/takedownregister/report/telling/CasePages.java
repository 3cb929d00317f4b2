package org.takedownregister.report.telling;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.takedownregister.domain.entry.AttributionLevel;
import org.takedownregister.domain.entry.Role;
import org.takedownregister.domain.entry.TakedownCase;
import org.takedownregister.domain.judging.ActionsTaken;
import org.takedownregister.domain.judging.CaseDates;
import org.takedownregister.domain.judging.CaseJudgement;
import org.takedownregister.domain.register.CaseFile;
import org.takedownregister.domain.register.Correction;
import org.takedownregister.domain.value.EdtfDate;
import org.takedownregister.report.catalogue.Addresses;
import org.takedownregister.report.export.Citation;
import org.takedownregister.report.export.ExportPaths;
import org.takedownregister.report.page.CasePage;
import org.takedownregister.report.page.CasePage.Anchor;
import org.takedownregister.report.page.CasePage.FiguresPart;
import org.takedownregister.report.page.Fact;
import org.takedownregister.report.page.Frame;
import org.takedownregister.report.page.Moment;
import org.takedownregister.report.page.Phrase;
import org.takedownregister.report.page.Reason;
import org.takedownregister.report.page.Section;
import org.takedownregister.report.telling.Setting.Part;
import org.takedownregister.report.words.Assets;
import org.takedownregister.report.words.Numbers;
import org.takedownregister.report.words.Words;

/** The page of a case, told from the top down. */
public final class CasePages {

    private static final int LONGEST_DESCRIPTION = 200;
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    /** More names than this are left to the section that tells of them. */
    private static final int MOST_NAMED = 4;

    private final Setting setting;

    /** Tells cases in a setting. */
    public CasePages(Setting setting) {
        this.setting = setting;
    }

    /**
     * The page of one case.
     *
     * @param judged what judging found out about it
     * @param dates its dates
     * @param corrections what later imports changed, the oldest first; read to the end
     */
    public CasePage tell(CaseFile file, CaseJudgement judged, CaseDates dates, Iterator<Correction> corrections) {
        TakedownCase about = file.takedownCase();
        String path = Addresses.caseFile(about.caseId());
        Ways ways = setting.from(path);
        Voices voices = new Voices(file);
        Relations relations = new Relations(voices, ways, judged);
        Origins origins = new Origins(voices, ways);

        FiguresPart figures = new Figures(voices, ways, judged).tell();
        List<Reason> reasons = new Reasons(voices, ways, judged).tell();
        List<Section> parties = new Parties(voices, ways, judged).tell();
        TimeLine timeLine = new TimeLine(voices, ways, judged);
        List<Moment> moments = timeLine.tell();
        List<Section> more = new ArrayList<>(new Background(voices).tell());
        relations.parts(new CaseTables()).ifPresent(parts -> more.add(0, parts));
        relations.links().ifPresent(more::add);
        relations.reactions().ifPresent(more::add);
        Section doubts = new Doubts(voices, judged.questions()).tell();
        Section history = origins.history(corrections);
        return new CasePage(
                frame(path, file),
                trail(path, dates),
                Words.of(about.subject()),
                about.title(),
                about.summary(),
                facts(voices, ways, relations, dates),
                figures,
                reasons,
                parties,
                moments,
                timeLine.draw().orElse(null),
                more,
                doubts,
                origins.sources(),
                history,
                Citation.of(about, setting.newest(file), setting.options().forExports()),
                ways.to(ExportPaths.caseJson(about.caseId())),
                contents(figures, reasons, parties, moments, more));
    }

    private Frame frame(String path, CaseFile file) {
        TakedownCase about = file.takedownCase();
        String summary = about.summary();
        String description = summary == null
                ? "What the register holds of “" + about.title() + "”, and who says it."
                : cut(BLANKS.matcher(summary).replaceAll(" "));
        return setting.frame(path, about.title(), description, Part.CASES, file);
    }

    private static String cut(String text) {
        if (text.length() <= LONGEST_DESCRIPTION) {
            return text;
        }
        int end = text.lastIndexOf(' ', LONGEST_DESCRIPTION);
        return text.substring(0, end < 0 ? text.offsetByCodePoints(0, LONGEST_DESCRIPTION / 2) : end) + " …";
    }

    private List<Phrase> trail(String path, CaseDates dates) {
        List<Phrase> trail = new ArrayList<>(setting.trail(path, Part.CASES));
        EdtfDate date = dates.listed();
        Ways ways = setting.from(path);
        if (date == null) {
            trail.add(Phrase.EMPTY.link(ways.to(Addresses.undated()), "No date"));
        } else {
            int year = date.firstDay().getYear();
            trail.add(Phrase.EMPTY.link(ways.to(Addresses.year(year)), String.valueOf(year)));
        }
        return trail;
    }

    private List<Fact> facts(Voices voices, Ways ways, Relations relations, CaseDates dates) {
        CaseFile file = voices.file();
        List<Fact> facts = new ArrayList<>();
        List<String> done = ActionsTaken.of(file, setting.catalogue().names()).stream()
                .map(Words::done)
                .toList();
        if (!done.isEmpty()) {
            facts.add(new Fact("Action", Phrase.of(Deeds.capital(Assets.joined(done)))));
        }
        add(facts, file.takedownCase().platforms().size() == 1 ? "Platform" : "Platforms", relations.platforms());
        addDate(facts, "Acted", dates.acted());
        addDate(facts, "Announced", dates.announced());
        add(facts, "Said to be operated from", named(file, ways, Role.OPERATED_FROM));
        add(facts, "Said to be run by", named(file, ways, Role.RUN_BY));
        add(facts, "Said to be linked to", named(file, ways, Role.LINKED_TO));
        add(facts, "Said to have addressed", named(file, ways, Role.TARGETS));
        add(facts, "Part of", relations.wholes());
        List<Phrase> ids = file.takedownCase().externalIds().stream()
                .map(id -> Phrase.EMPTY.foreign(id.toString()))
                .toList();
        add(facts, "Known elsewhere as", Phrase.joined(ids, ", ", ", "));
        return facts;
    }

    /** Whom or which places claims of a role name; the first few where they are many. */
    private static Phrase named(CaseFile file, Ways ways, Role role) {
        List<String> names = file.attributions().stream()
                .filter(claim -> claim.role() == role && claim.level() != AttributionLevel.NONE)
                .map(claim -> claim.value())
                .distinct()
                .toList();
        Phrase named = Phrase.joined(
                names.stream().limit(MOST_NAMED).map(ways::toParty).toList(), ", ", ", ");
        return names.size() <= MOST_NAMED
                ? named
                : named.and(" and " + Numbers.grouped(names.size() - MOST_NAMED) + " more");
    }

    private static void add(List<Fact> facts, String name, Phrase value) {
        if (!value.isEmpty()) {
            facts.add(new Fact(name, value));
        }
    }

    private static void addDate(List<Fact> facts, String name, @Nullable EdtfDate date) {
        if (date != null) {
            facts.add(new Fact(name, Phrase.EMPTY.date(date)));
        }
    }

    private static List<Anchor> contents(
            FiguresPart figures,
            List<Reason> reasons,
            List<Section> parties,
            List<Moment> moments,
            List<Section> more) {
        List<Anchor> contents = new ArrayList<>();
        contents.add(new Anchor("removed", figures.heading()));
        figures.comparisons().stream()
                .filter(section -> section.id().equals(Totals.ID))
                .forEach(section -> contents.add(new Anchor(section.id(), section.heading())));
        if (!reasons.isEmpty()) {
            contents.add(new Anchor("why", "Why"));
        }
        parties.forEach(section -> contents.add(new Anchor(section.id(), section.heading())));
        if (!moments.isEmpty()) {
            contents.add(new Anchor("when", "When"));
        }
        more.forEach(section -> contents.add(new Anchor(section.id(), section.heading())));
        contents.add(new Anchor("doubts", "What we are unsure of"));
        contents.add(new Anchor("sources", "Sources"));
        contents.add(new Anchor("history", "History of this page"));
        contents.add(new Anchor("cite", "Cite and download"));
        return contents;
    }
}
