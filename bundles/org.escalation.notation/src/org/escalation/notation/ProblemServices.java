package org.escalation.notation;

import java.util.Collection;
import java.util.List;

import org.eclipse.emf.ecore.impl.BasicEObjectImpl;

import org.escalation.model.EscalationModel;
import org.escalation.model.Identified;
import org.escalation.model.constraints.Validator;

/** What the layers of problems ask: which elements the checks of a model complain about, and how. */
public final class ProblemServices {

    private static final char BREAK = '\t';

    /**
     * The complaints of all installed checks, a line each: the element's id, a tab, and the message.
     *
     * <p>The checks look at everything, so that following each of their reads would cost more than checking again: they get
     * the model itself, which only an implementation class is.
     */
    public List<String> problemLines(EscalationModel model) {
        EscalationModel itself = (EscalationModel) (BasicEObjectImpl) model;
        return Validator.validate(itself).stream().filter(finding -> finding.element() instanceof Identified)
                .map(finding -> ((Identified) finding.element()).getId() + BREAK + finding.message()).toList();
    }

    /** Whether there is a complaint about the element among the lines. */
    public boolean hasProblem(Identified element, Collection<String> lines) {
        return !of(element, lines).isEmpty();
    }

    /** The complaints about the element, a line each. */
    public String problemText(Identified element, Collection<String> lines) {
        return String.join("\n", of(element, lines));
    }

    private static List<String> of(Identified element, Collection<String> lines) {
        String start = element.getId() + BREAK;
        return lines.stream().filter(line -> line.startsWith(start)).map(line -> line.substring(start.length())).toList();
    }
}
