package org.escalation.diagram.expression;

import java.util.Collection;

import org.eclipse.emf.ecore.EObject;

/** Services for the tests of expressions. */
public final class TestServices {

    /** A label in angle brackets. */
    public String label(EObject element) {
        return "<" + element.eGet(element.eClass().getEStructuralFeature("name")) + ">";
    }

    /** A label in brackets of one's own. */
    public String label(EObject element, String bracket) {
        return bracket + element.eGet(element.eClass().getEStructuralFeature("name")) + bracket;
    }

    /** Three values in a row. */
    public String joined(EObject element, EObject other, int number) {
        return label(element) + other.eGet(other.eClass().getEStructuralFeature("name")) + number;
    }

    /** Half of a number. */
    public static int half(int number) {
        return number / 2;
    }

    /** Size of a collection. */
    public int howMany(Collection<?> many) {
        return many.size();
    }

    /** Kind of an element. */
    public String kind(EObject element) {
        return "element";
    }

    /** Kind of a text. */
    public String kind(String text) {
        return "text";
    }

    /** Kind of a number. */
    public String kind(Integer number) {
        return "number";
    }

    /** Always fails. */
    public String fails(EObject element) {
        throw new IllegalStateException("out of order");
    }
}
