/*
 * Copyright (c) 2026 the Escalation Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.escalation.model.generator;

import static org.escalation.model.generator.ModelGenerator.FACTORY;

import org.escalation.model.Actor;
import org.escalation.model.CapabilityItem;
import org.escalation.model.CapabilityPackage;
import org.escalation.model.CrossingPattern;
import org.escalation.model.Delay;
import org.escalation.model.DeterrenceLinkage;
import org.escalation.model.LikelihoodWord;
import org.escalation.model.OffRamp;
import org.escalation.model.PertRange;
import org.escalation.model.Settlement;
import org.escalation.model.Threshold;
import org.escalation.model.TimeUnit;

/** A package and a linkage for every third actor, and off-ramps between neighbours. */
final class CommitmentMaker {

	private final ModelGenerator generator;

	CommitmentMaker(ModelGenerator generator) {
		this.generator = generator;
	}

	void fill() {
		for (int i = 0; i < generator.model.getActors().size(); i += 3) {
			Actor guarantor = generator.model.getActors().get(i);
			CapabilityPackage delivered = delivered(guarantor);
			generator.model.getPackages().add(delivered);
			generator.model.getLinkages().add(linkage(guarantor, delivered));
			generator.model.getOffRamps().add(offRamp(guarantor));
		}
	}

	private CapabilityPackage delivered(Actor provider) {
		CapabilityPackage delivered = generator.cited(generator.named(FACTORY.createCapabilityPackage(),
				"Package of " + provider.getName()));
		delivered.setProvider(provider);
		delivered.setRecipient(generator.opponentOf(provider));
		for (int i = 1; i <= 4; i++) {
			CapabilityItem item = generator.named(FACTORY.createCapabilityItem(), "Item " + i);
			item.setAmount(10.0 * i);
			delivered.getItems().add(item);
		}
		return delivered;
	}

	private DeterrenceLinkage linkage(Actor guarantor, CapabilityPackage delivered) {
		DeterrenceLinkage linkage = generator.cited(generator.named(FACTORY.createDeterrenceLinkage(),
				"Commitment of " + guarantor.getName()));
		linkage.setGuarantor(guarantor);
		linkage.setPackage(delivered);
		CrossingPattern trigger = FACTORY.createCrossingPattern();
		Threshold line = guarantor.getThresholds().get(0);
		trigger.getThresholds().add(line);
		linkage.setTrigger(trigger);
		linkage.setTarget(line.getAddressees().get(0));
		linkage.setRecognition(generator.assessment(LikelihoodWord.LIKELY, 0.55, 0.8));
		linkage.setAutomaticity(generator.assessment(LikelihoodWord.VERY_UNLIKELY, 0.05, 0.2));
		linkage.setDiscretion(generator.assessment(LikelihoodWord.ROUGHLY_EVEN, 0.45, 0.55));
		Delay delay = FACTORY.createDelay();
		delay.setUnit(TimeUnit.MONTH);
		PertRange range = FACTORY.createPertRange();
		range.setLow(1);
		range.setMode(2);
		range.setHigh(6);
		delay.setDistribution(range);
		linkage.setDelay(delay);
		return linkage;
	}

	private OffRamp offRamp(Actor offeredBy) {
		OffRamp offRamp = generator.cited(generator.named(FACTORY.createOffRamp(), "Offer of " + offeredBy.getName()));
		offRamp.setOfferedBy(offeredBy);
		offRamp.setOpenFrom(generator.duration(3, TimeUnit.MONTH));
		for (Actor actor : new Actor[] { offeredBy, generator.opponentOf(offeredBy) }) {
			Settlement settlement = FACTORY.createSettlement();
			settlement.setActor(actor);
			settlement.setValue(20);
			offRamp.getSettlements().add(settlement);
		}
		return offRamp;
	}
}
