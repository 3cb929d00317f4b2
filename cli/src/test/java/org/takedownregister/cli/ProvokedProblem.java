package org.takedownregister.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A row of a table of problems.
 *
 * @param code the problem's code
 * @param steps what provokes it, line by line
 * @param says what is said of it, word by word
 */
record ProvokedProblem(String code, List<String> steps, String says) {

    /** The rows of a table. */
    static List<ProvokedProblem> read(Path table) throws IOException {
        List<ProvokedProblem> rows = new ArrayList<>();
        String code = "";
        String says = "";
        List<String> steps = new ArrayList<>();
        for (String line : Files.readAllLines(table)) {
            if (line.startsWith("== ")) {
                if (!code.isEmpty()) {
                    rows.add(new ProvokedProblem(code, List.copyOf(steps), says));
                }
                code = line.substring(3);
                says = "";
                steps.clear();
            } else if (line.startsWith("says ")) {
                says = line.substring(5);
            } else if (!line.isEmpty() && !line.startsWith("#")) {
                steps.add(line);
            }
        }
        rows.add(new ProvokedProblem(code, List.copyOf(steps), says));
        return rows;
    }

    @Override
    public String toString() {
        return code;
    }
}
