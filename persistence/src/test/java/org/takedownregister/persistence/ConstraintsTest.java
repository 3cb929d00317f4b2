package org.takedownregister.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.takedownregister.domain.entry.Column;
import org.takedownregister.domain.entry.Table;
import org.takedownregister.domain.register.Fixture;
import org.takedownregister.domain.register.Register;
import org.takedownregister.domain.register.Samples;
import org.takedownregister.domain.value.EdtfDate;

/** The database itself refuses what the domain refuses, whoever writes to it; one register does for all. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ConstraintsTest {

    private final Connection connection;

    ConstraintsTest(@TempDir Path folder) throws SQLException {
        Path file = folder.resolve("register.db");
        try (Register register = Registers.open(file)) {
            new Fixture(register).imports(Register.Mode.DECLARE, Samples.full());
        }
        connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        try (Statement statement = connection.createStatement()) {
            statement.execute("PRAGMA foreign_keys = ON");
        }
    }

    @AfterAll
    void disconnect() throws SQLException {
        connection.close();
    }

    private int execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            return statement.executeUpdate(sql);
        }
    }

    private static String names(Table table) {
        return table.columns().stream().map(Column::name).collect(Collectors.joining(", "));
    }

    /** Each column with a value that the domain would refuse. */
    @ParameterizedTest(name = "{0}.{1} = {2}")
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            platforms         | platform_id            | 0
            platforms         | platform_id            | 99
            platforms         | name                   | ''
            platforms         | name                   | '   '
            platforms         | name                   | NULL
            platforms         | name                   | printf('%.*c', 201, 'x')
            sources           | kind                   | 99
            sources           | url                    | 'javascript:alert(1)'
            sources           | archived_url           | 'https://' || printf('%.*c', 2000, 'x')
            sources           | published_on_first     | 20201301
            sources           | published_on_last      | 20200732
            sources           | published_on_last      | 0
            sources           | published_on_about     | 2
            sources           | language               | 'e'
            policies          | platform_id            | 0
            policy_versions   | in_force_from_first    | 0
            policy_versions   | in_force_to_last       | 20190930
            cases             | subject                | NULL
            cases             | embargo_until          | 20209999
            cases             | title                  | printf('%.*c', 301, 'x')
            actions           | case_id                | 99
            actions           | action                 | 0
            actions           | asset_type             | 0
            actions           | until_last             | 20200601
            actions           | cohort                 | 'Amplifier'
            figures           | source_id              | 99
            figures           | stated_by              | NULL
            figures           | measure                | 99
            figures           | value                  | -1
            figures           | value                  | 1000000000000001
            figures           | value                  | 'many'
            figures           | value_max              | 0
            figures           | value_max              | 1000000000000001
            figures           | unit                   | 'count'
            figures           | unit                   | 'dollars'
            figures           | rank                   | NULL
            attributions      | value                  | ''
            attributions      | party_kind             | 99
            attributions      | level                  | NULL
            events            | on_date_first          | 0
            rationales        | n                      | 0
            rationales        | n                      | 1000
            rationales        | policy_id              | NULL
            rationales        | policy_id              | 99
            rationales        | reasoning              | printf('%.*c', 5001, 'x')
            techniques        | code                   | ' '
            observations      | text                   | ''
            reactions         | actor                  | ''
            reactions         | reacted_on_about       | 5
            links             | related_case_id        | (SELECT case_id FROM links)
            links             | related_case_id        | 99
            volumes           | platform               | 0
            volumes           | measure                | ''
            volumes           | value                  | -1
            batches           | number                 | 0
            batches           | committed_at           | 'yesterday'
            case_keys         | slug                   | 'Not a slug'
            case_keys         | slug                   | '-starts-with-a-hyphen'
            case_keys         | slug                   | ''
            figures           | closed_batch           | 1
            figures           | opened_batch           | 99
            """)
    void isRefused(String table, String column, String value) {
        assertThatThrownBy(() -> execute("UPDATE " + table + " SET " + column + " = " + value))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("SQLITE_CONSTRAINT");
    }

    @Test
    void aSecondOpenVersionIsRefused() {
        assertThatThrownBy(() -> execute("INSERT INTO figures SELECT * FROM figures"))
                .hasMessageContaining("SQLITE_CONSTRAINT_PRIMARYKEY");
    }

    @Test
    void anIdentifierInUseCannotBeTakenAway() {
        for (String keys : new String[] {"case_keys", "source_keys", "platform_keys", "policy_keys"}) {
            assertThatThrownBy(() -> execute("DELETE FROM " + keys + " WHERE id > 0"))
                    .as(keys)
                    .hasMessageContaining("SQLITE_CONSTRAINT_FOREIGNKEY");
        }
    }

    @Test
    void theNamesOfTheDomainAreTheNamesOfTheColumns() throws SQLException {
        for (Table table : Table.values()) {
            boolean hasDates = table.columns().stream().anyMatch(column -> column.type() == EdtfDate.class);
            if (!hasDates) {
                assertThat(execute("UPDATE " + table.tableName() + " SET (" + names(table) + ") = (SELECT "
                                + names(table) + " FROM " + table.tableName() + ") WHERE 0"))
                        .isZero();
            }
        }
    }
}
