package org.escalation.results;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import javax.xml.parsers.DocumentBuilderFactory;

import org.escalation.results.chart.Axis;
import org.escalation.results.chart.Chart;
import org.escalation.results.chart.CourseCharts;
import org.escalation.results.chart.Histogram;
import org.escalation.results.chart.IntervalChart;
import org.escalation.results.chart.Look;
import org.escalation.results.chart.RunCharts;
import org.escalation.results.chart.SvgPen;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunChartsTest {

    @TempDir
    Path folder;

    private static void assertDrawn(Chart chart) throws Exception {
        for (int[] size : new int[][] {{800, 500}, {120, 60}}) {
            String svg = SvgPen.draw(chart, size[0], size[1], Look.LIGHT);
            assertFalse(svg.contains("NaN"), chart.title());
            var factory = DocumentBuilderFactory.newInstance();
            factory.newDocumentBuilder().parse(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)));
        }
        chart.rows().forEach(row -> assertEquals(chart.columns().size(), row.size(), chart.title()));
    }

    @Test
    void everyChartOfARunIsDrawnAndHasItsTable() throws Exception {
        Fixture fixture = Fixture.experiment(folder, 150, 2);
        StoredRun run = fixture.whole(false);
        List<Chart> charts = new ArrayList<>();
        try (StoredResults results = StoredResults.open(run)) {
            RunCharts make = new RunCharts(results);
            charts.add(make.outcomes());
            charts.add(make.frontier());
            for (int metric = 0; metric < results.metrics().size(); metric++) {
                charts.addAll(List.of(make.means(metric), make.differences(metric), make.influence(metric), make.histogram(metric, 0),
                        make.convergence(metric, 0)));
            }
            assertEquals(4 * fixture.plan.points().size(), charts.get(0).rows().size());
            // shares of the base sum to all runs
            double sum = ((IntervalChart) charts.get(0)).bars().stream().filter(bar -> bar.series().equals("Base")).mapToDouble(IntervalChart.Bar::value).sum();
            assertEquals(100, sum, 1e-9);
        }
        CourseCharts courses = new CourseCharts(fixture.runner.scenarios().get(0), 2, 40, () -> true);
        charts.add(courses.severity());
        for (int owner : courses.owners()) {
            charts.addAll(List.of(courses.credibility(owner), courses.enforcement(owner)));
        }
        for (Chart chart : charts) {
            assertDrawn(chart);
        }
    }

    @Test
    void chartsOfNothingSaySo() throws Exception {
        assertDrawn(new IntervalChart("Nothing <&>", "", "x", true, List.of()));
        assertDrawn(new IntervalChart("Undefined", "", "x", true, List.of(new IntervalChart.Bar("a", "", Double.NaN, Double.NaN, Double.NaN))));
        assertDrawn(Histogram.of("Empty", "x", new double[] {Double.NaN}));
        assertDrawn(Histogram.of("One value", "x", new double[] {3, 3, 3}));
    }

    @Test
    void axesHaveRoundMarksAndHoldAllValues() {
        for (double[] values : new double[][] {{0, 1}, {-3, 7}, {0.061, 0.0722}, {5, 5}, {0, 0}, {1e9, 3e9}, {Double.NaN}, {-1e-5, 2e-5}}) {
            Axis axis = Axis.of(values, false);
            for (double value : values) {
                assertTrue(Double.isNaN(value) || axis.low() <= value && value <= axis.high(), axis.toString());
            }
            assertTrue(axis.marks().size() >= 2 && axis.marks().size() <= 13, axis.toString());
        }
        assertEquals("0.065", Axis.text(0.065));
        assertEquals("0", Axis.text(-1e-17));
    }
}
