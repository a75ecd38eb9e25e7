/*
 * Copyright (c) 2026 the Escalation Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.escalation.model.edit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.command.CommandParameter;

import org.escalation.model.Assessment;
import org.escalation.model.DecisionRule;
import org.escalation.model.EscalationPackage;
import org.escalation.model.FeatureOverride;
import org.escalation.model.Identified;
import org.escalation.model.NamedElement;
import org.escalation.model.io.ElementIds;
import org.escalation.model.text.ModelTexts;

/** New elements as an analyst expects them: with an identifier, a first name and the parts that they cannot do without. */
public final class NewElements {

	private static final EscalationPackage MODEL = EscalationPackage.eINSTANCE;

	private NewElements() {
	}

	/** A new element of a concrete class. */
	public static EObject create(EClass type) {
		EObject element = EcoreUtil.create(type);
		giveIdentity(element);
		if (element instanceof NamedElement named && !(named instanceof Assessment) && !(named instanceof DecisionRule)) {
			named.setName("New " + ModelTexts.label(type).toLowerCase(Locale.ROOT));
		}
		for (EReference part : type.getEAllContainments()) {
			if (part.isRequired() && !part.isMany()) {
				element.eSet(part, create(usualKind(part.getEReferenceType())));
			}
		}
		return element;
	}

	/** The concrete classes that a containment takes, in the order of the metamodel. */
	public static List<EClass> kinds(EReference feature) {
		return MODEL.getEClassifiers().stream().filter(EClass.class::isInstance).map(EClass.class::cast)
				.filter(type -> !type.isAbstract() && feature.getEReferenceType().isSuperTypeOf(type)).toList();
	}

	/** Gives the element an identifier of its own; it is not yet part of a model in which one could be taken. */
	static void giveIdentity(EObject element) {
		if (element instanceof Identified identified) {
			identified.setId(ElementIds.newId(element.eClass(), id -> false));
		}
	}

	/** What can be added under an element: one parameter for each containment that has room, and each kind it takes. */
	static Collection<CommandParameter> childParameters(EObject owner) {
		List<CommandParameter> parameters = new ArrayList<>();
		for (EReference feature : owner.eClass().getEAllContainments()) {
			boolean room = feature.isMany() || owner.eGet(feature) == null;
			if (room) {
				for (EClass kind : kindsFor(owner, feature)) {
					parameters.add(new CommandParameter(null, feature, create(kind)));
				}
			}
		}
		return parameters;
	}

	/** The containment of the owner that takes the child, or null. */
	static EStructuralFeature featureFor(EObject owner, Object child) {
		for (EReference feature : owner.eClass().getEAllContainments()) {
			if (feature.getEReferenceType().isInstance(child)) {
				return feature;
			}
		}
		return null;
	}

	private static List<EClass> kindsFor(EObject owner, EReference feature) {
		if (feature == MODEL.getContentOverride_Replacement()) {
			EStructuralFeature replaced = ((FeatureOverride) owner).getFeature();
			return replaced instanceof EReference reference && reference.isContainment() ? kinds(reference) : List.of();
		}
		return kinds(feature);
	}

	private static EClass usualKind(EClass type) {
		if (type == MODEL.getDistribution()) {
			return MODEL.getPertRange();
		}
		return type == MODEL.getProbability() ? MODEL.getAssessment() : type;
	}
}
