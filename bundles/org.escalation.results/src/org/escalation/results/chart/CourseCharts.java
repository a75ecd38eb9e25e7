package org.escalation.results.chart;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.ToDoubleFunction;

import org.escalation.simulation.replay.CrossedLine;
import org.escalation.simulation.replay.Replay;
import org.escalation.simulation.replay.ReplayTurn;
import org.escalation.simulation.scenario.CompiledScenario;

/** How severity, credibility and enforcement go over the turns, from replicates that are played again. */
public final class CourseCharts {

    private static final List<String> BANDS = List.of("5 %", "25 %", "median", "75 %", "95 %");
    private static final double[] SHARES = {0.05, 0.25, 0.5, 0.75, 0.95};

    private final CompiledScenario scenario;
    private final List<Replay> replays = new ArrayList<>();

    /**
     * Plays replicates.
     *
     * @param scenario the scenario
     * @param seed     seed of the run
     * @param count    replicates, the first so many
     * @param goOn     asked again and again; false ends it with what is there
     */
    public CourseCharts(CompiledScenario scenario, long seed, int count, BooleanSupplier goOn) {
        this.scenario = scenario;
        for (int i = 0; i < count && goOn.getAsBoolean(); i++) {
            replays.add(Replay.of(scenario, seed, i));
        }
    }

    /** Severity of the most severe position, over the turns. */
    public Chart severity() {
        return fan("Severity over time", "severity points, 0 to 100", ReplayTurn::severity);
    }

    /** Mean credibility of the lines of an actor, over the turns. */
    public Chart credibility(int owner) {
        int[] about = java.util.stream.IntStream.range(0, scenario.beliefs().size())
                .filter(b -> scenario.thresholds().get(scenario.beliefs().get(b).threshold()).owner() == owner).toArray();
        return fan("Credibility of " + name(owner) + " over time", "mean believed chance of enforcement",
                turn -> Arrays.stream(about).mapToDouble(turn.credibility()::get).average().orElse(Double.NaN));
    }

    /** Share of the crossings of an actor's lines up to a turn that were answered, over the turns. */
    public Chart enforcement(int owner) {
        List<double[]> courses = new ArrayList<>();
        for (Replay replay : replays) {
            double[] course = new double[replay.turns().size()];
            double answered = 0;
            int crossed = 0;
            for (int t = 0; t < course.length; t++) {
                for (CrossedLine line : replay.turns().get(t).crossings()) {
                    if (scenario.thresholds().get(line.threshold()).owner() == owner) {
                        crossed++;
                        answered += line.answer();
                    }
                }
                course[t] = crossed == 0 ? Double.NaN : answered / crossed;
            }
            courses.add(course);
        }
        return fan("Enforcement by " + name(owner) + " over time", "share of crossings so far that were answered", courses);
    }

    /** The actors that own a line, by index. */
    public List<Integer> owners() {
        return scenario.thresholds().stream().map(t -> t.owner()).distinct().sorted().toList();
    }

    /** The name of an actor. */
    public String name(int actor) {
        return scenario.actors().get(actor).element().name();
    }

    private Chart fan(String title, String axis, ToDoubleFunction<ReplayTurn> value) {
        return fan(title, axis, replays.stream().map(replay -> replay.turns().stream().mapToDouble(value).toArray()).toList());
    }

    private Chart fan(String title, String axis, List<double[]> courses) {
        List<FanChart.Point> points = new ArrayList<>();
        for (int turn = 0; turn < scenario.parameters().horizon(); turn++) {
            int now = turn;
            double[] values = courses.stream().filter(c -> c.length > now).mapToDouble(c -> c[now]).filter(v -> !Double.isNaN(v)).sorted().toArray();
            if (values.length >= Math.max(2, courses.size() / 50)) {
                points.add(new FanChart.Point(turn + 1, Arrays.stream(SHARES).mapToObj(q -> values[(int) Math.round(q * (values.length - 1))]).toList()));
            }
        }
        return new FanChart(title, "quantiles over the runs that still go on, of the first " + replays.size() + " runs", "turn", axis, BANDS, points);
    }
}
