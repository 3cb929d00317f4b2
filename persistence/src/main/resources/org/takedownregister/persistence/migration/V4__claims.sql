-- Every row is one version: it holds from opened_batch up to, not including, closed_batch;
-- 9223372036854775807 for still. Dates are two numbers yyyymmdd, first and last day, 0 for none.

CREATE TABLE actions (
    case_id INTEGER NOT NULL REFERENCES case_keys (id),
    source_id INTEGER NOT NULL REFERENCES source_keys (id),
    stated_by TEXT NOT NULL CHECK (length(stated_by) <= 200),
    action INTEGER NOT NULL REFERENCES action_kinds (id),
    platform INTEGER NOT NULL REFERENCES platform_keys (id),
    asset_type INTEGER NOT NULL CHECK (asset_type BETWEEN 1 AND 1073741823),
    cohort TEXT NOT NULL CHECK (length(cohort) <= 100 AND cohort = lower(cohort)),
    acted_on_first INTEGER NOT NULL,
    acted_on_last INTEGER NOT NULL,
    acted_on_about INTEGER NOT NULL CHECK (acted_on_about IN (0, 1)),
    until_first INTEGER NOT NULL,
    until_last INTEGER NOT NULL,
    until_about INTEGER NOT NULL CHECK (until_about IN (0, 1)),
    territory TEXT CHECK (length(territory) <= 200 AND trim(territory) <> ''),
    ordered_by TEXT CHECK (length(ordered_by) <= 200 AND trim(ordered_by) <> ''),
    opened_batch INTEGER NOT NULL REFERENCES batches (number),
    closed_batch BIGINT NOT NULL,
    opened_file INTEGER NOT NULL CHECK (opened_file >= 0),
    opened_line BIGINT NOT NULL CHECK (opened_line >= 0),
    PRIMARY KEY (case_id, source_id, stated_by, action, platform, asset_type, cohort, closed_batch),
    CHECK ((acted_on_first = 0 AND acted_on_last = 0 AND acted_on_about = 0) OR (
        (acted_on_first BETWEEN 10101 AND 99991231
            AND acted_on_first % 10000 / 100 BETWEEN 1 AND 12 AND acted_on_first % 100 BETWEEN 1 AND 31)
        AND (acted_on_last BETWEEN 10101 AND 99991231
            AND acted_on_last % 10000 / 100 BETWEEN 1 AND 12 AND acted_on_last % 100 BETWEEN 1 AND 31)
        AND acted_on_last >= acted_on_first)),
    CHECK ((until_first = 0 AND until_last = 0 AND until_about = 0) OR (
        (until_first BETWEEN 10101 AND 99991231
            AND until_first % 10000 / 100 BETWEEN 1 AND 12 AND until_first % 100 BETWEEN 1 AND 31)
        AND (until_last BETWEEN 10101 AND 99991231
            AND until_last % 10000 / 100 BETWEEN 1 AND 12 AND until_last % 100 BETWEEN 1 AND 31)
        AND until_last >= until_first)),
    CHECK (until_last = 0 OR until_last >= acted_on_first),
    CHECK (closed_batch > opened_batch)
) ${withoutRowid};

CREATE TABLE figures (
    case_id INTEGER NOT NULL REFERENCES case_keys (id),
    source_id INTEGER NOT NULL REFERENCES source_keys (id),
    stated_by TEXT NOT NULL CHECK (length(stated_by) <= 200),
    statement TEXT NOT NULL CHECK (length(statement) <= 100 AND statement = lower(statement)),
    measure INTEGER NOT NULL REFERENCES measures (id),
    platform INTEGER NOT NULL REFERENCES platform_keys (id),
    asset_type INTEGER NOT NULL CHECK (asset_type BETWEEN 1 AND 1073741823),
    cohort TEXT NOT NULL CHECK (length(cohort) <= 100 AND cohort = lower(cohort)),
    stated_on_first INTEGER NOT NULL,
    stated_on_last INTEGER NOT NULL,
    stated_on_about INTEGER NOT NULL CHECK (stated_on_about IN (0, 1)),
    value BIGINT NOT NULL CHECK (value BETWEEN 0 AND 1000000000000000),
    value_max BIGINT CHECK (value_max BETWEEN 0 AND 1000000000000000),
    qualifier INTEGER NOT NULL REFERENCES qualifiers (id),
    unit TEXT NOT NULL CHECK (unit IN ('count', 'points') OR (length(unit) = 3 AND unit = upper(unit))),
    locator TEXT CHECK (length(locator) <= 300 AND trim(locator) <> ''),
    rank INTEGER NOT NULL REFERENCES ranks (id),
    note TEXT CHECK (length(note) <= 2000 AND trim(note) <> ''),
    opened_batch INTEGER NOT NULL REFERENCES batches (number),
    closed_batch BIGINT NOT NULL,
    opened_file INTEGER NOT NULL CHECK (opened_file >= 0),
    opened_line BIGINT NOT NULL CHECK (opened_line >= 0),
    PRIMARY KEY (
        case_id, source_id, stated_by, statement, measure, platform, asset_type, cohort, stated_on_first,
        stated_on_last, stated_on_about, closed_batch),
    CHECK ((stated_on_first = 0 AND stated_on_last = 0 AND stated_on_about = 0) OR (
        (stated_on_first BETWEEN 10101 AND 99991231
            AND stated_on_first % 10000 / 100 BETWEEN 1 AND 12 AND stated_on_first % 100 BETWEEN 1 AND 31)
        AND (stated_on_last BETWEEN 10101 AND 99991231
            AND stated_on_last % 10000 / 100 BETWEEN 1 AND 12 AND stated_on_last % 100 BETWEEN 1 AND 31)
        AND stated_on_last >= stated_on_first)),
    CHECK (value_max >= value),
    CHECK (CASE measure WHEN 8 THEN length(unit) = 3 WHEN 10 THEN unit = 'points' ELSE unit = 'count' END),
    CHECK (closed_batch > opened_batch)
) ${withoutRowid};

CREATE TABLE attributions (
    case_id INTEGER NOT NULL REFERENCES case_keys (id),
    source_id INTEGER NOT NULL REFERENCES source_keys (id),
    stated_by TEXT NOT NULL CHECK (length(stated_by) <= 200),
    role INTEGER NOT NULL REFERENCES roles (id),
    value TEXT NOT NULL CHECK (length(value) <= 200 AND trim(value) <> ''),
    party_kind INTEGER REFERENCES party_kinds (id),
    level INTEGER NOT NULL REFERENCES attribution_levels (id),
    confidence INTEGER REFERENCES confidences (id),
    evidence TEXT CHECK (length(evidence) <= 200 AND trim(evidence) <> ''),
    locator TEXT CHECK (length(locator) <= 300 AND trim(locator) <> ''),
    opened_batch INTEGER NOT NULL REFERENCES batches (number),
    closed_batch BIGINT NOT NULL,
    opened_file INTEGER NOT NULL CHECK (opened_file >= 0),
    opened_line BIGINT NOT NULL CHECK (opened_line >= 0),
    PRIMARY KEY (case_id, source_id, stated_by, role, value, closed_batch),
    CHECK (closed_batch > opened_batch)
) ${withoutRowid};

CREATE TABLE events (
    case_id INTEGER NOT NULL REFERENCES case_keys (id),
    source_id INTEGER NOT NULL REFERENCES source_keys (id),
    stated_by TEXT NOT NULL CHECK (length(stated_by) <= 200),
    event INTEGER NOT NULL REFERENCES event_kinds (id),
    on_date_first INTEGER NOT NULL,
    on_date_last INTEGER NOT NULL,
    on_date_about INTEGER NOT NULL CHECK (on_date_about IN (0, 1)),
    opened_batch INTEGER NOT NULL REFERENCES batches (number),
    closed_batch BIGINT NOT NULL,
    opened_file INTEGER NOT NULL CHECK (opened_file >= 0),
    opened_line BIGINT NOT NULL CHECK (opened_line >= 0),
    PRIMARY KEY (case_id, source_id, stated_by, event, on_date_first, on_date_last, on_date_about, closed_batch),
    CHECK ((on_date_first BETWEEN 10101 AND 99991231
            AND on_date_first % 10000 / 100 BETWEEN 1 AND 12 AND on_date_first % 100 BETWEEN 1 AND 31)
        AND (on_date_last BETWEEN 10101 AND 99991231
            AND on_date_last % 10000 / 100 BETWEEN 1 AND 12 AND on_date_last % 100 BETWEEN 1 AND 31)
        AND on_date_last >= on_date_first),
    CHECK (closed_batch > opened_batch)
) ${withoutRowid};

CREATE TABLE rationales (
    case_id INTEGER NOT NULL REFERENCES case_keys (id),
    source_id INTEGER NOT NULL REFERENCES source_keys (id),
    stated_by TEXT NOT NULL CHECK (length(stated_by) <= 200),
    n INTEGER NOT NULL CHECK (n BETWEEN 1 AND 999),
    policy_id INTEGER NOT NULL REFERENCES policy_keys (id),
    rationale_basis INTEGER NOT NULL REFERENCES rationale_bases (id),
    ground INTEGER NOT NULL REFERENCES grounds (id),
    clause TEXT CHECK (length(clause) <= 300 AND trim(clause) <> ''),
    legal_reference TEXT CHECK (length(legal_reference) <= 300 AND trim(legal_reference) <> ''),
    reasoning TEXT CHECK (length(reasoning) <= 5000 AND trim(reasoning) <> ''),
    form INTEGER NOT NULL REFERENCES forms (id),
    language TEXT CHECK (length(language) BETWEEN 2 AND 11),
    locator TEXT CHECK (length(locator) <= 300 AND trim(locator) <> ''),
    opened_batch INTEGER NOT NULL REFERENCES batches (number),
    closed_batch BIGINT NOT NULL,
    opened_file INTEGER NOT NULL CHECK (opened_file >= 0),
    opened_line BIGINT NOT NULL CHECK (opened_line >= 0),
    PRIMARY KEY (case_id, source_id, stated_by, n, closed_batch),
    CHECK (closed_batch > opened_batch)
) ${withoutRowid};

CREATE TABLE techniques (
    case_id INTEGER NOT NULL REFERENCES case_keys (id),
    source_id INTEGER NOT NULL REFERENCES source_keys (id),
    framework INTEGER NOT NULL REFERENCES frameworks (id),
    code TEXT NOT NULL CHECK (length(code) <= 200 AND trim(code) <> ''),
    n INTEGER NOT NULL CHECK (n BETWEEN 1 AND 999),
    framework_version TEXT CHECK (length(framework_version) <= 50 AND trim(framework_version) <> ''),
    note TEXT CHECK (length(note) <= 2000 AND trim(note) <> ''),
    opened_batch INTEGER NOT NULL REFERENCES batches (number),
    closed_batch BIGINT NOT NULL,
    opened_file INTEGER NOT NULL CHECK (opened_file >= 0),
    opened_line BIGINT NOT NULL CHECK (opened_line >= 0),
    PRIMARY KEY (case_id, source_id, framework, code, n, closed_batch),
    CHECK (closed_batch > opened_batch)
) ${withoutRowid};

CREATE TABLE observations (
    case_id INTEGER NOT NULL REFERENCES case_keys (id),
    source_id INTEGER NOT NULL REFERENCES source_keys (id),
    stated_by TEXT NOT NULL CHECK (length(stated_by) <= 200),
    topic INTEGER NOT NULL REFERENCES topics (id),
    n INTEGER NOT NULL CHECK (n BETWEEN 1 AND 999),
    text TEXT NOT NULL CHECK (length(text) <= 5000 AND trim(text) <> ''),
    locator TEXT CHECK (length(locator) <= 300 AND trim(locator) <> ''),
    opened_batch INTEGER NOT NULL REFERENCES batches (number),
    closed_batch BIGINT NOT NULL,
    opened_file INTEGER NOT NULL CHECK (opened_file >= 0),
    opened_line BIGINT NOT NULL CHECK (opened_line >= 0),
    PRIMARY KEY (case_id, source_id, stated_by, topic, n, closed_batch),
    CHECK (closed_batch > opened_batch)
) ${withoutRowid};

CREATE TABLE reactions (
    case_id INTEGER NOT NULL REFERENCES case_keys (id),
    source_id INTEGER NOT NULL REFERENCES source_keys (id),
    actor TEXT NOT NULL CHECK (length(actor) <= 200 AND trim(actor) <> ''),
    actor_kind INTEGER NOT NULL REFERENCES actor_kinds (id),
    about INTEGER NOT NULL REFERENCES reaction_subjects (id),
    stance INTEGER NOT NULL REFERENCES stances (id),
    reacted_on_first INTEGER NOT NULL,
    reacted_on_last INTEGER NOT NULL,
    reacted_on_about INTEGER NOT NULL CHECK (reacted_on_about IN (0, 1)),
    summary TEXT CHECK (length(summary) <= 5000 AND trim(summary) <> ''),
    opened_batch INTEGER NOT NULL REFERENCES batches (number),
    closed_batch BIGINT NOT NULL,
    opened_file INTEGER NOT NULL CHECK (opened_file >= 0),
    opened_line BIGINT NOT NULL CHECK (opened_line >= 0),
    PRIMARY KEY (
        case_id, source_id, actor, stance, reacted_on_first, reacted_on_last, reacted_on_about, closed_batch),
    CHECK ((reacted_on_first = 0 AND reacted_on_last = 0 AND reacted_on_about = 0) OR (
        (reacted_on_first BETWEEN 10101 AND 99991231
            AND reacted_on_first % 10000 / 100 BETWEEN 1 AND 12 AND reacted_on_first % 100 BETWEEN 1 AND 31)
        AND (reacted_on_last BETWEEN 10101 AND 99991231
            AND reacted_on_last % 10000 / 100 BETWEEN 1 AND 12 AND reacted_on_last % 100 BETWEEN 1 AND 31)
        AND reacted_on_last >= reacted_on_first)),
    CHECK (closed_batch > opened_batch)
) ${withoutRowid};

CREATE TABLE links (
    case_id INTEGER NOT NULL REFERENCES case_keys (id),
    related_case_id INTEGER NOT NULL REFERENCES case_keys (id),
    kind INTEGER NOT NULL REFERENCES link_kinds (id),
    source_id INTEGER NOT NULL REFERENCES source_keys (id),
    stated_by TEXT NOT NULL CHECK (length(stated_by) <= 200),
    note TEXT CHECK (length(note) <= 2000 AND trim(note) <> ''),
    opened_batch INTEGER NOT NULL REFERENCES batches (number),
    closed_batch BIGINT NOT NULL,
    opened_file INTEGER NOT NULL CHECK (opened_file >= 0),
    opened_line BIGINT NOT NULL CHECK (opened_line >= 0),
    PRIMARY KEY (case_id, source_id, related_case_id, kind, stated_by, closed_batch),
    CHECK (related_case_id <> case_id),
    CHECK (closed_batch > opened_batch)
) ${withoutRowid};

CREATE INDEX links_by_related_case ON links (related_case_id);
