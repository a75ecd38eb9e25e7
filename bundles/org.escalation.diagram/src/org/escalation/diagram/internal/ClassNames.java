package org.escalation.diagram.internal;

import java.util.Collection;
import java.util.Optional;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EPackage;

/** Finds classes as specifications name them. */
public final class ClassNames {

    private ClassNames() {
    }

    /**
     * The class that is named as {@code package::Class}, {@code package.Class} or {@code Class}.
     *
     * @param packages where to look, with the packages in them
     * @param name     the name; a package goes by its name or its prefix
     * @return the first class that fits
     */
    public static Optional<EClass> find(Collection<EPackage> packages, String name) {
        String[] parts = name.strip().split("::|\\.");
        String simple = parts[parts.length - 1];
        String owner = parts.length > 1 ? parts[parts.length - 2] : "";
        return packages.stream().map(start -> find(start, owner, simple)).flatMap(Optional::stream).findFirst();
    }

    private static Optional<EClass> find(EPackage start, String owner, String simple) {
        boolean fits = owner.isEmpty() || owner.equals(start.getName()) || owner.equals(start.getNsPrefix());
        if (fits && start.getEClassifier(simple) instanceof EClass found) {
            return Optional.of(found);
        }
        return start.getESubpackages().stream().map(sub -> find(sub, owner, simple)).flatMap(Optional::stream).findFirst();
    }
}
