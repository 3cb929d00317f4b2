package org.takedownregister.report.export;

/**
 * A file that an export wrote.
 *
 * @param path its path from the top of the site
 * @param mediaType its media type
 * @param about what it is, in a few words
 * @param bytes its size
 * @param sha256 the SHA-256 of its bytes, 64 hexadecimal digits
 */
public record ExportedFile(String path, String mediaType, String about, long bytes, String sha256) {}
