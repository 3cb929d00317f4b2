package org.takedownregister.importer.statements;

import static org.takedownregister.importer.statements.StatementColumn.*;

/**
 * Maps the cells of a statement to what it is counted by. The one place that does, whatever reads the statements; it
 * keeps nothing of a row and is for any number of threads.
 */
final class StatementMapping {

    /** A cell that says nothing that is known. */
    static final int FAULTY = -1;

    private StatementMapping() {}

    /** The {@link Traits} of a statement; {@link #FAULTY} if a cell says nothing that is known. */
    static long traits(StatementCells cells) {
        int category = one(Vocabulary.CATEGORY, cells, CATEGORY);
        int ground = one(Vocabulary.GROUND, cells, DECISION_GROUND);
        int content = some(Vocabulary.CONTENT, cells, CONTENT_TYPE);
        int notice = one(Vocabulary.NOTICE, cells, SOURCE_TYPE);
        int detection = one(Vocabulary.DETECTION, cells, AUTOMATED_DETECTION);
        int decided = one(Vocabulary.DECISION, cells, AUTOMATED_DECISION);
        int decision = decision(cells);
        if ((category | ground | notice | detection | decided | decision) < 0 || content <= 0) {
            return FAULTY;
        }
        return Vocabulary.later(category)
                | (long) Vocabulary.earlier(category) << Traits.EARLIER
                | (long) ground << Traits.GROUND
                | (long) decision << Traits.VISIBILITY
                | (long) content << Traits.CONTENT
                | (long) notice << Traits.NOTICE
                | (long) detection << Traits.DETECTION
                | (long) decided << Traits.DECISION;
    }

    /** What was decided, as {@link Decisions#counted} says it; {@link #FAULTY} also if nothing was. */
    static int decision(StatementCells cells) {
        int visibility = some(Vocabulary.VISIBILITY, cells, DECISION_VISIBILITY);
        int monetary = perhaps(Vocabulary.MONETARY, cells, DECISION_MONETARY);
        int provision = perhaps(Vocabulary.PROVISION, cells, DECISION_PROVISION);
        int account = perhaps(Vocabulary.ACCOUNT, cells, DECISION_ACCOUNT);
        int any = visibility | monetary | provision | account;
        return any <= 0 ? FAULTY : Decisions.counted(visibility | monetary << 7 | provision << 9 | account << 12);
    }

    /** The place of a code; {@link #FAULTY} if there is none. */
    static int one(CodeList codes, StatementCells cells, StatementColumn column) {
        return codes.find(cells.bytes, cells.from(column), cells.to(column));
    }

    /** The place of a code and one; 0 for an empty cell. */
    static int perhaps(CodeList codes, StatementCells cells, StatementColumn column) {
        if (cells.isEmpty(column)) {
            return 0;
        }
        int place = one(codes, cells, column);
        return place < 0 ? FAULTY : place + 1;
    }

    /** A bit for each code of a cell that holds one, or a JSON array of some; 0 for none. */
    static int some(CodeList codes, StatementCells cells, StatementColumn column) {
        int at = cells.from(column);
        int end = cells.to(column);
        if (at == end) {
            return 0;
        }
        byte[] bytes = cells.bytes;
        if (bytes[at] != '[') {
            int place = codes.find(bytes, at, end);
            return place < 0 ? FAULTY : 1 << place;
        }
        if (bytes[end - 1] != ']') {
            return FAULTY;
        }
        int mask = 0;
        at = blanks(bytes, at + 1, end - 1);
        end--;
        boolean isFirst = true;
        while (at < end) {
            if (!isFirst) {
                if (bytes[at] != ',') {
                    return FAULTY;
                }
                at = blanks(bytes, at + 1, end);
            }
            isFirst = false;
            int begin = quotes(bytes, at, end);
            if (begin == at) {
                return FAULTY;
            }
            int close = begin;
            while (close < end && bytes[close] != '"') {
                close++;
            }
            int place = codes.find(bytes, begin, close);
            if (place < 0 || close == end) {
                return FAULTY;
            }
            mask |= 1 << place;
            at = blanks(bytes, quotes(bytes, close, end), end);
        }
        return mask;
    }

    /** Behind a quote; it stands twice where the whole cell stands in quotes. */
    private static int quotes(byte[] bytes, int at, int end) {
        int behind = at;
        while (behind < end && behind < at + 2 && bytes[behind] == '"') {
            behind++;
        }
        return behind;
    }

    private static int blanks(byte[] bytes, int at, int end) {
        int behind = at;
        while (behind < end && bytes[behind] == ' ') {
            behind++;
        }
        return behind;
    }

    /** The day of {@code created_at}, in days since 1970; {@link #FAULTY} if it is none. */
    static int day(StatementCells cells) {
        byte[] bytes = cells.bytes;
        int from = cells.from(CREATED_AT);
        int length = cells.to(CREATED_AT) - from;
        if ((length != 10 && length != 19) || bytes[from + 4] != '-' || bytes[from + 7] != '-') {
            return FAULTY;
        }
        int year = number(bytes, from, 4);
        int month = number(bytes, from + 5, 2);
        int day = number(bytes, from + 8, 2);
        if ((year | month | day) < 0 || (length == 19 && !isTime(bytes, from + 10))) {
            return FAULTY;
        }
        return year < 2000 ? FAULTY : Days.since1970(year, month, day);
    }

    private static boolean isTime(byte[] bytes, int from) {
        if ((bytes[from] != ' ' && bytes[from] != 'T') || bytes[from + 3] != ':' || bytes[from + 6] != ':') {
            return false;
        }
        int hour = number(bytes, from + 1, 2);
        int minute = number(bytes, from + 4, 2);
        int second = number(bytes, from + 7, 2);
        return (hour | minute | second) >= 0 && hour < 24 && minute < 60 && second < 60;
    }

    private static int number(byte[] bytes, int from, int digits) {
        int number = 0;
        for (int i = from; i < from + digits; i++) {
            int digit = bytes[i] - '0';
            if (digit < 0 || digit > 9) {
                return -1;
            }
            number = number * 10 + digit;
        }
        return number;
    }
}
