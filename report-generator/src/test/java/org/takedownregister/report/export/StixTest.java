package org.takedownregister.report.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The bundles keep the rules of STIX 2.1 (OASIS standard of 10 June 2021) for the objects that they use. The rules
 * stand here by hand, since the published schemas are in no registry that the build reads; {@link StixSchemasTest}
 * takes those from a folder.
 */
class StixTest {

    /** STIX is I-JSON, which knows no key twice. */
    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private static final String UUID_5 = "[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}";
    private static final String TIMESTAMP =
            "[0-9]{4}-(0[1-9]|1[0-2])-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-5][0-9]\\.[0-9]{3}Z";

    private static final Set<String> COMMON = Set.of(
            "type", "spec_version", "id", "created_by_ref", "created", "modified", "external_references", "extensions");

    /** For each type what it must have, then what else it may have. */
    private static final Map<String, List<Set<String>>> TYPES = Map.of(
            "identity", List.of(Set.of("name"), Set.of("description", "identity_class")),
            "incident", List.of(Set.of("name"), Set.of("description")),
            "report", List.of(Set.of("name", "published", "object_refs"), Set.of("description")),
            "course-of-action", List.of(Set.of("name"), Set.of("description")),
            "location", List.of(Set.of("country"), Set.of("name")),
            "note", List.of(Set.of("content", "object_refs"), Set.of("abstract", "authors")),
            "relationship", List.of(Set.of("relationship_type", "source_ref", "target_ref"), Set.of("description")),
            "extension-definition",
                    List.of(
                            Set.of("created_by_ref", "name", "schema", "version", "extension_types"),
                            Set.of("description")));

    private static final Set<String> IDENTITY_CLASSES =
            Set.of("individual", "group", "system", "organization", "class", "unknown");

    @ParameterizedTest
    @MethodSource("org.takedownregister.report.export.Hostile#texts")
    void everyObjectKeepsTheRulesOfItsType(String text) throws IOException {
        Exported exported = Exported.of(new FixedView(Sample.entries(text), Sample.BATCHES), Sample.AT_HOME);
        List<String> bundles = exported.paths("data/stix/.*");

        assertThat(bundles).containsExactly("data/stix/2024.json", "data/stix/other.json");
        Set<String> known = new HashSet<>();
        for (String path : bundles) {
            JsonNode bundle = MAPPER.readTree(exported.bytes(path));
            assertThat(bundle.fieldNames()).toIterable().containsExactly("type", "id", "objects");
            assertThat(bundle.get("type").textValue()).isEqualTo("bundle");
            assertThat(bundle.get("id").textValue()).matches("bundle--" + UUID_5);
            bundle.get("objects").forEach(object -> known.add(object.get("id").textValue()));
        }
        for (String path : bundles) {
            Set<String> once = new HashSet<>();
            for (JsonNode object : MAPPER.readTree(exported.bytes(path)).get("objects")) {
                check(object, known);
                assertThat(once.add(object.get("id").textValue())).as(path).isTrue();
            }
        }
    }

    private static void check(JsonNode object, Set<String> known) {
        String type = object.get("type").textValue();
        List<Set<String>> properties = Objects.requireNonNull(TYPES.get(type), type);
        assertThat(object.get("spec_version").textValue()).isEqualTo("2.1");
        assertThat(object.get("id").textValue()).matches(type + "--" + UUID_5);
        Set<String> names = new HashSet<>();
        object.fieldNames().forEachRemaining(names::add);
        assertThat(names)
                .contains("type", "spec_version", "id", "created", "modified")
                .containsAll(properties.get(0));
        names.removeAll(COMMON);
        names.removeAll(properties.get(0));
        names.removeAll(properties.get(1));
        assertThat(names).as(type).isEmpty();
        noneIsEmpty(object);
        times(object);
        references(object, known);
        details(object);
    }

    /** Lists and objects of STIX are never empty, and it has no null. */
    private static void noneIsEmpty(JsonNode node) {
        assertThat(node.isNull()).isFalse();
        if (node.isContainerNode()) {
            assertThat(node).as(node.toString()).isNotEmpty();
            node.forEach(StixTest::noneIsEmpty);
        }
    }

    private static void times(JsonNode object) {
        for (String name : List.of("created", "modified", "published")) {
            if (object.has(name)) {
                assertThat(object.get(name).textValue()).matches(TIMESTAMP);
            }
        }
        assertThat(Instant.parse(object.get("modified").textValue()))
                .isAfterOrEqualTo(Instant.parse(object.get("created").textValue()));
    }

    private static void references(JsonNode object, Set<String> known) {
        List<String> referred = new ArrayList<>();
        for (String name : List.of("created_by_ref", "source_ref", "target_ref")) {
            if (object.has(name)) {
                referred.add(object.get(name).textValue());
            }
        }
        object.path("object_refs").forEach(one -> referred.add(one.textValue()));
        assertThat(known).containsAll(referred);
        assertThat(object.path("created_by_ref").asText("identity--")).startsWith("identity--");
        for (String end : List.of("source_ref", "target_ref")) {
            assertThat(object.path(end).asText()).doesNotStartWith("relationship--");
        }
        for (JsonNode external : object.path("external_references")) {
            assertThat(external.get("source_name").textValue()).isNotEmpty().isNotIn("cve", "capec");
            assertThat(external.has("description") || external.has("url") || external.has("external_id"))
                    .isTrue();
            if (external.has("url")) {
                assertThat(URI.create(external.get("url").textValue()).isAbsolute())
                        .isTrue();
            }
        }
    }

    /** A claim names its source by the identifier alone; its incident says all of the source. */
    @Test
    void whatAClaimRefersToIsDescribedByItsIncident() throws IOException {
        Exported exported = Exported.of(Sample.view(), Sample.OPTIONS);
        for (String path : exported.paths("data/stix/.*")) {
            JsonNode objects = MAPPER.readTree(exported.bytes(path)).get("objects");
            Set<String> described = new HashSet<>();
            Set<String> named = new HashSet<>();
            for (JsonNode object : objects) {
                boolean isIncident = object.get("type").textValue().equals("incident");
                for (JsonNode external : object.path("external_references")) {
                    assertThat(external.has("description")).isEqualTo(isIncident);
                    (isIncident ? described : named)
                            .add(external.get("external_id").textValue());
                }
            }
            assertThat(described).isNotEmpty().containsAll(named);
        }
    }

    @Test
    void theTitleAndTheSummaryOfACaseStandOnce() throws IOException {
        String bundle = Exported.of(new FixedView(Sample.entries("Once here"), Sample.BATCHES), Sample.OPTIONS)
                .text("data/stix/2024.json");
        String incident = bundle.lines()
                .filter(line -> line.contains("{\"type\":\"incident\""))
                .findFirst()
                .orElseThrow();

        assertThat(incident).contains("\"name\":\"Once here\",\"description\":\"Once here\"");
        assertThat(incident).doesNotContain("\"title\":", "\"summary\":");
    }

    private static void details(JsonNode object) {
        if (object.has("identity_class")) {
            assertThat(IDENTITY_CLASSES).contains(object.get("identity_class").textValue());
        }
        if (object.has("country")) {
            assertThat(object.get("country").textValue()).matches("[A-Z]{2}");
        }
        if (object.has("version")) {
            assertThat(object.get("version").textValue()).matches("[0-9]+\\.[0-9]+\\.[0-9]+");
            assertThat(object.get("extension_types"))
                    .extracting(JsonNode::textValue)
                    .containsExactly("property-extension");
        }
        if (object.has("relationship_type")) {
            assertThat(object.get("relationship_type").textValue()).isEqualTo("related-to");
        }
        object.path("extensions").properties().forEach(extension -> {
            assertThat(extension.getKey()).matches("extension-definition--" + UUID_5);
            assertThat(extension.getValue().get("extension_type").textValue()).isEqualTo("property-extension");
            names(extension.getValue());
        });
    }

    private static void names(JsonNode node) {
        node.fieldNames().forEachRemaining(name -> assertThat(name).matches("[a-z][a-z0-9_]{2,249}"));
        node.forEach(StixTest::names);
    }

    @Test
    void everyBundleDefinesTheExtensionThatItUses() throws IOException {
        Exported exported = Exported.of(Sample.view(), Sample.OPTIONS);
        for (String path : exported.paths("data/stix/.*")) {
            Set<String> defined = new HashSet<>();
            Set<String> used = new HashSet<>();
            for (JsonNode object : MAPPER.readTree(exported.bytes(path)).get("objects")) {
                if (object.get("type").textValue().equals("extension-definition")) {
                    defined.add(object.get("id").textValue());
                }
                object.path("extensions").fieldNames().forEachRemaining(used::add);
            }
            assertThat(used).isEqualTo(defined).hasSize(1);
        }
    }

    /** Platforms, parties and countries stand in every bundle that needs them; one identifier is one object. */
    @Test
    void anObjectThatTwoBundlesHoldIsTheSameInBoth() throws IOException {
        Exported exported = Exported.of(Sample.view(), Sample.OPTIONS);
        Map<String, JsonNode> first = new HashMap<>();
        int again = 0;
        for (String path : exported.paths("data/stix/.*")) {
            for (JsonNode object : MAPPER.readTree(exported.bytes(path)).get("objects")) {
                JsonNode before = first.putIfAbsent(object.get("id").textValue(), object);
                if (before != null) {
                    assertThat(object).isEqualTo(before);
                    again++;
                }
            }
        }
        assertThat(again).isGreaterThanOrEqualTo(3);
    }

    @Test
    void aPublisherOfTheNameOfACatalogueIsCalledAPublisher() throws IOException {
        assertThat(sourceName("cve")).isEqualTo("Publisher cve.");
        assertThat(sourceName("capec")).isEqualTo("Publisher capec.");
        assertThat(sourceName("cvent")).isEqualTo("cvent");
    }

    private static String sourceName(String publisher) throws IOException {
        Exported exported = Exported.of(new FixedView(Sample.entries(publisher), Sample.BATCHES), Sample.OPTIONS);
        for (JsonNode object :
                MAPPER.readTree(exported.bytes("data/stix/2024.json")).get("objects")) {
            for (JsonNode reference : object.path("external_references")) {
                if (reference.get("source_name").textValue().contains(publisher)) {
                    return reference.get("source_name").textValue();
                }
            }
        }
        return "none";
    }

    @Test
    void anObjectKeepsItsIdentifierWhenTheTextsChange() throws IOException {
        assertThat(ids("other words")).isEqualTo(ids("some words"));
    }

    /** Without the objects whose key is a text. */
    private static List<String> ids(String text) throws IOException {
        Exported exported = Exported.of(new FixedView(Sample.entries(text), Sample.BATCHES), Sample.OPTIONS);
        List<String> ids = new ArrayList<>();
        for (JsonNode object :
                MAPPER.readTree(exported.bytes("data/stix/2024.json")).get("objects")) {
            if (!object.at("/type").textValue().matches("note|relationship|course-of-action")
                    && !object.at("/name").textValue().equals(text)) {
                ids.add(object.get("id").textValue());
            }
            if (object.at("/type").textValue().matches("incident|report")) {
                ids.add(object.get("id").textValue());
            }
        }
        assertThat(ids).hasSizeGreaterThan(5);
        return ids;
    }

    @Test
    void twoRegistersNeverShareAnIdentifierOfTheirOwn() throws IOException {
        String here = Exported.of(Sample.view(), Sample.OPTIONS).text("data/stix/2024.json");
        String there = Exported.of(Sample.view(), new ExportOptions("Other", "Sample Desk", null, null))
                .text("data/stix/2024.json");

        assertThat(incident(here)).isNotEqualTo(incident(there));
    }

    private static String incident(String bundle) {
        return bundle.substring(bundle.indexOf("incident--"), bundle.indexOf("incident--") + 46);
    }
}
