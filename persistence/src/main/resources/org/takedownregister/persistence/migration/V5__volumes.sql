-- Every row is one version: it holds from opened_batch up to, not including, closed_batch;
-- 9223372036854775807 for still. Dates are two numbers yyyymmdd, first and last day, 0 for none.

CREATE TABLE volumes (
    source_id INTEGER NOT NULL REFERENCES source_keys (id),
    platform INTEGER NOT NULL CHECK (platform > 0) REFERENCES platform_keys (id),
    period_first INTEGER NOT NULL,
    period_last INTEGER NOT NULL,
    period_about INTEGER NOT NULL CHECK (period_about IN (0, 1)),
    territory TEXT NOT NULL CHECK (length(territory) <= 100),
    requester TEXT NOT NULL CHECK (length(requester) <= 100),
    category TEXT NOT NULL CHECK (length(category) <= 100),
    ground INTEGER NOT NULL REFERENCES grounds (id),
    decision TEXT NOT NULL CHECK (length(decision) <= 100),
    content_type TEXT NOT NULL CHECK (length(content_type) <= 100),
    detection TEXT NOT NULL CHECK (length(detection) <= 100),
    measure TEXT NOT NULL CHECK (length(measure) BETWEEN 1 AND 100 AND measure = lower(measure)),
    value BIGINT NOT NULL CHECK (value BETWEEN 0 AND 1000000000000000),
    unit TEXT NOT NULL CHECK (unit IN ('count', 'points') OR (length(unit) = 3 AND unit = upper(unit))),
    opened_batch INTEGER NOT NULL REFERENCES batches (number),
    closed_batch BIGINT NOT NULL,
    opened_file INTEGER NOT NULL CHECK (opened_file >= 0),
    opened_line BIGINT NOT NULL CHECK (opened_line >= 0),
    PRIMARY KEY (
        source_id, period_first, period_last, period_about, platform, territory, requester, category, ground,
        decision, content_type, detection, measure, closed_batch),
    CHECK ((period_first BETWEEN 10101 AND 99991231
            AND period_first % 10000 / 100 BETWEEN 1 AND 12 AND period_first % 100 BETWEEN 1 AND 31)
        AND (period_last BETWEEN 10101 AND 99991231
            AND period_last % 10000 / 100 BETWEEN 1 AND 12 AND period_last % 100 BETWEEN 1 AND 31)
        AND period_last >= period_first),
    CHECK (closed_batch > opened_batch)
) ${withoutRowid};
