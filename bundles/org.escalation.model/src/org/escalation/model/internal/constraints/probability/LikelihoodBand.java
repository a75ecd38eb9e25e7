/*
 * Copyright (c) 2026 the Escalation Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.escalation.model.internal.constraints.probability;

import java.util.List;

import org.escalation.model.LikelihoodWord;

/**
 * A word of Intelligence Community Directive 203 and the probabilities it stands for.
 *
 * @param word the word
 * @param low  least probability
 * @param high greatest probability
 */
record LikelihoodBand(LikelihoodWord word, double low, double high) {

	private static final List<LikelihoodBand> SCALE = List.of(
			new LikelihoodBand(LikelihoodWord.ALMOST_NO_CHANCE, 0.01, 0.05),
			new LikelihoodBand(LikelihoodWord.VERY_UNLIKELY, 0.05, 0.20),
			new LikelihoodBand(LikelihoodWord.UNLIKELY, 0.20, 0.45),
			new LikelihoodBand(LikelihoodWord.ROUGHLY_EVEN, 0.45, 0.55),
			new LikelihoodBand(LikelihoodWord.LIKELY, 0.55, 0.80),
			new LikelihoodBand(LikelihoodWord.VERY_LIKELY, 0.80, 0.95),
			new LikelihoodBand(LikelihoodWord.ALMOST_CERTAIN, 0.95, 0.99));

	/** The band of a word; null for not assessed. */
	static LikelihoodBand of(LikelihoodWord word) {
		return SCALE.stream().filter(each -> each.word == word).findFirst().orElse(null);
	}

	/** The word for a number; numbers beyond the ends of the scale get the word of that end. */
	static LikelihoodWord wordFor(double probability) {
		return SCALE.stream().filter(each -> probability < each.high).findFirst()
				.orElse(SCALE.get(SCALE.size() - 1)).word;
	}

	/** Whether the number lies in the band; the ends of the scale are open, because hazards are often below 1 %. */
	boolean contains(double probability) {
		boolean first = word == LikelihoodWord.ALMOST_NO_CHANCE;
		boolean last = word == LikelihoodWord.ALMOST_CERTAIN;
		return (first || probability >= low) && (last || probability <= high);
	}
}
