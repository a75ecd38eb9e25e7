package org.escalation.notation;

import java.util.LinkedHashSet;
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
        if (action.getAvailableWhen() != null) {
            collect(action.getAvailableWhen(), found);
        }
        return found;
    }

    private static void collect(EObject condition, Set<CapabilityPackage> into) {
        if (condition instanceof CapabilityDelivered part && part.getPackage() != null) {
            into.add(part.getPackage());
        }
        condition.eContents().forEach(part -> collect(part, into));
    }
}
