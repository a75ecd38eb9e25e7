package org.escalation.simulation.exact;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.escalation.simulation.internal.engine.ChainExplorer;
import org.escalation.simulation.internal.engine.ExploredChain;
import org.escalation.simulation.internal.engine.RuleFailedException;
import org.escalation.simulation.internal.engine.TooManyStatesException;
import org.escalation.simulation.metric.Metric;
import org.escalation.simulation.metric.StandardMetrics;
import org.escalation.simulation.metric.TerminalOutcome;
import org.escalation.simulation.scenario.CompiledScenario;

/**
 * Solves scenarios exactly that have few enough states: those of fixed probabilities, those whose beliefs are held
 * still, and small ones whose beliefs change. Every state is visited once; a run of a million turns costs no more than
 * its states.
 */
public final class ExactSolver {

    /** Courses of single turns to be played at most for each state allowed. */
    private static final long COURSES_PER_STATE = 200;

    private final CompiledScenario scenario;
    private final ExactSettings settings;
    private final List<Metric> metrics;

    private ExactSolver(CompiledScenario scenario, ExactSettings settings) {
        this.scenario = scenario;
        this.settings = settings;
        metrics = settings.metrics() != null ? settings.metrics()
                : StandardMetrics.of(scenario).stream().filter(Metric::additive).toList();
    }

    /**
     * Solves a scenario.
     *
     * @param scenario the scenario
     * @param settings how
     * @return the solution
     * @throws NotSolvableException if it has too many states or a decision rule fails; names the elements to blame
     */
    public static ExactSolution solve(CompiledScenario scenario, ExactSettings settings) throws NotSolvableException {
        return new ExactSolver(scenario, settings).solve();
    }

    private ExactSolution solve() throws NotSolvableException {
        ExploredChain explored;
        try {
            explored = new ChainExplorer(scenario, !settings.frozenBeliefs(), metrics, settings.maxStates(),
                    COURSES_PER_STATE * settings.maxStates()).explore();
        } catch (TooManyStatesException e) {
            throw new NotSolvableException(scenario.element() + " is no finite chain that can be solved exactly, "
                    + e.getMessage(), e.reasons(), e);
        } catch (RuleFailedException e) {
            throw new NotSolvableException(e.getMessage(), List.of(), e);
        }
        AbsorbingChain chain = chain(explored);
        int horizon = scenario.parameters().horizon();
        Course course = chain.course(0, horizon);
        Absorption endless = explored.closed() ? chain.absorption(0) : null;
        List<StateVisits> visits = new ArrayList<>();
        for (int i = 0; i < explored.targets().length; i++) {
            visits.add(new StateVisits(i, explored.labels().get(i), course.visits()[i],
                    endless == null ? Double.NaN : endless.visits()[i]));
        }
        return new ExactSolution(scenario, settings.frozenBeliefs(), chain, course, within(explored, course),
                Optional.ofNullable(endless).map(e -> without(explored, e)), List.copyOf(visits), gains(explored));
    }

    private List<MetricGains> gains(ExploredChain explored) {
        List<MetricGains> gains = new ArrayList<>();
        for (int m = 0; m < metrics.size(); m++) {
            double[] byState = new double[explored.gains().length];
            for (int i = 0; i < byState.length; i++) {
                byState[i] = explored.gains()[i][m];
            }
            gains.add(new MetricGains(metrics.get(m), explored.startValues()[m], byState));
        }
        return List.copyOf(gains);
    }

    private static AbsorbingChain chain(ExploredChain explored) {
        int n = explored.states();
        int[][] targets = new int[n + TerminalOutcome.values().length][];
        double[][] chances = new double[targets.length][];
        Arrays.fill(targets, new int[0]);
        Arrays.fill(chances, new double[0]);
        for (int i = 0; i < explored.targets().length; i++) {
            int[] row = explored.targets()[i];
            double[] values = explored.chances()[i];
            int outcomes = 0;
            while (outcomes < row.length && row[outcomes] < 0) {
                outcomes++;
            }
            targets[i] = new int[row.length];
            chances[i] = new double[row.length];
            for (int k = 0; k < row.length; k++) {
                // outcomes stand first and descend; at the end and ascending is what the chain wants
                int at = k < outcomes ? row.length - 1 - k : k - outcomes;
                targets[i][at] = row[k] < 0 ? n - 1 - row[k] : row[k];
                chances[i][at] = values[k];
            }
        }
        return new AbsorbingChain(targets, chances);
    }

    private ExactOutcomes within(ExploredChain explored, Course course) {
        Map<TerminalOutcome, Double> shares = new EnumMap<>(TerminalOutcome.class);
        for (TerminalOutcome outcome : TerminalOutcome.values()) {
            shares.put(outcome, course.probabilities()[explored.states() + outcome.ordinal()]);
        }
        double left = 0;
        for (int i = 0; i < explored.states(); i++) {
            left += course.probabilities()[i];
        }
        shares.put(TerminalOutcome.HORIZON, left);
        return new ExactOutcomes(shares, 0, course.meanTime(), course.timeVariance(),
                expectations(explored, course.visits()));
    }

    private ExactOutcomes without(ExploredChain explored, Absorption endless) {
        Map<TerminalOutcome, Double> shares = new EnumMap<>(TerminalOutcome.class);
        for (TerminalOutcome outcome : TerminalOutcome.values()) {
            shares.put(outcome, endless.probabilities()[explored.states() + outcome.ordinal()]);
        }
        return new ExactOutcomes(shares, endless.never(), endless.meanTime(), endless.timeVariance(),
                expectations(explored, endless.visits()));
    }

    private List<ExpectedMetric> expectations(ExploredChain explored, double[] visits) {
        List<ExpectedMetric> result = new ArrayList<>();
        for (int m = 0; m < metrics.size(); m++) {
            double sum = explored.startValues()[m];
            for (int i = 0; i < explored.gains().length; i++) {
                double gain = explored.gains()[i][m];
                sum += gain == 0 || visits[i] == 0 ? 0 : gain * visits[i];
            }
            result.add(new ExpectedMetric(metrics.get(m), sum));
        }
        return List.copyOf(result);
    }
}
