package org.escalation.notation;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;

import org.escalation.model.Action;
import org.escalation.model.CapabilityDelivered;
import org.escalation.model.CapabilityPackage;

/** The packages that an action waits for. */
final class AwaitedPackages {

    private AwaitedPackages() {
    }

    /** Packages whose delivery the action's condition asks for, at any depth of it. */
    static Set<CapabilityPackage> of(Action action) {
        Set<CapabilityPackage> found = new LinkedHashSet<>();
        parts(action).forEach(part -> found.add(part.getPackage()));
        found.remove(null);
        return found;
    }

    /** The parts of the action's condition that ask for a delivery. */
    static List<CapabilityDelivered> parts(Action action) {
        List<CapabilityDelivered> found = new ArrayList<>();
        if (action.getAvailableWhen() != null) {
            collect(action.getAvailableWhen(), found);
        }
        return found;
    }

    private static void collect(EObject condition, List<CapabilityDelivered> into) {
        if (condition instanceof CapabilityDelivered part) {
            into.add(part);
        }
        condition.eContents().forEach(part -> collect(part, into));
    }
}
