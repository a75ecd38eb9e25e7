package org.escalation.simulation.scenario;

import java.util.List;

/**
 * A scenario ready to be run: complete, checked, immutable, and free of the model it was made from. Elements refer to
 * each other by index into these lists. Made by {@link ScenarioBuilder}.
 */
public final class CompiledScenario {

    /** The index that refers to nothing. */
    public static final int NONE = -1;

    private final Element element;
    private final Element variant;
    private final ParameterSpec parameters;
    private final List<TrackSpec> tracks;
    private final List<ActorSpec> actors;
    private final List<ActionSpec> actions;
    private final List<ThresholdSpec> thresholds;
    private final List<BeliefSpec> beliefs;
    private final List<LinkageSpec> linkages;
    private final List<PackageSpec> packages;
    private final List<OffRampSpec> offRamps;
    private final List<EventSpec> events;
    private final List<SignalSpec> signals;
    private final List<PerceptionSpec> perceptions;

    CompiledScenario(ScenarioBuilder from) {
        element = from.element();
        variant = from.variant();
        parameters = from.parameters();
        tracks = List.copyOf(from.tracks());
        actors = List.copyOf(from.actors());
        actions = List.copyOf(from.actions());
        thresholds = List.copyOf(from.thresholds());
        beliefs = List.copyOf(from.beliefs());
        linkages = List.copyOf(from.linkages());
        packages = List.copyOf(from.packages());
        offRamps = List.copyOf(from.offRamps());
        events = List.copyOf(from.events());
        signals = List.copyOf(from.signals());
        perceptions = List.copyOf(from.perceptions());
    }

    /**
     * The scenario this was made from.
     *
     * @return id and name
     */
    public Element element() {
        return element;
    }

    /**
     * The variant this is.
     *
     * @return id and name; those of {@link ScenarioBuilder#BASE} for the scenario without overrides
     */
    public Element variant() {
        return variant;
    }

    /** @return the parameters of no single element */
    public ParameterSpec parameters() {
        return parameters;
    }

    /** @return the tracks: positions on ladders */
    public List<TrackSpec> tracks() {
        return tracks;
    }

    /** @return the actors, in the order in which they move where order counts */
    public List<ActorSpec> actors() {
        return actors;
    }

    /** @return the actions */
    public List<ActionSpec> actions() {
        return actions;
    }

    /** @return the thresholds, in the order in which crossings of a turn are dealt with */
    public List<ThresholdSpec> thresholds() {
        return thresholds;
    }

    /** @return the beliefs, at most one for each holder and threshold */
    public List<BeliefSpec> beliefs() {
        return beliefs;
    }

    /** @return the linkages */
    public List<LinkageSpec> linkages() {
        return linkages;
    }

    /** @return the capability packages */
    public List<PackageSpec> packages() {
        return packages;
    }

    /** @return the off-ramps */
    public List<OffRampSpec> offRamps() {
        return offRamps;
    }

    /** @return the exogenous events */
    public List<EventSpec> events() {
        return events;
    }

    /** @return the signals */
    public List<SignalSpec> signals() {
        return signals;
    }

    /** @return what actors hold of others' way to choose */
    public List<PerceptionSpec> perceptions() {
        return perceptions;
    }
}
