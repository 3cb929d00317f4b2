-- Every version with identifiers in place of their numbers, for reading. CROSS JOIN keeps the identifiers
-- outermost, so that rows come in their order without sorting the whole table.

DROP VIEW IF EXISTS named_platforms;
CREATE VIEW named_platforms AS
SELECT
    platform_key.slug AS platform_id,
    platforms.name,
    platforms.operator,
    platforms.aliases,
    platforms.opened_batch,
    platforms.closed_batch,
    platforms.opened_file,
    platforms.opened_line
FROM platform_keys AS platform_key
CROSS JOIN platforms
WHERE platforms.platform_id = platform_key.id;

DROP VIEW IF EXISTS named_sources;
CREATE VIEW named_sources AS
SELECT
    source_key.slug AS source_id,
    sources.kind,
    sources.publisher,
    sources.title,
    sources.url,
    sources.archived_url,
    sources.published_on_first,
    sources.published_on_last,
    sources.published_on_about,
    sources.language,
    sources.derived_from,
    sources.opened_batch,
    sources.closed_batch,
    sources.opened_file,
    sources.opened_line
FROM source_keys AS source_key
CROSS JOIN sources
WHERE sources.source_id = source_key.id;

DROP VIEW IF EXISTS named_policies;
CREATE VIEW named_policies AS
SELECT
    policy_key.slug AS policy_id,
    platform_key.slug AS platform_id,
    policies.title,
    policies.url,
    policies.opened_batch,
    policies.closed_batch,
    policies.opened_file,
    policies.opened_line
FROM policy_keys AS policy_key
CROSS JOIN policies
INNER JOIN platform_keys AS platform_key ON platform_key.id = policies.platform_id
WHERE policies.policy_id = policy_key.id;

DROP VIEW IF EXISTS named_policy_versions;
CREATE VIEW named_policy_versions AS
SELECT
    policy_key.slug AS policy_id,
    policy_versions.in_force_from_first,
    policy_versions.in_force_from_last,
    policy_versions.in_force_from_about,
    policy_versions.in_force_to_first,
    policy_versions.in_force_to_last,
    policy_versions.in_force_to_about,
    policy_versions.summary,
    policy_versions.url,
    policy_versions.archived_url,
    policy_versions.opened_batch,
    policy_versions.closed_batch,
    policy_versions.opened_file,
    policy_versions.opened_line
FROM policy_keys AS policy_key
CROSS JOIN policy_versions
WHERE policy_versions.policy_id = policy_key.id;

DROP VIEW IF EXISTS named_cases;
CREATE VIEW named_cases AS
SELECT
    case_key.slug AS case_id,
    cases.title,
    cases.summary,
    cases.subject,
    cases.platforms,
    cases.external_ids,
    cases.embargo_until,
    cases.opened_batch,
    cases.closed_batch,
    cases.opened_file,
    cases.opened_line
FROM case_keys AS case_key
CROSS JOIN cases
WHERE cases.case_id = case_key.id;

DROP VIEW IF EXISTS named_actions;
CREATE VIEW named_actions AS
SELECT
    case_key.slug AS case_id,
    source_key.slug AS source_id,
    actions.stated_by,
    actions.action,
    platform_key.slug AS platform,
    actions.asset_type,
    actions.cohort,
    actions.acted_on_first,
    actions.acted_on_last,
    actions.acted_on_about,
    actions.until_first,
    actions.until_last,
    actions.until_about,
    actions.territory,
    actions.ordered_by,
    actions.opened_batch,
    actions.closed_batch,
    actions.opened_file,
    actions.opened_line
FROM case_keys AS case_key
CROSS JOIN actions
INNER JOIN source_keys AS source_key ON source_key.id = actions.source_id
INNER JOIN platform_keys AS platform_key ON platform_key.id = actions.platform
WHERE actions.case_id = case_key.id;

DROP VIEW IF EXISTS named_figures;
CREATE VIEW named_figures AS
SELECT
    case_key.slug AS case_id,
    source_key.slug AS source_id,
    figures.stated_by,
    figures.statement,
    figures.measure,
    platform_key.slug AS platform,
    figures.asset_type,
    figures.cohort,
    figures.stated_on_first,
    figures.stated_on_last,
    figures.stated_on_about,
    figures.value,
    figures.value_max,
    figures.qualifier,
    figures.unit,
    figures.locator,
    figures.rank,
    figures.note,
    figures.opened_batch,
    figures.closed_batch,
    figures.opened_file,
    figures.opened_line
FROM case_keys AS case_key
CROSS JOIN figures
INNER JOIN source_keys AS source_key ON source_key.id = figures.source_id
INNER JOIN platform_keys AS platform_key ON platform_key.id = figures.platform
WHERE figures.case_id = case_key.id;

DROP VIEW IF EXISTS named_attributions;
CREATE VIEW named_attributions AS
SELECT
    case_key.slug AS case_id,
    source_key.slug AS source_id,
    attributions.stated_by,
    attributions.role,
    attributions.value,
    attributions.party_kind,
    attributions.level,
    attributions.confidence,
    attributions.evidence,
    attributions.locator,
    attributions.opened_batch,
    attributions.closed_batch,
    attributions.opened_file,
    attributions.opened_line
FROM case_keys AS case_key
CROSS JOIN attributions
INNER JOIN source_keys AS source_key ON source_key.id = attributions.source_id
WHERE attributions.case_id = case_key.id;

DROP VIEW IF EXISTS named_events;
CREATE VIEW named_events AS
SELECT
    case_key.slug AS case_id,
    source_key.slug AS source_id,
    events.stated_by,
    events.event,
    events.on_date_first,
    events.on_date_last,
    events.on_date_about,
    events.opened_batch,
    events.closed_batch,
    events.opened_file,
    events.opened_line
FROM case_keys AS case_key
CROSS JOIN events
INNER JOIN source_keys AS source_key ON source_key.id = events.source_id
WHERE events.case_id = case_key.id;

DROP VIEW IF EXISTS named_rationales;
CREATE VIEW named_rationales AS
SELECT
    case_key.slug AS case_id,
    source_key.slug AS source_id,
    rationales.stated_by,
    rationales.n,
    policy_key.slug AS policy_id,
    rationales.rationale_basis,
    rationales.ground,
    rationales.clause,
    rationales.legal_reference,
    rationales.reasoning,
    rationales.form,
    rationales.language,
    rationales.locator,
    rationales.opened_batch,
    rationales.closed_batch,
    rationales.opened_file,
    rationales.opened_line
FROM case_keys AS case_key
CROSS JOIN rationales
INNER JOIN source_keys AS source_key ON source_key.id = rationales.source_id
INNER JOIN policy_keys AS policy_key ON policy_key.id = rationales.policy_id
WHERE rationales.case_id = case_key.id;

DROP VIEW IF EXISTS named_techniques;
CREATE VIEW named_techniques AS
SELECT
    case_key.slug AS case_id,
    source_key.slug AS source_id,
    techniques.framework,
    techniques.code,
    techniques.n,
    techniques.framework_version,
    techniques.note,
    techniques.opened_batch,
    techniques.closed_batch,
    techniques.opened_file,
    techniques.opened_line
FROM case_keys AS case_key
CROSS JOIN techniques
INNER JOIN source_keys AS source_key ON source_key.id = techniques.source_id
WHERE techniques.case_id = case_key.id;

DROP VIEW IF EXISTS named_observations;
CREATE VIEW named_observations AS
SELECT
    case_key.slug AS case_id,
    source_key.slug AS source_id,
    observations.stated_by,
    observations.topic,
    observations.n,
    observations.text,
    observations.locator,
    observations.opened_batch,
    observations.closed_batch,
    observations.opened_file,
    observations.opened_line
FROM case_keys AS case_key
CROSS JOIN observations
INNER JOIN source_keys AS source_key ON source_key.id = observations.source_id
WHERE observations.case_id = case_key.id;

DROP VIEW IF EXISTS named_reactions;
CREATE VIEW named_reactions AS
SELECT
    case_key.slug AS case_id,
    source_key.slug AS source_id,
    reactions.actor,
    reactions.actor_kind,
    reactions.about,
    reactions.stance,
    reactions.reacted_on_first,
    reactions.reacted_on_last,
    reactions.reacted_on_about,
    reactions.summary,
    reactions.opened_batch,
    reactions.closed_batch,
    reactions.opened_file,
    reactions.opened_line
FROM case_keys AS case_key
CROSS JOIN reactions
INNER JOIN source_keys AS source_key ON source_key.id = reactions.source_id
WHERE reactions.case_id = case_key.id;

DROP VIEW IF EXISTS named_links;
CREATE VIEW named_links AS
SELECT
    case_key.slug AS case_id,
    related_case_key.slug AS related_case_id,
    links.kind,
    source_key.slug AS source_id,
    links.stated_by,
    links.note,
    links.opened_batch,
    links.closed_batch,
    links.opened_file,
    links.opened_line
FROM case_keys AS case_key
CROSS JOIN links
INNER JOIN case_keys AS related_case_key ON related_case_key.id = links.related_case_id
INNER JOIN source_keys AS source_key ON source_key.id = links.source_id
WHERE links.case_id = case_key.id;

-- The same, in the order of the cases that are linked to.
DROP VIEW IF EXISTS named_links_here;
CREATE VIEW named_links_here AS
SELECT
    case_key.slug AS case_id,
    related_case_key.slug AS related_case_id,
    links.kind,
    source_key.slug AS source_id,
    links.stated_by,
    links.note,
    links.opened_batch,
    links.closed_batch,
    links.opened_file,
    links.opened_line
FROM case_keys AS related_case_key
CROSS JOIN links
INNER JOIN case_keys AS case_key ON case_key.id = links.case_id
INNER JOIN source_keys AS source_key ON source_key.id = links.source_id
WHERE links.related_case_id = related_case_key.id;

DROP VIEW IF EXISTS named_volumes;
CREATE VIEW named_volumes AS
SELECT
    source_key.slug AS source_id,
    platform_key.slug AS platform,
    volumes.period_first,
    volumes.period_last,
    volumes.period_about,
    volumes.territory,
    volumes.requester,
    volumes.category,
    volumes.ground,
    volumes.decision,
    volumes.content_type,
    volumes.detection,
    volumes.measure,
    volumes.value,
    volumes.unit,
    volumes.opened_batch,
    volumes.closed_batch,
    volumes.opened_file,
    volumes.opened_line
FROM source_keys AS source_key
CROSS JOIN volumes
INNER JOIN platform_keys AS platform_key ON platform_key.id = volumes.platform
WHERE volumes.source_id = source_key.id;
