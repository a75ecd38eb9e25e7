package org.escalation.simulation.scenario;

import java.util.ArrayList;
import java.util.List;

/** Collects problems; its methods are the ranges that values of a scenario can have. */
final class ProblemCollector {

    private final List<Problem> problems = new ArrayList<>();

    List<Problem> problems() {
        return problems;
    }

    void add(Element element, String message) {
        problems.add(new Problem(element, message));
    }

    void require(boolean condition, Element element, String message) {
        if (!condition) {
            add(element, message);
        }
    }

    void probability(Element element, String what, double value) {
        require(value >= 0 && value <= 1, element, "has a " + what + " of " + value + ", which is not in [0,1]");
    }

    void notNegative(Element element, String what, double value) {
        require(value >= 0 && value < Double.POSITIVE_INFINITY, element,
                "has a " + what + " of " + value + ", which is not a finite number of at least 0");
    }

    void finite(Element element, String what, double value) {
        require(Double.isFinite(value), element, "has a " + what + " of " + value + ", which is not a finite number");
    }

    void positive(Element element, String what, double value) {
        require(value > 0 && value < Double.POSITIVE_INFINITY, element,
                "has a " + what + " of " + value + ", which is not a finite number above 0");
    }

    /** A reference that has to lead somewhere. */
    boolean index(Element element, String what, int index, List<?> in) {
        boolean sound = index >= 0 && index < in.size();
        require(sound, element, "names no " + what + " of the scenario (index " + index + " of " + in.size() + ")");
        return sound;
    }

    /** A reference that may lead nowhere. */
    boolean optionalIndex(Element element, String what, int index, List<?> in) {
        return index == CompiledScenario.NONE || index(element, what, index, in);
    }

    void span(Element element, int from, int until) {
        require(from >= 1, element, "starts in turn " + from + "; the first turn is 1");
        require(until == 0 || until >= from, element, "ends in turn " + until + ", before it starts in turn " + from);
    }
}
