package org.escalation.diagram.expression;

import java.util.Collection;
import java.util.List;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EStructuralFeature;

/** What expressions ask about the model as a whole. */
public interface ModelAccess {

    /** A model that consists of an element's own tree and knows the EPackages of the elements it meets. */
    static ModelAccess of(EObject root) {
        return new TreeAccess(root);
    }

    /** Elements that refer to the given one by a reference that is no containment, in a stable order. */
    Collection<EObject> referrers(EObject element, EStructuralFeature feature);

    /** All elements of the class and its subclasses, in document order. */
    Collection<EObject> instances(EClass type);

    /** Packages whose classes expressions may name. */
    List<EPackage> packages();
}
