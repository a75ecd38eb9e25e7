package org.escalation.diagram.viewpoint;

import org.eclipse.emf.ecore.EObject;
import org.escalation.diagram.expression.Scope;
import org.escalation.diagram.expression.TreeAccess;
import org.escalation.diagram.internal.Probes;
import org.escalation.diagram.internal.RuntimeLog;
import org.escalation.diagram.spec.DiagramSpec;

/** What can be said of a diagram of an element without making it. */
final class DiagramHead {

    private final DiagramSpec spec;
    private final EObject element;
    private final Probes probes;
    private final Scope scope;

    DiagramHead(DiagramSpec spec, EObject element, RuntimeOptions options) {
        TreeAccess access = new TreeAccess(element);
        this.spec = spec;
        this.element = element;
        this.probes = new Probes(access.packages(), options.services(), new RuntimeLog(), DiagramVariables.ALL);
        this.scope = new Scope(access);
    }

    /** Whether it can be made. */
    boolean isApplicable() {
        var domain = probes.domainClass(spec.domainClass(), spec.place());
        return domain != null && domain.isInstance(element) && probes.probe(spec.precondition(), domain).holds(scope.self(element));
    }

    /** The title that it has. */
    String title() {
        return title(spec, element, probes, scope);
    }

    static String title(DiagramSpec spec, EObject element, Probes probes, Scope scope) {
        String title = probes.probe(spec.title(), element.eClass()).string(scope.self(element));
        return title.isEmpty() ? spec.label() : title;
    }
}
