-- What an input row was that alone says everything which its source says of a case, as 128 bits of a digest:
-- the same row need not be compared again. Whatever else touches the case or replaces the source removes it.
-- tables: the tables that the row speaks in, as bits in their order of loading.
CREATE TABLE row_fingerprints (
    case_id INTEGER NOT NULL PRIMARY KEY REFERENCES case_keys (id),
    source_id INTEGER NOT NULL REFERENCES source_keys (id),
    tables INTEGER NOT NULL,
    high BIGINT NOT NULL,
    low BIGINT NOT NULL
);
