package org.escalation.diagram.table;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EClass;
import org.escalation.diagram.internal.Probe;
import org.escalation.diagram.spec.TableSpec;

/**
 * A line mapping ready to run. Inner ones are filled in afterwards, as mappings may contain themselves.
 *
 * @param domain class shown; null where the metamodel has none of its name
 */
record LinePlan(TableSpec.Line spec, EClass domain, Probe candidates, Probe header, LookPlan look, List<LinePlan> inner) {

    LinePlan(TableSpec.Line spec, EClass domain, Probe candidates, Probe header, LookPlan look) {
        this(spec, domain, candidates, header, look, new ArrayList<>());
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(this);
    }

    @Override
    public boolean equals(Object other) {
        return this == other;
    }
}
