package org.takedownregister.report.export;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.resource.AllowSchemaLoader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Assumptions;

/** The published JSON schemas of STIX 2.1, in a folder that {@code -Dstix.schemas} names; nothing is fetched. */
final class StixSchemas {

    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final String PUBLISHED =
            "http://raw.githubusercontent.com/oasis-open/cti-stix2-json-schemas/stix2.1/schemas/";

    /** The folders that may hold the schema of a type that we write. */
    private static final List<String> FOLDERS = List.of("sdos", "sros", "common");

    private final Path folder;
    private final JsonSchemaFactory schemas;
    private final SchemaValidatorsConfig config =
            SchemaValidatorsConfig.builder().formatAssertionsEnabled(true).build();

    private StixSchemas(Path folder) {
        this.folder = folder;
        this.schemas = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012, builder -> builder.schemaMappers(
                        mappers -> mappers.mapPrefix(PUBLISHED, folder.toUri().toString()))
                .schemaLoaders(loaders ->
                        loaders.add(new AllowSchemaLoader(iri -> iri.toString().startsWith("file:")))));
    }

    /** The schemas, or an aborted test. */
    static StixSchemas published() {
        String named = System.getProperty("stix.schemas", "");
        if (named.isEmpty()) {
            System.err.println("!!! NO STIX SCHEMAS: the bundles are NOT checked against the published schemas."
                    + " Give -Dstix.schemas=DIR; docs/exports.md says where they are.");
            Assumptions.abort("no -Dstix.schemas");
        }
        Path folder = Path.of(named);
        return new StixSchemas(Files.isDirectory(folder.resolve("schemas")) ? folder.resolve("schemas") : folder);
    }

    /** What the schemas of their own types find in the objects, and the schema of a bundle in the bundle. */
    List<String> faults(JsonNode bundle) throws IOException {
        List<String> faults = new ArrayList<>();
        for (JsonNode object : bundle.get("objects")) {
            String type = object.get("type").textValue();
            Optional<String> path = path(type);
            if (path.isEmpty()) {
                faults.add("no schema of " + type);
            } else {
                faults.addAll(faults(path.get(), object));
            }
        }
        faults.addAll(faults("common/bundle.json", envelope(bundle)));
        return faults;
    }

    /**
     * The bundle with the objects that the schema of a bundle lists. It lists neither note nor location nor any other
     * type that came with STIX 2.1, and takes none of them for a custom object either: such an object fits both its
     * cores, where it must fit one.
     */
    private JsonNode envelope(JsonNode bundle) throws IOException {
        String schema = Files.readString(folder.resolve("common/bundle.json"));
        ObjectNode envelope = bundle.deepCopy();
        ArrayNode listed = envelope.putArray("objects");
        for (JsonNode object : bundle.get("objects")) {
            if (schema.contains("/" + object.get("type").textValue() + ".json\"")) {
                listed.add(object);
            }
        }
        return envelope;
    }

    private Optional<String> path(String type) {
        return FOLDERS.stream()
                .map(name -> name + "/" + type + ".json")
                .filter(path -> Files.exists(folder.resolve(path)))
                .findFirst();
    }

    private List<String> faults(String path, JsonNode json) {
        return schemas.getSchema(SchemaLocation.of(PUBLISHED + path), config).validate(json).stream()
                .map(fault -> json.get("id").textValue() + " " + fault.getMessage())
                .toList();
    }

    static JsonNode read(byte[] bytes) throws IOException {
        return MAPPER.readTree(bytes);
    }
}
