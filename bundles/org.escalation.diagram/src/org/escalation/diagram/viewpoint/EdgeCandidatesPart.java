package org.escalation.diagram.viewpoint;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EcorePackage;
import org.escalation.diagram.expression.Scope;
import org.escalation.diagram.internal.Part;

/** The semantic elements that an element-based edge mapping draws edges for. */
final class EdgeCandidatesPart extends Part {

    private final DiagramRuntime runtime;
    private EdgePlan plan;
    private final Map<EObject, EdgePart> parts = new LinkedHashMap<>();

    EdgeCandidatesPart(DiagramRuntime runtime, EdgePlan plan) {
        this.runtime = runtime;
        this.plan = plan;
    }

    @Override
    public int rank() {
        return 1;
    }

    @Override
    public void refresh() {
        Set<EObject> wanted = wanted();
        for (EObject element : new ArrayList<>(parts.keySet())) {
            if (!wanted.contains(element)) {
                parts.remove(element).remove();
            }
        }
        for (EObject element : wanted) {
            if (!parts.containsKey(element)) {
                EdgePart part = new EdgePart(runtime, plan, element, null);
                parts.put(element, part);
                runtime.queue(part);
            }
        }
    }

    private Set<EObject> wanted() {
        Set<EObject> result = new LinkedHashSet<>();
        if (plan.domain() == null) {
            return result;
        }
        runtime.begin(this);
        Scope scope = runtime.scope(runtime.root().target(), runtime.root());
        Collection<EObject> candidates;
        if (plan.candidates().text().isGiven()) {
            candidates = plan.candidates().elements(scope);
        } else {
            runtime.dependencies().readInstances(plan.domain());
            candidates = scope.model().instances(plan.domain());
        }
        for (EObject candidate : candidates) {
            if (plan.domain() == EcorePackage.Literals.EOBJECT || plan.domain().isInstance(candidate)) {
                result.add(candidate);
            }
        }
        runtime.begin(null);
        return result;
    }

    /** Goes on with the mapping as other layers make it. */
    void follow(EdgePlan newPlan) {
        plan = newPlan;
        parts.values().forEach(part -> part.follow(newPlan));
        runtime.queue(this);
    }

    /** Adds the parts whose edges are there only by hand. */
    void addUnsynchronised(java.util.Collection<Part> into) {
        if (!plan.spec().head().synchronised()) {
            into.addAll(parts.values());
        }
    }

    /** Takes all edges away and stops. */
    void remove() {
        end();
        parts.values().forEach(EdgePart::remove);
        parts.clear();
    }
}
