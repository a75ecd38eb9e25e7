package org.escalation.simulation.scenario;

import org.escalation.simulation.condition.ConditionInputs;

/** Checks that what a condition reads exists. */
record ConditionCheck(Element element, ScenarioBuilder scenario, ProblemCollector found) implements ConditionInputs {

    @Override
    public void rung(int track) {
        found.index(element, "track of its condition", track, scenario.tracks());
    }

    @Override
    public void action(int action) {
        found.index(element, "action of its condition", action, scenario.actions());
    }

    @Override
    public void crossings(int threshold, int window) {
        found.index(element, "threshold of its condition", threshold, scenario.thresholds());
        found.require(window >= 0, element, "has a condition over a window of " + window + " turns");
    }

    @Override
    public void delivered(int capabilityPackage) {
        found.index(element, "package of its condition", capabilityPackage, scenario.packages());
    }

    @Override
    public void account(int actor) {
        found.index(element, "actor of its condition", actor, scenario.actors());
    }

    @Override
    public void belief(int holder, int threshold) {
        found.index(element, "holder of its condition", holder, scenario.actors());
        found.index(element, "threshold of its condition", threshold, scenario.thresholds());
    }

    @Override
    public void time() {
        // the time always exists
    }
}
