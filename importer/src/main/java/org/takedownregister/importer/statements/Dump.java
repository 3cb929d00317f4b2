package org.takedownregister.importer.statements;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.takedownregister.domain.problem.Place;
import org.takedownregister.domain.problem.Problem;
import org.takedownregister.domain.problem.ProblemCode;
import org.takedownregister.domain.problem.Refused;

/** Checks that the files of an import are each day's statements once, and all that there are of them. */
final class Dump {

    private final Map<String, String> parts = new HashMap<>();
    private final Map<String, String> variants = new HashMap<>();
    private final Map<String, String> rejects = new HashMap<>();
    private final List<Problem> problems = new ArrayList<>();

    private Dump() {}

    /** @throws Refused if a part stands in it twice, or only rejected rows of a dump do */
    static void check(List<StatementFile> files) {
        Dump dump = new Dump();
        files.forEach(dump::add);
        dump.rejects.forEach((of, file) -> dump.problems.add(new Problem(
                ProblemCode.STATEMENTS_PARTIAL,
                Place.file(file),
                "rejected statements without the dump that they are of",
                "the dump and its mended rows in one import",
                "Name the dump too: what a day's statements come to replaces what the register holds of that day")));
        if (!dump.problems.isEmpty()) {
            throw new Refused(dump.problems);
        }
    }

    private void add(StatementFile file) {
        DumpName name = DumpName.of(file.name());
        String of = name.scope() + " " + name.day();
        if (file.isOfRejects()) {
            if (!variants.containsKey(of)) {
                rejects.put(of, file.name());
            }
            return;
        }
        rejects.remove(of);
        if (name.isPublished()) {
            String same = parts.putIfAbsent(name.stem(), file.name());
            if (same != null) {
                twice(file, "the same part of a dump as " + same);
            }
            if (!variants.getOrDefault(of, name.variant()).equals(name.variant())) {
                twice(file, "the " + name.variant() + " dump of a day of which the other one is there too");
            }
        }
        variants.put(of, name.variant());
    }

    private void twice(StatementFile file, String found) {
        problems.add(twice(file.name(), found));
    }

    private static Problem twice(String file, String found) {
        return new Problem(
                ProblemCode.STATEMENTS_TWICE,
                Place.file(file),
                found,
                "each statement once",
                "Leave one of them out; nothing was imported");
    }

    /** @throws Refused if two files have the same content, however they are called */
    static void checkContents(List<String> files, List<String> sha256s) {
        Map<String, String> contents = new HashMap<>();
        List<Problem> same = new ArrayList<>();
        for (int i = 0; i < files.size(); i++) {
            String before = contents.putIfAbsent(sha256s.get(i), files.get(i));
            if (before != null) {
                same.add(twice(files.get(i), "the very bytes of " + before));
            }
        }
        if (!same.isEmpty()) {
            throw new Refused(same);
        }
    }
}
