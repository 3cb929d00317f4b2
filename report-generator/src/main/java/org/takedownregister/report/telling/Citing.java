package org.takedownregister.report.telling;

import java.time.LocalDate;
import java.time.ZoneOffset;
import org.takedownregister.domain.entry.TakedownCase;
import org.takedownregister.report.page.CasePage.Citation;

/** How a case is cited: with the batch that the page shows, so that it can be found again as it was. */
final class Citing {

    private Citing() {}

    static Citation of(TakedownCase takedownCase, Setting setting) {
        String site = setting.options().title();
        String text = site + ": “" + takedownCase.title() + "”, case " + takedownCase.caseId() + ", as of "
                + setting.standing() + ".";
        StringBuilder bibtex = new StringBuilder("@misc{").append(takedownCase.caseId());
        field(bibtex, "title", takedownCase.title());
        field(bibtex, "howpublished", site + ", case " + takedownCase.caseId());
        setting.newest().ifPresent(batch -> {
            LocalDate day = batch.at().atOffset(ZoneOffset.UTC).toLocalDate();
            field(bibtex, "year", String.valueOf(day.getYear()));
            field(bibtex, "note", "As of batch " + batch.number() + ", " + day);
        });
        return new Citation(text, bibtex.append("\n}\n").toString());
    }

    private static void field(StringBuilder bibtex, String name, String value) {
        bibtex.append(",\n  ").append(name).append(" = {").append(plain(value)).append('}');
    }

    /** Braces would end a field; what TeX takes for a command is escaped. */
    private static String plain(String value) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            switch (c) {
                case '{', '}' -> text.append(c == '{' ? '(' : ')');
                case '\\' -> text.append("\\textbackslash ");
                case '&', '%', '$', '#', '_' -> text.append('\\').append(c);
                case '~' -> text.append("\\textasciitilde ");
                case '^' -> text.append("\\textasciicircum ");
                default -> text.append(c);
            }
        }
        return text.toString();
    }
}
