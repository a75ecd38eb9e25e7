package org.escalation.results;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.escalation.simulation.experiment.MemoryJournal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ResultsDatabaseTest {

    @TempDir
    Path folder;

    @Test
    void rowsAreInLongFormatWithTheValuesOfTheRun() throws Exception {
        Fixture fixture = Fixture.experiment(folder, 200, 2);
        fixture.whole(false);
        MemoryJournal memory = new MemoryJournal(fixture.plan.points().size(), fixture.runner.metrics());
        fixture.run(memory, () -> true);
        try (ResultsDatabase database = ResultsDatabase.open(fixture.results)) {
            int m = 0;
            String variant = fixture.plan.points().get(1).id();
            var answer = database.ask("SELECT * FROM metrics WHERE variant = '" + variant + "' AND metric = '"
                    + fixture.runner.metrics().get(m).key() + "' ORDER BY replicate", 1000);
            assertEquals(List.of("run", "variant", "replicate", "seed", "turn", "metric", "value"), answer.columns());
            assertEquals(200, answer.rows().size());
            double[] values = memory.values(1, m);
            for (int i = 0; i < values.length; i++) {
                assertEquals(Double.isNaN(values[i]) ? null : (Object) values[i], answer.rows().get(i).get(6));
                assertEquals(2L, answer.rows().get(i).get(3));
            }
            long points = fixture.plan.points().size();
            assertEquals(List.of(200 * points * (fixture.runner.metrics().size() + 1)), database.ask("SELECT count(*) FROM metrics", 1).rows().get(0));
            assertEquals(List.of(0L), database.ask("SELECT count(*) FROM turns", 1).rows().get(0));
            assertEquals(List.of(points, true, false),
                    database.ask("SELECT (SELECT count(*) FROM settings), complete, stale FROM runs", 2).rows().get(0));
        }
    }

    @Test
    void turnsAreKeptOnRequest() throws Exception {
        Fixture fixture = Fixture.scenario(folder, 50, 2);
        fixture.whole(true);
        try (ResultsDatabase database = ResultsDatabase.open(fixture.results)) {
            // each replicate has a row for each of its turns
            assertEquals(List.of(), database.ask("SELECT t.replicate FROM turns t JOIN metrics m ON m.replicate = t.replicate AND m.metric = 'duration'"
                    + " WHERE t.metric = 'max_severity' GROUP BY t.replicate, m.value HAVING count(*) <> m.value OR max(t.turn) <> m.value", 10).rows());
            assertEquals(List.of(50L), database.ask("SELECT count(DISTINCT replicate) FROM turns", 1).rows().get(0));
        }
    }

    @Test
    void aRunThatGoesOnCanBeAskedMeanwhile() throws Exception {
        Fixture fixture = Fixture.experiment(folder, 1500, 2);
        try (RunRecorder recorder = fixture.open()) {
            long[] seen = new long[1];
            fixture.run(recorder, () -> {
                if (seen[0] == 0 && recorder.replicates() > 0) {
                    try (ResultsDatabase database = ResultsDatabase.open(fixture.results)) {
                        seen[0] = ((Number) database.ask("SELECT count(*) FROM outcomes", 1).rows().get(0).get(0)).longValue();
                        assertEquals(recorder.replicates(), seen[0]);
                    }
                }
                return true;
            });
            assertTrue(seen[0] > 0);
        }
    }

    @Test
    void questionsReachNothingElse() throws Exception {
        Fixture fixture = Fixture.scenario(folder, 10, 2);
        fixture.whole(false);
        try (ResultsDatabase database = ResultsDatabase.open(fixture.results)) {
            for (String question : List.of("SELECT * FROM read_text('" + fixture.model + "')", "COPY runs TO '" + folder.resolve("stolen.csv") + "'",
                    "ATTACH '" + folder.resolve("other.db") + "'", "INSTALL httpfs", "SET enable_external_access = true", "nonsense", "SELECT * FROM nothing")) {
                ResultsException refused = assertThrows(ResultsException.class, () -> database.ask(question, 10), question);
                assertTrue(refused.getMessage().contains("question cannot be answered"), refused.getMessage());
            }
        }
        assertTrue(Files.notExists(folder.resolve("stolen.csv")));
    }

    @Test
    void csvIsHarmlessInSpreadsheets() throws Exception {
        Fixture fixture = Fixture.scenario(folder, 10, 2);
        fixture.whole(false);
        StringWriter out = new StringWriter();
        try (ResultsDatabase database = ResultsDatabase.open(fixture.results)) {
            database.ask("SELECT '=1+1' AS \"=a\", '+x' AS b, '@x' AS c, '''x' AS d, 'a \"b\", c' AS e, -1.5::DOUBLE AS f, NULL AS g, true AS h", new CsvRows(out));
        }
        assertEquals("'=a,b,c,d,e,f,g,h\r\n'=1+1,'+x,'@x,''x,\"a \"\"b\"\", c\",-1.5,,true\r\n", out.toString());
    }

    @Test
    void parquetHoldsTheAnswer() throws Exception {
        Fixture fixture = Fixture.scenario(folder, 10, 2);
        fixture.whole(false);
        Path file = folder.resolve("out.parquet");
        try (ResultsDatabase database = ResultsDatabase.open(fixture.results)) {
            database.parquet("SELECT * FROM outcomes;", file);
        }
        assertEquals(10L, org.escalation.results.internal.Duck.<Long>run(database -> {
            try (var sql = database.createStatement(); var rows = sql.executeQuery("SELECT count(outcome) FROM '" + file + "'")) {
                rows.next();
                return rows.getLong(1);
            }
        }));
    }

    @Test
    void aFolderWithoutResultsSaysHowToMakeSome() {
        assertTrue(assertThrows(ResultsException.class, () -> ResultsDatabase.open(new ResultsFolder(folder))).getMessage().contains("simulate MODEL --out"));
    }
}
