package org.escalation.diagram.tool;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** What tools ask of the program around them. All of it is asked before a command is built, so no command waits for a user. */
public interface ToolHost {

    /** A host without a user: takes what is preselected or proposed, and has no actions. */
    ToolHost HEADLESS = new ToolHost() {
    };

    /**
     * Lets the user choose model elements.
     *
     * @return what was chosen; empty when the user gave up, and the tool with it
     */
    default Optional<List<EObject>> choose(Choice choice) {
        return choice.preselected().isEmpty() ? Optional.empty() : Optional.of(choice.preselected());
    }

    /**
     * Lets the user type a value.
     *
     * @return the value; empty when the user gave up, and the tool with it
     */
    default Optional<String> ask(Entry entry) {
        return Optional.of(entry.proposed());
    }

    /** A new element of a concrete class, with whatever the program gives every element, such as an identity. */
    default EObject create(EClass type) {
        return EcoreUtil.create(type);
    }

    /** The actions that specifications may call. */
    default JavaActions actions() {
        return new JavaActions();
    }
}
