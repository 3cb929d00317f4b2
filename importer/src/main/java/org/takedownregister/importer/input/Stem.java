package org.takedownregister.importer.input;

import java.util.regex.Pattern;

/**
 * What a file is called without folders and without what tells its form: {@code figures} for
 * {@code data.zip!claims/figures.csv.gz}. Rejected rows of a file are kept under its stem, so that formats
 * which name a case by their file say the same of them once they are mended.
 */
public final class Stem {

    private static final Pattern FOLDERS = Pattern.compile("^.*[/\\\\!]", Pattern.DOTALL);
    private static final Pattern FORM =
            Pattern.compile("(?i)(\\.rejects(-\\d+)?)?(\\.(csv|tsv|txt|gz|zst|xlsx|xlsm))*$");
    private static final Pattern REJECTS = Pattern.compile("(?i).*\\.rejects(-\\d+)?\\.csv", Pattern.DOTALL);
    private static final Pattern NO_FILE_NAME = Pattern.compile("^[.~]+|[\\p{Cntrl}\\p{Cf}:*?\"<>|]+");

    private Stem() {}

    /** The stem of an input's name; fit to begin a file name, and never empty. */
    public static String of(String name) {
        String last = FOLDERS.matcher(name).replaceFirst("");
        String stem = NO_FILE_NAME
                .matcher(FORM.matcher(last).replaceFirst(""))
                .replaceAll("-")
                .strip();
        return stem.isEmpty() || stem.equals("-") ? "standard-input" : stem;
    }

    /** The name of a file for the rejected rows of an input: {@code figures.rejects.csv}, then {@code figures.rejects-2.csv}. */
    public static String rejects(String stem, int number) {
        return stem + ".rejects" + (number == 1 ? "" : "-" + number) + ".csv";
    }

    /** Whether a file is called as files of rejected rows are. */
    public static boolean isOfRejects(String fileName) {
        return REJECTS.matcher(fileName).matches();
    }
}
