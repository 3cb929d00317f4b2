import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;

/** Runs a statement in a DuckDB file, where only its JDBC driver is at hand: {@code DuckDb FILE STATEMENT}. */
final class DuckDb {

    private DuckDb() {}

    public static void main(String[] arguments) throws Exception {
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:" + arguments[0]);
                Statement statement = connection.createStatement()) {
            statement.execute(arguments[1]);
        }
    }
}
