package org.escalation.analysis.binding;

import java.time.LocalDate;
import org.escalation.model.Action;
import org.escalation.model.ActionTaken;
import org.escalation.model.Actor;
import org.escalation.model.Assessment;
import org.escalation.model.Belief;
import org.escalation.model.Citation;
import org.escalation.model.Crossing;
import org.escalation.model.CrossingOutcome;
import org.escalation.model.Domain;
import org.escalation.model.EscalationFactory;
import org.escalation.model.EscalationModel;
import org.escalation.model.EvidenceItem;
import org.escalation.model.Ladder;
import org.escalation.model.RedLine;
import org.escalation.model.Response;
import org.escalation.model.Rung;
import org.escalation.model.RungGroup;
import org.escalation.model.Source;

/** A small crisis: East has drawn a red line against an action of West, which has crossed it four times in vain. */
final class Crisis {

    private static final EscalationFactory MAKE = EscalationFactory.eINSTANCE;

    final EscalationModel model = MAKE.createEscalationModel();
    final Source source = MAKE.createSource();
    final Actor west = actor("West", "w");
    final Actor east = actor("East", "e");
    final Rung calm = rung(1, 10, 0);
    final Rung tense = rung(2, 40, .02);
    final Rung war = rung(3, 90, .3);
    final Action supply = MAKE.createAction();
    final RedLine line = MAKE.createRedLine();
    final Belief fear = MAKE.createBelief();

    Crisis() {
        source.setId("s1");
        source.setNumber(7);
        source.setName("A chronicle");
        model.getSources().add(source);
        ladder();
        supply.setId("a1");
        supply.setName("Supply tanks");
        supply.setBenefit(4);
        supply.setToRung(tense);
        west.getActions().add(supply);
        redLine();
        fear.setId("b1");
        fear.setThreshold(line);
        fear.setFeared(judged("f1", .5));
        west.getBeliefs().add(fear);
        west.setLambda(5);
    }

    private void ladder() {
        Ladder ladder = MAKE.createLadder();
        RungGroup group = MAKE.createRungGroup();
        group.getRungs().add(calm);
        group.getRungs().add(tense);
        group.getRungs().add(war);
        ladder.getGroups().add(group);
        model.getLadders().add(ladder);
    }

    private void redLine() {
        line.setId("t1");
        line.setName("No tanks");
        line.setCommitment(.9);
        line.setDomain(Domain.ARMS_SUPPLY);
        line.setRung(tense);
        line.getAddressees().add(west);
        ActionTaken condition = MAKE.createActionTaken();
        condition.getActions().add(supply);
        line.setCondition(condition);
        Response response = MAKE.createResponse();
        response.setId("r1");
        response.setHarm(16);
        line.setResponse(response);
        east.getThresholds().add(line);
    }

    /** Records a crossing of the line by West, backed by an evidence item that cites page 3 of the source. */
    Crossing crossed(String date, CrossingOutcome outcome, double weight) {
        Crossing crossing = MAKE.createCrossing();
        crossing.setId("c" + line.getCrossings().size());
        crossing.setBy(west);
        crossing.setDate(LocalDate.parse(date));
        crossing.setOutcome(outcome);
        crossing.setWeight(weight);
        EvidenceItem item = MAKE.createEvidenceItem();
        item.getCitations().add(citation("p. 3"));
        if (model.getEvidence().isEmpty()) {
            model.getEvidence().add(MAKE.createEvidenceCollection());
        }
        model.getEvidence().get(0).getItems().add(item);
        crossing.getEvidence().add(item);
        line.getCrossings().add(crossing);
        return crossing;
    }

    Citation citation(String locator) {
        Citation citation = MAKE.createCitation();
        citation.setSource(source);
        citation.setLocator(locator);
        return citation;
    }

    Assessment judged(String id, double point) {
        Assessment assessment = MAKE.createAssessment();
        assessment.setId(id);
        assessment.setPoint(point);
        return assessment;
    }

    private Actor actor(String name, String id) {
        Actor actor = MAKE.createActor();
        actor.setName(name);
        actor.setId(id);
        model.getActors().add(actor);
        return actor;
    }

    private Rung rung(int ordinal, double severity, double hazard) {
        Rung rung = MAKE.createRung();
        rung.setId("rung" + ordinal);
        rung.setOrdinal(ordinal);
        rung.setSeverity(severity);
        rung.setHazard(judged("h" + ordinal, hazard));
        return rung;
    }
}
