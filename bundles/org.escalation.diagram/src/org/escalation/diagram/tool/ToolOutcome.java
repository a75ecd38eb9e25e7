package org.escalation.diagram.tool;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.escalation.diagram.spec.SpecProblem;

/**
 * What became of a tool.
 *
 * @param state     whether it changed something
 * @param created   model elements that it created and that are still there
 * @param selection model elements to select: those the specification names, else those created
 * @param openings  representations to open now
 * @param problems  what went wrong, with the place in the specification; errors when it failed
 */
public record ToolOutcome(State state, List<EObject> created, List<EObject> selection, List<Opening> openings,
        List<SpecProblem> problems) {

    /** Outcome of a command that has not been executed. */
    public static final ToolOutcome PENDING = new ToolOutcome(State.PENDING, List.of(), List.of(), List.of(), List.of());

    /** How far a tool came. */
    public enum State {
        /** Not executed yet. */
        PENDING,
        /** Changed something. */
        CHANGED,
        /** Ran to its end and changed nothing; there is nothing to undo. */
        UNCHANGED,
        /** Stopped by an error; everything is as before. */
        FAILED
    }

    /** True when an error stopped the tool. */
    public boolean isFailure() {
        return state == State.FAILED;
    }

    /** One sentence for the user: the first problem with its place; empty when there is none. */
    public String message() {
        return problems.isEmpty() ? "" : problems.get(0).toString();
    }
}
