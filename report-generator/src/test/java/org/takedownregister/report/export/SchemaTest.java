package org.takedownregister.report.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.takedownregister.domain.entry.Entry;
import org.takedownregister.domain.entry.Table;
import org.takedownregister.domain.register.Change;

/** Every JSON that is exported fits the schema that is exported beside it. */
class SchemaTest {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private Exported exported = new Exported();

    @BeforeEach
    void export() throws IOException {
        exported = Exported.of(Sample.view(), Sample.AT_HOME);
    }

    @ParameterizedTest
    @CsvSource({
        "cases/.*\\.json, data/case.schema.json, 2",
        "data/cases-.*\\.json, data/cases.schema.json, 2",
        "data/volumes-.*\\.json, data/volumes.schema.json, 1",
        "data/register\\.json, data/register.schema.json, 1"
    })
    void whatIsExportedFitsItsSchema(String files, String schema, int count) throws IOException {
        List<String> paths = exported.paths(files);
        assertThat(paths).hasSize(count);
        for (String path : paths) {
            assertThat(faults(schema, MAPPER.readTree(exported.bytes(path))))
                    .as(path)
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "data/case.schema.json, 2020-12",
        "data/cases.schema.json, 2020-12",
        "data/volumes.schema.json, 2020-12",
        "data/register.schema.json, 2020-12",
        "data/changes.schema.json, 2020-12"
    })
    void aSchemaIsItselfOne(String schema, String dialect) throws IOException {
        JsonSchema meta = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                .getSchema(SchemaLocation.of("https://json-schema.org/draft/" + dialect + "/schema"));

        assertThat(meta.validate(MAPPER.readTree(exported.bytes(schema)))).isEmpty();
    }

    @Test
    void everyKindOfChangeOfEveryTableFitsItsSchema() throws IOException {
        JsonNode json = changes();

        assertThat(json.at("/changes")).hasSize(3 * Sample.entries("Plain text").size());
        assertThat(json.at("/$schema").textValue()).isEqualTo("data/changes.schema.json");
        assertThat(faults("data/changes.schema.json", json)).isEmpty();
    }

    @Test
    void aFirstPublicationThatIsComparedWithNothingFitsToo() throws IOException {
        Exported sink = new Exported();
        Difference.write(Sample.view(), 0, sink);

        assertThat(faults("data/changes.schema.json", MAPPER.readTree(sink.bytes(Difference.JSON))))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"change", "table", "row"})
    void aChangeThatDoesNotSayWhatItIsDoesNotFit(String field) throws IOException {
        JsonNode json = changes();
        ((ObjectNode) json.at("/changes/0")).remove(field);

        assertThat(faults("data/changes.schema.json", json)).isNotEmpty();
    }

    @Test
    void aChangedFieldThatItsTableDoesNotHaveDoesNotFit() throws IOException {
        JsonNode json = changes();
        ((ObjectNode) json.at("/changes/1/to")).put("handle", "x");

        assertThat(faults("data/changes.schema.json", json)).isNotEmpty();
    }

    /** Of every row: new, changed and withdrawn, in this order. */
    private static JsonNode changes() throws IOException {
        List<Change> changes = new ArrayList<>();
        List<Entry> before = Sample.entries("Plain text");
        List<Entry> after = Sample.entries("Another text");
        for (int i = 0; i < before.size(); i++) {
            Table table = Table.of(before.get(i));
            changes.add(new Change(table, null, after.get(i)));
            changes.add(new Change(table, before.get(i), after.get(i)));
            changes.add(new Change(table, before.get(i), null));
        }
        Exported sink = new Exported();
        Difference.write(Sample.view().withChanges(changes), 1, sink);
        return MAPPER.readTree(sink.bytes(Difference.JSON));
    }

    @Test
    void anEmptyRegisterFitsTheSchemasToo() throws IOException {
        Exported empty = Exported.of(new FixedView(List.of(), List.of()), Sample.OPTIONS);

        assertThat(faults("data/register.schema.json", MAPPER.readTree(empty.bytes("data/register.json"))))
                .isEmpty();
    }

    @Test
    void aNumberAsTextDoesNotFit() throws IOException {
        assertThat(broken(json -> figure(json).put("value", "150000"))).hasSize(1);
    }

    @Test
    void anUnknownCodeDoesNotFit() throws IOException {
        assertThat(broken(json -> figure(json).put("measure", "guessed"))).hasSize(1);
    }

    @Test
    void aColumnThatNobodyKnowsDoesNotFit() throws IOException {
        assertThat(broken(json -> figure(json).put("handle", "x"))).hasSize(1);
    }

    @Test
    void aFigureWithoutItsSpeakerDoesNotFit() throws IOException {
        assertThat(broken(json -> figure(json).remove("speaker"))).hasSize(1);
    }

    @Test
    void aDateInAnotherOrderDoesNotFit() throws IOException {
        assertThat(broken(json -> figure(json).put("stated_on", "06.08.2024"))).hasSize(1);
    }

    @Test
    void aCaseWithoutItsBatchesDoesNotFit() throws IOException {
        assertThat(broken(json -> json.remove("batches"))).hasSize(1);
    }

    private List<String> broken(Consumer<ObjectNode> breaking) throws IOException {
        ObjectNode json = (ObjectNode) MAPPER.readTree(exported.bytes("cases/harbour-2024.json"));
        breaking.accept(json);
        return faults("data/case.schema.json", json);
    }

    private static ObjectNode figure(ObjectNode json) {
        return (ObjectNode) json.at("/claims/figures/1");
    }

    private List<String> faults(String schema, JsonNode json) throws IOException {
        return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                .getSchema(MAPPER.readTree(exported.bytes(schema)))
                .validate(json)
                .stream()
                .map(ValidationMessage::getMessage)
                .toList();
    }
}
