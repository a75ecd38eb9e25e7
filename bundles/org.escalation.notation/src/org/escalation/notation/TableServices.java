package org.escalation.notation;

import java.util.Locale;

import org.eclipse.emf.ecore.EObject;

import org.escalation.model.Crossing;
import org.escalation.model.CrossingOutcome;
import org.escalation.model.Stake;
import org.escalation.model.Threshold;
import org.escalation.model.text.ModelTexts;
import org.escalation.model.text.Numbers;

/**
 * What the tables' expressions and tools ask about a model. Columns of a table serve rows of several kinds; a method that
 * means nothing for a kind of row gives an empty text, false or 0 for it.
 */
public final class TableServices {

    private final DeterrenceServices map = new DeterrenceServices();
    private final ScenarioServices numbers = new ScenarioServices();

    /** Whether a threat came before the crossing, in words. */
    public String yesOrNo(EObject row) {
        return row instanceof Crossing crossing ? crossing.isPriorThreat() ? "yes" : "no" : "";
    }

    /** Whether a crossing had the outcome. */
    public boolean outcomeIs(EObject row, CrossingOutcome outcome) {
        return row instanceof Crossing crossing && crossing.getOutcome() == outcome;
    }

    /** What followed a crossing, in words. */
    public String outcomeText(EObject row) {
        return row instanceof Crossing crossing ? ModelTexts.label(crossing.getOutcome()) : "";
    }

    /** Whether a crossing was meant, in words. */
    public String mechanismText(EObject row) {
        return row instanceof Crossing crossing ? ModelTexts.label(crossing.getMechanism()) : "";
    }

    /** How far a crossing went beyond the line, from 0 barely to 1 fully. */
    public String magnitudeText(EObject row) {
        return row instanceof Crossing crossing ? Numbers.plain(crossing.getMagnitude()) : "";
    }

    /** How much a crossing counts as evidence, 1 in full. */
    public String evidenceText(EObject row) {
        return row instanceof Crossing crossing ? Numbers.plain(crossing.getEvidenceWeight()) : "";
    }

    /** How far a crossing was answered, in per cent of what was threatened. */
    public String enforcedText(EObject row) {
        return row instanceof Crossing crossing ? percent(crossing.getWeight()) : "";
    }

    /** Declared commitment of a line in per cent. */
    public String declaredText(EObject row) {
        return row instanceof Threshold line ? percent(map.declaredCommitment(line)) : "";
    }

    /** Credibility that the record of a line bears out, in per cent, with the number of crossings behind it. */
    public String observedText(EObject row) {
        if (!(row instanceof Threshold line)) {
            return "";
        }
        int count = map.crossingsOnRecord(line);
        return count == 0 ? "untested" : percent(map.observedCredibility(line)) + " (" + count + ")";
    }

    /** By how much more was declared than the record of a line bears out, 0 to 1. */
    public double gapOf(EObject row) {
        return row instanceof Threshold line ? map.credibilityGap(line) : 0;
    }

    /** By how much more was declared than the record of a line bears out, in percentage points. */
    public String gapText(EObject row) {
        double gap = gapOf(row);
        return gap == 0 ? "" : String.format(Locale.ROOT, "%.0f points", 100 * gap);
    }

    /** The value of a stake in points. */
    public String stakeText(Stake stake) {
        return Numbers.plain(stake.getValue());
    }

    /**
     * Stake points as people type them.
     *
     * @throws IllegalArgumentException when it is no number within 0 to 100
     */
    public Double stakePoints(String text) {
        double value = numbers.parsedNumber(text);
        if (value < 0 || value > 100) {
            throw new IllegalArgumentException("A stake is worth 0 to 100 points, not " + text.trim());
        }
        return value;
    }

    private static String percent(double share) {
        return Double.isNaN(share) ? "" : DeterrenceServices.percent(share);
    }
}
