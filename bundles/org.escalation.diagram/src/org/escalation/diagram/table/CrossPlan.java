package org.escalation.diagram.table;

import org.eclipse.emf.ecore.EClass;
import org.escalation.diagram.internal.Probe;
import org.escalation.diagram.spec.TableSpec;

/** An intersection mapping ready to run. */
record CrossPlan(TableSpec.Intersection spec, EClass domain, Probe candidates, Probe precondition, Probe lineFinder,
        Probe columnFinder, Probe label, Probe canEdit, LookPlan look) {
}
