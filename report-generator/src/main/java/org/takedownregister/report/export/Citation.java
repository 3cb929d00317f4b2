package org.takedownregister.report.export;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.takedownregister.domain.entry.TakedownCase;
import org.takedownregister.domain.register.Batch;

/**
 * How to cite a case as a batch left it.
 *
 * @param text a sentence of plain text on one line, to be escaped where it is shown
 * @param bibtex an entry for BibTeX, several lines, with a line feed at the end
 */
public record Citation(String text, String bibtex) {

    /**
     * The citation of a case.
     *
     * @param newest the newest batch that touched the case; empty where there is none
     */
    public static Citation of(TakedownCase cited, Optional<Batch> newest, ExportOptions options) {
        Optional<LocalDate> day = newest.map(batch -> Times.day(batch.at()));
        Optional<String> address = options.address(ExportPaths.casePage(cited.caseId()));
        return new Citation(text(cited, newest, options, day, address), bibtex(cited, newest, options, day, address));
    }

    private static String text(
            TakedownCase cited,
            Optional<Batch> newest,
            ExportOptions options,
            Optional<LocalDate> day,
            Optional<String> address) {
        return Texts.line(options.publisher()) + ": “" + Texts.line(cited.title()) + "”, "
                + Texts.line(options.title()) + ", case " + cited.caseId()
                + newest.map(batch -> ", as of batch " + batch.number()).orElse("")
                + day.map(date -> ", " + Times.english(date)).orElse("")
                + "." + address.map(url -> " " + url).orElse("");
    }

    private static String bibtex(
            TakedownCase cited,
            Optional<Batch> newest,
            ExportOptions options,
            Optional<LocalDate> day,
            Optional<String> address) {
        return "@misc{" + cited.caseId() + ",\n"
                + field("author", "{" + Texts.bibtex(options.publisher()) + "}")
                + field("title", "{" + Texts.bibtex(cited.title()) + "}")
                + field("howpublished", Texts.bibtex(options.title()) + ", case " + cited.caseId())
                + day.map(date -> field("year", String.valueOf(date.getYear()))
                                + "  month = "
                                + date.getMonth().name().substring(0, 3).toLowerCase(Locale.ROOT) + ",\n")
                        .orElse("")
                + newest.map(batch -> field("note", "As of batch " + batch.number()))
                        .orElse("")
                + address.map(url -> field("url", url)).orElse("")
                + "}\n";
    }

    private static String field(String name, String value) {
        return "  " + name + " = {" + value + "},\n";
    }
}
