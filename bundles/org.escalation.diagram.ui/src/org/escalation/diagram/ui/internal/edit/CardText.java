/*
 * Copyright (c) 2026 the Escalation Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.escalation.diagram.ui.internal.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;

import org.escalation.analysis.provenance.CitationText;
import org.escalation.analysis.provenance.Provenance;
import org.escalation.model.Citation;
import org.escalation.model.Probability;
import org.escalation.model.constraints.Finding;
import org.escalation.model.io.Severity;
import org.escalation.model.text.ElementTitles;
import org.escalation.model.text.ModelTexts;
import org.escalation.model.text.QuantityTexts;

/**
 * What a card says of an element: what it is, what the notation tells of it, its probabilities, what it rests on, and what is
 * wrong with it.
 *
 * @param title the element's name
 * @param kind  what kind of element it is
 * @param lines what else there is to say, in order
 */
public record CardText(String title, String kind, List<Line> lines) {

	/** More sources than this are counted, not named. */
	private static final int MOST_SOURCES = 4;
	private static final int LONGEST = 400;

	/** What a line is about; decides its look. */
	public enum About {
		/** The notation's own words. */
		TEXT,
		/** A probability. */
		PROBABILITY,
		/** A source, or that there is none. */
		SOURCE,
		/** Something that must be mended. */
		ERROR,
		/** Something that should be looked at. */
		WARNING
	}

	/** A line, which may be long and is wrapped then. */
	public record Line(About about, String text) {
	}

	/** Copies the list. */
	public CardText {
		lines = List.copyOf(lines);
	}

	/**
	 * Makes the text for an element.
	 *
	 * @param notation what the notation tells of it; empty for nothing
	 * @param findings what is wrong with it
	 */
	public static CardText of(EObject element, String notation, List<Finding> findings) {
		List<Line> lines = new ArrayList<>();
		if (!notation.isBlank()) {
			lines.add(new Line(About.TEXT, shortened(notation.strip())));
		}
		for (EReference feature : element.eClass().getEAllContainments()) {
			probability(element, feature).ifPresent(text -> lines.add(new Line(About.PROBABILITY, ModelTexts.label(feature) + ": " + text)));
		}
		sources(element, lines);
		for (Finding finding : findings) {
			lines.add(new Line(finding.severity() == Severity.ERROR ? About.ERROR : About.WARNING, shortened(finding.message())));
		}
		return new CardText(shortened(ElementTitles.of(element)), ModelTexts.label(element.eClass()), lines);
	}

	private static Optional<String> probability(EObject element, EReference feature) {
		return !feature.isMany() && element.eGet(feature) instanceof Probability probability ? Optional.of(QuantityTexts.of(probability)) : Optional.empty();
	}

	private static void sources(EObject element, List<Line> lines) {
		List<Citation> citations = Provenance.citationsOf(List.of(element));
		citations.stream().limit(MOST_SOURCES)
				.forEach(citation -> lines.add(new Line(About.SOURCE, shortened(sourceOf(citation)))));
		if (citations.size() > MOST_SOURCES) {
			lines.add(new Line(About.SOURCE, "and " + (citations.size() - MOST_SOURCES) + " more"));
		} else if (citations.isEmpty()) {
			lines.add(new Line(About.SOURCE, "No source is given."));
		}
	}

	/** An unnumbered source is named by its name already. */
	private static String sourceOf(Citation citation) {
		String place = CitationText.shortForm(citation);
		return citation.getSource().getNumber() > 0 ? place + "  " + CitationText.entry(citation.getSource()) : "Source: " + place;
	}

	private static String shortened(String text) {
		return text.length() <= LONGEST ? text : text.substring(0, LONGEST - 1) + "\u2026";
	}
}
