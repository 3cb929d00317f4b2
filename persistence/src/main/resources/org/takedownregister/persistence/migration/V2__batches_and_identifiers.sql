-- What a register is, which batches made it, and the identifiers that everything else refers to by number.

CREATE TABLE register_info (
    name TEXT NOT NULL PRIMARY KEY,
    value TEXT NOT NULL
) ${withoutRowid};

-- committed_at: the instant in UTC, as in ISO 8601.
CREATE TABLE batches (
    number INTEGER NOT NULL PRIMARY KEY CHECK (number > 0),
    committed_at TEXT NOT NULL CHECK (committed_at LIKE '____-__-__T%Z'),
    who TEXT NOT NULL,
    note TEXT,
    withdrawn BIGINT NOT NULL CHECK (withdrawn >= 0)
);

CREATE TABLE batch_files (
    batch INTEGER NOT NULL REFERENCES batches (number),
    number INTEGER NOT NULL CHECK (number > 0),
    name TEXT NOT NULL,
    layout TEXT NOT NULL,
    sha256 TEXT NOT NULL,
    bytes BIGINT NOT NULL CHECK (bytes >= 0),
    encoding TEXT NOT NULL,
    row_count BIGINT NOT NULL CHECK (row_count >= 0),
    inserted BIGINT NOT NULL CHECK (inserted >= 0),
    updated BIGINT NOT NULL CHECK (updated >= 0),
    unchanged BIGINT NOT NULL CHECK (unchanged >= 0),
    rejected BIGINT NOT NULL CHECK (rejected >= 0),
    set_aside BIGINT NOT NULL CHECK (set_aside >= 0),
    PRIMARY KEY (batch, number),
    CHECK (row_count = inserted + updated + unchanged + rejected + set_aside)
) ${withoutRowid};

-- The identifiers have no versions: they never change. Id 0 stands for none where none is allowed.

CREATE TABLE platform_keys (
    id INTEGER NOT NULL PRIMARY KEY,
    slug TEXT NOT NULL,
    UNIQUE (slug),
    CHECK ((id = 0 AND slug = '') OR (id > 0 AND length(slug) BETWEEN 1 AND 100 AND substr(slug, 1, 1) <> '-'
        AND ltrim(slug, 'abcdefghijklmnopqrstuvwxyz0123456789-') = ''))
);

INSERT INTO platform_keys (id, slug) VALUES (0, '');

CREATE TABLE source_keys (
    id INTEGER NOT NULL PRIMARY KEY,
    slug TEXT NOT NULL,
    UNIQUE (slug),
    CHECK (id > 0 AND length(slug) BETWEEN 1 AND 100 AND substr(slug, 1, 1) <> '-'
        AND ltrim(slug, 'abcdefghijklmnopqrstuvwxyz0123456789-') = '')
);

CREATE TABLE policy_keys (
    id INTEGER NOT NULL PRIMARY KEY,
    slug TEXT NOT NULL,
    UNIQUE (slug),
    CHECK ((id = 0 AND slug = '') OR (id > 0 AND length(slug) BETWEEN 1 AND 100 AND substr(slug, 1, 1) <> '-'
        AND ltrim(slug, 'abcdefghijklmnopqrstuvwxyz0123456789-') = ''))
);

INSERT INTO policy_keys (id, slug) VALUES (0, '');

CREATE TABLE case_keys (
    id INTEGER NOT NULL PRIMARY KEY,
    slug TEXT NOT NULL,
    UNIQUE (slug),
    CHECK (id > 0 AND length(slug) BETWEEN 1 AND 100 AND substr(slug, 1, 1) <> '-'
        AND ltrim(slug, 'abcdefghijklmnopqrstuvwxyz0123456789-') = '')
);

-- The cases that a batch touched: their own row, something said of them, a link to them.
CREATE TABLE batch_cases (
    batch INTEGER NOT NULL REFERENCES batches (number),
    case_id INTEGER NOT NULL REFERENCES case_keys (id),
    PRIMARY KEY (batch, case_id)
) ${withoutRowid};

CREATE INDEX batch_cases_by_case ON batch_cases (case_id, batch);
