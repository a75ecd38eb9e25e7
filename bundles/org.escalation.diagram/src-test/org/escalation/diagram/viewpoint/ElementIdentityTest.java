package org.escalation.diagram.viewpoint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.HashSet;
import java.util.Iterator;
import java.util.Set;
import java.util.function.Function;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EAnnotation;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EcoreFactory;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;
import org.junit.jupiter.api.Test;

/** Identities of elements that have none of their own. */
class ElementIdentityTest {

    private static EPackage sample() {
        EPackage root = EcoreFactory.eINSTANCE.createEPackage();
        for (String name : new String[] { "Same", "Other", "Same", null, "Same", null }) {
            EClass type = EcoreFactory.eINSTANCE.createEClass();
            type.setName(name);
            type.getEStructuralFeatures().add(EcoreFactory.eINSTANCE.createEAttribute());
            EAnnotation note = EcoreFactory.eINSTANCE.createEAnnotation();
            note.getDetails().put("key", "value");
            type.getEAnnotations().add(note);
            root.getEClassifiers().add(type);
        }
        return root;
    }

    @Test
    void areDifferentForAllAndTheSameWhetherRememberedOrNot() {
        EPackage root = sample();
        Function<EObject, String> remembering = ElementIdentity.remembering(ElementIdentity.DEFAULT);
        Set<String> seen = new HashSet<>();
        int count = 0;
        for (Iterator<EObject> all = root.eAllContents(); all.hasNext(); count++) {
            EObject element = all.next();
            assertEquals(ElementIdentity.DEFAULT.apply(element), remembering.apply(element));
            seen.add(remembering.apply(element));
        }
        assertEquals(count, seen.size());
        assertEquals("//Same.2", remembering.apply(root.getEClassifiers().get(4)));
        assertEquals("//@eClassifiers.3", remembering.apply(root.getEClassifiers().get(3)));
    }

    @Test
    void thatOfTheFileComesFirstAndOthersAreKept() {
        EPackage root = sample();
        XMIResourceImpl file = new XMIResourceImpl(URI.createURI("mem:/sample.ecore"));
        file.getContents().add(root);
        file.setID(root.getEClassifiers().get(1), "_x1");
        assertEquals("_x1", ElementIdentity.DEFAULT.apply(root.getEClassifiers().get(1)));
        assertEquals("//Other/@eAnnotations.0", ElementIdentity.DEFAULT.apply(root.getEClassifiers().get(1).getEAnnotations().get(0)));
        Function<EObject, String> own = element -> "own";
        assertSame(own, ElementIdentity.remembering(own));
    }
}
