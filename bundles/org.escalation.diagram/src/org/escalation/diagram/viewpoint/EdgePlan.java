package org.escalation.diagram.viewpoint;

import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EClass;
import org.escalation.diagram.internal.Probe;
import org.escalation.diagram.spec.EdgeMappingSpec;

/**
 * An edge mapping ready to run.
 *
 * @param sources mappings whose elements it may start at
 * @param targets mappings whose elements it may end at
 */
record EdgePlan(EdgeMappingSpec spec, EClass domain, Probe candidates, List<Probe> preconditions, Set<String> sources,
        Set<String> targets, Probe sourceFinder, Probe targetFinder, Probe targetElement, StyleChoice<?, EdgeLook> looks,
        List<DecorationPlan> decorations) {

    String id() {
        return spec.id();
    }

    boolean startsAt(View view) {
        return view.isMadeBy(sources);
    }

    boolean endsAt(View view) {
        return view.isMadeBy(targets);
    }
}
