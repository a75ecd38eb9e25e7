package org.escalation.simulation.scenario;

import java.util.ArrayList;
import java.util.List;

/**
 * Puts a scenario together. Elements may refer to elements that are added later: everything is checked at the end, so
 * that all problems come out at once and each with the name of its element.
 */
public final class ScenarioBuilder {

    /** The variant without overrides. */
    public static final Element BASE = new Element("base", "base");

    private final Element element;
    private Element variant = BASE;
    private final ParameterSpec parameters;
    private final List<TrackSpec> tracks = new ArrayList<>();
    private final List<ActorSpec> actors = new ArrayList<>();
    private final List<ActionSpec> actions = new ArrayList<>();
    private final List<ThresholdSpec> thresholds = new ArrayList<>();
    private final List<BeliefSpec> beliefs = new ArrayList<>();
    private final List<LinkageSpec> linkages = new ArrayList<>();
    private final List<PackageSpec> packages = new ArrayList<>();
    private final List<OffRampSpec> offRamps = new ArrayList<>();
    private final List<EventSpec> events = new ArrayList<>();
    private final List<SignalSpec> signals = new ArrayList<>();
    private final List<PerceptionSpec> perceptions = new ArrayList<>();

    /**
     * @param element    id and name of the scenario
     * @param parameters its parameters
     */
    public ScenarioBuilder(Element element, ParameterSpec parameters) {
        this.element = element;
        this.parameters = parameters;
    }

    /**
     * Names the variant that is built.
     *
     * @param value id and name of the variant
     * @return this builder
     */
    public ScenarioBuilder variant(Element value) {
        variant = value;
        return this;
    }

    /**
     * Adds a track.
     *
     * @param spec what to add
     * @return its index
     */
    public int add(TrackSpec spec) {
        tracks.add(spec);
        return tracks.size() - 1;
    }

    /**
     * Adds an actor.
     *
     * @param spec what to add
     * @return its index
     */
    public int add(ActorSpec spec) {
        actors.add(spec);
        return actors.size() - 1;
    }

    /**
     * Adds an action.
     *
     * @param spec what to add
     * @return its index
     */
    public int add(ActionSpec spec) {
        actions.add(spec);
        return actions.size() - 1;
    }

    /**
     * Adds a threshold.
     *
     * @param spec what to add
     * @return its index
     */
    public int add(ThresholdSpec spec) {
        thresholds.add(spec);
        return thresholds.size() - 1;
    }

    /**
     * Adds a belief.
     *
     * @param spec what to add
     * @return its index
     */
    public int add(BeliefSpec spec) {
        beliefs.add(spec);
        return beliefs.size() - 1;
    }

    /**
     * Adds a linkage.
     *
     * @param spec what to add
     * @return its index
     */
    public int add(LinkageSpec spec) {
        linkages.add(spec);
        return linkages.size() - 1;
    }

    /**
     * Adds a capability package.
     *
     * @param spec what to add
     * @return its index
     */
    public int add(PackageSpec spec) {
        packages.add(spec);
        return packages.size() - 1;
    }

    /**
     * Adds an off-ramp.
     *
     * @param spec what to add
     * @return its index
     */
    public int add(OffRampSpec spec) {
        offRamps.add(spec);
        return offRamps.size() - 1;
    }

    /**
     * Adds an exogenous event.
     *
     * @param spec what to add
     * @return its index
     */
    public int add(EventSpec spec) {
        events.add(spec);
        return events.size() - 1;
    }

    /**
     * Adds a signal.
     *
     * @param spec what to add
     * @return its index
     */
    public int add(SignalSpec spec) {
        signals.add(spec);
        return signals.size() - 1;
    }

    /**
     * Adds a perception.
     *
     * @param spec what to add
     * @return its index
     */
    public int add(PerceptionSpec spec) {
        perceptions.add(spec);
        return perceptions.size() - 1;
    }

    /**
     * Checks what was put together.
     *
     * @return all problems; empty if it can be simulated
     */
    public List<Problem> check() {
        return new ScenarioCheck(this).problems();
    }

    /**
     * Checks and finishes.
     *
     * @return the scenario
     * @throws InvalidScenarioException if it cannot be simulated; names every element that stands in the way
     */
    public CompiledScenario build() throws InvalidScenarioException {
        List<Problem> problems = check();
        if (!problems.isEmpty()) {
            throw new InvalidScenarioException(problems);
        }
        return new CompiledScenario(this);
    }

    Element element() {
        return element;
    }

    Element variant() {
        return variant;
    }

    ParameterSpec parameters() {
        return parameters;
    }

    List<TrackSpec> tracks() {
        return tracks;
    }

    List<ActorSpec> actors() {
        return actors;
    }

    List<ActionSpec> actions() {
        return actions;
    }

    List<ThresholdSpec> thresholds() {
        return thresholds;
    }

    List<BeliefSpec> beliefs() {
        return beliefs;
    }

    List<LinkageSpec> linkages() {
        return linkages;
    }

    List<PackageSpec> packages() {
        return packages;
    }

    List<OffRampSpec> offRamps() {
        return offRamps;
    }

    List<EventSpec> events() {
        return events;
    }

    List<SignalSpec> signals() {
        return signals;
    }

    List<PerceptionSpec> perceptions() {
        return perceptions;
    }
}
