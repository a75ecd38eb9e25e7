package org.escalation.simulation.internal.engine;

import java.util.List;
import java.util.stream.IntStream;

import org.escalation.simulation.condition.Condition;
import org.escalation.simulation.rule.DecisionRule;
import org.escalation.simulation.scenario.ActionSpec;
import org.escalation.simulation.scenario.ActorSpec;
import org.escalation.simulation.scenario.BeliefSpec;
import org.escalation.simulation.scenario.CompiledScenario;
import org.escalation.simulation.scenario.LinkageSpec;
import org.escalation.simulation.scenario.PackageSpec;
import org.escalation.simulation.scenario.ParameterSpec;
import org.escalation.simulation.scenario.PerceptionSpec;
import org.escalation.simulation.scenario.RungSpec;
import org.escalation.simulation.scenario.ThresholdSpec;
import org.escalation.simulation.scenario.TrackSpec;

/**
 * A compiled scenario laid out for the engine: its elements as arrays, and who depends on whom. Shared by all workers,
 * never changed.
 */
final class ScenarioIndex {

    final CompiledScenario scenario;
    final ParameterSpec parameters;
    /** By which number each element draws. */
    final DrawNumbers draw;
    final ActorSpec[] actors;
    final ActionSpec[] actions;
    final ThresholdSpec[] thresholds;
    final BeliefSpec[] beliefs;
    final LinkageSpec[] linkages;
    final PackageSpec[] packages;
    final PerceptionSpec[] perceptions;
    final TrackSpec[] tracks;

    /** Severity and hazard of each rung of each track. */
    final double[][] severity;
    final double[][] hazard;
    final boolean anyRungHazard;

    /** Whether anything turns on how the value of going on has changed. */
    final boolean asksContinuationBefore;
    /** Actors with a rule, in order, and the actions of each actor. */
    final int[] deciders;
    final int[][] actionsOf;
    /** Place of each actor in the order of choice; -1 without a rule. Tracks that the actions of each actor move. */
    final int[] turnOrder;
    final int[][] tracksMovedBy;
    /** Rule that each perception ascribes, null if none; perceptions of each actor; who foresees any danger by them. */
    final DecisionRule[] ascribedRule;
    final int[][] perceptionsOf;
    final boolean[] foresees;

    /** Thresholds whose condition reads a track, an action, a package or the crossings of a threshold. */
    final int[][] thresholdsOfTrack;
    final int[][] thresholdsOfAction;
    final int[][] thresholdsOfPackage;
    final int[][] thresholdsOfThreshold;
    /** Thresholds whose condition can change without anything happening to those. */
    final int[] restlessThresholds;
    /** For each action the thresholds it could cross at once. */
    final int[][] touchedBy;
    /** For each threshold what its condition reads. */
    final ConditionReads[] reads;

    /** Row actor, column threshold: index of the belief, or -1; and whether the threshold binds the actor. */
    private final int[] beliefOf;
    private final boolean[] binds;
    /** Beliefs about the thresholds of an owner, and about one threshold. */
    final int[][] beliefsOfOwner;
    final int[][] beliefsOfThreshold;

    final int[][] linkagesOf;
    /** LC x harm of a linkage that those it is to deter know of; 0 for a secret one. */
    final double[] linkageDeterrence;
    /** Sum of the values of the items of a package. */
    final double[] packageValue;


    ScenarioIndex(CompiledScenario scenario) {
        this.scenario = scenario;
        parameters = scenario.parameters();
        draw = new DrawNumbers(scenario);
        actors = scenario.actors().toArray(ActorSpec[]::new);
        actions = scenario.actions().toArray(ActionSpec[]::new);
        thresholds = scenario.thresholds().toArray(ThresholdSpec[]::new);
        beliefs = scenario.beliefs().toArray(BeliefSpec[]::new);
        linkages = scenario.linkages().toArray(LinkageSpec[]::new);
        packages = scenario.packages().toArray(PackageSpec[]::new);
        perceptions = scenario.perceptions().toArray(PerceptionSpec[]::new);
        tracks = scenario.tracks().toArray(TrackSpec[]::new);

        severity = new double[tracks.length][];
        hazard = new double[tracks.length][];
        boolean hazards = false;
        for (int i = 0; i < tracks.length; i++) {
            severity[i] = tracks[i].rungs().stream().mapToDouble(RungSpec::severity).toArray();
            hazard[i] = tracks[i].rungs().stream().mapToDouble(RungSpec::hazard).toArray();
            for (double h : hazard[i]) {
                hazards |= h > 0;
            }
        }
        anyRungHazard = hazards;
        asksContinuationBefore = ConditionLeaves.ofCourse(scenario).ask(Condition.ContinuationValueFalls.class)
                || ConditionLeaves.ofRecord(scenario).ask(Condition.ContinuationValueFalls.class);

        deciders = Group.where(actors.length, i -> actors[i].rule() != null);
        actionsOf = Group.by(actors.length, actions.length, i -> List.of(actions[i].actor()));

        turnOrder = new int[actors.length];
        java.util.Arrays.fill(turnOrder, -1);
        for (int i = 0; i < deciders.length; i++) {
            turnOrder[deciders[i]] = i;
        }
        tracksMovedBy = new int[actors.length][];
        for (int i = 0; i < actors.length; i++) {
            tracksMovedBy[i] = IntStream.of(actionsOf[i]).filter(a -> actions[a].toRung() >= 0).map(a -> actions[a].track())
                    .sorted().distinct().toArray();
        }
        ascribedRule = new DecisionRule[perceptions.length];
        for (int i = 0; i < perceptions.length; i++) {
            ascribedRule[i] = perceptions[i].rule() == null ? actors[perceptions[i].about()].rule() : perceptions[i].rule();
        }
        perceptionsOf = Group.by(actors.length, perceptions.length,
                i -> ascribedRule[i] == null ? List.of() : List.of(perceptions[i].holder()));
        foresees = new boolean[actors.length];
        for (int i = 0; i < actors.length; i++) {
            foresees[i] = Double.isNaN(actors[i].seenHazard()) && IntStream.of(perceptionsOf[i])
                    .anyMatch(p -> anyRungHazard || IntStream.of(actionsOf[perceptions[p].about()])
                            .anyMatch(a -> actions[a].hazard() > 0));
        }
        reads = new ConditionReads[thresholds.length];
        for (int i = 0; i < reads.length; i++) {
            reads[i] = new ConditionReads(thresholds[i].condition());
        }
        thresholdsOfTrack = Group.by(tracks.length, reads.length, i -> reads[i].tracks());
        thresholdsOfAction = Group.by(actions.length, reads.length, i -> reads[i].actions());
        thresholdsOfPackage = Group.by(packages.length, reads.length, i -> reads[i].packages());
        thresholdsOfThreshold = Group.by(thresholds.length, reads.length, i -> reads[i].thresholds());
        restlessThresholds = Group.where(reads.length, i -> reads[i].restless());
        touchedBy = new int[actions.length][];
        for (int i = 0; i < actions.length; i++) {
            int[] byTrack = actions[i].toRung() < 0 ? new int[0] : thresholdsOfTrack[actions[i].track()];
            touchedBy[i] = Group.union(thresholdsOfAction[i], byTrack);
        }

        beliefOf = new int[actors.length * thresholds.length];
        java.util.Arrays.fill(beliefOf, -1);
        for (int i = 0; i < beliefs.length; i++) {
            beliefOf[beliefs[i].holder() * thresholds.length + beliefs[i].threshold()] = i;
        }
        binds = new boolean[beliefOf.length];
        for (int t = 0; t < thresholds.length; t++) {
            for (int a = 0; a < actors.length; a++) {
                binds[a * thresholds.length + t] = thresholds[t].binds(a);
            }
        }
        beliefsOfOwner = Group.by(actors.length, beliefs.length,
                i -> List.of(thresholds[beliefs[i].threshold()].owner()));
        beliefsOfThreshold = Group.by(thresholds.length, beliefs.length, i -> List.of(beliefs[i].threshold()));

        linkagesOf = Group.by(thresholds.length, linkages.length, i -> linkages[i].thresholds());
        linkageDeterrence = new double[linkages.length];
        for (int i = 0; i < linkages.length; i++) {
            LinkageSpec l = linkages[i];
            linkageDeterrence[i] = l.isPublic() ? l.credibility(parameters.discount()) * l.harm() : 0;
        }
        packageValue = new double[packages.length];
        for (int i = 0; i < packages.length; i++) {
            packageValue[i] = packages[i].deliveries().stream().mapToDouble(d -> d.value()).sum();
        }

    }

    /** Index of the belief an actor holds about a threshold, or -1. */
    int beliefOf(int actor, int threshold) {
        return beliefOf[actor * thresholds.length + threshold];
    }

    boolean binds(int threshold, int actor) {
        return binds[actor * thresholds.length + threshold];
    }
}
