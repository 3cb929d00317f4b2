package org.takedownregister.report.search;

import java.util.ArrayList;
import java.util.List;
import org.takedownregister.report.making.Packer;
import org.takedownregister.report.making.Packing;
import org.takedownregister.report.making.Unpacker;

/** What the list shows of a case, without its text. */
record Shown(String address, String title, int year, String summary, List<String> platforms, List<String> names) {

    private static final Packing<Shown> PACKING = Packing.of(Shown.class);
    private static final int SNIPPET = 240;
    private static final int NAMES = 400;

    static Shown of(SearchCase found) {
        return new Shown(
                found.address(),
                found.title(),
                found.year(),
                cut(found.summary(), SNIPPET),
                found.platforms().stream().map(SearchTag::label).toList(),
                firstOf(found.names()));
    }

    /** Reads what {@link #toBytes()} wrote. */
    static Shown of(byte[] bytes) {
        return PACKING.read(new Unpacker(bytes));
    }

    /** For the same program to read again. */
    byte[] toBytes() {
        Packer out = new Packer();
        PACKING.write(this, out);
        return out.toByteArray();
    }

    private static List<String> firstOf(List<String> names) {
        List<String> first = new ArrayList<>();
        int length = 0;
        for (String name : names) {
            length += name.length();
            if (length > NAMES) {
                break;
            }
            first.add(name);
        }
        return first;
    }

    private static String cut(String text, int longest) {
        if (text.codePointCount(0, text.length()) <= longest) {
            return text;
        }
        String start = text.substring(0, text.offsetByCodePoints(0, longest));
        int space = start.lastIndexOf(' ');
        String whole = space > longest / 2 ? start.substring(0, space) : start;
        int end = whole.length();
        while (end > 0 && ".,;:!? ".indexOf(whole.charAt(end - 1)) >= 0) {
            end--;
        }
        return whole.substring(0, end) + "\u2026";
    }
}
