/*
 * Copyright (c) 2026 the Escalation Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.escalation.model.edit;

import java.util.Set;

import org.eclipse.emf.ecore.EStructuralFeature;

import org.escalation.model.EscalationPackage;

/** Texts that may run over several lines, so that editors give them room. */
public final class LongTexts {

	private static final EscalationPackage MODEL = EscalationPackage.eINSTANCE;

	/** The features. */
	public static final Set<EStructuralFeature> FEATURES = Set.of(MODEL.getNamedElement_Description(),
			MODEL.getAssessment_Rationale(), MODEL.getCitation_Quotation(), MODEL.getSource_GradingNote(),
			MODEL.getEvidenceItem_GradingNote(), MODEL.getEvidenceCollection_SelectionRule(),
			MODEL.getEvidenceCollection_BiasNote(), MODEL.getSelfLimit_Reason(), MODEL.getCrossing_Response(),
			MODEL.getVariant_Purpose());

	private LongTexts() {
	}
}
