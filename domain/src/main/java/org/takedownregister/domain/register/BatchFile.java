package org.takedownregister.domain.register;

/**
 * A file of a batch, kept with it.
 *
 * @param number its number in the batch, from 1
 * @param name its name
 * @param layout what it was read as
 * @param sha256 the SHA-256 of its bytes, 64 hexadecimal digits
 * @param bytes its size
 * @param encoding the character encoding it was read in
 * @param rows the rows read: the five below added up
 * @param outcomes inserted, updated, unchanged
 * @param rejected rows refused
 * @param setAside rows that the format knows and does not map
 */
public record BatchFile(
        int number,
        String name,
        String layout,
        String sha256,
        long bytes,
        String encoding,
        long rows,
        Outcomes outcomes,
        long rejected,
        long setAside) {}
