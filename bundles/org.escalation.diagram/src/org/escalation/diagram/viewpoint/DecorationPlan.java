package org.escalation.diagram.viewpoint;

import org.eclipse.emf.ecore.EClass;
import org.escalation.diagram.internal.Probe;
import org.escalation.diagram.spec.DecorationSpec;

/** A decoration ready to be put on elements. */
record DecorationPlan(DecorationSpec spec, EClass domain, Probe precondition, Probe tooltip) {
}
