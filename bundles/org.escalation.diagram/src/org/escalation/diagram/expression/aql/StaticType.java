package org.escalation.diagram.expression.aql;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EcorePackage;

/**
 * What is known of a value before it is there.
 *
 * @param classes classes it, or each of its elements, may have; empty when nothing is known
 * @param many    whether it is a collection
 */
record StaticType(Set<EClassifier> classes, boolean many) {

    static final StaticType UNKNOWN = new StaticType(Set.of(), false);
    static final StaticType TEXT = of(EcorePackage.Literals.ESTRING);
    static final StaticType TRUTH = of(EcorePackage.Literals.EBOOLEAN);
    static final StaticType WHOLE = of(EcorePackage.Literals.EINT);
    static final StaticType REAL = of(EcorePackage.Literals.EDOUBLE);

    static StaticType of(EClassifier one) {
        return new StaticType(Set.of(one), false);
    }

    boolean isUnknown() {
        return classes.isEmpty() || classes.contains(EcorePackage.Literals.EOBJECT);
    }

    StaticType one() {
        return new StaticType(classes, false);
    }

    StaticType asMany() {
        return new StaticType(classes, true);
    }

    StaticType or(StaticType other) {
        if (isUnknown() || other.isUnknown()) {
            return new StaticType(Set.of(), many || other.many);
        }
        Set<EClassifier> all = new LinkedHashSet<>(classes);
        all.addAll(other.classes);
        return new StaticType(all, many || other.many);
    }

    /** The classes that are classes of model elements. */
    List<EClass> elements() {
        return classes.stream().filter(EClass.class::isInstance).map(EClass.class::cast).toList();
    }

    String names() {
        return String.join(" or ", classes.stream().map(EClassifier::getName).toList());
    }
}
