package org.takedownregister.report.making;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.takedownregister.domain.entry.AssetTypes;
import org.takedownregister.domain.entry.Role;
import org.takedownregister.domain.value.EdtfDate;
import org.takedownregister.domain.value.Slug;

/** What is kept is read again as it was. */
class PackingTest {

    private record Row(
            @Nullable String text,
            @Nullable Slug slug,
            int number,
            @Nullable Integer perhaps,
            long large,
            boolean isSo,
            @Nullable LocalDate day,
            @Nullable Role role,
            @Nullable AssetTypes assets,
            @Nullable EdtfDate date,
            List<Row> more,
            List<String> texts) {}

    private record Unfit(Optional<String> text) {}

    private static final Row EMPTY =
            new Row(null, null, 0, null, 0, false, null, null, null, null, List.of(), List.of());

    private static Row again(Row row) {
        Packer out = new Packer();
        Packing.of(Row.class).write(row, out);
        return Packing.of(Row.class).read(new Unpacker(out.toByteArray()));
    }

    @Test
    void everyKindOfComponentComesBack() {
        Row full = new Row(
                "Ω 𐐀 \u0000",
                new Slug("a-case"),
                Integer.MIN_VALUE,
                Integer.MAX_VALUE,
                Long.MIN_VALUE,
                true,
                LocalDate.of(-44, 3, 15),
                Role.TARGETS,
                AssetTypes.parse("account;page").orThrow(),
                EdtfDate.parse("2020-07~").orThrow(),
                List.of(EMPTY, EMPTY),
                List.of("", "x".repeat(5000)));
        assertThat(again(full)).isEqualTo(full);
        assertThat(again(EMPTY)).isEqualTo(EMPTY);
    }

    @Test
    void numbersOfAnySizeComeBack() {
        Packer out = new Packer();
        for (int shift = 0; shift < Long.SIZE; shift++) {
            out.number(1L << shift).number(-(1L << shift)).number((1L << shift) - 1);
        }
        Unpacker in = new Unpacker(out.toByteArray());
        for (int shift = 0; shift < Long.SIZE; shift++) {
            assertThat(in.number()).isEqualTo(1L << shift);
            assertThat(in.number()).isEqualTo(-(1L << shift));
            assertThat(in.number()).isEqualTo((1L << shift) - 1);
        }
    }

    @Test
    void aComponentOfAnotherKindIsRefused() {
        assertThatThrownBy(() -> Packing.of(Unfit.class)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void notesAreFoundInOrderAndOnlyIfTheyAreMadeOfTheSame() throws IOException {
        ByteArrayOutputStream kept = new ByteArrayOutputStream();
        Ingredients of = Ingredients.of("a program");
        try (NoteWriter notes = new NoteWriter(kept::writeBytes, of, bytes("head"))) {
            for (String id : List.of("a", "c", "d")) {
                notes.add(new Slug(id), bytes("note of " + id));
            }
        }
        assertThat(NoteReader.open(new ByteArrayInputStream(kept.toByteArray()), Ingredients.of("another")))
                .isEmpty();
        try (NoteReader notes = NoteReader.open(new ByteArrayInputStream(kept.toByteArray()), of)
                .orElseThrow()) {
            assertThat(notes.head()).isEqualTo(bytes("head"));
            assertThat(notes.of(new Slug("b"))).isEmpty();
            assertThat(notes.caseId()).isEqualTo(new Slug("c"));
            NoteReader.Note third = notes.of(new Slug("d")).orElseThrow();
            assertThat(third.number()).isEqualTo(2);
            assertThat(third.bytes()).isEqualTo(bytes("note of d"));
            assertThat(notes.of(new Slug("e"))).isEmpty();
            assertThat(notes.caseId()).isNull();
        }
    }

    @Test
    void aCaseMoreOrLessChangesOnePartOfTheNotesOrTwo() throws IOException {
        List<byte[]> without = parts(2_500);
        List<byte[]> with = parts(-1);
        assertThat(with).hasSizeGreaterThan(3).hasSameSizeAs(without);
        int changed = 0;
        for (int i = 0; i < with.size(); i++) {
            changed += Arrays.equals(with.get(i), without.get(i)) ? 0 : 1;
        }
        assertThat(changed).isEqualTo(1);
    }

    /** Parts of the notes of 5,000 cases but one. */
    private static List<byte[]> parts(int leftOut) throws IOException {
        List<byte[]> parts = new ArrayList<>();
        try (NoteWriter notes = new NoteWriter(parts::add, Ingredients.of(), bytes("head"))) {
            for (int number = 0; number < 5_000; number++) {
                if (number != leftOut) {
                    notes.add(new Slug("case-" + (10_000 + number)), bytes("note " + number));
                }
            }
        }
        return parts;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
