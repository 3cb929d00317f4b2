package org.takedownregister.report.words;

import org.takedownregister.domain.entry.ActionKind;
import org.takedownregister.domain.entry.ActorKind;
import org.takedownregister.domain.entry.AttributionLevel;
import org.takedownregister.domain.entry.Confidence;
import org.takedownregister.domain.entry.EventKind;
import org.takedownregister.domain.entry.Form;
import org.takedownregister.domain.entry.Framework;
import org.takedownregister.domain.entry.Ground;
import org.takedownregister.domain.entry.LinkKind;
import org.takedownregister.domain.entry.Measure;
import org.takedownregister.domain.entry.PartyKind;
import org.takedownregister.domain.entry.Qualifier;
import org.takedownregister.domain.entry.Rank;
import org.takedownregister.domain.entry.RationaleBasis;
import org.takedownregister.domain.entry.ReactionSubject;
import org.takedownregister.domain.entry.Role;
import org.takedownregister.domain.entry.SourceKind;
import org.takedownregister.domain.entry.Stance;
import org.takedownregister.domain.entry.Subject;
import org.takedownregister.domain.entry.Topic;

/** The words that readers see for every value of the closed vocabularies. No page shows a code. */
public final class Words {

    private Words() {}

    /** What was done, as a participle: {@code removed}. */
    public static String done(ActionKind kind) {
        return switch (kind) {
            case REMOVED -> "removed";
            case SUSPENDED -> "suspended";
            case TERMINATED -> "terminated";
            case DISABLED -> "disabled";
            case DEMOTED -> "shown less";
            case LABELLED -> "labelled";
            case AGE_RESTRICTED -> "restricted to adults";
            case INTERACTION_RESTRICTED -> "limited in replies and shares";
            case DEMONETISED -> "cut off from earning";
            case AD_REJECTED -> "taken down as advertising";
            case ADVERTISER_BARRED -> "barred from advertising";
            case BLOCKED -> "blocked";
            case REINSTATED -> "brought back";
        };
    }

    /** The question that the figures of a case answer: {@code What was removed}. */
    public static String question(ActionKind kind) {
        return switch (kind) {
            case REMOVED -> "What was removed";
            case SUSPENDED -> "What was suspended";
            case TERMINATED -> "What was terminated";
            case DISABLED -> "What was disabled";
            case DEMOTED -> "What was shown less";
            case LABELLED -> "What was labelled";
            case AGE_RESTRICTED -> "What was restricted to adults";
            case INTERACTION_RESTRICTED -> "What was limited";
            case DEMONETISED -> "What may no longer earn";
            case AD_REJECTED -> "Which adverts were taken down";
            case ADVERTISER_BARRED -> "Who may no longer advertise";
            case BLOCKED -> "What was blocked";
            case REINSTATED -> "What was brought back";
        };
    }

    /** What a case is about: {@code Network}. */
    public static String of(Subject subject) {
        return switch (subject) {
            case NETWORK -> "Network";
            case ACCOUNT -> "Single account";
            case CONTENT -> "Single item of content";
            case ADVERTISING -> "Advertising";
            case APP -> "App";
            case PRODUCT -> "Product or service";
            case DISCLOSURE -> "Disclosure";
        };
    }

    /** What kind of publication a source is: {@code Platform disclosure}. */
    public static String of(SourceKind kind) {
        return switch (kind) {
            case PLATFORM_DISCLOSURE -> "Platform disclosure";
            case INDEPENDENT_RESEARCH -> "Independent research";
            case NEWS -> "News";
            case GOVERNMENT -> "Government";
            case COURT -> "Court";
            case CIVIL_SOCIETY -> "Civil society";
            case COMPANY_STATEMENT -> "Company statement";
        };
    }

    /** Why a statement of such a source leads: {@code it is the platform’s own disclosure}. */
    public static String standing(SourceKind kind) {
        return switch (kind) {
            case PLATFORM_DISCLOSURE -> "it is the platform’s own disclosure";
            case INDEPENDENT_RESEARCH -> "it comes from independent researchers";
            case NEWS -> "it comes from a newsroom";
            case GOVERNMENT -> "it comes from a government";
            case COURT -> "it comes from a court";
            case CIVIL_SOCIETY -> "it comes from a civil society organisation";
            case COMPANY_STATEMENT -> "it comes from a company";
        };
    }

    /** What a figure measures, as a heading: {@code Put into a public archive}. */
    public static String of(Measure measure) {
        return switch (measure) {
            case ACTIONED -> "Acted on";
            case DISCLOSED -> "Announced";
            case ARCHIVED -> "Put into a public archive";
            case ANALYSED -> "Examined by researchers";
            case REQUESTED -> "Asked to be removed";
            case FOLLOWERS -> "Followers";
            case MEMBERS -> "Members";
            case AD_SPEND -> "Money spent on advertising";
            case ENGAGEMENT -> "Engagement";
            case SCORE -> "Rating";
        };
    }

    /** What stands before a number: {@code about}; empty for a plain one. */
    public static String of(Qualifier qualifier) {
        return switch (qualifier) {
            case EXACT -> "";
            case ABOUT -> "about";
            case AT_LEAST -> "at least";
            case MORE_THAN -> "more than";
            case AT_MOST -> "at most";
        };
    }

    /** What an editor says of a figure; empty where nothing is said. */
    public static String of(Rank rank) {
        return switch (rank) {
            case PREFERRED -> "preferred by the editors";
            case NORMAL -> "";
            case DEPRECATED -> "known to be wrong or superseded";
        };
    }

    /** What a party has to do with a case, before its name: {@code Operated from}. */
    public static String of(Role role) {
        return switch (role) {
            case OPERATED_FROM -> "Operated from";
            case LINKED_TO -> "Linked to";
            case RUN_BY -> "Run by";
            case TARGETS -> "Addressed";
            case AFFECTED_PARTY -> "Acted against:";
            case PROMOTES -> "Promoted";
            case REQUESTED_BY -> "Requested by";
            case FOUND_BY -> "Found by";
            case VENUE -> "Also active on or in";
        };
    }

    /** What kind of party a name belongs to: {@code company}. */
    public static String of(PartyKind kind) {
        return switch (kind) {
            case STATE -> "state";
            case ORGANISATION -> "organisation";
            case COMPANY -> "company";
            case PARTY -> "political party or campaign";
            case GROUP -> "group of people";
            case PERSON -> "public person";
            case UNNAMED -> "described, not named";
        };
    }

    /** How firmly an attribution is made: {@code says so directly}. */
    public static String of(AttributionLevel level) {
        return switch (level) {
            case DIRECT -> "says so directly";
            case INFERRED -> "implies it";
            case NONE -> "says that it does not attribute it";
        };
    }

    /** How sure the source says it is: {@code high confidence}. */
    public static String of(Confidence confidence) {
        return switch (confidence) {
            case LOW -> "low confidence";
            case MODERATE -> "moderate confidence";
            case HIGH -> "high confidence";
        };
    }

    /** What happened: {@code Announced}. */
    public static String of(EventKind kind) {
        return switch (kind) {
            case ANNOUNCED -> "Announced";
            case BEGAN -> "Activity began";
            case ENDED -> "Activity ended";
            case SHARED_WITH_RESEARCHERS -> "Shared with researchers";
            case ANALYSED -> "Analysis published";
            case CONTESTED -> "Challenged";
            case REVERSED -> "Undone";
        };
    }

    /** What a reason rests on, in one word: {@code Behaviour}. */
    public static String of(RationaleBasis basis) {
        return switch (basis) {
            case ACTOR -> "Actor";
            case BEHAVIOUR -> "Behaviour";
            case CONTENT -> "Content";
            case NOT_STATED -> "Basis not stated";
        };
    }

    /** What a reason rests on, explained: {@code what they did, not what they said}. */
    public static String explained(RationaleBasis basis) {
        return switch (basis) {
            case ACTOR -> "who they are";
            case BEHAVIOUR -> "what they did, not what they said";
            case CONTENT -> "what was said";
            case NOT_STATED -> "the source does not say on what the decision rests";
        };
    }

    /** Under which rules: {@code Platform’s own terms}. */
    public static String of(Ground ground) {
        return switch (ground) {
            case TERMS -> "Platform’s own terms";
            case LAW -> "Law";
            case COURT_ORDER -> "Court order";
            case NOT_STATED -> "Ground not stated";
        };
    }

    /** In whose words: {@code Quoted}. */
    public static String of(Form form) {
        return switch (form) {
            case QUOTE -> "Quoted";
            case PARAPHRASE -> "Paraphrased";
            case TRANSLATION -> "Translated";
        };
    }

    /** The name of a vocabulary of techniques. */
    public static String of(Framework framework) {
        return switch (framework) {
            case DISARM -> "DISARM";
            case META_KILL_CHAIN -> "Online Operations Kill Chain";
            case TOOL -> "Tool";
        };
    }

    /** What a statement is about, as a heading: {@code What was told}. */
    public static String of(Topic topic) {
        return switch (topic) {
            case NARRATIVE -> "What was told";
            case COVER -> "Whom it pretended to be";
            case LANGUAGE -> "In which languages";
            case UNCERTAINTY -> "What the sources do not know";
            case OTHER -> "What else is said";
        };
    }

    /** How this case hangs together with another: {@code Same network as}. */
    public static String outgoing(LinkKind kind) {
        return switch (kind) {
            case SAME_NETWORK -> "Same network as";
            case SAME_ACTOR -> "Same actor as";
            case CONSISTENT_TECHNICAL_LINKS -> "Technical links consistent with";
            case FOLLOW_UP -> "Follows up on";
            case PART_OF -> "Part of";
            case RECIDIVISM -> "Return of";
        };
    }

    /** How a case hangs together with another, between their names in a drawing: {@code return of}. */
    public static String between(LinkKind kind) {
        return switch (kind) {
            case SAME_NETWORK -> "same network";
            case SAME_ACTOR -> "same actor";
            case CONSISTENT_TECHNICAL_LINKS -> "technical links";
            case FOLLOW_UP -> "follows up on";
            case PART_OF -> "part of";
            case RECIDIVISM -> "return of";
        };
    }

    /** How another case hangs together with this one: {@code Followed up by}. */
    public static String incoming(LinkKind kind) {
        return switch (kind) {
            case SAME_NETWORK -> "Same network as";
            case SAME_ACTOR -> "Same actor as";
            case CONSISTENT_TECHNICAL_LINKS -> "Technical links consistent with";
            case FOLLOW_UP -> "Followed up by";
            case PART_OF -> "Includes";
            case RECIDIVISM -> "Returned as";
        };
    }

    /** A chain of cases that links of one kind make. */
    public static String chain(LinkKind kind) {
        return switch (kind) {
            case SAME_NETWORK -> "The same network, in order of time";
            case SAME_ACTOR -> "The same actor, in order of time";
            case CONSISTENT_TECHNICAL_LINKS -> "Consistent technical links, in order of time";
            case FOLLOW_UP -> "What follows up on what, in order of time";
            case PART_OF -> "Wholes and parts, in order of time";
            case RECIDIVISM -> "What returned as what, in order of time";
        };
    }

    /** Who reacts: {@code government}. */
    public static String of(ActorKind kind) {
        return switch (kind) {
            case GOVERNMENT -> "government";
            case AFFECTED_PARTY -> "affected party";
            case COMPANY -> "company";
            case PLATFORM -> "platform";
            case COURT -> "court";
            case RESEARCHER -> "researchers";
            case PUBLIC -> "public";
        };
    }

    /** How somebody reacted, as a verb: {@code condemned}. */
    public static String of(Stance stance) {
        return switch (stance) {
            case SUPPORTS -> "supported";
            case DENIES -> "denied";
            case CONDEMNS -> "condemned";
            case REGRETS -> "regretted";
            case CONTESTS -> "contested";
            case SUES -> "went to court over";
            case CALLS_FOR -> "made a demand about";
            case COMPLIES -> "complied with";
        };
    }

    /** What a reaction is about: {@code the action}. */
    public static String of(ReactionSubject subject) {
        return switch (subject) {
            case ACTION -> "the platform’s action";
            case OPERATION -> "the operation";
            case PLATFORM -> "the platform";
            case OTHER -> "something else";
        };
    }
}
