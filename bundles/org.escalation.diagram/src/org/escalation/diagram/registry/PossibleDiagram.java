package org.escalation.diagram.registry;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;
import org.escalation.diagram.spec.DiagramSpec;
import org.escalation.diagram.viewpoint.DiagramRuntime;
import org.escalation.diagram.viewpoint.RuntimeOptions;

/**
 * A diagram that can be made of a model: a kind of diagram, and the element that it is made for, which is the model itself
 * or a part of it, such as a scenario.
 *
 * @param spec    the kind of diagram
 * @param element what it is made for
 * @param label   for users; names the element where it is not the model itself
 * @param name    short and unique among the diagrams of the model, for use as the name of a file
 */
public record PossibleDiagram(DiagramSpec spec, EObject element, String label, String name) {

    /** More diagrams of one kind than this are left out: nobody could choose among them. */
    private static final int MOST = 200;

    /** All diagrams that can be made of a model: by the order of the notation, those of one kind by the order of the model. */
    public static List<PossibleDiagram> of(LoadedViewpoints viewpoints, EObject model) {
        List<PossibleDiagram> result = new ArrayList<>();
        for (DiagramSpec spec : viewpoints.diagrams()) {
            RuntimeOptions options = viewpoints.options(spec);
            if (DiagramRuntime.isApplicable(spec, model, options)) {
                result.add(new PossibleDiagram(spec, model, spec.label(), spec.id()));
            } else {
                result.addAll(ofParts(spec, model, options));
            }
        }
        return result;
    }

    private static List<PossibleDiagram> ofParts(DiagramSpec spec, EObject model, RuntimeOptions options) {
        String domain = spec.domainClass().substring(spec.domainClass().lastIndexOf(':') + 1);
        List<PossibleDiagram> result = new ArrayList<>();
        for (TreeIterator<EObject> parts = model.eAllContents(); parts.hasNext() && result.size() < MOST;) {
            EObject part = parts.next();
            boolean fits = part.eClass().getName().equals(domain)
                    || part.eClass().getEAllSuperTypes().stream().anyMatch(type -> type.getName().equals(domain));
            if (fits && DiagramRuntime.isApplicable(spec, part, options)) {
                result.add(new PossibleDiagram(spec, part, DiagramRuntime.title(spec, part, options), spec.id() + fileName(part, options)));
            }
        }
        return result;
    }

    private static String fileName(EObject part, RuntimeOptions options) {
        return '-' + options.elementId().apply(part).replaceAll("[^\\p{L}\\p{N}._-]", "-").toLowerCase(Locale.ROOT);
    }
}
