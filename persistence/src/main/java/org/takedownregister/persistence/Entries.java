package org.takedownregister.persistence;

import org.mapstruct.Mapper;
import org.mapstruct.Mapping;
import org.mapstruct.factory.Mappers;
import org.takedownregister.domain.entry.Action;
import org.takedownregister.domain.entry.Attribution;
import org.takedownregister.domain.entry.Event;
import org.takedownregister.domain.entry.Figure;
import org.takedownregister.domain.entry.Link;
import org.takedownregister.domain.entry.Observation;
import org.takedownregister.domain.entry.Platform;
import org.takedownregister.domain.entry.Policy;
import org.takedownregister.domain.entry.PolicyVersion;
import org.takedownregister.domain.entry.Rationale;
import org.takedownregister.domain.entry.Reaction;
import org.takedownregister.domain.entry.Source;
import org.takedownregister.domain.entry.TakedownCase;
import org.takedownregister.domain.entry.Technique;
import org.takedownregister.domain.entry.Volume;
import org.takedownregister.persistence.generated.tables.records.NamedActionsRecord;
import org.takedownregister.persistence.generated.tables.records.NamedAttributionsRecord;
import org.takedownregister.persistence.generated.tables.records.NamedCasesRecord;
import org.takedownregister.persistence.generated.tables.records.NamedEventsRecord;
import org.takedownregister.persistence.generated.tables.records.NamedFiguresRecord;
import org.takedownregister.persistence.generated.tables.records.NamedLinksHereRecord;
import org.takedownregister.persistence.generated.tables.records.NamedLinksRecord;
import org.takedownregister.persistence.generated.tables.records.NamedObservationsRecord;
import org.takedownregister.persistence.generated.tables.records.NamedPlatformsRecord;
import org.takedownregister.persistence.generated.tables.records.NamedPoliciesRecord;
import org.takedownregister.persistence.generated.tables.records.NamedPolicyVersionsRecord;
import org.takedownregister.persistence.generated.tables.records.NamedRationalesRecord;
import org.takedownregister.persistence.generated.tables.records.NamedReactionsRecord;
import org.takedownregister.persistence.generated.tables.records.NamedSourcesRecord;
import org.takedownregister.persistence.generated.tables.records.NamedTechniquesRecord;
import org.takedownregister.persistence.generated.tables.records.NamedVolumesRecord;

/** Makes records of the domain from rows of the register. */
@Mapper(uses = Conversions.class, imports = Conversions.class)
interface Entries {

    /** The one mapper. */
    Entries MAPPER = Mappers.getMapper(Entries.class);

    Platform platform(NamedPlatformsRecord row);

    @Mapping(
            target = "publishedOn",
            expression = "java(Conversions.date("
                    + "row.getPublishedOnFirst(), row.getPublishedOnLast(), row.getPublishedOnAbout()))")
    Source source(NamedSourcesRecord row);

    Policy policy(NamedPoliciesRecord row);

    @Mapping(
            target = "inForceFrom",
            expression = "java(Conversions.date("
                    + "row.getInForceFromFirst(), row.getInForceFromLast(), row.getInForceFromAbout()))")
    @Mapping(
            target = "inForceTo",
            expression =
                    "java(Conversions.date(row.getInForceToFirst(), row.getInForceToLast(), row.getInForceToAbout()))")
    PolicyVersion policyVersion(NamedPolicyVersionsRecord row);

    TakedownCase takedownCase(NamedCasesRecord row);

    @Mapping(
            target = "actedOn",
            expression = "java(Conversions.date(row.getActedOnFirst(), row.getActedOnLast(), row.getActedOnAbout()))")
    @Mapping(
            target = "until",
            expression = "java(Conversions.date(row.getUntilFirst(), row.getUntilLast(), row.getUntilAbout()))")
    Action action(NamedActionsRecord row);

    @Mapping(
            target = "statedOn",
            expression =
                    "java(Conversions.date(row.getStatedOnFirst(), row.getStatedOnLast(), row.getStatedOnAbout()))")
    @Mapping(target = "qualifier", source = "qualifier_")
    Figure figure(NamedFiguresRecord row);

    Attribution attribution(NamedAttributionsRecord row);

    @Mapping(
            target = "onDate",
            expression = "java(Conversions.date(row.getOnDateFirst(), row.getOnDateLast(), row.getOnDateAbout()))")
    Event event(NamedEventsRecord row);

    Rationale rationale(NamedRationalesRecord row);

    Technique technique(NamedTechniquesRecord row);

    Observation observation(NamedObservationsRecord row);

    @Mapping(
            target = "reactedOn",
            expression =
                    "java(Conversions.date(row.getReactedOnFirst(), row.getReactedOnLast(), row.getReactedOnAbout()))")
    Reaction reaction(NamedReactionsRecord row);

    Link link(NamedLinksRecord row);

    Link linkHere(NamedLinksHereRecord row);

    @Mapping(
            target = "period",
            expression = "java(Conversions.date(row.getPeriodFirst(), row.getPeriodLast(), row.getPeriodAbout()))")
    Volume volume(NamedVolumesRecord row);
}
