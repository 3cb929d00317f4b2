package org.takedownregister.domain.problem;

import java.util.Locale;

/**
 * Every problem that the product tells of. The {@linkplain #code() code} is a promise: scripts and
 * documentation key on it, so a code is never renamed and never reused. {@code docs/problems.md}
 * explains each one.
 */
public enum ProblemCode {
    CELL_MISSING(ProblemClass.DATA),
    SLUG_UNREADABLE(ProblemClass.DATA),
    DATE_UNREADABLE(ProblemClass.DATA),
    DATE_REVERSED(ProblemClass.DATA),
    DAY_NEEDED(ProblemClass.DATA),
    NUMBER_UNREADABLE(ProblemClass.DATA),
    NUMBER_OUT_OF_RANGE(ProblemClass.DATA),
    RANGE_REVERSED(ProblemClass.DATA),
    CODE_UNKNOWN(ProblemClass.DATA),
    COUNTRY_UNKNOWN(ProblemClass.DATA),
    ADDRESS_UNREADABLE(ProblemClass.DATA),
    UNIT_UNKNOWN(ProblemClass.DATA),
    UNIT_MISMATCH(ProblemClass.DATA),
    LANGUAGE_UNREADABLE(ProblemClass.DATA),
    EXTERNAL_ID_UNREADABLE(ProblemClass.DATA),
    TEXT_TOO_LONG(ProblemClass.DATA),
    TEXT_CONTROL_CHARACTER(ProblemClass.DATA),
    LIST_TOO_LONG(ProblemClass.DATA),
    LIST_REPEATS(ProblemClass.DATA),
    LINK_TO_ITSELF(ProblemClass.DATA),
    PART_OF_CIRCLE(ProblemClass.DATA),
    COPY_OF_ITSELF(ProblemClass.DATA),
    ROW_RAGGED(ProblemClass.DATA),
    ROW_TOO_LONG(ProblemClass.DATA),
    ROW_NUL_BYTE(ProblemClass.DATA),
    ROW_UNBALANCED_QUOTE(ProblemClass.DATA),
    DIGITS_LOST(ProblemClass.DATA),
    FORMULA_FAILED(ProblemClass.DATA),
    ROW_DUPLICATE(ProblemClass.DATA),
    REFERENCE_DANGLING(ProblemClass.DATA),
    REFERENCE_REJECTED(ProblemClass.DATA),
    ROW_ERASED(ProblemClass.DATA),
    TOO_MANY_REJECTS(ProblemClass.DATA),
    COLUMN_MISSING(ProblemClass.DATA),
    COLUMN_REPEATED(ProblemClass.DATA),
    COLUMN_UNKNOWN(ProblemClass.DATA),
    TABLE_UNKNOWN(ProblemClass.DATA),
    MAPPING_UNREADABLE(ProblemClass.USAGE),
    ENCODING_BROKEN(ProblemClass.DATA),
    ARCHIVE_BROKEN(ProblemClass.DATA),
    ARCHIVE_PATH(ProblemClass.DATA),
    ARCHIVE_TOO_LARGE(ProblemClass.DATA),
    INPUT_EMPTY(ProblemClass.DATA),
    INPUT_MISSING(ProblemClass.USAGE),
    INPUT_WITHOUT_TABLES(ProblemClass.USAGE),
    INPUT_UNREADABLE(ProblemClass.RESOURCE),
    INPUT_CHANGED(ProblemClass.RESOURCE),
    BATCH_UNKNOWN(ProblemClass.USAGE),
    BATCH_BUILT_UPON(ProblemClass.USAGE),
    ERASURE_UNKNOWN(ProblemClass.USAGE),
    ERASURE_AMBIGUOUS(ProblemClass.USAGE),
    ERASURE_UNFINISHED(ProblemClass.RESOURCE),
    TOMBSTONE_UNKNOWN(ProblemClass.USAGE),
    REGISTER_ADDRESS(ProblemClass.USAGE),
    REGISTER_MISSING(ProblemClass.USAGE),
    REGISTER_FOREIGN(ProblemClass.USAGE),
    REGISTER_NEWER(ProblemClass.USAGE),
    REGISTER_NOT_EMPTY(ProblemClass.USAGE),
    REGISTER_UNREACHABLE(ProblemClass.RESOURCE),
    REGISTER_LOCKED(ProblemClass.RESOURCE),
    REGISTER_UNREADABLE(ProblemClass.RESOURCE),
    REGISTER_READ_ONLY(ProblemClass.RESOURCE),
    REGISTER_DAMAGED(ProblemClass.RESOURCE),
    REGISTER_SCHEMA_DIFFERS(ProblemClass.RESOURCE),
    REGISTER_ROW_INVALID(ProblemClass.DATA),
    REGISTER_BOOKS_DIFFER(ProblemClass.DATA),
    SITE_EMBARGO_BROKEN(ProblemClass.DATA),
    SITE_FOREIGN(ProblemClass.USAGE),
    SITE_UNWRITABLE(ProblemClass.RESOURCE),
    SITE_UNREADABLE(ProblemClass.RESOURCE),
    SITE_MANIFEST_UNREADABLE(ProblemClass.DATA),
    SITE_FILE_CHANGED(ProblemClass.DATA),
    SITE_FILE_MISSING(ProblemClass.DATA),
    SITE_FILE_EXTRA(ProblemClass.DATA),
    SITE_OPTIONS_UNREADABLE(ProblemClass.USAGE),
    REJECTS_UNWRITABLE(ProblemClass.RESOURCE),
    OUTPUT_EXISTS(ProblemClass.USAGE),
    OUTPUT_UNWRITABLE(ProblemClass.RESOURCE),
    MEMORY_EXHAUSTED(ProblemClass.RESOURCE);

    private final ProblemClass problemClass;

    ProblemCode(ProblemClass problemClass) {
        this.problemClass = problemClass;
    }

    /** The stable code, in lower case with hyphens: {@code date-unreadable}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Who can mend it. */
    public ProblemClass problemClass() {
        return problemClass;
    }
}
