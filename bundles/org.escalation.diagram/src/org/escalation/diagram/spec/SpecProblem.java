package org.escalation.diagram.spec;

import java.util.Objects;

/**
 * One finding about a specification: what was found, where first, how often, and what it means for the picture.
 *
 * @param severity    how much of the picture is lost
 * @param code        stable word for the kind of finding, such as {@code unsupported}, {@code reference}, {@code expression}
 * @param construct   the construct of the format concerned, such as {@code diagram.GaugeCompositeStyleDescription}
 * @param message     what is wrong, one sentence
 * @param effect      what it means for the picture, one sentence; empty when nothing changes
 * @param place       the first occurrence
 * @param occurrences how often it occurs, at least 1
 */
public record SpecProblem(Severity severity, String code, String construct, String message, String effect,
        SpecPlace place, int occurrences) {

    /** How much a finding takes away. */
    public enum Severity {
        /** Nothing visible changes. */
        INFO,
        /** Part of the picture or of a tool differs from what the author meant. */
        WARNING,
        /** Part of the specification cannot be shown at all. */
        ERROR
    }

    /** Checks that every part is given. */
    public SpecProblem {
        Objects.requireNonNull(severity);
        Objects.requireNonNull(code);
        Objects.requireNonNull(construct);
        Objects.requireNonNull(message);
        Objects.requireNonNull(effect);
        Objects.requireNonNull(place);
    }

    @Override
    public String toString() {
        return severity + " " + place + ": " + message + (effect.isEmpty() ? "" : " " + effect)
                + (occurrences > 1 ? " [" + occurrences + " times]" : "");
    }
}
