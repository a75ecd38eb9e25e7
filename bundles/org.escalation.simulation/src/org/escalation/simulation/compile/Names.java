package org.escalation.simulation.compile;

import org.eclipse.emf.ecore.EObject;

import org.escalation.model.Identified;
import org.escalation.model.NamedElement;
import org.escalation.simulation.scenario.Element;

/** Id and name of model elements. Parts without a name go by what they are and what they belong to. */
final class Names {

    private Names() {
    }

    static Element element(EObject object) {
        if (object == null) {
            return Element.of("nothing");
        }
        String id = object instanceof Identified identified ? identified.getId() : null;
        String name = object instanceof NamedElement named ? named.getName() : null;
        if (name == null || name.isBlank()) {
            String kind = object.eClass().getName();
            name = object.eContainer() == null ? kind : kind + " of " + element(object.eContainer()).name();
        }
        return new Element(id == null || id.isEmpty() ? name : id, name);
    }
}
