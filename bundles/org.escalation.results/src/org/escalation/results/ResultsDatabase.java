package org.escalation.results;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

import org.duckdb.DuckDBConnection;
import org.escalation.results.internal.Duck;
import org.escalation.results.internal.Snapshot;
import org.escalation.results.internal.Views;

/**
 * Asks the results of a folder in SQL. There are these tables:
 * <ul>
 * <li>{@code metrics(run, variant, replicate, seed, turn, metric, value)}: a row for each replicate and metric; {@code turn} is
 * null; a value that is undefined is null. The metric {@code outcome} has the number of the outcome;
 * <li>{@code turns}: the same columns, a row for each replicate, turn and metric of runs that kept turns;
 * <li>{@code outcomes(run, variant, replicate, outcome)}: how each replicate ended, in words;
 * <li>{@code events(run, variant, replicate, turn, kind, element, actor, value)}: what happened, of runs that kept it
 * ({@link EventLog});
 * <li>{@code runs}, {@code settings}, {@code factors}, {@code metric_names}: what the manifests say; {@code runs} has
 * {@code complete} and {@code stale}.
 * </ul>
 * A question can read these files and no others, and cannot reach the network. Used by one thread.
 */
public final class ResultsDatabase implements AutoCloseable {

    private final DuckDBConnection database;
    private final List<Snapshot> snapshots;
    private final List<StoredRun> runs;

    private ResultsDatabase(DuckDBConnection database, List<Snapshot> snapshots, List<StoredRun> runs) {
        this.database = database;
        this.snapshots = snapshots;
        this.runs = runs;
    }

    /**
     * Opens the results of a folder as they are now, those of runs that go on included.
     *
     * @param folder the folder
     * @return the database; to be closed
     * @throws ResultsException if there are none, or they cannot be read
     */
    public static ResultsDatabase open(ResultsFolder folder) {
        List<StoredRun> runs = folder.runs();
        if (runs.isEmpty()) {
            throw new ResultsException(folder.path() + " has no results; make some with: escalation simulate MODEL --out " + folder.path());
        }
        List<Snapshot> snapshots = new ArrayList<>();
        try {
            for (StoredRun run : runs) {
                snapshots.add(Snapshot.of(run.folder(), run.manifest()));
            }
            DuckDBConnection database = Duck.open();
            try (Statement sql = database.createStatement()) {
                Views.create(sql, runs, snapshots);
                sql.execute("SET allowed_directories = [" + String.join(", ", snapshots.stream().map(it -> Duck.path(it.tables())).toList())
                        + "]; SET enable_external_access = false; SET lock_configuration = true");
            }
            return new ResultsDatabase(database, snapshots, runs);
        } catch (IOException | SQLException e) {
            close(snapshots);
            throw new ResultsException("The results in " + folder.path() + " cannot be read: " + e.getMessage(), e);
        }
    }

    /** The runs whose results can be asked. */
    public List<StoredRun> runs() {
        return runs;
    }

    /**
     * The answer to a question.
     *
     * @param columns names of its columns
     * @param numeric whether each column holds numbers
     * @param rows    rows; cells are numbers, truth values, texts or null
     * @param more    whether rows were left off
     */
    public record Answer(List<String> columns, List<Boolean> numeric, List<List<Object>> rows, boolean more) {
    }

    /** Takes the rows of an answer one by one. */
    public interface RowReader {

        /**
         * The columns, before the first row.
         *
         * @param names   their names
         * @param numeric whether each column holds numbers
         */
        void columns(List<String> names, List<Boolean> numeric) throws IOException;

        /**
         * One row.
         *
         * @param cells numbers, truth values, texts or null
         * @return false to end
         */
        boolean row(List<Object> cells) throws IOException;
    }

    /**
     * Asks a question.
     *
     * @param question SQL of one statement that gives rows
     * @param limit    rows at most
     * @return the answer
     * @throws ResultsException if the question makes no sense; the message is the database's
     */
    public Answer ask(String question, int limit) {
        List<String> columns = new ArrayList<>();
        List<Boolean> numbers = new ArrayList<>();
        List<List<Object>> rows = new ArrayList<>();
        boolean[] more = new boolean[1];
        ask(question, new RowReader() {
            @Override
            public void columns(List<String> names, List<Boolean> numeric) {
                columns.addAll(names);
                numbers.addAll(numeric);
            }

            @Override
            public boolean row(List<Object> cells) {
                more[0] = rows.size() == limit;
                if (!more[0]) {
                    rows.add(cells);
                }
                return !more[0];
            }
        });
        return new Answer(columns, numbers, rows, more[0]);
    }

    /**
     * Asks a question whose answer may be long.
     *
     * @param question SQL of one statement that gives rows
     * @param reader   takes the rows
     * @throws ResultsException if the question makes no sense, or the reader fails
     */
    public void ask(String question, RowReader reader) {
        try (Statement sql = database.createStatement(); ResultSet rows = sql.executeQuery(question)) {
            int columns = rows.getMetaData().getColumnCount();
            List<String> names = new ArrayList<>();
            List<Boolean> numeric = new ArrayList<>();
            for (int i = 1; i <= columns; i++) {
                names.add(rows.getMetaData().getColumnLabel(i));
                String type = rows.getMetaData().getColumnTypeName(i);
                numeric.add(type.matches("(U?(TINY|SMALL|BIG|HUGE)?INT(EGER)?|DOUBLE|FLOAT|DECIMAL.*)"));
            }
            reader.columns(names, numeric);
            boolean goOn = true;
            while (goOn && rows.next()) {
                List<Object> cells = new ArrayList<>(columns);
                for (int i = 1; i <= columns; i++) {
                    cells.add(cell(rows.getObject(i)));
                }
                goOn = reader.row(cells);
            }
        } catch (SQLException e) {
            throw new ResultsException("The question cannot be answered: " + firstLine(e.getMessage()), e);
        } catch (IOException e) {
            throw new ResultsException("The answer cannot be written: " + e.getMessage(), e);
        }
    }

    private static Object cell(Object value) {
        return value == null || value instanceof Number || value instanceof Boolean ? value : value.toString();
    }

    private static String firstLine(String message) {
        return message.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
    }

    /**
     * Writes an answer as a Parquet file.
     *
     * @param question SQL of one statement that gives rows
     * @param file     the file; replaced in one step
     * @throws ResultsException if the question makes no sense, or the file cannot be written
     */
    public void parquet(String question, Path file) {
        Path temporary = null;
        try {
            // where questions may write: beside the tables, and then moved
            temporary = Files.createTempFile(snapshots.get(0).tables(), "export", ".new");
            try (Statement sql = database.createStatement()) {
                sql.execute("COPY (" + question.strip().replaceFirst(";$", "") + ") TO " + Duck.path(temporary) + " (FORMAT parquet, COMPRESSION zstd)");
            }
            Path beside = file.resolveSibling(file.getFileName() + ".new");
            Files.copy(temporary, beside, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
            Files.move(beside, file, java.nio.file.StandardCopyOption.ATOMIC_MOVE, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        } catch (SQLException e) {
            throw new ResultsException("The question cannot be answered: " + firstLine(e.getMessage()), e);
        } catch (IOException e) {
            throw new ResultsException(file + " cannot be written: " + e.getMessage(), e);
        } finally {
            remove(temporary);
        }
    }

    private static void remove(Path temporary) {
        try {
            if (temporary != null) {
                Files.deleteIfExists(temporary);
            }
        } catch (IOException e) {
            // a leftover beside the tables does no harm, and the next set of tables takes it along
            temporary.toFile().deleteOnExit();
        }
    }

    private static void close(List<Snapshot> snapshots) {
        snapshots.forEach(Snapshot::close);
    }

    @Override
    public void close() {
        try {
            database.close();
        } catch (SQLException e) {
            throw new ResultsException("The database cannot be closed: " + e.getMessage(), e);
        } finally {
            close(snapshots);
        }
    }
}
