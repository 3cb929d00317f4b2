-- The closed vocabularies. Rows come from the program that opens the register, which adds what is missing.

CREATE TABLE action_kinds (
    id INTEGER NOT NULL PRIMARY KEY CHECK (id > 0),
    code TEXT NOT NULL CHECK (code <> ''),
    UNIQUE (code)
);

CREATE TABLE actor_kinds (
    id INTEGER NOT NULL PRIMARY KEY CHECK (id > 0),
    code TEXT NOT NULL CHECK (code <> ''),
    UNIQUE (code)
);

CREATE TABLE asset_types (
    id INTEGER NOT NULL PRIMARY KEY CHECK (id > 0),
    code TEXT NOT NULL CHECK (code <> ''),
    UNIQUE (code)
);

CREATE TABLE attribution_levels (
    id INTEGER NOT NULL PRIMARY KEY CHECK (id > 0),
    code TEXT NOT NULL CHECK (code <> ''),
    UNIQUE (code)
);

CREATE TABLE confidences (
    id INTEGER NOT NULL PRIMARY KEY CHECK (id > 0),
    code TEXT NOT NULL CHECK (code <> ''),
    UNIQUE (code)
);

CREATE TABLE event_kinds (
    id INTEGER NOT NULL PRIMARY KEY CHECK (id > 0),
    code TEXT NOT NULL CHECK (code <> ''),
    UNIQUE (code)
);

CREATE TABLE forms (
    id INTEGER NOT NULL PRIMARY KEY CHECK (id > 0),
    code TEXT NOT NULL CHECK (code <> ''),
    UNIQUE (code)
);

CREATE TABLE frameworks (
    id INTEGER NOT NULL PRIMARY KEY CHECK (id > 0),
    code TEXT NOT NULL CHECK (code <> ''),
    UNIQUE (code)
);

CREATE TABLE grounds (
    id INTEGER NOT NULL PRIMARY KEY CHECK (id > 0),
    code TEXT NOT NULL CHECK (code <> ''),
    UNIQUE (code)
);

CREATE TABLE link_kinds (
    id INTEGER NOT NULL PRIMARY KEY CHECK (id > 0),
    code TEXT NOT NULL CHECK (code <> ''),
    UNIQUE (code)
);

CREATE TABLE measures (
    id INTEGER NOT NULL PRIMARY KEY CHECK (id > 0),
    code TEXT NOT NULL CHECK (code <> ''),
    UNIQUE (code)
);

CREATE TABLE party_kinds (
    id INTEGER NOT NULL PRIMARY KEY CHECK (id > 0),
    code TEXT NOT NULL CHECK (code <> ''),
    UNIQUE (code)
);

CREATE TABLE qualifiers (
    id INTEGER NOT NULL PRIMARY KEY CHECK (id > 0),
    code TEXT NOT NULL CHECK (code <> ''),
    UNIQUE (code)
);

CREATE TABLE ranks (
    id INTEGER NOT NULL PRIMARY KEY CHECK (id > 0),
    code TEXT NOT NULL CHECK (code <> ''),
    UNIQUE (code)
);

CREATE TABLE rationale_bases (
    id INTEGER NOT NULL PRIMARY KEY CHECK (id > 0),
    code TEXT NOT NULL CHECK (code <> ''),
    UNIQUE (code)
);

CREATE TABLE reaction_subjects (
    id INTEGER NOT NULL PRIMARY KEY CHECK (id > 0),
    code TEXT NOT NULL CHECK (code <> ''),
    UNIQUE (code)
);

CREATE TABLE roles (
    id INTEGER NOT NULL PRIMARY KEY CHECK (id > 0),
    code TEXT NOT NULL CHECK (code <> ''),
    UNIQUE (code)
);

CREATE TABLE source_kinds (
    id INTEGER NOT NULL PRIMARY KEY CHECK (id > 0),
    code TEXT NOT NULL CHECK (code <> ''),
    UNIQUE (code)
);

CREATE TABLE stances (
    id INTEGER NOT NULL PRIMARY KEY CHECK (id > 0),
    code TEXT NOT NULL CHECK (code <> ''),
    UNIQUE (code)
);

CREATE TABLE subjects (
    id INTEGER NOT NULL PRIMARY KEY CHECK (id > 0),
    code TEXT NOT NULL CHECK (code <> ''),
    UNIQUE (code)
);

CREATE TABLE topics (
    id INTEGER NOT NULL PRIMARY KEY CHECK (id > 0),
    code TEXT NOT NULL CHECK (code <> ''),
    UNIQUE (code)
);
