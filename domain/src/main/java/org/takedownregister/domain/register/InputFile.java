package org.takedownregister.domain.register;

import java.util.List;

/**
 * One table of an input: a file, a member of an archive, a sheet of a workbook.
 *
 * @param number its number in the batch, from 1
 * @param name its name as the user gave it, with {@code !} before a name inside an archive
 * @param layout what it was read as: a table's name, {@code flat}, or a foreign format's name
 * @param header the column names as they stand in it
 * @param mapping the text of the mapping that its columns were read through; blank if they were taken as they are
 */
public record InputFile(int number, String name, String layout, List<String> header, String mapping) {
    public InputFile {
        header = List.copyOf(header);
    }

    /** A file whose columns were taken as they are. */
    public InputFile(int number, String name, String layout, List<String> header) {
        this(number, name, layout, header, "");
    }
}
