/*
 * Copyright (c) 2026 the Escalation Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.escalation.model.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EModelElement;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.EcorePackage;
import org.junit.jupiter.api.Test;

import org.escalation.model.Domain;
import org.escalation.model.EscalationPackage;

class ModelTextsTest {

	private static final EscalationPackage MODEL = EscalationPackage.eINSTANCE;

	@Test
	void everyClassFeatureAndLiteralHasALabelAndNoLabelIsLeftOver() {
		Set<String> expected = new TreeSet<>();
		for (EClassifier type : MODEL.getEClassifiers()) {
			if (type instanceof EClass owner) {
				expected.add(owner.getName());
				owner.getEStructuralFeatures().forEach(f -> expected.add(owner.getName() + '.' + f.getName()));
			} else if (type instanceof EEnum owner) {
				expected.add(owner.getName());
				owner.getELiterals().forEach(l -> expected.add(owner.getName() + '.' + l.getName()));
			}
		}
		assertEquals(expected, new TreeSet<>(ResourceBundle.getBundle("org.escalation.model.text.labels").keySet()));
	}

	@Test
	void everyClassFeatureAndLiteralIsDocumented() {
		List<String> silent = new ArrayList<>();
		MODEL.eAllContents().forEachRemaining(element -> {
			boolean described = element instanceof EClassifier || element instanceof EStructuralFeature
					|| element instanceof org.eclipse.emf.ecore.EEnumLiteral;
			if (described && ModelTexts.documentation((EModelElement) element).isBlank()) {
				silent.add(element.toString());
			}
		});
		assertEquals(List.of(), silent);
	}

	@Test
	void labelsAreWordsNotIdentifiers() {
		assertEquals("Red line", ModelTexts.label(MODEL.getRedLine()));
		assertEquals("Cost tolerance", ModelTexts.label(MODEL.getActor_CostTolerance()));
		assertEquals("arms supply", ModelTexts.label(Domain.ARMS_SUPPLY));
	}

	/** A number without unit or range could be entered in any scale, so every one states at least one of them. */
	@Test
	void everyNumberThatIsNotACountStatesItsUnitOrRange() {
		Set<EClass> unitFromHolder = Set.of(MODEL.getFixedValue(), MODEL.getUniformRange(), MODEL.getPertRange(),
				MODEL.getNormalSpread(), MODEL.getNumberOverride());
		List<String> bare = new ArrayList<>();
		for (EClassifier type : MODEL.getEClassifiers()) {
			if (type instanceof EClass owner && !unitFromHolder.contains(owner)) {
				owner.getEAttributes().stream().filter(a -> a.getEType() == EcorePackage.eINSTANCE.getEDouble())
						.filter(a -> Presentation.unit(a).isEmpty() && Presentation.minimum(a).isEmpty())
						.forEach(a -> bare.add(owner.getName() + '.' + a.getName()));
			}
		}
		assertEquals(List.of(), bare);
	}

	@Test
	void rangesAreReadFromTheMetamodel() {
		assertEquals(0, Presentation.minimum(MODEL.getAssessment_Point()).orElseThrow());
		assertEquals(1, Presentation.maximum(MODEL.getAssessment_Point()).orElseThrow());
		assertEquals("severity points", Presentation.unit(MODEL.getRung_Severity()));
		assertTrue(Presentation.maximum(MODEL.getActor_CostTolerance()).isEmpty());
		assertFalse(Presentation.category(MODEL.getActor_Lambda()).isBlank());
	}
}
