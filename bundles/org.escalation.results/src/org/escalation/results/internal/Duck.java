package org.escalation.results.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Properties;

import org.duckdb.DuckDBConnection;
import org.duckdb.DuckDBDriver;

/** Opens DuckDB in memory. It never fetches anything from the network. */
public final class Duck {

    private Duck() {
    }

    /** What can be done with a database. */
    @FunctionalInterface
    public interface Work<T> {

        /** Does it. */
        T with(DuckDBConnection database) throws SQLException, IOException;
    }

    /**
     * Opens a database in memory.
     *
     * @throws IOException if its native part cannot be loaded here
     */
    public static DuckDBConnection open() throws IOException {
        try {
            // found by its class: services of other bundles are not seen in OSGi
            Connection connection = new DuckDBDriver().connect("jdbc:duckdb:", new Properties());
            try (Statement statement = connection.createStatement()) {
                statement.execute("SET autoinstall_known_extensions = false; SET autoload_known_extensions = false");
            }
            return (DuckDBConnection) connection;
        } catch (SQLException | LinkageError e) {
            throw new IOException("the database DuckDB does not start on " + System.getProperty("os.name") + " " + System.getProperty("os.arch")
                    + ": " + e.getMessage(), e);
        }
    }

    /** Does some work in a database of its own. */
    public static <T> T run(Work<T> work) throws IOException {
        try (DuckDBConnection database = open()) {
            return work.with(database);
        } catch (SQLException e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    /** A text as SQL has it. */
    public static String text(String value) {
        return value == null ? "NULL" : "'" + value.replace("'", "''") + "'";
    }

    /** A path as SQL has it. */
    public static String path(Path path) {
        return text(path.toAbsolutePath().normalize().toString());
    }
}
