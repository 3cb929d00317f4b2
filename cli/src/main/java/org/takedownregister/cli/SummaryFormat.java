package org.takedownregister.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import org.takedownregister.domain.entry.Table;
import org.takedownregister.domain.importing.ImportSummary;
import org.takedownregister.domain.register.Batch;
import org.takedownregister.domain.register.BatchFile;
import org.takedownregister.domain.register.Outcomes;

/** How the summary of an import is printed. */
enum SummaryFormat {
    /** For people. */
    text {
        @Override
        void print(ImportSummary summary, Destination destination, PrintWriter out) {
            List<List<String>> rows = new ArrayList<>();
            rows.add(List.of("file", "read as", "rows", "inserted", "updated", "unchanged", "rejected", "set aside"));
            for (BatchFile file : summary.files()) {
                rows.add(row(
                        file.name(), file.layout(), file.rows(), file.outcomes(), file.rejected(), file.setAside()));
            }
            rows.add(row("total", "", summary.rows(), summary.outcomes(), summary.rejected(), summary.setAside()));
            Columns.print(rows, 2, out);
            String encodings = encodings(summary);
            if (!encodings.isEmpty()) {
                out.println(encodings);
            }
            if (summary.withdrawnRows() > 0) {
                out.println("Withdrawn, because their source no longer says them: " + withdrawn(summary));
            }
            if (summary.rejected() > 0) {
                out.println("Rejected rows are in " + destination.rejects()
                        + " with the reason beside each; mend them there and import that folder with --add"
                        + (destination.mapping() == null ? "." : " --mapping " + destination.mapping() + "."));
            }
            out.println(conclusion(summary, destination));
        }
    },

    /** For scripts. */
    json {
        @Override
        void print(ImportSummary summary, Destination destination, PrintWriter out) {
            JsonSummary.print(summary, destination, out);
        }
    };

    abstract void print(ImportSummary summary, Destination destination, PrintWriter out);

    private static List<String> row(
            String name, String layout, long rows, Outcomes outcomes, long rejected, long setAside) {
        return List.of(
                name,
                layout,
                String.valueOf(rows),
                String.valueOf(outcomes.inserted()),
                String.valueOf(outcomes.updated()),
                String.valueOf(outcomes.unchanged()),
                String.valueOf(rejected),
                String.valueOf(setAside));
    }

    /** Nothing if all is found to be UTF-8: only what is unusual is worth a line. */
    private static String encodings(ImportSummary summary) {
        List<String> parts = new ArrayList<>();
        for (BatchFile file : summary.files()) {
            if (!file.encoding().equals("UTF-8")) {
                parts.add(file.name() + " as " + file.encoding());
            }
        }
        return parts.isEmpty() ? "" : "Encoding: " + String.join(", ", parts);
    }

    private static String withdrawn(ImportSummary summary) {
        List<String> parts = new ArrayList<>();
        for (Table table : Table.values()) {
            long rows = summary.withdrawn().getOrDefault(table, 0L);
            if (rows > 0) {
                parts.add(rows + " of " + table.tableName());
            }
        }
        return String.join(", ", parts);
    }

    private static String conclusion(ImportSummary summary, Destination destination) {
        if (destination.dryRun()) {
            return "Dry run: nothing was written.";
        }
        return summary.batch()
                .map(Batch::number)
                .map(number -> "Batch " + number + " is in " + destination.register() + ".")
                .orElse("Nothing changed; no batch was recorded in " + destination.register() + ".");
    }
}
