package org.escalation.analysis.binding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import org.escalation.analysis.Measure;
import org.escalation.analysis.MeasureValue;
import org.escalation.analysis.statistics.Interval;
import org.escalation.analysis.Measures;
import org.escalation.analysis.provenance.CitationText;
import org.escalation.model.Actor;
import org.escalation.model.Assessment;
import org.escalation.model.Belief;
import org.escalation.model.CapabilityItem;
import org.escalation.model.CapabilityPackage;
import org.escalation.model.Crossing;
import org.escalation.model.CrossingOutcome;
import org.escalation.model.CrossingPattern;
import org.escalation.model.Delay;
import org.escalation.model.Delivery;
import org.escalation.model.DeterrenceLinkage;
import org.escalation.model.Duration;
import org.escalation.model.EscalationFactory;
import org.escalation.model.EscalationModel;
import org.escalation.model.FixedValue;
import org.escalation.model.OffRamp;
import org.escalation.model.PertRange;
import org.escalation.model.Scenario;
import org.escalation.model.Settlement;
import org.escalation.model.Stake;
import org.escalation.model.TimeUnit;
import org.escalation.model.Veto;
import org.junit.jupiter.api.Test;

/** That each measure reads the right things out of a model and says what it rests on. */
class MeasuresTest {

    private static final EscalationFactory MAKE = EscalationFactory.eINSTANCE;

    private final Crisis crisis = new Crisis();

    private List<MeasureValue> all(String measure) {
        return Measures.of(crisis.model, null).stream()
                .filter(value -> value.measure().id().equals(measure)).toList();
    }

    private MeasureValue only(String measure) {
        List<MeasureValue> values = all(measure);
        assertEquals(1, values.size(), measure);
        return values.get(0);
    }

    private double number(String measure) {
        MeasureValue value = only(measure);
        return value.value().orElseThrow(() -> new AssertionError(value.undefinedReason()));
    }

    @Test
    void idsAreUniqueAndTextsAreGiven() {
        HashSet<String> ids = new HashSet<>();
        for (Measure measure : Measures.shipped()) {
            assertTrue(ids.add(measure.id()));
            assertFalse(measure.title().isBlank() || measure.explanation().isBlank());
        }
    }

    @Test
    void emptyModelHasNoValues() {
        EscalationModel empty = MAKE.createEscalationModel();
        assertEquals(List.of(), Measures.of(empty, null));
    }

    @Test
    void credibilityFollowsTheRecordAndNamesItsSources() {
        crisis.crossed("2023-01-25", CrossingOutcome.NONE, 0);
        crisis.crossed("2022-06-05", CrossingOutcome.NONE, 0);
        crisis.crossed("2024-05-01", CrossingOutcome.ENFORCED, 1);
        MeasureValue credibility = only("credibility");
        assertEquals(.424628, credibility.value().orElseThrow(), 1e-6);
        assertTrue(credibility.interval().orElseThrow().contains(.424628));
        assertTrue(credibility.restsOn().containsAll(crisis.line.getCrossings()));
        assertEquals(List.of("[7] p. 3"), credibility.sources().stream().map(CitationText::shortForm).toList());
    }

    @Test
    void openCasesAndCasesWithoutPriorThreatDoNotCount() {
        crisis.crossed("2023-01-25", CrossingOutcome.OPEN, 0);
        Crossing afterTheFact = crisis.crossed("2023-02-25", CrossingOutcome.ENFORCED, 1);
        afterTheFact.setPriorThreat(false);
        MeasureValue credibility = only("credibility");
        assertEquals(.5, credibility.value().orElseThrow());
        assertTrue(credibility.note().contains("flat prior"), credibility.note());
    }

    @Test
    void judgementStandsInForAMissingRecord() {
        crisis.line.setEnforcement(crisis.judged("j1", .15));
        assertEquals(.15, number("credibility"));
    }

    @Test
    void gapIsCommitmentMinusCredibility() {
        crisis.line.setEnforcement(crisis.judged("j1", .2));
        MeasureValue gap = only("enforcement-gap");
        assertEquals(.7, gap.value().orElseThrow(), 1e-12);
        assertEquals(List.of(crisis.east), gap.subjects());
        assertTrue(gap.interval().orElseThrow().contains(.7));
    }

    @Test
    void minimumCredibilityComparesBenefitAndHarm() {
        MeasureValue minimum = only("minimum-effective-credibility");
        assertEquals(.2, minimum.value().orElseThrow(), 1e-12);
        assertTrue(minimum.note().startsWith("Deters"));
        crisis.line.setResponse(null);
        assertFalse(only("minimum-effective-credibility").defined());
    }

    @Test
    void selfDeterrenceMatchesTheClosedForm() {
        crisis.line.setEnforcement(crisis.judged("j1", .1));
        assertEquals(.6836, number("self-deterrence"), 1e-4);
        assertEquals(2 * number("self-deterrence"), number("forgone-utility"), 1e-12);
    }

    /** From .5 - .5 = 0 at the feared credibility itself to logit(4) - logit(-6) at none. */
    @Test
    void selfDeterrenceIsAsUncertainAsTheEvidence() {
        Assessment evidence = crisis.judged("j1", .1);
        evidence.setLow(0);
        evidence.setHigh(.5);
        crisis.line.setEnforcement(evidence);
        Interval interval = only("self-deterrence").interval().orElseThrow();
        assertEquals(0, interval.low(), 1e-12);
        assertEquals(1 / (1 + Math.exp(-2)) - 1 / (1 + Math.exp(3)), interval.high(), 1e-12);
        assertTrue(only("forgone-utility").interval().orElseThrow().contains(number("forgone-utility")));
    }

    @Test
    void aSharperResponseCostsMore() {
        crisis.line.getResponse().setProportionality(2);
        assertEquals(4d / 36, number("minimum-effective-credibility"), 1e-12);
    }

    @Test
    void believedCredibilityReadsTheCounts() {
        Belief belief = crisis.fear;
        belief.setAlpha(2);
        belief.setBeta(6);
        MeasureValue believed = only("believed-credibility");
        assertEquals(.25, believed.value().orElseThrow());
        assertEquals(.053376, believed.interval().orElseThrow().low(), 1e-6);
        belief.setAlpha(0);
        assertFalse(only("believed-credibility").defined());
    }

    @Test
    void resolveOfEachParticipant() {
        crisis.west.setPrevailValue(10);
        crisis.west.setSubmitValue(0);
        crisis.west.setDisasterValue(-90);
        assertEquals(.1, all("critical-risk").get(0).value().orElseThrow(), 1e-12);
        crisis.west.setSubmitValue(20);
        assertFalse(all("critical-risk").get(0).defined());
        assertFalse(all("cost-tolerance").get(0).defined());
        Stake stake = MAKE.createStake();
        stake.setValue(80);
        crisis.west.getStakes().add(stake);
        crisis.west.setCostTolerance(.6);
        crisis.west.setCostPerTurn(4);
        assertEquals(12, all("cost-tolerance").get(0).value().orElseThrow(), 1e-12);
    }

    @Test
    void dominanceNeedsActionsAndNerve() {
        crisis.line.setEnforcement(crisis.judged("j1", 0));
        crisis.west.setDisasterValue(-100); // critical risk .5
        crisis.east.setDisasterValue(-9900); // critical risk .01
        List<MeasureValue> dominance = all("escalation-dominance");
        assertEquals(2, dominance.size());
        // Only the middle rung has an action, and its hazard of .02 deters East alone: 40 of 140 points.
        assertEquals(40 / 140d, dominance.get(0).value().orElseThrow(), 1e-12);
        assertEquals(0, dominance.get(1).value().orElseThrow());
    }

    @Test
    void initiativeOnRecordBelongsToTheOnlyMover() {
        crisis.crossed("2023-01-25", CrossingOutcome.NONE, 0);
        List<MeasureValue> initiative = all("initiative");
        assertEquals(1, initiative.get(0).value().orElseThrow());
        assertEquals(0, initiative.get(1).value().orElseThrow());
    }

    @Test
    void ambiguityFallsWithAUniformRecord() {
        assertEquals(1, number("ambiguity"), 1e-12);
        for (int year = 2010; year < 2025; year++) {
            crisis.crossed(year + "-01-01", CrossingOutcome.NONE, 0);
        }
        assertTrue(number("ambiguity") < .7);
    }

    @Test
    void placeOfALineHasItsOwnSpread() {
        assertTrue(all("location-uncertainty").isEmpty());
        PertRange location = MAKE.createPertRange();
        location.setLow(10);
        location.setMode(20);
        location.setHigh(30);
        crisis.line.setLocation(location);
        assertEquals(Math.sqrt(100 / 7d), number("location-uncertainty"), 1e-12);
    }

    @Test
    void linkageCountsDelayInTurns() {
        DeterrenceLinkage linkage = linkage();
        assertEquals(.8 * .7 * .7 * .5 * .95 * .95, number("linkage-credibility"), 1e-12);
        assertEquals(40 * number("linkage-credibility"), number("linkage-deterrent-value"), 1e-12);
        MeasureValue credibility = only("linkage-credibility");
        // the test's judgements leave everything open
        assertEquals(0, credibility.interval().orElseThrow().low());
        assertEquals(.5 * .95 * .95, credibility.interval().orElseThrow().high(), 1e-12);
        assertTrue(only("linkage-deterrent-value").interval().orElseThrow().contains(number("linkage-deterrent-value")));
        linkage.setRecognition(null);
        assertFalse(only("linkage-credibility").defined());
    }

    private DeterrenceLinkage linkage() {
        DeterrenceLinkage linkage = MAKE.createDeterrenceLinkage();
        linkage.setGuarantor(crisis.east);
        linkage.setTarget(crisis.west);
        CrossingPattern trigger = MAKE.createCrossingPattern();
        trigger.getThresholds().add(crisis.line);
        linkage.setTrigger(trigger);
        linkage.setRecognition(crisis.judged("q", .8));
        linkage.setAutomaticity(crisis.judged("a", .5));
        linkage.setDiscretion(crisis.judged("d", .4));
        Veto veto = MAKE.createVeto();
        veto.setProbability(crisis.judged("v", .3));
        linkage.getVetoes().add(veto);
        linkage.setDeliveredFraction(.5);
        linkage.setHarm(40);
        linkage.setDelay(delay(60.875, TimeUnit.DAY));
        crisis.model.getLinkages().add(linkage);
        return linkage;
    }

    private static Delay delay(double amount, TimeUnit unit) {
        Delay delay = MAKE.createDelay();
        delay.setUnit(unit);
        FixedValue fixed = MAKE.createFixedValue();
        fixed.setValue(amount);
        delay.setDistribution(fixed);
        return delay;
    }

    @Test
    void offRampIsComparedWithGoingOn() {
        OffRamp offRamp = MAKE.createOffRamp();
        Settlement settlement = MAKE.createSettlement();
        settlement.setActor(crisis.west);
        settlement.setValue(55);
        settlement.setFacePreservation(.5);
        offRamp.getSettlements().add(settlement);
        crisis.model.getOffRamps().add(offRamp);
        MeasureValue value = only("off-ramp-value"); // going on: even chance of 100 and 0 on a rung without hazard
        assertEquals(55 + 10 * .5 - 50, value.value().orElseThrow(), 1e-12);
        assertTrue(value.note().contains("Acceptable to all"));
    }

    @Test
    void fiveDeliveriesLoseToTheOpponentsAdaptation() {
        CapabilityPackage parcel = MAKE.createCapabilityPackage();
        parcel.setProvider(crisis.west);
        CapabilityItem item = MAKE.createCapabilityItem();
        item.setValue(100);
        parcel.getItems().add(item);
        crisis.model.getPackages().add(parcel);
        crisis.east.setAdaptationRate(.15);
        assertEquals(0, number("incrementalism-loss"));
        for (int month = 0; month < 5; month++) {
            Delivery delivery = MAKE.createDelivery();
            delivery.setShare(.2);
            Duration after = MAKE.createDuration();
            after.setValue(month);
            after.setUnit(TimeUnit.MONTH);
            delivery.setAfter(after);
            parcel.getSchedule().add(delivery);
        }
        assertEquals(.2583, number("incrementalism-loss"), 5e-5);
    }

    @Test
    void salamiRatioCountsAnsweredSlices() {
        crisis.crossed("2023-01-25", CrossingOutcome.NONE, 0);
        assertFalse(only("salami-ratio").defined());
        crisis.crossed("2023-02-25", CrossingOutcome.SUBSTITUTED, .5);
        assertEquals(1, number("salami-ratio"));
    }

    @Test
    void manipulatedRiskCompoundsHazardousActions() {
        assertTrue(all("manipulated-risk").isEmpty());
        crisis.supply.setHazard(crisis.judged("x", .05));
        assertEquals(.05, number("manipulated-risk"), 1e-12);
    }

    @Test
    void membersActForTheirCoalition() {
        Actor member = MAKE.createActor();
        member.setName("Northland");
        crisis.model.getActors().add(member);
        crisis.west.getMembers().add(member);
        crisis.crossed("2023-01-25", CrossingOutcome.PARTIAL, .5).setBy(member);
        Scenario scenario = MAKE.createScenario();
        scenario.getParticipants().add(crisis.west);
        scenario.getParticipants().add(crisis.east);
        double initiative = Measures.of(crisis.model, scenario).stream()
                .filter(value -> value.measure().id().equals("initiative")).findFirst().orElseThrow()
                .value().orElseThrow();
        assertEquals(1, initiative);
    }

    @Test
    void aNumberOutOfRangeSpoilsOnlyWhatRestsOnIt() {
        crisis.crossed("2023-01-25", CrossingOutcome.NONE, 7);
        MeasureValue credibility = only("credibility");
        assertFalse(credibility.defined());
        assertTrue(credibility.undefinedReason().contains("out of range"), credibility.undefinedReason());
        assertTrue(all("critical-risk").get(0).defined());
    }
}
