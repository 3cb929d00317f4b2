package org.takedownregister.report.export;

import java.util.List;

/** Texts that break out of what is written without care. */
final class Hostile {

    private Hostile() {}

    static List<String> texts() {
        return List.of(
                "</script><script>alert(1)</script>",
                "<!--<script>",
                "\"><img src=x onerror=alert(1)>",
                "' onload='alert(1)",
                "]]><x/>&amp;&#0;&unknown;",
                "javascript:alert(1)",
                "${7*7} {{7*7}} <%= 7*7 %> @{x}",
                "}\n}, \n@misc{other, title={stolen}",
                "}}}{{{\\",
                "\\input{/etc/passwd} \\write18{x} 50% & #1 $x_1$ ~^",
                "a: b\n- c\nauthors: !!evil\n# comment \"x\" 'y'",
                "line one\r\nline two\ttab",
                "a,b;c|d\"e\"\"f",
                "\u202Egnp.exe\u202C \u2066x\u2069 \u200E\u200F\u061C",
                "zero\u200Bwidth\uFEFF joiner\u200D",
                "\u2028\u2029\u0085\u00A0",
                "\u0001\u0008\u000B\u001B\u007F",
                "\uFFFE\uFFFF\uFDD0",
                "\uD83D\uDE00 \uD834\uDD1E",
                "../../etc/passwd",
                "C:\\con\\aux.txt",
                "=HYPERLINK(\"https://evil.example\",\"x\")",
                "عربي اردو עברית",
                "cve-2020-1234",
                "long " + "x".repeat(4_000));
    }
}
