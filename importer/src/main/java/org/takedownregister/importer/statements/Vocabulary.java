package org.takedownregister.importer.statements;

/** The codes of the DSA Transparency Database, of both its vocabularies. */
final class Vocabulary {

    static final CodeList VISIBILITY = CodeList.of(
            "DECISION_VISIBILITY_",
            "CONTENT_REMOVED",
            "removed",
            "CONTENT_DISABLED",
            "disabled",
            "CONTENT_DEMOTED",
            "demoted",
            "CONTENT_AGE_RESTRICTED",
            "age-restricted",
            "CONTENT_INTERACTION_RESTRICTED",
            "interaction restricted",
            "CONTENT_LABELLED",
            "labelled",
            "OTHER",
            "visibility otherwise restricted");

    static final CodeList MONETARY = CodeList.of(
            "DECISION_MONETARY_",
            "SUSPENSION",
            "payment suspended",
            "TERMINATION",
            "payment ended",
            "OTHER",
            "payment restricted");

    static final CodeList PROVISION = CodeList.of(
            "DECISION_PROVISION_",
            "PARTIAL_SUSPENSION",
            "service partly suspended",
            "TOTAL_SUSPENSION",
            "service suspended",
            "PARTIAL_TERMINATION",
            "service partly ended",
            "TOTAL_TERMINATION",
            "service ended");

    static final CodeList ACCOUNT =
            CodeList.of("DECISION_ACCOUNT_", "SUSPENDED", "account suspended", "TERMINATED", "account terminated");

    static final CodeList GROUND =
            CodeList.of("DECISION_GROUND_", "INCOMPATIBLE_CONTENT", "terms", "ILLEGAL_CONTENT", "law");

    static final CodeList CONTENT = CodeList.of(
            "CONTENT_TYPE_",
            "APP",
            "app",
            "AUDIO",
            "audio",
            "IMAGE",
            "image",
            "PRODUCT",
            "product",
            "SYNTHETIC_MEDIA",
            "synthetic media",
            "TEXT",
            "text",
            "VIDEO",
            "video",
            "OTHER",
            "other");

    static final CodeList NOTICE = CodeList.of(
            "SOURCE_",
            "ARTICLE_16",
            "notice under Article 16",
            "TRUSTED_FLAGGER",
            "trusted flagger",
            "TYPE_OTHER_NOTIFICATION",
            "other notification",
            "VOLUNTARY",
            "own initiative");

    static final CodeList DETECTION = CodeList.of("", "No", "", "Yes", "");

    static final CodeList DECISION =
            CodeList.of("AUTOMATED_DECISION_", "FULLY", "", "PARTIALLY", "", "NOT_AUTOMATED", "");

    /** The last four are of the vocabulary that ended on 30 June 2025. */
    static final CodeList CATEGORY = CodeList.of(
            "STATEMENT_CATEGORY_",
            "ANIMAL_WELFARE",
            "animal welfare",
            "CONSUMER_INFORMATION",
            "consumer information",
            "CYBER_VIOLENCE",
            "cyber violence",
            "CYBER_VIOLENCE_AGAINST_WOMEN",
            "cyber violence against women",
            "DATA_PROTECTION_AND_PRIVACY_VIOLATIONS",
            "data protection and privacy violations",
            "ILLEGAL_OR_HARMFUL_SPEECH",
            "illegal or harmful speech",
            "INTELLECTUAL_PROPERTY_INFRINGEMENTS",
            "intellectual property infringements",
            "NEGATIVE_EFFECTS_ON_CIVIC_DISCOURSE_OR_ELECTIONS",
            "negative effects on civic discourse or elections",
            "NOT_SPECIFIED_NOTICE",
            "not specified in the notice",
            "OTHER_VIOLATION_TC",
            "other violation of terms and conditions",
            "PROTECTION_OF_MINORS",
            "protection of minors",
            "RISK_FOR_PUBLIC_SECURITY",
            "risk for public security",
            "SCAMS_AND_FRAUD",
            "scams and fraud",
            "SELF_HARM",
            "self-harm",
            "UNSAFE_AND_PROHIBITED_PRODUCTS",
            "unsafe and prohibited products",
            "VIOLENCE",
            "violence",
            "NON_CONSENSUAL_BEHAVIOUR",
            "",
            "PORNOGRAPHY_OR_SEXUALIZED_CONTENT",
            "",
            "SCOPE_OF_PLATFORM_SERVICE",
            "",
            "UNSAFE_AND_ILLEGAL_PRODUCTS",
            "");

    /** The first category of the earlier vocabulary that the later one does not have. */
    static final int FIRST_EARLIER = 16;

    private static final int[] EARLIER_BECOMES = {2, 9, 9, 14};

    private Vocabulary() {}

    /** 0 for a category of the later vocabulary; from 1 for those that only the earlier one has. */
    static int earlier(int category) {
        return Math.max(0, category - FIRST_EARLIER + 1);
    }

    /** The category of the later vocabulary that one of either is counted as. */
    static int later(int category) {
        return category < FIRST_EARLIER ? category : EARLIER_BECOMES[category - FIRST_EARLIER];
    }
}
