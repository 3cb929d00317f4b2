package org.takedownregister.report.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every bundle is valid against the published schemas of STIX 2.1, which a folder named by hand must hold. */
class StixSchemasTest {

    @SuppressWarnings("NullAway.Init") // set before each test, which is else aborted
    private StixSchemas schemas;

    @BeforeEach
    void findTheSchemas() {
        schemas = StixSchemas.published();
    }

    @ParameterizedTest
    @MethodSource("org.takedownregister.report.export.Hostile#texts")
    void theBundlesOfTheSampleAreValid(String text) throws IOException {
        for (ExportOptions options : List.of(Sample.OPTIONS, Sample.AT_HOME)) {
            Exported exported = Exported.of(new FixedView(Sample.entries(text), Sample.BATCHES), options);
            List<String> paths = exported.paths("data/stix/.*");
            assertThat(paths).hasSize(2);
            for (String path : paths) {
                assertThat(schemas.faults(StixSchemas.read(exported.bytes(path))))
                        .as(path)
                        .isEmpty();
            }
        }
    }

    /** The bundles of a site that was published before, in a folder named by {@code -Dstix.bundles}. */
    @Test
    void theBundlesOfASiteAreValid() throws IOException {
        String named = System.getProperty("stix.bundles", "");
        Assumptions.assumeFalse(named.isEmpty(), "no -Dstix.bundles=SITE/data/stix");
        try (Stream<Path> files = Files.list(Path.of(named))) {
            List<Path> bundles = files.sorted().toList();
            assertThat(bundles).isNotEmpty();
            for (Path bundle : bundles) {
                JsonNode json = StixSchemas.read(Files.readAllBytes(bundle));
                assertThat(schemas.faults(json)).as(bundle.toString()).isEmpty();
                System.out.println(
                        bundle.getFileName() + ": " + json.get("objects").size() + " objects, valid");
            }
        }
    }

    /** The check itself can fail, in each of the kinds of objects that a bundle has. */
    @Test
    void aFaultInAnyKindOfObjectIsFound() throws IOException {
        assertThat(broken("incident", object -> object.remove("name"))).isNotEmpty();
        assertThat(broken("identity", object -> object.put("name", 1))).isNotEmpty();
        assertThat(broken("course-of-action", object -> object.put("created", "2026-11-22")))
                .isNotEmpty();
        assertThat(broken("note", object -> object.putArray("object_refs"))).isNotEmpty();
        assertThat(broken("report", object -> object.put("published", "yesterday")))
                .isNotEmpty();
        assertThat(broken("location", object -> object.remove("country"))).isNotEmpty();
        assertThat(broken("relationship", object -> object.put("target_ref", "incident")))
                .isNotEmpty();
        assertThat(broken("extension-definition", object -> object.putArray("extension_types")))
                .isNotEmpty();
        assertThat(broken("incident", object -> object.put("spec_version", "1.2")))
                .isNotEmpty();
        assertThat(broken("incident", object -> object.withArrayProperty("external_references")
                        .addObject()
                        .put("source_name", "x")
                        .put("url", "no address")))
                .isNotEmpty();
    }

    private List<String> broken(String type, Consumer<ObjectNode> breaking) throws IOException {
        JsonNode bundle =
                StixSchemas.read(Exported.of(Sample.view(), Sample.OPTIONS).bytes("data/stix/2024.json"));
        for (JsonNode object : bundle.get("objects")) {
            if (object.get("type").textValue().equals(type)) {
                breaking.accept((ObjectNode) object);
            }
        }
        return schemas.faults(bundle);
    }
}
