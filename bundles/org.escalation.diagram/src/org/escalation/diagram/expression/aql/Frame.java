package org.escalation.diagram.expression.aql;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.escalation.diagram.expression.ReadTracker;
import org.escalation.diagram.expression.Scope;

/** One evaluation: its scope and the values of variables bound inside the expression. */
final class Frame {

    final Scope scope;
    final Object[] locals;
    private final ReadTracker tracker;

    Frame(Scope scope, int locals) {
        this.scope = scope;
        this.locals = new Object[locals];
        this.tracker = scope.tracker();
    }

    void step() {
        scope.budget().step();
    }

    void read(EObject element, EStructuralFeature feature) {
        if (tracker != null) {
            tracker.read(element, feature);
        }
    }

    void readReferrers(EObject element) {
        if (tracker != null) {
            tracker.readReferrers(element);
        }
    }

    void readInstances(EClass type) {
        if (tracker != null) {
            tracker.readInstances(type);
        }
    }

    ReadTracker tracker() {
        return tracker;
    }

    void readEverything() {
        if (tracker != null) {
            tracker.readEverything();
        }
    }
}
