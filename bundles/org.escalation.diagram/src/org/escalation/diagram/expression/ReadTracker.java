package org.escalation.diagram.expression;

import java.util.function.Supplier;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/** Hears what an evaluation read, so that a later change tells which results no longer hold. */
public interface ReadTracker {

    /**
     * A feature of an element was read.
     *
     * @param feature the feature; null for the element's place in its container
     */
    void read(EObject element, EStructuralFeature feature);

    /** It was asked which elements refer to the element. */
    default void readReferrers(EObject element) {
        readEverything();
    }

    /** It was asked for all elements of the class. */
    default void readInstances(EClass type) {
        readEverything();
    }

    /**
     * Gives the answer to a question about a whole model, which many evaluations ask. A tracker may keep the answer until
     * something that it rests on changes; whoever asked then counts as having read what the answer rests on.
     *
     * @param question name of the question
     * @param model    the root that it is about
     * @param answer   finds the answer; what it reads is told to this tracker
     */
    default Object answer(String question, EObject model, Supplier<Object> answer) {
        return answer.get();
    }

    /** Something was read that may change with any change of the model, such as what an operation written in Java saw. */
    void readEverything();
}
