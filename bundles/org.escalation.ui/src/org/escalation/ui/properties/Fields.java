/*
 * Copyright (c) 2026 the Escalation Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.escalation.ui.properties;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.EcorePackage;

import org.escalation.model.EscalationPackage;

/** Chooses the field that fits a feature. */
public final class Fields {

	private static final EscalationPackage MODEL = EscalationPackage.eINSTANCE;

	private Fields() {
	}

	/** A field for a feature of the elements of a context. */
	public static Field of(FieldContext context, EStructuralFeature feature) {
		return feature instanceof EReference reference ? ofReference(context, reference)
				: ofAttribute(context, feature, (EDataType) feature.getEType());
	}

	/** A field for word, range, point and confidence of the assessments of a context, labelled by a feature. */
	public static Field ofAssessments(FieldContext context, EStructuralFeature label) {
		return new AssessmentField(context, label);
	}

	private static Field ofReference(FieldContext context, EReference reference) {
		if (!reference.isContainment()) {
			return reference.isMany() ? new ReferenceListField(context, reference) : new ReferenceField(context, reference);
		}
		if (reference.isMany()) {
			return new PartListField(context, reference);
		}
		EClass type = reference.getEReferenceType();
		if (type == MODEL.getProbability()) {
			return new ProbabilityField(context, reference);
		}
		if (type == MODEL.getDistribution()) {
			return new DistributionField(context, reference);
		}
		if (type == MODEL.getDuration()) {
			return new DurationField(context, reference);
		}
		return type == MODEL.getDelay() ? new DelayField(context, reference) : new PartField(context, reference);
	}

	private static Field ofAttribute(FieldContext context, EStructuralFeature feature, EDataType type) {
		if (type instanceof EEnum) {
			return new ChoiceField(context, feature);
		}
		if (type == MODEL.getFeatureName()) {
			return new FeatureField(context, feature);
		}
		if (type == MODEL.getLiteralName()) {
			return new LiteralField(context, feature);
		}
		if (type == MODEL.getDate()) {
			return new DateField(context, feature);
		}
		if (type == EcorePackage.eINSTANCE.getEBoolean() || type == EcorePackage.eINSTANCE.getEBooleanObject()) {
			return new CheckField(context, feature);
		}
		return type == EcorePackage.eINSTANCE.getEString() ? new TextField(context, feature) : new NumberField(context, feature);
	}
}
