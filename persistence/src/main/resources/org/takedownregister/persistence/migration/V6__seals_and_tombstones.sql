-- What lets a register be checked, and what remains of what was erased.

-- seal: a sum over marks of all that a batch began; made when the register was found to be sound.
CREATE TABLE batch_seals (
    batch INTEGER NOT NULL PRIMARY KEY REFERENCES batches (number),
    entries BIGINT NOT NULL CHECK (entries >= 0),
    seal BIGINT NOT NULL
);

-- mark: the SHA-256 of the table's name and the row's key, so that the row is known again and not kept.
CREATE TABLE tombstones (
    number INTEGER NOT NULL PRIMARY KEY CHECK (number > 0),
    table_name TEXT NOT NULL CHECK (length(table_name) BETWEEN 1 AND 50),
    mark TEXT NOT NULL CHECK (length(mark) = 64),
    removed BIGINT NOT NULL CHECK (removed >= 0),
    erased_at TEXT NOT NULL CHECK (erased_at LIKE '____-__-__T%Z'),
    erased_by TEXT NOT NULL,
    why TEXT NOT NULL CHECK (trim(why) <> ''),
    lifted_at TEXT CHECK (lifted_at LIKE '____-__-__T%Z'),
    lifted_by TEXT,
    lifted_why TEXT CHECK (trim(lifted_why) <> ''),
    CHECK ((lifted_at IS NULL) = (lifted_by IS NULL) AND (lifted_at IS NULL) = (lifted_why IS NULL))
);
