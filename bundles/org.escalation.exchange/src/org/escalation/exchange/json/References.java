package org.escalation.exchange.json;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.escalation.exchange.ExchangeException;
import org.escalation.model.Identified;

/** References met while reading, resolved when every element is known. */
final class References {

    private record Pending(EObject owner, EReference reference, String id, String place) {
    }

    private final Map<String, EObject> elements = new HashMap<>();
    private final List<Pending> pending = new ArrayList<>();

    /** Makes an element known by its identifier; false if another has it already. */
    boolean define(Identified element) {
        return elements.putIfAbsent(element.getId(), element) == null;
    }

    /** Remembers a reference. */
    void refer(EObject owner, EReference reference, String id, String place) {
        pending.add(new Pending(owner, reference, id, place));
    }

    /** Sets all references, in the order they were met. */
    void resolve() throws ExchangeException {
        for (Pending each : pending) {
            EObject target = elements.get(each.id());
            if (target == null) {
                throw new ExchangeException("At " + each.place() + ": no element has the identifier \"" + each.id() + "\"");
            }
            if (!each.reference().getEReferenceType().isSuperTypeOf(target.eClass())) {
                throw new ExchangeException("At " + each.place() + ": " + each.reference().getName() + " refers to "
                        + each.reference().getEReferenceType().getName() + ", but \"" + each.id() + "\" is a "
                        + target.eClass().getName());
            }
            set(each, target);
        }
    }

    private static void set(Pending each, EObject target) {
        if (each.reference().isMany()) {
            @SuppressWarnings("unchecked") // a many-valued reference of EMF is an EList of its type, checked above
            EList<EObject> targets = (EList<EObject>) each.owner().eGet(each.reference());
            targets.add(target);
        } else {
            each.owner().eSet(each.reference(), target);
        }
    }
}
