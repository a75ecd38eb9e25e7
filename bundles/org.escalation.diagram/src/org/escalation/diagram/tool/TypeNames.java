package org.escalation.diagram.tool;

import java.util.List;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EPackage;
import org.escalation.diagram.internal.ClassNames;
import org.escalation.diagram.spec.SpecPlace;

/** Finds the classes that tools create. */
final class TypeNames {

    private TypeNames() {
    }

    /**
     * The concrete class that is named as {@code package::Class}, {@code package.Class} or {@code Class}.
     *
     * @throws ToolException when there is none, or it is abstract
     */
    static EClass find(List<EPackage> packages, String name, SpecPlace place) {
        EClass found = ClassNames.find(packages, name)
                .orElseThrow(() -> new ToolException("There is no class " + name + " in the model's metamodel.", place));
        if (found.isAbstract() || found.isInterface()) {
            throw new ToolException("The class " + name + " is abstract; no element of it can be created.", place);
        }
        return found;
    }
}
