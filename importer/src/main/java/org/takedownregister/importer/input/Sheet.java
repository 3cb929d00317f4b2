package org.takedownregister.importer.input;

import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;
import org.takedownregister.importer.row.Visible;
import org.takedownregister.importer.sheet.SheetRows;
import org.takedownregister.importer.sheet.Workbook;

/** A sheet of a workbook; its bytes are those of the whole workbook. */
public final class Sheet implements Bytes {

    private final Bytes file;
    private final Workbook workbook;
    private final int number;
    private @Nullable SheetRows opened;

    Sheet(Bytes file, Workbook workbook, int number) {
        this.file = file;
        this.workbook = workbook;
        this.number = number;
    }

    @Override
    public String name() {
        return file.name() + "!" + Visible.text(workbook.sheets().get(number));
    }

    @Override
    public String fileName() {
        return workbook.sheets().get(number);
    }

    @Override
    public InputStream open() throws IOException {
        return file.open();
    }

    @Override
    public long size() throws IOException {
        return workbook.size(number);
    }

    /** Its rows, with no limit of columns of their own. */
    public SheetRows rows(int maxRowChars) throws IOException {
        opened = workbook.rows(number, maxRowChars);
        return opened;
    }

    @Override
    public long consumed(long given) {
        return opened == null ? 0 : opened.bytes();
    }

    @Override
    public void verify(Measure read) throws IOException {
        file.verify(read);
    }

    @Override
    public void verifyUnchanged() throws IOException {
        file.verifyUnchanged();
    }
}
