package org.takedownregister.domain.register;

import java.util.List;

/**
 * One table of an input: a file, a member of an archive, a sheet of a workbook.
 *
 * @param number its number in the batch, from 1
 * @param name its name as the user gave it, with {@code !} before a name inside an archive
 * @param layout what it was read as: a table's name, {@code flat}, or a foreign format's name
 * @param header the column names as they stand in it
 */
public record InputFile(int number, String name, String layout, List<String> header) {
    public InputFile {
        header = List.copyOf(header);
    }
}
