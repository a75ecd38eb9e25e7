package org.escalation.notation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.escalation.model.Actor;
import org.escalation.model.Belief;
import org.escalation.model.CapabilityItem;
import org.escalation.model.Crossing;
import org.escalation.model.DeterrenceLinkage;
import org.escalation.model.EscalationModel;
import org.escalation.model.EvidenceItem;
import org.escalation.model.OffRamp;
import org.escalation.model.Probability;
import org.escalation.model.RedLine;
import org.escalation.model.SelfLimit;
import org.escalation.model.Settlement;
import org.escalation.model.Signal;
import org.escalation.model.SignalCost;
import org.escalation.model.Stake;
import org.escalation.model.Threshold;
import org.escalation.model.TreatyCommitment;
import org.escalation.model.text.ModelTexts;

/**
 * What the deterrence map's expressions ask about a model. Every method is a pure function of the elements it is given;
 * the first parameter is the expression's receiver.
 */
public final class DeterrenceServices {

    /** Widest outline of a line, in pixels, for a declared commitment of 1. */
    private static final int WIDEST = 4;

    /** Actors that have drawn a line, sent a signal or take part in a linkage or off-ramp; the others would stand alone. */
    public List<Actor> shownActors(EscalationModel model) {
        Set<Actor> shown = new LinkedHashSet<>();
        for (DeterrenceLinkage linkage : model.getLinkages()) {
            shown.add(linkage.getGuarantor());
            if (linkage.getPackage() != null) {
                shown.add(linkage.getPackage().getRecipient());
            }
        }
        for (OffRamp offRamp : model.getOffRamps()) {
            shown.add(offRamp.getOfferedBy());
            offRamp.getSettlements().forEach(settlement -> shown.add(settlement.getActor()));
        }
        List<Actor> result = new ArrayList<>();
        for (Actor actor : model.getActors()) {
            boolean acts = !actor.getThresholds().isEmpty() || !actor.getSignals().isEmpty() || !actor.getStakes().isEmpty();
            // a model just begun shows every actor, so that what was created is seen
            if (acts || shown.contains(actor) || model.getActors().size() <= 6) {
                result.add(actor);
            }
        }
        return result;
    }

    /** Name of an actor with its kind, where the kind is not the usual one. */
    public String actorLabel(Actor actor) {
        return name(actor.getName());
    }

    /** An issue with the value of winning on it, in stake points of 0 to 100. */
    public String stakeLabel(Stake stake) {
        String issue = stake.getIssue() == null ? "?" : name(stake.getIssue().getName());
        return issue + "  " + Math.round(stake.getValue()) + (stake.isExistential() ? "  existential" : "");
    }

    /** Declared commitment d of a line, 0 to 1; NaN where nothing was declared. */
    public double declaredCommitment(Threshold line) {
        return switch (line) {
            case RedLine red -> red.getCommitment();
            case TreatyCommitment treaty -> treaty.getCommitment();
            default -> Double.NaN;
        };
    }

    /** Crossings that count as evidence: with a threat before them and a known outcome. */
    public int crossingsOnRecord(Threshold line) {
        return CredibilityRecord.of(line).count();
    }

    /** Credibility c learned from the record, 0 to 1, by formula 1 of the measures; NaN without a record. */
    public double observedCredibility(Threshold line) {
        return CredibilityRecord.of(line).credibility();
    }

    /** By how much more was declared than the record bears out, 0 to 1; 0 where either is missing. */
    public double credibilityGap(Threshold line) {
        double gap = declaredCommitment(line) - observedCredibility(line);
        return Double.isNaN(gap) ? 0 : Math.max(0, Math.min(1, gap));
    }

    /** The credibility gap in percent, as interpolated colours take whole numbers; 0 for anything but a line. */
    public int gapPercent(EObject element) {
        return element instanceof Threshold line ? (int) Math.round(100 * credibilityGap(line)) : 0;
    }

    /** Width of a linkage's line in pixels, from 1 to 5 with its automaticity. */
    public int linkageWidth(DeterrenceLinkage linkage) {
        return 1 + (int) Math.round(4 * automaticityPoint(linkage));
    }

    /** Width of a line's outline in pixels, from 1 to 4 with the declared commitment. */
    public int outlineWidth(Threshold line) {
        double declared = declaredCommitment(line);
        return Double.isNaN(declared) ? 1 : 1 + (int) Math.round((WIDEST - 1) * Math.max(0, Math.min(1, declared)));
    }

    /** Declared and observed credibility in one line of text, with the number of crossings behind the latter. */
    public String credibilityLine(Threshold line) {
        double declared = declaredCommitment(line);
        String said = Double.isNaN(declared) ? "not declared" : "declared " + percent(declared);
        return said + " · " + observed(line);
    }

    /** What a line's box says of it: its name, how firmly and how clearly it was declared, and what the record bears out. */
    public String thresholdLabel(Threshold line) {
        double declared = declaredCommitment(line);
        String said = Double.isNaN(declared) ? credibilityLine(line)
                : "declared " + percent(declared) + ", clarity " + percent(line.getClarity()) + "\n" + observed(line);
        return name(line.getName()) + "\n" + said;
    }

    private String observed(Threshold line) {
        int count = crossingsOnRecord(line);
        return count == 0 ? "untested" : "observed " + percent(observedCredibility(line)) + " (" + count + ")";
    }

    /** What a reader wants to know of a line that does not fit on it. */
    public String thresholdTooltip(Threshold line) {
        String text = name(line.getDescription());
        String clarity = "Clarity " + percent(line.getClarity()) + ". " + sentence(credibilityLine(line));
        return text.isEmpty() ? clarity : text + "\n" + clarity;
    }

    /** Whether a self-limit is in force, and since when not. */
    public String selfLimitLine(SelfLimit limit) {
        LocalDate lifted = limit.getRelaxedOn();
        return lifted == null ? "in force" : "lifted " + lifted;
    }

    /** What a linkage promises: its name and how far it follows by itself. */
    public String linkageLabel(DeterrenceLinkage linkage) {
        double automaticity = automaticityPoint(linkage);
        String trigger = linkage.getTrigger() == null || linkage.getTrigger().getCount() < 2 ? ""
                : " after " + linkage.getTrigger().getCount() + " crossings";
        return name(linkage.getName()) + "\nautomatic " + percent(automaticity) + trigger;
    }

    /** Chance that the package follows without a new decision, 0 to 1; 0 where none is given. */
    public double automaticityPoint(DeterrenceLinkage linkage) {
        return point(linkage.getAutomaticity());
    }

    /** An item of a package with its military value in capability points. */
    public String itemLabel(CapabilityItem item) {
        return name(item.getName()) + "  " + Math.round(item.getValue());
    }

    /** An off-ramp's name. */
    public String offRampLabel(OffRamp offRamp) {
        return name(offRamp.getName());
    }

    /** The value of a settlement's terms for an actor, in utility, and how far it keeps face. */
    public String settlementLabel(Settlement settlement) {
        return "worth " + Math.round(settlement.getValue()) + ", face " + percent(settlement.getFacePreservation());
    }

    /** A signal's name with its date. */
    public String signalLabel(Signal signal) {
        return name(signal.getName()) + (signal.getDate() == null ? "" : "\n" + signal.getDate());
    }

    /** Kind, cost and text of a signal. */
    public String signalTooltip(Signal signal) {
        String kind = signal.getType().getLiteral() + ", " + signal.getCostType().getLiteral();
        String text = name(signal.getDescription());
        return text.isEmpty() ? kind : kind + "\n" + text;
    }

    /** Width of a signal's line in pixels: 1 for cheap talk, 2 for a sunk cost, 3 for tied hands. */
    public int signalWidth(Signal signal) {
        SignalCost cost = signal.getCostType();
        return cost == SignalCost.TIE_HANDS ? 3 : cost == SignalCost.SINK_COST ? 2 : 1;
    }

    /** When, by whom and with what outcome a line was crossed. */
    public String crossingTooltip(Crossing crossing) {
        String by = crossing.getBy() == null ? "" : " by " + name(crossing.getBy().getName());
        String date = crossing.getDate() == null ? "" : crossing.getDate() + ": ";
        return date + name(crossing.getName()) + by + ", " + crossing.getOutcome().getLiteral();
    }

    /** Who expects a line to be enforced, and how likely. */
    public String beliefLabel(Belief belief) {
        return (belief.getHolder() == null ? "?" : name(belief.getHolder().getName())) + " expects " + percent(expected(belief));
    }

    /** The weight of past cases behind a belief. */
    public String beliefTooltip(Belief belief) {
        return String.format(Locale.ROOT, "Enforcement expected with %s, as from %.1f cases enforced and %.1f not%s", percent(expected(belief)),
                belief.getAlpha(), belief.getBeta(), belief.getFeared() == null ? "" : "; feared with " + percent(point(belief.getFeared())));
    }

    private static double expected(Belief belief) {
        return belief.getAlpha() / (belief.getAlpha() + belief.getBeta());
    }

    /** How likely the steps of a linkage are: recognition, following by itself, a new decision; only those that are given. */
    public String chancesLabel(DeterrenceLinkage linkage) {
        List<String> lines = new ArrayList<>();
        lines.add(name(linkage.getName()));
        chance("recognised", linkage.getRecognition(), lines);
        chance("automatic", linkage.getAutomaticity(), lines);
        chance("decided anew", linkage.getDiscretion(), lines);
        return String.join("\n", lines);
    }

    private static void chance(String what, Probability probability, List<String> into) {
        if (probability != null) {
            into.add(what + " " + percent(point(probability)));
        }
    }

    /** Name, date and grade of an item of evidence: reliability of the source A to F, credibility of what it says. */
    public String evidenceLabel(EvidenceItem item) {
        return name(item.getName()) + "\n" + (item.getDate() == null ? "" : item.getDate() + " · ") + item.getReliability().getLiteral() + " · "
                + ModelTexts.label(item.getCredibility());
    }

    private static double point(Probability probability) {
        double point = probability == null ? 0 : probability.effectivePoint();
        return Double.isNaN(point) ? 0 : point;
    }

    static String percent(double share) {
        return Double.isNaN(share) ? "?" : String.format(Locale.ROOT, "%.0f %%", 100 * share);
    }

    private static String sentence(String text) {
        return Character.toUpperCase(text.charAt(0)) + text.substring(1) + ".";
    }

    private static String name(String text) {
        return text == null ? "" : text;
    }
}
