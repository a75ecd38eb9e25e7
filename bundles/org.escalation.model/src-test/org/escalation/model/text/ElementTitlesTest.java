/*
 * Copyright (c) 2026 the Escalation Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.escalation.model.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;

import org.escalation.model.Actor;
import org.escalation.model.AnyOf;
import org.escalation.model.Assessment;
import org.escalation.model.CrossingPattern;
import org.escalation.model.Duration;
import org.escalation.model.EscalationFactory;
import org.escalation.model.EscalationPackage;
import org.escalation.model.LikelihoodWord;
import org.escalation.model.NumberOverride;
import org.escalation.model.RedLine;
import org.escalation.model.TimeUnit;

class ElementTitlesTest {

	private final EscalationFactory make = EscalationFactory.eINSTANCE;

	@Test
	void everyClassHasATitleEvenWhenNothingIsFilledIn() {
		for (var type : EscalationPackage.eINSTANCE.getEClassifiers()) {
			if (type instanceof EClass concrete && !concrete.isAbstract()) {
				String title = ElementTitles.of(EcoreUtil.create(concrete));
				assertFalse(title == null || title.isBlank(), concrete.getName());
			}
		}
	}

	@Test
	void aNamedElementIsKnownByItsName() {
		assertEquals("Red line “Western tanks”", ElementTitles.withKind(line("Western tanks")));
		assertEquals("Unnamed red line", ElementTitles.of(make.createRedLine()));
	}

	@Test
	void aProbabilityShowsWordPointAndRange() {
		Assessment assessment = make.createAssessment();
		assessment.setWord(LikelihoodWord.LIKELY);
		assessment.setLow(.55);
		assessment.setPoint(.68);
		assessment.setHigh(.8);
		assertEquals("likely: 68 % (55 % to 80 %)", ElementTitles.of(assessment));
	}

	@Test
	void aCrossingPatternReadsAsASentence() {
		CrossingPattern pattern = make.createCrossingPattern();
		pattern.getThresholds().add(line("Civilian infrastructure"));
		pattern.setCount(3);
		Duration window = make.createDuration();
		window.setValue(2);
		window.setUnit(TimeUnit.MONTH);
		pattern.setWindow(window);
		AnyOf any = make.createAnyOf();
		any.getConditions().add(pattern);
		assertEquals("Civilian infrastructure is crossed 3 times within 2 months", ElementTitles.of(any));
	}

	@Test
	void anOverrideShowsOldAndNewValue() {
		Actor russia = make.createActor();
		russia.setName("Russia");
		NumberOverride override = make.createNumberOverride();
		override.setElement(russia);
		override.setFeature(EscalationPackage.eINSTANCE.getActor_FearWeight());
		override.setOldValue(.5);
		override.setNewValue(.25);
		assertEquals("Russia, fear weight: 0.5 → 0.25", ElementTitles.of(override));
	}

	private RedLine line(String name) {
		RedLine line = make.createRedLine();
		line.setName(name);
		return line;
	}
}
