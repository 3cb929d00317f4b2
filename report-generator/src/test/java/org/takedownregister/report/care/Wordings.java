package org.takedownregister.report.care;

import java.util.List;
import java.util.Locale;

/** What may stand in a column of free text: ordinary words, an attack, and the same without its teeth. */
final class Wordings {

    /** Set by any script of an attack that runs. */
    static final String FLAG = "attacked";

    /** How many rows a table needs to hold every attack in every column. */
    static final int ATTACKS;

    private static final String SCRIPT = "window." + FLAG + "=1";

    private static final List<String> HOSTILE = List.of(
            "<script>" + SCRIPT + "</script>",
            "<img src=x onerror=\"" + SCRIPT + "\">",
            "\"><svg onload=" + SCRIPT + ">",
            "' onmouseover='" + SCRIPT + "' autofocus onfocus='" + SCRIPT,
            "</title></head></main></table><body onload=" + SCRIPT + "><h1>Gone</h1>",
            "]]> --> <!-- <iframe srcdoc='<script>parent." + FLAG + "=1</script>'></iframe>",
            "javascript:" + SCRIPT + " https://evil.example/ data:text/html,<b>x</b>",
            "</pre></style><meta http-equiv=refresh content=\"0;url=https://evil.example/\">",
            "${" + SCRIPT + "} {{constructor.constructor('" + SCRIPT + "')()}} @template.layout()",
            "invoice\u202efdp.exe \u2066hidden\u2069 zero\u200bwidth \u202dleft",
            "=HYPERLINK(\"https://evil.example/\";\"x\") &lt;b&gt; &#x6a; %3Cscript%3E",
            "Donaudampfschifffahrtsgesellschaftskapitaen".repeat(4));

    private static final List<String> ORDINARY = List.of(
            "What was said, in a sentence of ordinary length",
            "باغبانی سب کے لیے، ۲۰۲۱ میں",
            "شبكة من الحسابات (2021) أزيلت",
            "Rețea de conturi — “ghilimele” & semne",
            "関連アカウントのネットワーク");

    static {
        ATTACKS = HOSTILE.size();
    }

    private Wordings() {}

    /** Words of several scripts, different in every cell. */
    static String ordinary(String column, int row) {
        return ORDINARY.get(row % ORDINARY.size()) + ", " + column + " " + row;
    }

    /** An attack, another one in each row of a column; with words of its own, so that no two cells are equal. */
    static String hostile(String column, int row) {
        return HOSTILE.get(row % HOSTILE.size()) + " " + column + " " + row;
    }

    /** As long as the attack in the same cell, of nothing but letters, digits and blanks. */
    static String harmless(String column, int row) {
        return hostile(column, row).toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9 ]", "o");
    }
}
