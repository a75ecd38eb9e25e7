package org.escalation.diagram.spec;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.escalation.diagram.spec.SpecProblem.Severity;

/** Collects findings, one a kind of construct and message, with the first place and a count. Not thread-safe. */
public final class SpecProblems {

    private final Map<String, SpecProblem> found = new LinkedHashMap<>();

    /** Adds a finding, or counts it up when the same was found before. */
    public void add(Severity severity, String code, String construct, String message, String effect, SpecPlace place) {
        String key = code + '\n' + construct + '\n' + message;
        found.merge(key, new SpecProblem(severity, code, construct, message, effect, place, 1),
                (old, one) -> new SpecProblem(old.severity(), old.code(), old.construct(), old.message(), old.effect(),
                        old.place(), old.occurrences() + 1));
    }

    /** The findings in the order in which they were first met. */
    public List<SpecProblem> list() {
        return new ArrayList<>(found.values());
    }

    /** True when nothing was found. */
    public boolean isEmpty() {
        return found.isEmpty();
    }
}
