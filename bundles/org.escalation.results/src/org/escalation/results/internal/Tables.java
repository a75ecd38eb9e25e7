package org.escalation.results.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;

import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;
import org.escalation.results.RunManifest;

/**
 * Makes the Parquet tables of a run from its journal. Rows are sorted by metric, setting and replicate, which makes files
 * small and questions about one metric quick.
 */
public final class Tables {

    /** Values that are put into one file. */
    private static final int PART = 8_000_000;
    private static final String COPY = " TO %s (FORMAT parquet, COMPRESSION zstd)";

    private final RunManifest manifest;
    private final JournalFile journal;
    private final RunFiles files;
    private final Path folder;
    private int parts;

    private Tables(RunManifest manifest, JournalFile journal, RunFiles files, Path folder) {
        this.manifest = manifest;
        this.journal = journal;
        this.files = files;
        this.folder = folder;
    }

    /** The folder with the tables of the first bytes of a journal. */
    public static Path folder(Path run, long published) {
        return run.resolve("rows-" + published);
    }

    /**
     * Makes the tables, if they are not there.
     *
     * @param run      folder of the run
     * @param manifest its manifest
     * @param journal  its journal
     * @param files    what the journal holds
     * @return bytes of the journal that the tables hold
     */
    public static long publish(Path run, RunManifest manifest, JournalFile journal, RunFiles files) throws IOException {
        Path target = folder(run, journal.length());
        if (!Files.isDirectory(target)) {
            Path temporary = Files.createDirectory(run.resolve("rows-new-" + UUID.randomUUID()));
            try {
                Tables tables = new Tables(manifest, journal, files, temporary);
                Duck.run(tables::write);
                Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE);
            } finally {
                delete(temporary);
            }
        }
        return journal.length();
    }

    /** Removes tables that others have replaced. */
    public static void clean(Path run, long published) throws IOException {
        List<Path> old;
        try (Stream<Path> entries = Files.list(run)) {
            old = entries.filter(each -> each.getFileName().toString().startsWith("rows-") && !each.equals(folder(run, published))).toList();
        }
        for (Path each : old) {
            delete(each);
        }
    }

    static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            List<Path> content;
            try (Stream<Path> walk = Files.walk(folder)) {
                content = walk.sorted(Comparator.reverseOrder()).toList();
            }
            for (Path each : content) {
                Files.delete(each);
            }
        }
    }

    private Void write(DuckDBConnection database) throws SQLException, IOException {
        try (Statement sql = database.createStatement()) {
            names(sql);
            long held = 0;
            createWide(sql);
            for (int point = 0; point < manifest.settings().size(); point++) {
                for (Batch batch : files.batches(point)) {
                    append(database, point, batch);
                    held += (long) batch.count() * (manifest.metrics().size() + 1);
                    if (held >= PART) {
                        copyWide(sql);
                        held = 0;
                    }
                }
            }
            if (held > 0 || parts == 0) {
                copyWide(sql);
            }
            if (manifest.turns()) {
                turns(database, sql);
            }
        }
        return null;
    }

    /** The names of settings and metrics, joined in where only their numbers are at hand. */
    private void names(Statement sql) throws SQLException {
        sql.execute("CREATE TABLE settings(i INTEGER, variant VARCHAR); CREATE TABLE metrics(i INTEGER, metric VARCHAR)");
        for (int i = 0; i < manifest.settings().size(); i++) {
            sql.execute("INSERT INTO settings VALUES (" + i + ", " + Duck.text(manifest.settings().get(i).id()) + ")");
        }
        for (int i = 0; i < manifest.metrics().size(); i++) {
            sql.execute("INSERT INTO metrics VALUES (" + i + ", " + Duck.text(manifest.metrics().get(i).key()) + ")");
        }
    }

    private void createWide(Statement sql) throws SQLException {
        StringBuilder create = new StringBuilder("CREATE OR REPLACE TABLE wide(setting INTEGER, replicate INTEGER, outcome DOUBLE");
        for (int i = 0; i < manifest.metrics().size(); i++) {
            create.append(", m").append(i).append(" DOUBLE");
        }
        sql.execute(create.append(')').toString());
    }

    private void append(DuckDBConnection database, int point, Batch batch) throws SQLException, IOException {
        byte[] outcomes = journal.outcomes(batch);
        double[][] values = new double[manifest.metrics().size()][batch.count()];
        for (int i = 0; i < values.length; i++) {
            journal.values(batch, i, values[i], 0);
        }
        try (DuckDBAppender rows = database.createAppender("wide")) {
            for (int r = 0; r < outcomes.length; r++) {
                if (outcomes[r] >= 0) {
                    rows.beginRow().append(point).append(batch.first() + r).append((double) outcomes[r]);
                    for (double[] column : values) {
                        if (Double.isNaN(column[r])) {
                            rows.appendNull();
                        } else {
                            rows.append(column[r]);
                        }
                    }
                    rows.endRow();
                }
            }
        }
    }

    private void copyWide(Statement sql) throws SQLException {
        StringBuilder rows = new StringBuilder();
        rows.append(select("'outcome'", "outcome"));
        for (int i = 0; i < manifest.metrics().size(); i++) {
            rows.append(" UNION ALL ").append(select(Duck.text(manifest.metrics().get(i).key()), "m" + i));
        }
        sql.execute("COPY (" + rows + ")" + String.format(COPY, Duck.path(folder.resolve(part("metrics")))));
        createWide(sql);
    }

    private String select(String metric, String column) {
        return "SELECT " + Duck.text(manifest.run()) + " AS run, s.variant, replicate, " + manifest.seed() + "::BIGINT AS seed, NULL::INTEGER AS turn, "
                + metric + " AS metric, " + column + " AS value FROM wide JOIN settings s ON s.i = wide.setting";
    }

    private String part(String table) {
        return String.format(Locale.ROOT, "%s-%04d.parquet", table, ++parts);
    }

    private void turns(DuckDBConnection database, Statement sql) throws SQLException, IOException {
        String create = "CREATE OR REPLACE TABLE turns(setting INTEGER, replicate INTEGER, turn INTEGER, metric INTEGER, value DOUBLE)";
        long held = 0;
        sql.execute(create);
        for (int point = 0; point < manifest.settings().size(); point++) {
            for (Batch batch : files.batches(point)) {
                held += appendTurns(database, point, batch);
                if (held >= PART) {
                    copyTurns(sql);
                    sql.execute(create);
                    held = 0;
                }
            }
        }
        copyTurns(sql);
    }

    private long appendTurns(DuckDBConnection database, int point, Batch batch) throws SQLException, IOException {
        long[] count = new long[1];
        try (DuckDBAppender rows = database.createAppender("turns")) {
            journal.turns(batch, (replicate, turn, metric, value) -> {
                try {
                    rows.beginRow().append(point).append(replicate).append(turn).append(metric).append(value).endRow();
                    count[0]++;
                } catch (SQLException e) {
                    throw new IOException(e.getMessage(), e);
                }
            });
        }
        return count[0];
    }

    private void copyTurns(Statement sql) throws SQLException {
        sql.execute("COPY (SELECT " + Duck.text(manifest.run()) + " AS run, s.variant, replicate, " + manifest.seed()
                + "::BIGINT AS seed, turn, m.metric, value FROM turns JOIN settings s ON s.i = turns.setting JOIN metrics m ON m.i = turns.metric"
                + " ORDER BY turns.metric, turns.setting, replicate, turn)" + String.format(COPY, Duck.path(folder.resolve(part("turns")))));
    }
}
