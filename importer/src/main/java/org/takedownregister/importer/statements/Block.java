package org.takedownregister.importer.statements;

/**
 * A piece of a file.
 *
 * @param number its number in the file, from 0
 * @param bytes where its bytes are
 * @param from where they begin
 * @param to where they end
 * @param isWhole whether it ends where a row ends
 */
record Block(int number, byte[] bytes, int from, int to, boolean isWhole) {}
