package org.escalation.results.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.escalation.results.RunManifest;
import org.escalation.results.RunManifest.MetricRef;
import org.escalation.results.RunManifest.SettingRef;
import org.escalation.results.StoredRun;
import org.escalation.simulation.metric.TerminalOutcome;

/** Makes the tables that questions can be asked about. */
public final class Views {

    private static final String LONG = "(run VARCHAR, variant VARCHAR, replicate INTEGER, seed BIGINT, turn INTEGER, metric VARCHAR, value DOUBLE)";

    private Views() {
    }

    /** Makes all of them in a new database. */
    public static void create(Statement sql, List<StoredRun> runs, List<Snapshot> snapshots) throws SQLException, IOException {
        rows(sql, "metrics", snapshots);
        rows(sql, "turns", snapshots);
        events(sql, runs);
        StringBuilder names = new StringBuilder();
        for (TerminalOutcome outcome : TerminalOutcome.values()) {
            names.append(" WHEN ").append(outcome.ordinal()).append(" THEN '").append(outcome.name().toLowerCase(java.util.Locale.ROOT)).append('\'');
        }
        sql.execute("CREATE VIEW outcomes AS SELECT run, variant, replicate, CASE value" + names + " END AS outcome FROM metrics WHERE metric = 'outcome'");
        sql.execute("CREATE TABLE runs(run VARCHAR, title VARCHAR, experiment VARCHAR, scenario VARCHAR, design VARCHAR, seed BIGINT,"
                + " replications INTEGER, replicates BIGINT, complete BOOLEAN, stale BOOLEAN, model VARCHAR, model_hash VARCHAR,"
                + " engine VARCHAR, started VARCHAR, ended VARCHAR, seconds DOUBLE, system VARCHAR, processor VARCHAR, processors INTEGER,"
                + " threads INTEGER, java VARCHAR)");
        sql.execute("CREATE TABLE settings(run VARCHAR, variant VARCHAR, label VARCHAR, replicates INTEGER, failed INTEGER)");
        sql.execute("CREATE TABLE factors(run VARCHAR, variant VARCHAR, factor VARCHAR, level DOUBLE)");
        sql.execute("CREATE TABLE metric_names(run VARCHAR, metric VARCHAR, name VARCHAR, unit VARCHAR, side VARCHAR)");
        for (StoredRun run : runs) {
            describe(sql, run);
        }
    }

    private static void rows(Statement sql, String table, List<Snapshot> snapshots) throws SQLException, IOException {
        List<String> files = new ArrayList<>();
        for (Snapshot snapshot : snapshots) {
            try (Stream<Path> entries = Files.list(snapshot.tables())) {
                entries.filter(file -> file.getFileName().toString().startsWith(table + '-')).sorted().forEach(file -> files.add(Duck.path(file)));
            }
        }
        sql.execute(files.isEmpty() ? "CREATE TABLE " + table + LONG
                : "CREATE VIEW " + table + " AS SELECT * FROM read_parquet([" + String.join(", ", files) + "])");
    }

    private static void events(Statement sql, List<StoredRun> runs) throws SQLException {
        sql.execute("CREATE TABLE events(run VARCHAR, variant VARCHAR, replicate INTEGER, turn INTEGER, kind VARCHAR, element VARCHAR,"
                + " actor VARCHAR, value DOUBLE)");
        for (StoredRun run : runs) {
            Path file = run.folder().resolve("events.csv");
            if (Files.exists(file)) {
                sql.execute("INSERT INTO events SELECT " + Duck.text(run.manifest().run()) + ", * FROM read_csv(" + Duck.path(file)
                        + ", header = true, columns = {'variant': 'VARCHAR', 'replicate': 'INTEGER', 'turn': 'INTEGER', 'kind': 'VARCHAR',"
                        + " 'element': 'VARCHAR', 'actor': 'VARCHAR', 'value': 'DOUBLE'})");
            }
        }
    }

    private static void describe(Statement sql, StoredRun run) throws SQLException {
        RunManifest m = run.manifest();
        insert(sql, "runs", m.run(), m.title(), m.experiment(), m.scenario(), m.design(), m.seed(), m.replications(), run.replicates(),
                m.complete(), run.freshness() == StoredRun.Freshness.STALE, m.model().file(), m.model().hash(), m.engineVersion(), m.started(), m.ended(),
                m.seconds(), m.machine().system(), m.machine().processor(), m.machine().processors(), m.machine().threads(), m.machine().java());
        for (SettingRef setting : m.settings()) {
            insert(sql, "settings", m.run(), setting.id(), setting.label(), setting.replicates(), setting.failed());
            for (int i = 0; i < setting.levels().size(); i++) {
                insert(sql, "factors", m.run(), setting.id(), m.factors().get(i), setting.levels().get(i));
            }
        }
        for (MetricRef metric : m.metrics()) {
            insert(sql, "metric_names", m.run(), metric.key(), metric.name(), metric.unit(), metric.side());
        }
    }

    private static void insert(Statement sql, String table, Object... cells) throws SQLException {
        String marks = String.join(", ", java.util.Collections.nCopies(cells.length, "?"));
        try (PreparedStatement insert = sql.getConnection().prepareStatement("INSERT INTO " + table + " VALUES (" + marks + ")")) {
            for (int i = 0; i < cells.length; i++) {
                insert.setObject(i + 1, cells[i]);
            }
            insert.execute();
        }
    }
}
