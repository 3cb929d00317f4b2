package org.takedownregister.importer.statements;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.takedownregister.domain.problem.Refused;
import org.takedownregister.importer.InputOptions;
import org.takedownregister.importer.input.Inputs;
import org.takedownregister.importer.input.Measure;
import org.takedownregister.importer.layout.Header;
import org.takedownregister.importer.layout.TableFile;

/**
 * Counts the statements of one piece of an import: of some whole files, or of a range of rows of one file. Any engine
 * may let many of them count at many places and put together what they come to, in the order of the pieces, by
 * {@link StatementTotals}. For one thread.
 */
public final class PieceCounter {

    private final int piece;
    private final BlockReader reader = new BlockReader();
    private final List<FilePart> parts = new ArrayList<>();
    private int nextBlock;

    /** @param piece the number of the piece, from 0 */
    public PieceCounter(int piece) {
        this.piece = piece;
    }

    /**
     * Counts a whole file.
     *
     * @param name its name, as messages give it
     * @throws Refused if it cannot be read to its end
     */
    public void countFile(TableFile file, String name) {
        StatementFile statements = StatementFile.of(file, name);
        try (Measure measure = new Measure(file.bytes().open())) {
            FilePart part = count(statements, measure, true);
            file.bytes().verify(measure);
            parts.add(with(part, file.told(), measure.sha256(), measure.bytes()));
        } catch (IOException e) {
            throw new Refused(Inputs.unreadable(name, e));
        }
    }

    /**
     * Counts a range of rows of a file.
     *
     * @param name the file's name
     * @param own the column names as they stand in it
     * @param delimiter what stands between cells
     * @param encoding how the file is encoded, in words
     * @param in the bytes of the rows, and of the header if it is the first range
     * @throws Refused if it cannot be read to its end
     */
    public void countRange(
            String name, List<String> own, byte delimiter, String encoding, InputStream in, boolean isFirst) {
        StatementFile statements =
                StatementFile.of(name, new StatementDumps(), own, new Header(own), delimiter, InputOptions.DEFAULT);
        try {
            parts.add(with(count(statements, in, isFirst), encoding, "", 0));
        } catch (IOException e) {
            throw new Refused(Inputs.unreadable(name, e));
        }
    }

    /**
     * What stands between the cells of a file.
     *
     * @param name its name, as messages give it
     * @throws Refused if it is a workbook, goes through a mapping or is in another encoding than UTF-8
     */
    public static byte delimiter(TableFile file, String name) {
        return StatementFile.of(file, name).delimiter();
    }

    /** Whether a row can be told to begin anywhere in a file, so that it may be counted in ranges. */
    public static boolean hasRanges(List<String> own) {
        return new Header(own).place("uuid") == 0;
    }

    /**
     * The first place at which a row begins, of bytes that follow one another; -1 if none does.
     *
     * @param delimiter what stands between cells
     * @param length how many of the bytes are to be looked at
     */
    public static int rowBegin(List<String> own, byte delimiter, byte[] bytes, int length) {
        StatementFile file =
                StatementFile.of("", new StatementDumps(), own, new Header(own), delimiter, InputOptions.DEFAULT);
        for (int at = 1; at < length; at++) {
            if (bytes[at - 1] == '\n' && file.rowBeginsAt(bytes, at, length)) {
                return at;
            }
        }
        return -1;
    }

    private FilePart count(StatementFile file, InputStream in, boolean hasHeader) throws IOException {
        int firstBlock = nextBlock;
        Blocks blocks = new Blocks(file, in, nextBlock);
        if (hasHeader && !blocks.takeHeader()) {
            throw new IOException("another header than a moment ago");
        }
        List<RejectedRow> rejected = new ArrayList<>();
        List<Integer> lines = new ArrayList<>();
        int line = 0;
        long counted = 0;
        long blank = 0;
        byte[] spare = new byte[0];
        for (Block block = blocks.next(spare); block != null; block = blocks.next(spare)) {
            BlockRows rows = reader.read(file, piece, block);
            if (!block.isWhole()) {
                blocks.giveBack(block, rows.consumed());
            }
            nextBlock++;
            lines.add(rows.lines());
            for (RejectedRow row : rows.rejected()) {
                rejected.add(row.after(line));
            }
            line += rows.lines();
            counted += rows.counted();
            blank += rows.blank();
            spare = block.bytes();
        }
        return new FilePart(
                file.name(),
                file.own(),
                "",
                "",
                0,
                firstBlock,
                hasHeader ? blocks.firstLine() - 1L : 0,
                lines,
                counted,
                blank,
                rejected);
    }

    private static FilePart with(FilePart part, String encoding, String sha256, long bytes) {
        return new FilePart(
                part.name(),
                part.own(),
                encoding,
                sha256,
                bytes,
                part.firstBlock(),
                part.linesBefore(),
                part.lines(),
                part.counted(),
                part.blank(),
                part.rejected());
    }

    /** Hands over every count, in no order. */
    public void forEach(Consumer<Counted> each) {
        reader.rollUp().forEach(each);
    }

    /** The rest. */
    public PieceCounts counts() {
        return new PieceCounts(
                piece,
                parts,
                reader.rollUp().names(),
                Arrays.stream(reader.rollUp().earlier()).boxed().toList(),
                List.of());
    }
}
