package org.escalation.cli.internal.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.escalation.model.Action;
import org.escalation.model.ActionTaken;
import org.escalation.model.Actor;
import org.escalation.model.Assessment;
import org.escalation.model.Duration;
import org.escalation.model.EscalationFactory;
import org.escalation.model.EscalationModel;
import org.escalation.model.Experiment;
import org.escalation.model.LogitRule;
import org.escalation.model.RedLine;
import org.escalation.model.Scenario;
import org.escalation.model.ScriptedChoice;
import org.escalation.model.ScriptedRule;
import org.escalation.model.TimeUnit;
import org.escalation.model.Variant;
import org.escalation.model.VariantDesign;
import org.escalation.model.io.EscalationFiles;
import org.escalation.model.io.SaveException;

/**
 * M1 of DOMAIN V16 as a model: per turn a crossing with probability .3; if there is one a disaster with .02, else
 * enforcement with .25; 20 turns. P(disaster) is .11340007965220833.
 */
final class MicroModel {

	private static final EscalationFactory MAKE = EscalationFactory.eINSTANCE;

	final EscalationModel model;
	final Scenario scenario = MAKE.createScenario();
	final Actor challenger = MAKE.createActor();
	final Experiment experiment = MAKE.createExperiment();
	private final Path file;

	MicroModel(Path file) {
		this.file = file;
		model = EscalationFiles.create(file, "M1").model();
		Actor defender = MAKE.createActor();
		// ids of its own: luck belongs to an id, and new ones each time would make statistical bounds fail now and then
		defender.setId("defender");
		defender.setName("Defender");
		challenger.setId("challenger");
		challenger.setName("Challenger");
		Action probe = MAKE.createAction();
		probe.setId("probe");
		probe.setName("Probe");
		probe.setHazard(chance(0.02));
		challenger.getActions().add(probe);
		ScriptedChoice choice = MAKE.createScriptedChoice();
		choice.setAction(probe);
		choice.setProbability(chance(0.3));
		ScriptedRule script = MAKE.createScriptedRule();
		script.getChoices().add(choice);
		challenger.setDecisionRule(script);
		defender.getThresholds().add(line(probe));
		model.getActors().add(challenger);
		model.getActors().add(defender);
		scenario.setId("base");
		scenario.setName("Base");
		scenario.getParticipants().add(challenger);
		scenario.getParticipants().add(defender);
		horizon(20);
		Variant same = MAKE.createVariant();
		same.setId("same");
		same.setName("The same");
		scenario.getVariants().add(same);
		model.getScenarios().add(scenario);
		experiment.setId("e");
		experiment.setName("Nothing changed");
		experiment.setScenario(scenario);
		experiment.setReplications(300);
		VariantDesign design = MAKE.createVariantDesign();
		design.getVariants().add(same);
		experiment.setDesign(design);
		model.getExperiments().add(experiment);
	}

	private static RedLine line(Action probe) {
		RedLine line = MAKE.createRedLine();
		line.setId("line");
		line.setName("Line");
		ActionTaken taken = MAKE.createActionTaken();
		taken.getActions().add(probe);
		line.setCondition(taken);
		line.setEnforcement(chance(0.25));
		line.setResponse(MAKE.createResponse());
		return line;
	}

	private static Assessment chance(double point) {
		Assessment assessment = MAKE.createAssessment();
		assessment.setPoint(point);
		return assessment;
	}

	/** Sets the horizon in turns. */
	MicroModel horizon(double turns) {
		Duration duration = MAKE.createDuration();
		duration.setUnit(TimeUnit.MONTH);
		duration.setValue(turns);
		scenario.setHorizon(duration);
		return this;
	}

	/** Makes the challenger choose by what it learns. */
	MicroModel learning() {
		LogitRule rule = MAKE.createLogitRule();
		challenger.setDecisionRule(rule);
		return this;
	}

	/** Writes the model, over an earlier one. */
	void save() throws SaveException {
		try {
			Files.deleteIfExists(file);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		EscalationFiles.save(model, file);
	}
}
