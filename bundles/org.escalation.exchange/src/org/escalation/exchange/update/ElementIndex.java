package org.escalation.exchange.update;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.escalation.model.EscalationModel;
import org.escalation.model.EscalationPackage;
import org.escalation.model.Identified;
import org.escalation.model.io.ElementIds;

/** Elements by identifier: those of the model, and those that rows add. */
final class ElementIndex {

    private final Map<String, EObject> elements = new HashMap<>();
    private final Map<EClass, List<EObject>> holders = new HashMap<>();
    private final List<EObject> inModel = new ArrayList<>();

    ElementIndex(EscalationModel model) {
        note(model);
        for (Iterator<EObject> parts = EcoreUtil.getAllProperContents(model, false); parts.hasNext();) {
            note(parts.next());
        }
    }

    private void note(EObject element) {
        inModel.add(element);
        if (element instanceof Identified identified && identified.getId() != null) {
            elements.put(identified.getId(), element);
        }
    }

    /** The element with an identifier, or null. */
    EObject get(String id) {
        return elements.get(id);
    }

    /** Makes a new element known; without an identifier it gets one. */
    void add(Identified element, String id) {
        element.setId(id.isEmpty() ? ElementIds.newId(element.eClass(), elements::containsKey) : id);
        elements.put(element.getId(), element);
    }

    /** The elements of the model that are made to hold elements of a class; those that can hold anything are none. */
    List<EObject> holders(EClass type) {
        return holders.computeIfAbsent(type, wanted -> inModel.stream().filter(it -> features(it.eClass(), wanted).stream()
                .anyMatch(by -> by.getEReferenceType() != EscalationPackage.Literals.IDENTIFIED)).toList());
    }

    /** The features of a class that can hold elements of another. */
    static List<EReference> features(EClass container, EClass type) {
        return container.getEAllContainments().stream().filter(it -> it.getEReferenceType().isSuperTypeOf(type)).toList();
    }
}
