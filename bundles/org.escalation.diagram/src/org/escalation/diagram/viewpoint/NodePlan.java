package org.escalation.diagram.viewpoint;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EClass;
import org.escalation.diagram.internal.Probe;
import org.escalation.diagram.scene.Containment;
import org.escalation.diagram.spec.MappingHead;
import org.escalation.diagram.spec.MappingSpec;

/** A node or container mapping ready to run. Children are filled in afterwards, as mappings may contain themselves. */
final class NodePlan {

    final MappingSpec spec;
    final EClass domain;
    final Probe candidates;
    final List<Probe> preconditions;
    final Containment containment;
    final List<NodePlan> children = new ArrayList<>();
    final List<NodePlan> bordered = new ArrayList<>();
    final List<DecorationPlan> decorations = new ArrayList<>();
    final List<NodePlan> importers = new ArrayList<>();
    StyleChoice<?, NodeLook> looks;
    StyleChoice<?, NodeLook> rowLooks;
    NodePlan importedFrom;

    NodePlan(MappingSpec spec, EClass domain, Probe candidates, List<Probe> preconditions, Containment containment) {
        this.spec = spec;
        this.domain = domain;
        this.candidates = candidates;
        this.preconditions = preconditions;
        this.containment = containment;
    }

    MappingHead head() {
        return spec.head();
    }

    String id() {
        return spec.id();
    }

    /** Whether the plan is, or specialises, one of the mappings. */
    boolean isAnyOf(java.util.Set<String> mappings) {
        for (NodePlan plan = this; plan != null; plan = plan.importedFrom) {
            if (mappings.contains(plan.id())) {
                return true;
            }
        }
        return false;
    }
}
