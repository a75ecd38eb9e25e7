package org.escalation.simulation.internal.engine;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

import org.escalation.simulation.metric.Metric;
import org.escalation.simulation.metric.TerminalOutcome;
import org.escalation.simulation.scenario.CompiledScenario;
import org.escalation.simulation.scenario.Problem;

/**
 * Finds all states that a scenario can come to, turn by turn, and the chances between them, by playing the turn of the
 * engine through all outcomes of its draws. Stops when no new state turns up or the horizon is reached.
 */
public final class ChainExplorer {

    /** How far beyond the limit an estimate has to be to be believed. */
    private static final double PATIENCE = 3;
    private static final int CHECK = 4096;

    private final ReplicateState state;
    private final TurnEngine engine;
    private final StateKeys keys;
    private final boolean counts;
    private final BranchingDraws draws = new BranchingDraws();
    private final List<Metric> metrics;
    private final Metric.Probe[] probes;
    private final int horizon;
    private final int maxStates;
    private final long maxCourses;
    private final Map<StateKey, Integer> known = new HashMap<>();
    private final StateKey key = new StateKey();
    private final List<StateImage> images = new ArrayList<>();
    private final List<String> labels = new ArrayList<>();
    private final List<int[]> targets = new ArrayList<>();
    private final List<double[]> chances = new ArrayList<>();
    private final List<double[]> gains = new ArrayList<>();
    private final StateLabels labeller;
    private double[] startValues;
    private long courses;

    /**
     * @param scenario   the scenario
     * @param learning   whether beliefs are renewed by what comes of crossings
     * @param metrics    metrics that are sums of what each turn adds
     * @param maxStates  states at which to give up
     * @param maxCourses courses of single turns to be played at most
     */
    public ChainExplorer(CompiledScenario scenario, boolean learning, List<Metric> metrics, int maxStates,
            long maxCourses) {
        ScenarioIndex index = new ScenarioIndex(scenario);
        state = new ReplicateState(index);
        engine = new TurnEngine(state, EngineMode.forChain(learning));
        keys = new StateKeys(index, learning);
        counts = keys.countsCrossings();
        labeller = new StateLabels(index);
        this.metrics = metrics;
        probes = metrics.stream().map(Metric::probe).toArray(Metric.Probe[]::new);
        horizon = scenario.parameters().horizon();
        this.maxStates = maxStates;
        this.maxCourses = maxCourses;
    }

    /**
     * Explores.
     *
     * @return what was found
     * @throws TooManyStatesException if there are too many states; says what multiplies them
     */
    public ExploredChain explore() throws TooManyStatesException {
        engine.start();
        startValues = values();
        engine.begin();
        stateOf(null);
        int expanded = 0;
        int turns = 0;
        while (expanded < images.size() && turns < horizon) {
            int layer = images.size();
            for (; expanded < layer; expanded++) {
                expand(expanded);
                images.set(expanded, null);
            }
            turns++;
        }
        return new ExploredChain(targets.toArray(int[][]::new), chances.toArray(double[][]::new),
                gains.toArray(double[][]::new), startValues, labels, images.size(), metrics,
                expanded == images.size(), keys.lastDate());
    }

    private double[] values() {
        double[] values = new double[probes.length];
        for (int i = 0; i < values.length; i++) {
            values[i] = probes[i].now(state);
        }
        return values;
    }

    private void expand(int from) throws TooManyStatesException {
        StateImage image = images.get(from);
        TreeMap<Integer, double[]> row = new TreeMap<>();
        double[] gain = new double[probes.length];
        draws.restart();
        do {
            courses++;
            if (courses > maxCourses || courses % CHECK == 0 && isHopeless(from + 1)) {
                throw tooMany(String.format(Locale.ROOT, "its turns would have to be played more than %,d times", maxCourses));
            }
            engine.resume(image);
            double[] before = values();
            TerminalOutcome outcome = engine.play(draws);
            double p = draws.probability();
            for (int i = 0; i < gain.length; i++) {
                gain[i] += p * (probes[i].now(state) - before[i]);
            }
            int to;
            if (outcome == null) {
                engine.begin();
                to = stateOf(image);
            } else {
                to = -1 - outcome.ordinal();
            }
            row.computeIfAbsent(to, k -> new double[1])[0] += p;
        } while (draws.next());
        targets.add(row.keySet().stream().mapToInt(Integer::intValue).toArray());
        chances.add(row.values().stream().mapToDouble(c -> c[0]).toArray());
        gains.add(gain);
    }

    /** The number of the state that stands now; a new one is kept to be expanded. */
    private int stateOf(StateImage origin) throws TooManyStatesException {
        key.clear();
        keys.write(state, key);
        Integer found = known.get(key);
        if (found != null) {
            return found;
        }
        if (images.size() >= maxStates) {
            throw tooMany(String.format(Locale.ROOT, "it has more than %,d states", maxStates));
        }
        int number = images.size();
        known.put(key.kept(), number);
        images.add(new StateImage(state, origin, counts));
        labels.add(labeller.label(state));
        return number;
    }

    /** Whether the states already known alone would take far more than is allowed, or someone wants this to stop. */
    private boolean isHopeless(int seen) {
        return (double) courses / seen * images.size() > PATIENCE * maxCourses || Thread.currentThread().isInterrupted();
    }

    private TooManyStatesException tooMany(String what) {
        List<StateImage> waiting = images.stream().filter(i -> i != null).toList();
        List<Problem> blame = new StateSpread(state.index, keys, waiting).problems();
        return new TooManyStatesException(what, blame);
    }
}
