package org.takedownregister.report.export;

import java.util.Optional;
import java.util.Set;
import org.takedownregister.domain.register.Batch;

/** How to cite the register as a whole, in the Citation File Format 1.2. */
final class CitationFile {

    /** Licences of data, by the identifiers that the format knows. */
    private static final Set<String> KNOWN = Set.of(
            "CC0-1.0",
            "CC-BY-4.0",
            "CC-BY-SA-4.0",
            "CC-BY-NC-4.0",
            "CC-BY-NC-SA-4.0",
            "CC-BY-ND-4.0",
            "ODbL-1.0",
            "ODC-By-1.0",
            "PDDL-1.0");

    private CitationFile() {}

    /** The file's text; the hash is of the re-importable package. */
    static String of(ExportOptions options, Optional<Batch> newest, String packageSha256) {
        StringBuilder yaml = new StringBuilder("cff-version: 1.2.0\n");
        line(yaml, "message", "If you use this register, cite it with the batch that you used.");
        line(yaml, "type", "dataset");
        line(yaml, "title", Texts.line(options.title()));
        yaml.append("authors:\n  - name: ")
                .append(Texts.yaml(Texts.line(options.publisher())))
                .append('\n');
        newest.ifPresent(batch -> {
            line(yaml, "version", "batch " + batch.number());
            line(yaml, "date-released", Times.day(batch.at()).toString());
        });
        options.address("").ifPresent(url -> line(yaml, "url", url));
        if (options.licence() != null) {
            licence(yaml, options.licence());
        }
        yaml.append("identifiers:\n  - type: other\n    value: ")
                .append(Texts.yaml("sha256:" + packageSha256))
                .append("\n    description: ")
                .append(Texts.yaml("SHA-256 of the lines '<SHA-256>  <file name>' of the files in data/package,"
                        + " sorted by name"))
                .append('\n');
        return yaml.toString();
    }

    private static void licence(StringBuilder yaml, String licence) {
        if (KNOWN.contains(licence)) {
            line(yaml, "license", licence);
        } else if (licence.matches("https?://\\S+")) {
            line(yaml, "license-url", licence);
        } else {
            line(yaml, "abstract", "Licence: " + Texts.line(licence));
        }
    }

    private static void line(StringBuilder yaml, String key, String value) {
        yaml.append(key).append(": ").append(Texts.yaml(value)).append('\n');
    }
}
