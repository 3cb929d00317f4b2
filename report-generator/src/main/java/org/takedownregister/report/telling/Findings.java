package org.takedownregister.report.telling;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.takedownregister.domain.judging.OpenQuestion;
import org.takedownregister.domain.value.Slug;

/**
 * What is open in the cases told so far, by kind and then in the order in which the cases are told. The questions
 * wait in temporary files, one a kind, and are read back a page at a time, so that a register of any size fits.
 */
final class Findings implements AutoCloseable {

    private final Map<OpenQuestion.Kind, Waiting> byKind = new EnumMap<>(OpenQuestion.Kind.class);
    private final Set<Slug> contradicted = new HashSet<>();

    /**
     * Something open about a case.
     *
     * @param caseId the case
     * @param question what is open
     */
    record Finding(Slug caseId, OpenQuestion question) {}

    /** Takes in what is open about a case; before anything is read back. */
    void add(Slug caseId, List<OpenQuestion> questions) {
        try {
            for (OpenQuestion question : questions) {
                Waiting waiting = byKind.get(question.kind());
                if (waiting == null) {
                    waiting = new Waiting(question.kind());
                    byKind.put(question.kind(), waiting);
                }
                waiting.add(caseId, question.sentence());
                if (question.kind() == OpenQuestion.Kind.CONTRADICTION) {
                    contradicted.add(caseId);
                }
            }
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    /** How many questions of a kind there are. */
    int count(OpenQuestion.Kind kind) {
        Waiting waiting = byKind.get(kind);
        return waiting == null ? 0 : waiting.count;
    }

    /** How many questions there are. */
    int count() {
        return byKind.values().stream().mapToInt(waiting -> waiting.count).sum();
    }

    boolean isContradicted(Slug caseId) {
        return contradicted.contains(caseId);
    }

    /** Reads the questions of some kinds from the first on. */
    Pages pages(List<OpenQuestion.Kind> kinds) {
        return new Pages(kinds.stream().filter(byKind::containsKey).toList());
    }

    @Override
    public void close() {
        try {
            for (Waiting waiting : byKind.values()) {
                waiting.out.close();
                Files.deleteIfExists(waiting.file);
            }
        } catch (IOException undeletable) {
            throw new UncheckedIOException(undeletable);
        }
    }

    /** The questions of one kind, on disk. */
    private static final class Waiting {
        private final Path file;
        private final DataOutputStream out;
        private int count;

        Waiting(OpenQuestion.Kind kind) throws IOException {
            file = Files.createTempFile("takedowns-" + kind.code(), ".tmp");
            out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file)));
        }

        void add(Slug caseId, String sentence) throws IOException {
            write(caseId.text());
            write(sentence);
            count++;
        }

        private void write(String text) throws IOException {
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            out.writeInt(bytes.length);
            out.write(bytes);
        }
    }

    /** Reads questions back, in order. */
    final class Pages implements AutoCloseable {
        private final List<OpenQuestion.Kind> kinds;
        private int kind = -1;
        private int left;
        private DataInputStream in = new DataInputStream(DataInputStream.nullInputStream());

        private Pages(List<OpenQuestion.Kind> kinds) {
            this.kinds = kinds;
        }

        /** The next questions, up to so many; none at the end. */
        List<Finding> next(int most) {
            try {
                List<Finding> next = new ArrayList<>();
                while (next.size() < most && (left > 0 || open())) {
                    next.add(new Finding(new Slug(read()), new OpenQuestion(kinds.get(kind), read())));
                    left--;
                }
                return next;
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }

        private boolean open() throws IOException {
            if (kind + 1 == kinds.size()) {
                return false;
            }
            in.close();
            kind++;
            Waiting waiting = byKind.get(kinds.get(kind));
            if (waiting == null) {
                throw new IllegalStateException("no such kind: " + kinds.get(kind));
            }
            waiting.out.flush();
            left = waiting.count;
            in = new DataInputStream(new BufferedInputStream(Files.newInputStream(waiting.file)));
            return true;
        }

        private String read() throws IOException {
            return new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8);
        }

        @Override
        public void close() {
            try {
                in.close();
            } catch (IOException unclosable) {
                throw new UncheckedIOException(unclosable);
            }
        }
    }
}
