package org.escalation.diagram.viewpoint;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.escalation.diagram.expression.Services;
import org.escalation.diagram.spec.DiagramExtensionSpec;

/**
 * What the host gives to a diagram.
 *
 * @param services   Java methods that expressions call
 * @param packages   metamodels beside the semantic root's own
 * @param extensions layers that other viewpoints add
 * @param layers     identities of the optional layers to show; empty for the specification's default
 * @param filters    identities of the filters to apply; empty for the specification's default
 * @param elementId  stable identity of a model element
 * @param icon       name of a model element's icon, for labels that show one; empty for none
 * @param manual     views of mappings that are not synchronised
 */
public record RuntimeOptions(Services services, List<EPackage> packages, List<DiagramExtensionSpec> extensions,
        Optional<Set<String>> layers, Optional<Set<String>> filters, Function<EObject, String> elementId,
        Function<EObject, String> icon, Set<ManualView> manual) {

    /** No services, the specification's layers and filters, identities from the model, no icons. */
    public static final RuntimeOptions DEFAULT = new RuntimeOptions(new Services(), List.of(), List.of(), Optional.empty(),
            Optional.empty(), ElementIdentity.DEFAULT, element -> "", Set.of());

    /** The same with services. */
    public RuntimeOptions withServices(Services newServices) {
        return new RuntimeOptions(newServices, packages, extensions, layers, filters, elementId, icon, manual);
    }

    /** The same with the given layers shown. */
    public RuntimeOptions withLayers(Set<String> shown) {
        return new RuntimeOptions(services, packages, extensions, Optional.of(Set.copyOf(shown)), filters, elementId, icon, manual);
    }

    /** The same with the given filters applied. */
    public RuntimeOptions withFilters(Set<String> applied) {
        return new RuntimeOptions(services, packages, extensions, layers, Optional.of(Set.copyOf(applied)), elementId, icon, manual);
    }

    /** The same with layers of other viewpoints. */
    public RuntimeOptions withExtensions(List<DiagramExtensionSpec> added) {
        return new RuntimeOptions(services, packages, List.copyOf(added), layers, filters, elementId, icon, manual);
    }

    /** The same with icons. */
    public RuntimeOptions withIcons(Function<EObject, String> icons) {
        return new RuntimeOptions(services, packages, extensions, layers, filters, elementId, icons, manual);
    }

    /** The same with metamodels beside the semantic root's own. */
    public RuntimeOptions withPackages(List<EPackage> known) {
        return new RuntimeOptions(services, List.copyOf(known), extensions, layers, filters, elementId, icon, manual);
    }

    /** The same with views of mappings that are not synchronised. */
    public RuntimeOptions withManualViews(Set<ManualView> views) {
        return new RuntimeOptions(services, packages, extensions, layers, filters, elementId, icon, Set.copyOf(views));
    }
}
