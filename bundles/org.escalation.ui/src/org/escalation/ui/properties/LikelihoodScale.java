/*
 * Copyright (c) 2026 the Escalation Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.escalation.ui.properties;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.escalation.model.LikelihoodWord;

/** The words of estimative probability of ICD 203 with the probabilities that they stand for. */
public final class LikelihoodScale {

	/** The probabilities that a word stands for, from 0 to 1. */
	public record Band(double low, double high) {

		/** Their middle. */
		public double middle() {
			return Math.round((low + high) / 2 * 1000) / 1000.0;
		}

		public boolean contains(double probability) {
			return probability >= low && probability <= high;
		}
	}

	private static final Map<LikelihoodWord, Band> BANDS = new EnumMap<>(Map.of(
			LikelihoodWord.ALMOST_NO_CHANCE, new Band(0.01, 0.05),
			LikelihoodWord.VERY_UNLIKELY, new Band(0.05, 0.2),
			LikelihoodWord.UNLIKELY, new Band(0.2, 0.45),
			LikelihoodWord.ROUGHLY_EVEN, new Band(0.45, 0.55),
			LikelihoodWord.LIKELY, new Band(0.55, 0.8),
			LikelihoodWord.VERY_LIKELY, new Band(0.8, 0.95),
			LikelihoodWord.ALMOST_CERTAIN, new Band(0.95, 0.99)));

	private LikelihoodScale() {
	}

	/** The band of a word; null for UNASSESSED. */
	public static Band band(LikelihoodWord word) {
		return BANDS.get(word);
	}

	/** The words with a band, least likely first. */
	public static List<LikelihoodWord> words() {
		return new ArrayList<>(BANDS.keySet());
	}
}
