package org.escalation.simulation.compile;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.escalation.model.Action;
import org.escalation.model.Actor;
import org.escalation.model.CapabilityItem;
import org.escalation.model.CapabilityPackage;
import org.escalation.model.CrossingPattern;
import org.escalation.model.Delivery;
import org.escalation.model.DeterrenceLinkage;
import org.escalation.model.Veto;
import org.escalation.simulation.scenario.CompiledScenario;
import org.escalation.simulation.scenario.DeliverySpec;
import org.escalation.simulation.scenario.LinkageSpec;
import org.escalation.simulation.scenario.OpponentSpec;
import org.escalation.simulation.scenario.PackageSpec;
import org.escalation.simulation.scenario.ScenarioBuilder;

/** Compiles packages and linkages. */
final class CommitmentParts {

    /** Points of capability that double the running cost of an opponent. */
    private static final double FULL_CAPABILITY = 100;

    private final CompileContext context;

    CommitmentParts(CompileContext context) {
        this.context = context;
    }

    void addTo(ScenarioBuilder builder) {
        context.packages().forEach(p -> builder.add(capabilityPackage(p)));
        context.scenario().getLinkages().forEach(linkage -> linkage(linkage, builder));
    }

    private PackageSpec capabilityPackage(CapabilityPackage p) {
        // packages nobody in the scenario receives are kept, so that indices stay, but they reach no one who counts
        int recipient = context.optional(p.getRecipient());
        List<OpponentSpec> opponents = new ArrayList<>();
        if (recipient == CompiledScenario.NONE) {
            recipient = 0;
        } else {
            for (Actor opponent : opponents(p)) {
                opponents.add(new OpponentSpec(context.optional(opponent), opponent.getCostPerTurn() / FULL_CAPABILITY));
            }
        }
        return PackageSpec.builder(Names.element(p), recipient, deliveries(p))
                .supplier(context.optional(p.getProvider()))
                .opponents(opponents)
                .coherenceBonus(p.getCoherenceBonus())
                .adaptationSensitivity(p.getAdaptationSensitivity())
                .build();
    }

    /** Those at whom the recipient's own actions are directed, the provider apart. */
    private Set<Actor> opponents(CapabilityPackage p) {
        Set<Actor> result = new LinkedHashSet<>();
        for (Action action : p.getRecipient().getActions()) {
            for (Actor target : action.getTargets()) {
                if (context.takesPart(target) && target != p.getProvider() && target != p.getRecipient()) {
                    result.add(target);
                }
            }
        }
        return result;
    }

    private List<DeliverySpec> deliveries(CapabilityPackage p) {
        List<DeliverySpec> result = new ArrayList<>();
        if (p.getSchedule().isEmpty()) {
            for (CapabilityItem item : p.getItems()) {
                result.add(new DeliverySpec(Names.element(item), 0, item.getValue()));
            }
        }
        for (Delivery delivery : p.getSchedule()) {
            int offset = delivery.getAfter() == null ? 0 : context.time().wholeTurns(delivery.getAfter(), 0);
            List<CapabilityItem> items = delivery.getItems().isEmpty() ? p.getItems() : delivery.getItems();
            for (CapabilityItem item : items) {
                result.add(new DeliverySpec(Names.element(item), offset, item.getValue() * delivery.getShare()));
            }
        }
        return result;
    }

    private void linkage(DeterrenceLinkage linkage, ScenarioBuilder builder) {
        CrossingPattern trigger = linkage.getTrigger();
        if (trigger == null) {
            context.problem(linkage, "has no trigger");
            return;
        }
        int expiry = 0;
        if (linkage.getExpiry() != null && context.time().hasStart()) {
            expiry = context.time().turnOf(linkage.getExpiry());
            if (expiry < 1) {
                context.note(linkage, "has lapsed before the scenario starts");
                return;
            }
        }
        List<Integer> thresholds = new ArrayList<>();
        trigger.getThresholds().forEach(t -> thresholds.add(context.threshold(linkage, t)));
        List<Integer> lifts = new ArrayList<>();
        linkage.getRelaxes().forEach(limit -> lifts.add(context.threshold(linkage, limit)));
        LinkageSpec.Builder spec = LinkageSpec.builder(Names.element(linkage), thresholds,
                context.needed(linkage, "guarantor", linkage.getGuarantor()))
                .crossers(crossers(linkage, trigger))
                .count(trigger.getCount())
                .window(trigger.getWindow() == null ? 0 : context.time().wholeTurns(trigger.getWindow(), 1))
                .minimumMagnitude(trigger.getMinimumMagnitude())
                .startsPackage(context.capabilityPackage(linkage, linkage.getPackage()))
                .lifts(lifts)
                .automaticity(context.point(linkage, "automaticity", linkage.getAutomaticity(), 0))
                .recognition(context.point(linkage, "recognition", linkage.getRecognition(), 1))
                .discretion(context.point(linkage, "chance of a decision", linkage.getDiscretion(), 0))
                .veto(veto(linkage))
                .deliveredFraction(linkage.getDeliveredFraction())
                .harm(linkage.getHarm())
                .isPublic(linkage.isPublic())
                .expiry(expiry);
        try {
            spec.delay(Distributions.delay(linkage.getDelay(), context.time()));
        } catch (IllegalArgumentException e) {
            context.problem(linkage, "has a delay that makes no sense: " + e.getMessage());
        }
        builder.add(spec.build());
    }

    private List<Integer> crossers(DeterrenceLinkage linkage, CrossingPattern trigger) {
        if (!trigger.getBy().isEmpty()) {
            return context.standingFor(trigger.getBy());
        }
        return linkage.getTarget() == null ? List.of() : context.standingFor(List.of(linkage.getTarget()));
    }

    private double veto(DeterrenceLinkage linkage) {
        double passes = 1;
        for (Veto veto : linkage.getVetoes()) {
            passes *= 1 - context.point(linkage, "veto", veto.getProbability(), 0);
        }
        return 1 - passes;
    }
}
