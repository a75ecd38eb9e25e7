package org.escalation.diagram.tool;

import java.util.List;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EPackage;
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
        String[] parts = name.strip().split("::|\\.");
        String simple = parts[parts.length - 1];
        String owner = parts.length > 1 ? parts[parts.length - 2] : "";
        for (EPackage start : packages) {
            EClass found = find(start, owner, simple);
            if (found != null) {
                if (found.isAbstract() || found.isInterface()) {
                    throw new ToolException("The class " + name + " is abstract; no element of it can be created.", place);
                }
                return found;
            }
        }
        throw new ToolException("There is no class " + name + " in the model's metamodel.", place);
    }

    private static EClass find(EPackage start, String owner, String simple) {
        boolean fits = owner.isEmpty() || owner.equals(start.getName()) || owner.equals(start.getNsPrefix());
        if (fits && start.getEClassifier(simple) instanceof EClass found) {
            return found;
        }
        for (EPackage sub : start.getESubpackages()) {
            EClass found = find(sub, owner, simple);
            if (found != null) {
                return found;
            }
        }
        return null;
    }
}
