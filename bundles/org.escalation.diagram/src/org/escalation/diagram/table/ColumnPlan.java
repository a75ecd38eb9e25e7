package org.escalation.diagram.table;

import org.eclipse.emf.ecore.EClass;
import org.escalation.diagram.internal.Probe;
import org.escalation.diagram.spec.TableSpec;

/** A column mapping ready to run. */
record ColumnPlan(TableSpec.Column spec, EClass domain, Probe candidates, Probe owner, Probe header, Probe label, Probe canEdit,
        LookPlan look) {
}
