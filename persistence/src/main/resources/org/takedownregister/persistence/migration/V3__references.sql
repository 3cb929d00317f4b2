-- Every row is one version: it holds from opened_batch up to, not including, closed_batch;
-- 9223372036854775807 for still. Dates are two numbers yyyymmdd, first and last day, 0 for none.
-- Lists are texts with ; between the items, as in files: a list changes as a whole, and one row stays one
-- version. Identifiers in a list are checked when they come in; rows of these tables are never taken away.

CREATE TABLE platforms (
    platform_id INTEGER NOT NULL CHECK (platform_id > 0) REFERENCES platform_keys (id),
    name TEXT NOT NULL CHECK (length(name) <= 200 AND trim(name) <> ''),
    operator TEXT CHECK (length(operator) <= 200 AND trim(operator) <> ''),
    aliases TEXT NOT NULL CHECK (length(aliases) <= 10050),
    opened_batch INTEGER NOT NULL REFERENCES batches (number),
    closed_batch BIGINT NOT NULL,
    opened_file INTEGER NOT NULL CHECK (opened_file >= 0),
    opened_line BIGINT NOT NULL CHECK (opened_line >= 0),
    PRIMARY KEY (platform_id, closed_batch),
    CHECK (closed_batch > opened_batch)
) ${withoutRowid};

CREATE TABLE sources (
    source_id INTEGER NOT NULL REFERENCES source_keys (id),
    kind INTEGER NOT NULL REFERENCES source_kinds (id),
    publisher TEXT NOT NULL CHECK (length(publisher) <= 200 AND trim(publisher) <> ''),
    title TEXT NOT NULL CHECK (length(title) <= 300 AND trim(title) <> ''),
    url TEXT CHECK (length(url) <= 2000 AND (url LIKE 'http://_%' OR url LIKE 'https://_%')),
    archived_url TEXT CHECK (length(archived_url) <= 2000 AND (archived_url LIKE 'http://_%' OR archived_url LIKE 'https://_%')),
    published_on_first INTEGER NOT NULL,
    published_on_last INTEGER NOT NULL,
    published_on_about INTEGER NOT NULL CHECK (published_on_about IN (0, 1)),
    language TEXT CHECK (length(language) BETWEEN 2 AND 11),
    derived_from TEXT NOT NULL CHECK (length(derived_from) <= 5050),
    opened_batch INTEGER NOT NULL REFERENCES batches (number),
    closed_batch BIGINT NOT NULL,
    opened_file INTEGER NOT NULL CHECK (opened_file >= 0),
    opened_line BIGINT NOT NULL CHECK (opened_line >= 0),
    PRIMARY KEY (source_id, closed_batch),
    CHECK ((published_on_first = 0 AND published_on_last = 0 AND published_on_about = 0) OR (
        (published_on_first BETWEEN 10101 AND 99991231
            AND published_on_first % 10000 / 100 BETWEEN 1 AND 12 AND published_on_first % 100 BETWEEN 1 AND 31)
        AND (published_on_last BETWEEN 10101 AND 99991231
            AND published_on_last % 10000 / 100 BETWEEN 1 AND 12 AND published_on_last % 100 BETWEEN 1 AND 31)
        AND published_on_last >= published_on_first)),
    CHECK (closed_batch > opened_batch)
) ${withoutRowid};

CREATE TABLE policies (
    policy_id INTEGER NOT NULL CHECK (policy_id > 0) REFERENCES policy_keys (id),
    platform_id INTEGER NOT NULL CHECK (platform_id > 0) REFERENCES platform_keys (id),
    title TEXT NOT NULL CHECK (length(title) <= 300 AND trim(title) <> ''),
    url TEXT CHECK (length(url) <= 2000 AND (url LIKE 'http://_%' OR url LIKE 'https://_%')),
    opened_batch INTEGER NOT NULL REFERENCES batches (number),
    closed_batch BIGINT NOT NULL,
    opened_file INTEGER NOT NULL CHECK (opened_file >= 0),
    opened_line BIGINT NOT NULL CHECK (opened_line >= 0),
    PRIMARY KEY (policy_id, closed_batch),
    CHECK (closed_batch > opened_batch)
) ${withoutRowid};

CREATE TABLE policy_versions (
    policy_id INTEGER NOT NULL CHECK (policy_id > 0) REFERENCES policy_keys (id),
    in_force_from_first INTEGER NOT NULL,
    in_force_from_last INTEGER NOT NULL,
    in_force_from_about INTEGER NOT NULL CHECK (in_force_from_about IN (0, 1)),
    in_force_to_first INTEGER NOT NULL,
    in_force_to_last INTEGER NOT NULL,
    in_force_to_about INTEGER NOT NULL CHECK (in_force_to_about IN (0, 1)),
    summary TEXT CHECK (length(summary) <= 5000 AND trim(summary) <> ''),
    url TEXT CHECK (length(url) <= 2000 AND (url LIKE 'http://_%' OR url LIKE 'https://_%')),
    archived_url TEXT CHECK (length(archived_url) <= 2000 AND (archived_url LIKE 'http://_%' OR archived_url LIKE 'https://_%')),
    opened_batch INTEGER NOT NULL REFERENCES batches (number),
    closed_batch BIGINT NOT NULL,
    opened_file INTEGER NOT NULL CHECK (opened_file >= 0),
    opened_line BIGINT NOT NULL CHECK (opened_line >= 0),
    PRIMARY KEY (policy_id, in_force_from_first, in_force_from_last, in_force_from_about, closed_batch),
    CHECK ((in_force_from_first BETWEEN 10101 AND 99991231
            AND in_force_from_first % 10000 / 100 BETWEEN 1 AND 12 AND in_force_from_first % 100 BETWEEN 1 AND 31)
        AND (in_force_from_last BETWEEN 10101 AND 99991231
            AND in_force_from_last % 10000 / 100 BETWEEN 1 AND 12 AND in_force_from_last % 100 BETWEEN 1 AND 31)
        AND in_force_from_last >= in_force_from_first),
    CHECK ((in_force_to_first = 0 AND in_force_to_last = 0 AND in_force_to_about = 0) OR (
        (in_force_to_first BETWEEN 10101 AND 99991231
            AND in_force_to_first % 10000 / 100 BETWEEN 1 AND 12 AND in_force_to_first % 100 BETWEEN 1 AND 31)
        AND (in_force_to_last BETWEEN 10101 AND 99991231
            AND in_force_to_last % 10000 / 100 BETWEEN 1 AND 12 AND in_force_to_last % 100 BETWEEN 1 AND 31)
        AND in_force_to_last >= in_force_to_first)),
    CHECK (in_force_to_last = 0 OR in_force_to_last >= in_force_from_first),
    CHECK (closed_batch > opened_batch)
) ${withoutRowid};

CREATE TABLE cases (
    case_id INTEGER NOT NULL REFERENCES case_keys (id),
    title TEXT NOT NULL CHECK (length(title) <= 300 AND trim(title) <> ''),
    summary TEXT CHECK (length(summary) <= 5000 AND trim(summary) <> ''),
    subject INTEGER NOT NULL REFERENCES subjects (id),
    platforms TEXT NOT NULL CHECK (length(platforms) <= 5050),
    external_ids TEXT NOT NULL CHECK (length(external_ids) <= 6600),
    embargo_until INTEGER NOT NULL CHECK (embargo_until = 0 OR (embargo_until BETWEEN 10101 AND 99991231
            AND embargo_until % 10000 / 100 BETWEEN 1 AND 12 AND embargo_until % 100 BETWEEN 1 AND 31)),
    opened_batch INTEGER NOT NULL REFERENCES batches (number),
    closed_batch BIGINT NOT NULL,
    opened_file INTEGER NOT NULL CHECK (opened_file >= 0),
    opened_line BIGINT NOT NULL CHECK (opened_line >= 0),
    PRIMARY KEY (case_id, closed_batch),
    CHECK (closed_batch > opened_batch)
) ${withoutRowid};

CREATE INDEX cases_under_embargo ON cases (embargo_until) WHERE embargo_until <> 0;
