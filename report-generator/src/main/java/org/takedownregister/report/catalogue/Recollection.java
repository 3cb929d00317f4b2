package org.takedownregister.report.catalogue;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.takedownregister.domain.register.Batch;
import org.takedownregister.domain.register.RegisterView;
import org.takedownregister.domain.value.Slug;
import org.takedownregister.report.making.Ingredients;
import org.takedownregister.report.making.Memory;
import org.takedownregister.report.making.NoteReader;
import org.takedownregister.report.making.Packer;
import org.takedownregister.report.making.Packing;
import org.takedownregister.report.making.Unpacker;

/**
 * What the last publication noted of the cases. Of a case that no batch touched since, in a register of the same
 * history, it still holds, unless one of the case's sources says something else now. To be closed.
 */
final class Recollection implements Closeable {

    /** Under which name it is kept. */
    static final String NAME = "catalogue";

    private static final Packing<Head> HEAD = Packing.of(Head.class);
    private static final Packing<Noted> NOTED = Packing.of(Noted.class);

    private final NoteReader notes;
    private final SortedSet<Slug> touched;
    private final Set<Slug> sources;
    private final SortedSet<Slug> changed = new TreeSet<>();

    private Recollection(NoteReader notes, SortedSet<Slug> touched, Set<Slug> sources) {
        this.notes = notes;
        this.touched = new TreeSet<>(touched);
        this.sources = sources;
    }

    /**
     * Which register it was.
     *
     * @param batch its newest batch
     * @param history what is known of that batch and all before it
     * @param sources what each source consisted of
     */
    private record Head(int batch, Ingredients history, List<Source> sources) {}

    private record Source(Slug sourceId, Ingredients of) {}

    /** What is to stand before the notes of this publication. */
    static byte[] head(SortedMap<Integer, Batch> batches, Map<Slug, Ingredients> sources) {
        List<Source> each = new ArrayList<>();
        sources.forEach((id, of) -> each.add(new Source(id, of)));
        each.sort(Comparator.comparing(Source::sourceId));
        int newest = batches.isEmpty() ? 0 : batches.lastKey();
        Packer out = new Packer();
        HEAD.write(new Head(newest, Ingredients.of(batches.values()), each), out);
        return out.toByteArray();
    }

    /** Opens what was kept; nothing if it cannot be relied on. */
    static Optional<Recollection> of(
            Memory memory,
            Ingredients basis,
            RegisterView view,
            SortedMap<Integer, Batch> batches,
            Map<Slug, Ingredients> sources)
            throws IOException {
        Optional<InputStream> last = memory.last(NAME);
        Optional<NoteReader> notes = last.isEmpty() ? Optional.empty() : NoteReader.open(last.get(), basis);
        if (notes.isEmpty()) {
            return Optional.empty();
        }
        Head head = HEAD.read(new Unpacker(notes.get().head()));
        SortedMap<Integer, Batch> then = batches.headMap(head.batch() + 1);
        if (then.isEmpty()
                || then.lastKey() != head.batch()
                || !Ingredients.of(then.values()).equals(head.history())) {
            notes.get().close();
            return Optional.empty();
        }
        return Optional.of(
                new Recollection(notes.get(), view.touchedSince(head.batch()), changed(head.sources(), sources)));
    }

    /** The sources that say something else now, or are gone; none that is new is in an untouched case. */
    private static Set<Slug> changed(List<Source> before, Map<Slug, Ingredients> now) {
        Set<Slug> changed = new HashSet<>();
        for (Source source : before) {
            if (!source.of().equals(now.get(source.sourceId()))) {
                changed.add(source.sourceId());
            }
        }
        return changed;
    }

    /** How a case is packed. */
    static byte[] pack(Noted noted) {
        Packer out = new Packer();
        NOTED.write(noted, out);
        return out.toByteArray();
    }

    /** The case that was packed. */
    static Noted unpack(byte[] note) {
        return NOTED.read(new Unpacker(note));
    }

    /**
     * The next cases, in order; none at the end.
     *
     * @param most how many there are at most
     * @return by identifier: the note that holds, or null for a case that is to be read
     */
    Map<Slug, byte @Nullable []> next(int most) throws IOException {
        Map<Slug, byte @Nullable []> next = new LinkedHashMap<>();
        while (next.size() < most) {
            Slug noted = notes.caseId();
            Slug first = touched.isEmpty() ? null : touched.first();
            if (first != null && (noted == null || first.compareTo(noted) <= 0)) {
                touched.remove(first);
                if (first.equals(noted)) {
                    notes.next();
                }
                next.put(first, null);
                changed.add(first);
            } else if (noted == null) {
                break;
            } else {
                byte[] note = notes.next();
                boolean holds = holds(note);
                next.put(noted, holds ? note : null);
                if (!holds) {
                    changed.add(noted);
                }
            }
        }
        return next;
    }

    /** The cases so far whose notes do not hold, those included that are no longer in the register. */
    SortedSet<Slug> changed() {
        return changed;
    }

    private boolean holds(byte[] note) {
        return sources.isEmpty() || unpack(note).sources().stream().noneMatch(sources::contains);
    }

    @Override
    public void close() throws IOException {
        notes.close();
    }
}
