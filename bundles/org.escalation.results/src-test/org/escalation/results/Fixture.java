package org.escalation.results;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.BooleanSupplier;

import org.escalation.model.EscalationModel;
import org.escalation.model.io.EscalationFiles;
import org.escalation.simulation.compile.ScenarioCompiler;
import org.escalation.simulation.experiment.ExperimentJournal;
import org.escalation.simulation.experiment.ExperimentPlan;
import org.escalation.simulation.experiment.ExperimentPlanner;
import org.escalation.simulation.experiment.ExperimentRunner;
import org.escalation.simulation.experiment.InvalidExperimentException;
import org.escalation.simulation.experiment.MetricContributions;

/** A model in a folder of its own, and its runs. */
final class Fixture {

    static final String ENGINE = "test";

    final Path model;
    final ResultsFolder results;
    final ExperimentPlan plan;
    final ExperimentRunner runner;

    private Fixture(Path model, ExperimentPlan plan) throws InvalidExperimentException {
        this.model = model;
        this.plan = plan;
        results = ResultsFolder.beside(model);
        runner = ExperimentRunner.of(plan, new ScenarioCompiler(), MetricContributions.NONE);
    }

    static Path copy(Path folder) throws IOException {
        Path copy = folder.resolve("crisis.escalation");
        if (!Files.exists(copy)) {
            Files.copy(template(), copy);
        }
        return copy;
    }

    private static Path template() {
        for (Path folder = Path.of("").toAbsolutePath(); folder != null; folder = folder.getParent()) {
            Path template = folder.resolve("models/templates/ladder-crisis.escalation");
            if (Files.isRegularFile(template)) {
                return template;
            }
        }
        throw new IllegalStateException("no folder models above " + Path.of("").toAbsolutePath());
    }

    static Fixture scenario(Path folder, int replications, long seed) throws IOException, InvalidExperimentException {
        Path file = copy(folder);
        EscalationModel model = EscalationFiles.load(file).model();
        return new Fixture(file, ExperimentPlan.single(model, model.getScenarios().get(0), replications, seed));
    }

    static Fixture experiment(Path folder, int replications, long seed) throws IOException, InvalidExperimentException {
        Path file = copy(folder);
        EscalationModel model = EscalationFiles.load(file).model();
        return new Fixture(file, ExperimentPlanner.plan(model, model.getExperiments().get(0)).withReplications(replications).withSeed(seed));
    }

    RunRequest request(boolean turns) {
        return new RunRequest(model, plan, runner.metrics(), ENGINE, turns, 2);
    }

    RunRecorder open() {
        return results.open(request(false));
    }

    boolean run(ExperimentJournal journal, BooleanSupplier goOn) {
        return runner.run(journal, 2, (point, done, of) -> goOn.getAsBoolean());
    }

    /** Runs to the end and closes. */
    StoredRun whole(boolean turns) {
        Path folder;
        try (RunRecorder recorder = results.open(request(turns))) {
            run(recorder, () -> true);
            recorder.completed();
            folder = recorder.folder();
        }
        return StoredRun.read(folder);
    }
}
