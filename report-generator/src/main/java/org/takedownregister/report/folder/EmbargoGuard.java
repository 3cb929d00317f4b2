package org.takedownregister.report.folder;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.stream.Collectors;
import org.takedownregister.domain.problem.Place;
import org.takedownregister.domain.problem.Problem;
import org.takedownregister.domain.problem.ProblemCode;
import org.takedownregister.domain.problem.Refused;
import org.takedownregister.domain.value.Slug;

/**
 * Looks through every file of a publication for the identifiers of cases under embargo. Whatever is published of a
 * case names it: its page, the links to it, its rows and entries. An identifier of one word counts only in an address,
 * as it may be a word of the language.
 */
final class EmbargoGuard {

    private static final int LONGEST = 100;

    private final Set<String> embargoed;

    EmbargoGuard(Set<Slug> embargoed) {
        this.embargoed = embargoed.stream().map(Slug::text).collect(Collectors.toUnmodifiableSet());
    }

    /**
     * Looks at a whole file and its name.
     *
     * @throws Refused {@code site-embargo-broken} if a case under embargo is named
     */
    void check(String path, byte[] content) {
        Search search = search(path);
        search.add(content, 0, content.length);
        search.end();
    }

    /** Looks at a file piece by piece, and at its name at once. */
    Search search(String path) {
        Search name = new Search(path);
        byte[] bytes = ("/" + path).getBytes(StandardCharsets.UTF_8);
        name.add(bytes, 0, bytes.length);
        name.end();
        return new Search(path);
    }

    /** The search of one file; words may be cut by the pieces that it comes in. */
    final class Search {

        private final String path;
        private final StringBuilder word = new StringBuilder();
        private boolean inAddress;
        private int before;

        private Search(String path) {
            this.path = path;
        }

        void add(byte[] bytes, int offset, int length) {
            if (embargoed.isEmpty()) {
                return;
            }
            for (int i = offset; i < offset + length; i++) {
                int b = bytes[i];
                if ((b >= 'a' && b <= 'z') || (b >= '0' && b <= '9') || b == '-') {
                    if (word.isEmpty()) {
                        inAddress = before == '/';
                    }
                    if (word.length() <= LONGEST) {
                        word.append((char) b);
                    }
                } else {
                    end();
                }
                before = b;
            }
        }

        /** The file ends, or a word of it. */
        void end() {
            if (!word.isEmpty()) {
                String found = word.toString();
                word.setLength(0);
                if (embargoed.contains(found) && (inAddress || found.indexOf('-') > 0)) {
                    throw new Refused(new Problem(
                            ProblemCode.SITE_EMBARGO_BROKEN,
                            Place.file(path),
                            found,
                            "nothing of a case under embargo",
                            "Take the mention out of the row that makes the file, or end the embargo; nothing was"
                                    + " published"));
                }
            }
        }
    }
}
