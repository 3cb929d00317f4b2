-- Splits a flat sheet into the tables of an empty register, unchecked: the work of an import without its checks.
-- Rows with a date that is no day are left out, as the import rejects them.
PRAGMA foreign_keys = OFF;
.mode csv
CREATE TEMPORARY TABLE flat (case_id TEXT,title TEXT,summary TEXT,subject TEXT,platforms TEXT,source_id TEXT,source_kind TEXT,source_url TEXT,source_title TEXT,publisher TEXT,published_on TEXT,announced_on TEXT,acted_on TEXT,action TEXT,operated_from TEXT,targets TEXT,rationale_basis TEXT,reasoning TEXT,facebook_accounts INTEGER,facebook_pages INTEGER,instagram_accounts INTEGER);
.import --skip 1 cases.csv flat
BEGIN;
INSERT INTO batches VALUES (1, '2026-01-01T00:00:00Z', 'sql', NULL, 0);
CREATE TEMPORARY TABLE good AS
SELECT flat.*, flat.rowid + 1 AS line, replace(acted_on, '-', '') + 0 AS acted, replace(announced_on, '-', '') + 0 AS announced
FROM flat WHERE acted_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]';
INSERT INTO case_keys SELECT rowid, case_id FROM good;
INSERT INTO source_keys (slug) SELECT source_id FROM good GROUP BY source_id ORDER BY min(rowid);
INSERT INTO sources
SELECT k.id, v.id, g.publisher, g.source_title, g.source_url, NULL, replace(g.published_on, '-', ''), replace(g.published_on, '-', ''), 0, NULL, '', 1, 9223372036854775807, 1, min(g.line)
FROM good AS g JOIN source_keys AS k ON k.slug = g.source_id JOIN source_kinds AS v ON v.code = g.source_kind GROUP BY k.id;
CREATE TEMPORARY TABLE named AS
SELECT g.rowid AS id, ps.value AS slug FROM good AS g, json_each('["' || replace(g.platforms, ';', '","') || '"]') AS ps;
INSERT OR IGNORE INTO platform_keys (slug) SELECT DISTINCT slug FROM (SELECT slug FROM named UNION SELECT 'facebook' UNION SELECT 'instagram');
INSERT INTO platforms SELECT id, slug, NULL, '', 1, 9223372036854775807, 1, 2 FROM platform_keys WHERE id > 0;
INSERT INTO cases
SELECT g.rowid, g.title, g.summary, s.id, g.platforms, '', 0, 1, 9223372036854775807, 1, g.line
FROM good AS g JOIN subjects AS s ON s.code = g.subject;
INSERT OR IGNORE INTO actions
SELECT g.rowid, k.id, '', a.id, p.id, 1024, '', g.acted, g.acted, 0, 0, 0, 0, NULL, NULL, 1, 9223372036854775807, 1, g.line
FROM good AS g JOIN source_keys AS k ON k.slug = g.source_id JOIN action_kinds AS a ON a.code = g.action
JOIN (SELECT id, slug FROM named UNION ALL SELECT rowid, 'facebook' FROM good UNION ALL SELECT rowid, 'instagram' FROM good) AS n ON n.id = g.rowid
JOIN platform_keys AS p ON p.slug = n.slug;
INSERT INTO figures
SELECT g.rowid, k.id, '', '', 1, p.id, t.bits, '', 0, 0, 0, CASE t.n WHEN 1 THEN g.facebook_accounts WHEN 2 THEN g.facebook_pages ELSE g.instagram_accounts END,
    NULL, 1, 'count', NULL, 2, NULL, 1, 9223372036854775807, 1, g.line
FROM good AS g JOIN source_keys AS k ON k.slug = g.source_id
CROSS JOIN (SELECT 1 AS n, 1 AS bits, 'facebook' AS slug UNION ALL SELECT 2, 2, 'facebook' UNION ALL SELECT 3, 1, 'instagram') AS t
JOIN platform_keys AS p ON p.slug = t.slug;
INSERT INTO attributions
SELECT g.rowid, k.id, '', r.id, CASE r.code WHEN 'targets' THEN g.targets ELSE g.operated_from END, NULL, 1, NULL, NULL, NULL, 1, 9223372036854775807, 1, g.line
FROM good AS g JOIN source_keys AS k ON k.slug = g.source_id JOIN roles AS r ON r.code IN ('operated-from', 'targets');
INSERT INTO events
SELECT g.rowid, k.id, '', 1, g.announced, g.announced, 0, 1, 9223372036854775807, 1, g.line
FROM good AS g JOIN source_keys AS k ON k.slug = g.source_id;
INSERT INTO rationales
SELECT g.rowid, k.id, '', 1, 0, b.id, 4, NULL, NULL, g.reasoning, 2, NULL, NULL, 1, 9223372036854775807, 1, g.line
FROM good AS g JOIN source_keys AS k ON k.slug = g.source_id JOIN rationale_bases AS b ON b.code = g.rationale_basis;
INSERT INTO batch_cases SELECT 1, id FROM case_keys;
COMMIT;
