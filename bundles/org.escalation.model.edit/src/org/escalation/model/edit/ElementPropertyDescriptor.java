/*
 * Copyright (c) 2026 the Escalation Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.escalation.model.edit;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.common.notify.AdapterFactory;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.edit.provider.IItemPropertyDescriptor;
import org.eclipse.emf.edit.provider.ItemPropertyDescriptor;

import org.escalation.model.EscalationPackage;
import org.escalation.model.text.ModelTexts;
import org.escalation.model.text.Presentation;

/** One property as the metamodel describes it: label, documentation, category. */
final class ElementPropertyDescriptor extends ItemPropertyDescriptor {

	private ElementPropertyDescriptor(AdapterFactory factory, EStructuralFeature feature) {
		super(factory, null, ModelTexts.label(feature), ModelTexts.documentation(feature), feature, isEditable(feature),
				isLongText(feature), true, null, Presentation.category(feature), null);
	}

	/** Descriptors of all features but those that a tree shows: parts and what holds them. */
	static List<IItemPropertyDescriptor> all(EClass type, AdapterFactory factory) {
		List<IItemPropertyDescriptor> all = new ArrayList<>();
		for (EStructuralFeature feature : type.getEAllStructuralFeatures()) {
			if (!(feature instanceof EReference reference) || !reference.isContainment() && !reference.isContainer()) {
				all.add(new ElementPropertyDescriptor(factory, feature));
			}
		}
		return all;
	}

	private static boolean isEditable(EStructuralFeature feature) {
		return feature.isChangeable() && feature != EscalationPackage.eINSTANCE.getIdentified_Id()
				&& feature != EscalationPackage.eINSTANCE.getEscalationModel_FormatVersion();
	}

	private static boolean isLongText(EStructuralFeature feature) {
		return feature.getEType() == EcorePackage.eINSTANCE.getEString()
				&& LongTexts.FEATURES.contains(feature);
	}
}
