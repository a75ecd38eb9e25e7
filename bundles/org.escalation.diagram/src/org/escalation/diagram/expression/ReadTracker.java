package org.escalation.diagram.expression;

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

    /** Something was read that may change with any change of the model, such as all references to an element. */
    void readEverything();
}
