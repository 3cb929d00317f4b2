package org.takedownregister.persistence;

/** Compares texts by the code points of their characters, which is the order of their bytes in UTF-8. */
final class CodePoints {

    private CodePoints() {}

    static int compare(String one, String other) {
        int length = Math.min(one.length(), other.length());
        for (int i = 0; i < length; i++) {
            char a = one.charAt(i);
            char b = other.charAt(i);
            if (a != b) {
                // Characters beyond 2^16 are written as surrogates, which lie below the last of those within it.
                boolean isOneBeyond = Character.isSurrogate(a);
                return isOneBeyond == Character.isSurrogate(b) ? Character.compare(a, b) : isOneBeyond ? 1 : -1;
            }
        }
        return Integer.compare(one.length(), other.length());
    }
}
