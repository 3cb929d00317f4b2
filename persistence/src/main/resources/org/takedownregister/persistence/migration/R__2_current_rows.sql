-- What holds now, in plain words, for a look with a database shell.

DROP VIEW IF EXISTS current_platforms;
CREATE VIEW current_platforms AS
SELECT
    named_platforms.platform_id,
    named_platforms.name,
    named_platforms.operator,
    named_platforms.aliases,
    named_platforms.opened_batch AS since_batch
FROM named_platforms
WHERE named_platforms.closed_batch = 9223372036854775807;

DROP VIEW IF EXISTS current_sources;
CREATE VIEW current_sources AS
SELECT
    named_sources.source_id,
    kind_code.code AS kind,
    named_sources.publisher,
    named_sources.title,
    named_sources.url,
    named_sources.archived_url,
    CASE named_sources.published_on_first
        WHEN 0 THEN ''
        WHEN named_sources.published_on_last THEN CAST(named_sources.published_on_first AS TEXT)
        ELSE named_sources.published_on_first || '/' || named_sources.published_on_last
    END || CASE named_sources.published_on_about WHEN 1 THEN '~' ELSE '' END AS published_on,
    named_sources.language,
    named_sources.derived_from,
    named_sources.opened_batch AS since_batch
FROM named_sources
INNER JOIN source_kinds AS kind_code ON kind_code.id = named_sources.kind
WHERE named_sources.closed_batch = 9223372036854775807;

DROP VIEW IF EXISTS current_policies;
CREATE VIEW current_policies AS
SELECT
    named_policies.policy_id,
    named_policies.platform_id,
    named_policies.title,
    named_policies.url,
    named_policies.opened_batch AS since_batch
FROM named_policies
WHERE named_policies.closed_batch = 9223372036854775807;

DROP VIEW IF EXISTS current_policy_versions;
CREATE VIEW current_policy_versions AS
SELECT
    named_policy_versions.policy_id,
    CASE named_policy_versions.in_force_from_first
        WHEN 0 THEN ''
        WHEN named_policy_versions.in_force_from_last THEN CAST(named_policy_versions.in_force_from_first AS TEXT)
        ELSE named_policy_versions.in_force_from_first || '/' || named_policy_versions.in_force_from_last
    END || CASE named_policy_versions.in_force_from_about WHEN 1 THEN '~' ELSE '' END AS in_force_from,
    CASE named_policy_versions.in_force_to_first
        WHEN 0 THEN ''
        WHEN named_policy_versions.in_force_to_last THEN CAST(named_policy_versions.in_force_to_first AS TEXT)
        ELSE named_policy_versions.in_force_to_first || '/' || named_policy_versions.in_force_to_last
    END || CASE named_policy_versions.in_force_to_about WHEN 1 THEN '~' ELSE '' END AS in_force_to,
    named_policy_versions.summary,
    named_policy_versions.url,
    named_policy_versions.archived_url,
    named_policy_versions.opened_batch AS since_batch
FROM named_policy_versions
WHERE named_policy_versions.closed_batch = 9223372036854775807;

DROP VIEW IF EXISTS current_cases;
CREATE VIEW current_cases AS
SELECT
    named_cases.case_id,
    named_cases.title,
    named_cases.summary,
    subject_code.code AS subject,
    named_cases.platforms,
    named_cases.external_ids,
    CASE named_cases.embargo_until WHEN 0 THEN '' ELSE CAST(named_cases.embargo_until AS TEXT) END AS embargo_until,
    named_cases.opened_batch AS since_batch
FROM named_cases
INNER JOIN subjects AS subject_code ON subject_code.id = named_cases.subject
WHERE named_cases.closed_batch = 9223372036854775807;

DROP VIEW IF EXISTS current_actions;
CREATE VIEW current_actions AS
SELECT
    named_actions.case_id,
    named_actions.source_id,
    named_actions.stated_by,
    action_code.code AS action,
    named_actions.platform,
    (SELECT ${joinTexts}(asset_types.code, ';') FROM asset_types
        WHERE (1 << (asset_types.id - 1)) & named_actions.asset_type <> 0) AS asset_type,
    named_actions.cohort,
    CASE named_actions.acted_on_first
        WHEN 0 THEN ''
        WHEN named_actions.acted_on_last THEN CAST(named_actions.acted_on_first AS TEXT)
        ELSE named_actions.acted_on_first || '/' || named_actions.acted_on_last
    END || CASE named_actions.acted_on_about WHEN 1 THEN '~' ELSE '' END AS acted_on,
    CASE named_actions.until_first
        WHEN 0 THEN ''
        WHEN named_actions.until_last THEN CAST(named_actions.until_first AS TEXT)
        ELSE named_actions.until_first || '/' || named_actions.until_last
    END || CASE named_actions.until_about WHEN 1 THEN '~' ELSE '' END AS until,
    named_actions.territory,
    named_actions.ordered_by,
    named_actions.opened_batch AS since_batch
FROM named_actions
INNER JOIN action_kinds AS action_code ON action_code.id = named_actions.action
WHERE named_actions.closed_batch = 9223372036854775807;

DROP VIEW IF EXISTS current_figures;
CREATE VIEW current_figures AS
SELECT
    named_figures.case_id,
    named_figures.source_id,
    named_figures.stated_by,
    named_figures.statement,
    measure_code.code AS measure,
    named_figures.platform,
    (SELECT ${joinTexts}(asset_types.code, ';') FROM asset_types
        WHERE (1 << (asset_types.id - 1)) & named_figures.asset_type <> 0) AS asset_type,
    named_figures.cohort,
    CASE named_figures.stated_on_first
        WHEN 0 THEN ''
        WHEN named_figures.stated_on_last THEN CAST(named_figures.stated_on_first AS TEXT)
        ELSE named_figures.stated_on_first || '/' || named_figures.stated_on_last
    END || CASE named_figures.stated_on_about WHEN 1 THEN '~' ELSE '' END AS stated_on,
    named_figures.value,
    named_figures.value_max,
    qualifier_code.code AS qualifier,
    named_figures.unit,
    named_figures.locator,
    rank_code.code AS rank,
    named_figures.note,
    named_figures.opened_batch AS since_batch
FROM named_figures
INNER JOIN measures AS measure_code ON measure_code.id = named_figures.measure
INNER JOIN qualifiers AS qualifier_code ON qualifier_code.id = named_figures.qualifier
INNER JOIN ranks AS rank_code ON rank_code.id = named_figures.rank
WHERE named_figures.closed_batch = 9223372036854775807;

DROP VIEW IF EXISTS current_attributions;
CREATE VIEW current_attributions AS
SELECT
    named_attributions.case_id,
    named_attributions.source_id,
    named_attributions.stated_by,
    role_code.code AS role,
    named_attributions.value,
    party_kind_code.code AS party_kind,
    level_code.code AS level,
    confidence_code.code AS confidence,
    named_attributions.evidence,
    named_attributions.locator,
    named_attributions.opened_batch AS since_batch
FROM named_attributions
INNER JOIN roles AS role_code ON role_code.id = named_attributions.role
LEFT JOIN party_kinds AS party_kind_code ON party_kind_code.id = named_attributions.party_kind
INNER JOIN attribution_levels AS level_code ON level_code.id = named_attributions.level
LEFT JOIN confidences AS confidence_code ON confidence_code.id = named_attributions.confidence
WHERE named_attributions.closed_batch = 9223372036854775807;

DROP VIEW IF EXISTS current_events;
CREATE VIEW current_events AS
SELECT
    named_events.case_id,
    named_events.source_id,
    named_events.stated_by,
    event_code.code AS event,
    CASE named_events.on_date_first
        WHEN 0 THEN ''
        WHEN named_events.on_date_last THEN CAST(named_events.on_date_first AS TEXT)
        ELSE named_events.on_date_first || '/' || named_events.on_date_last
    END || CASE named_events.on_date_about WHEN 1 THEN '~' ELSE '' END AS on_date,
    named_events.opened_batch AS since_batch
FROM named_events
INNER JOIN event_kinds AS event_code ON event_code.id = named_events.event
WHERE named_events.closed_batch = 9223372036854775807;

DROP VIEW IF EXISTS current_rationales;
CREATE VIEW current_rationales AS
SELECT
    named_rationales.case_id,
    named_rationales.source_id,
    named_rationales.stated_by,
    named_rationales.n,
    named_rationales.policy_id,
    rationale_basis_code.code AS rationale_basis,
    ground_code.code AS ground,
    named_rationales.clause,
    named_rationales.legal_reference,
    named_rationales.reasoning,
    form_code.code AS form,
    named_rationales.language,
    named_rationales.locator,
    named_rationales.opened_batch AS since_batch
FROM named_rationales
INNER JOIN rationale_bases AS rationale_basis_code ON rationale_basis_code.id = named_rationales.rationale_basis
INNER JOIN grounds AS ground_code ON ground_code.id = named_rationales.ground
INNER JOIN forms AS form_code ON form_code.id = named_rationales.form
WHERE named_rationales.closed_batch = 9223372036854775807;

DROP VIEW IF EXISTS current_techniques;
CREATE VIEW current_techniques AS
SELECT
    named_techniques.case_id,
    named_techniques.source_id,
    framework_code.code AS framework,
    named_techniques.code,
    named_techniques.n,
    named_techniques.framework_version,
    named_techniques.note,
    named_techniques.opened_batch AS since_batch
FROM named_techniques
INNER JOIN frameworks AS framework_code ON framework_code.id = named_techniques.framework
WHERE named_techniques.closed_batch = 9223372036854775807;

DROP VIEW IF EXISTS current_observations;
CREATE VIEW current_observations AS
SELECT
    named_observations.case_id,
    named_observations.source_id,
    named_observations.stated_by,
    topic_code.code AS topic,
    named_observations.n,
    named_observations.text,
    named_observations.locator,
    named_observations.opened_batch AS since_batch
FROM named_observations
INNER JOIN topics AS topic_code ON topic_code.id = named_observations.topic
WHERE named_observations.closed_batch = 9223372036854775807;

DROP VIEW IF EXISTS current_reactions;
CREATE VIEW current_reactions AS
SELECT
    named_reactions.case_id,
    named_reactions.source_id,
    named_reactions.actor,
    actor_kind_code.code AS actor_kind,
    about_code.code AS about,
    stance_code.code AS stance,
    CASE named_reactions.reacted_on_first
        WHEN 0 THEN ''
        WHEN named_reactions.reacted_on_last THEN CAST(named_reactions.reacted_on_first AS TEXT)
        ELSE named_reactions.reacted_on_first || '/' || named_reactions.reacted_on_last
    END || CASE named_reactions.reacted_on_about WHEN 1 THEN '~' ELSE '' END AS reacted_on,
    named_reactions.summary,
    named_reactions.opened_batch AS since_batch
FROM named_reactions
INNER JOIN actor_kinds AS actor_kind_code ON actor_kind_code.id = named_reactions.actor_kind
INNER JOIN reaction_subjects AS about_code ON about_code.id = named_reactions.about
INNER JOIN stances AS stance_code ON stance_code.id = named_reactions.stance
WHERE named_reactions.closed_batch = 9223372036854775807;

DROP VIEW IF EXISTS current_links;
CREATE VIEW current_links AS
SELECT
    named_links.case_id,
    named_links.related_case_id,
    kind_code.code AS kind,
    named_links.source_id,
    named_links.stated_by,
    named_links.note,
    named_links.opened_batch AS since_batch
FROM named_links
INNER JOIN link_kinds AS kind_code ON kind_code.id = named_links.kind
WHERE named_links.closed_batch = 9223372036854775807;

DROP VIEW IF EXISTS current_volumes;
CREATE VIEW current_volumes AS
SELECT
    named_volumes.source_id,
    named_volumes.platform,
    CASE named_volumes.period_first
        WHEN 0 THEN ''
        WHEN named_volumes.period_last THEN CAST(named_volumes.period_first AS TEXT)
        ELSE named_volumes.period_first || '/' || named_volumes.period_last
    END || CASE named_volumes.period_about WHEN 1 THEN '~' ELSE '' END AS period,
    named_volumes.territory,
    named_volumes.requester,
    named_volumes.category,
    ground_code.code AS ground,
    named_volumes.decision,
    named_volumes.content_type,
    named_volumes.detection,
    named_volumes.measure,
    named_volumes.value,
    named_volumes.unit,
    named_volumes.opened_batch AS since_batch
FROM named_volumes
INNER JOIN grounds AS ground_code ON ground_code.id = named_volumes.ground
WHERE named_volumes.closed_batch = 9223372036854775807;
