package org.escalation.cli.internal.command;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;

import org.escalation.cli.CommandFailure;
import org.escalation.cli.ExitCode;
import org.escalation.cli.Terminal;
import org.escalation.cli.internal.simulation.ModelIdentity;
import org.escalation.cli.internal.simulation.ExperimentJson;
import org.escalation.cli.internal.simulation.ExperimentReport;
import org.escalation.cli.internal.simulation.ExperimentTable;
import org.escalation.cli.internal.simulation.RunJson;
import org.escalation.cli.internal.simulation.RunProgress;
import org.escalation.cli.internal.simulation.RunReport.NamedRun;
import org.escalation.cli.internal.simulation.RunReport;
import org.escalation.cli.internal.simulation.RunTable;
import org.escalation.model.EscalationModel;
import org.escalation.model.Experiment;
import org.escalation.model.Scenario;
import org.escalation.model.Variant;
import org.escalation.model.text.ElementTitles;
import org.escalation.simulation.ResultSink;
import org.escalation.simulation.RunSettings;
import org.escalation.simulation.Runner;
import org.escalation.simulation.SimulationRegistry;
import org.escalation.simulation.compile.Compilation;
import org.escalation.simulation.experiment.ExperimentPlan;
import org.escalation.simulation.experiment.ExperimentPlanner;
import org.escalation.simulation.experiment.ExperimentRunner;
import org.escalation.simulation.experiment.InvalidExperimentException;
import org.escalation.simulation.experiment.MemoryJournal;
import org.escalation.simulation.scenario.CompiledScenario;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code simulate MODEL}: runs the base scenario, or an experiment of any design. */
@Command(description = "Simulates a scenario of a model.")
public final class SimulateCommand implements Callable<Integer> {

	enum Format {
		TEXT, JSON
	}

	private static final int REPLICATIONS = 1000;

	private final Terminal terminal;

	@Parameters(paramLabel = "MODEL", description = "The model file.")
	private Path file;

	@Option(names = "--scenario", paramLabel = "NAME", description = "Scenario, by name or identifier; the first if not given.")
	private String scenarioName;

	@Option(names = "--experiment", paramLabel = "NAME",
			description = "Experiment, by name or identifier: runs all its settings under the same random numbers and compares them.")
	private String experimentName;

	@Option(names = "--replications", paramLabel = "N", description = "Runs of each setting; the experiment's, or 1,000.")
	private Integer replications;

	@Option(names = "--seed", paramLabel = "S", description = "Seed of the random numbers; the experiment's, or 1.")
	private Long seed;

	@Option(names = "--threads", paramLabel = "T", description = "Threads; all processors if not given. Results do not depend on it.")
	private Integer threads;

	@Option(names = "--format", paramLabel = "FORMAT", defaultValue = "TEXT", description = "text or json; text if not given.")
	private Format format;

	/** @param terminal the command's surroundings */
	public SimulateCommand(Terminal terminal) {
		this.terminal = terminal;
	}

	@Override
	public Integer call() throws IOException {
		long start = System.nanoTime();
		EscalationModel model = ModelInput.load(terminal, file);
		if (experimentName != null) {
			experiment(model, ModelInput.named(model.getExperiments(), experimentName, "experiment"), start);
		} else {
			scenario(model, start);
		}
		return ExitCode.FINE.number();
	}

	private void scenario(EscalationModel model, long start) throws IOException {
		Scenario scenario = ModelInput.scenario(model, scenarioName);
		if (scenario == null) {
			throw CommandFailure.input(file + " has no scenario to simulate; add one with its participants and their actions");
		}
		RunSettings settings = RunSettings.of(runs(REPLICATIONS), seed == null ? 1 : seed, threads());
		Compilation compilation = SimulationRegistry.installed().compiler().compile(model, scenario, (Variant) null);
		CompiledScenario compiled = ScenarioInput.compiled(compilation, "Base");
		note(compilation.notes());
		NamedRun run = new NamedRun("", "Base", Runner.run(compiled, settings.named("Base"), ResultSink.NONE, new RunProgress(terminal, "Base")));
		RunReport report = new RunReport(ModelIdentity.of(terminal.resolve(file)), ElementTitles.of(scenario), List.of(run), since(start));
		switch (format) {
			case TEXT -> new RunTable(terminal.out()).print(report);
			case JSON -> RunJson.print(report, terminal.out());
		}
	}

	private void experiment(EscalationModel model, Experiment experiment, long start) throws IOException {
		try {
			ExperimentPlan plan = ExperimentPlanner.plan(model, experiment);
			plan = replications == null ? plan : plan.withReplications(runs(0));
			plan = seed == null ? plan : plan.withSeed(seed);
			SimulationRegistry registry = SimulationRegistry.installed();
			ExperimentRunner runner = ExperimentRunner.of(plan, registry.compiler(), registry.metrics());
			note(runner.notes());
			MemoryJournal results = new MemoryJournal(plan.points().size(), runner.metrics());
			RunProgress progress = new RunProgress(terminal, plan.experiment().name());
			boolean complete = runner.run(results, threads(), (point, done, of) -> progress.progress(done, of));
			ExperimentReport report = new ExperimentReport(ModelIdentity.of(terminal.resolve(file)), plan, runner.metrics(), results, complete,
					since(start));
			switch (format) {
				case TEXT -> new ExperimentTable(terminal.out(), report).print();
				case JSON -> ExperimentJson.print(report, terminal.out());
			}
		} catch (InvalidExperimentException invalid) {
			throw CommandFailure.input("The experiment cannot be run: " + invalid.getMessage(), invalid);
		}
	}

	private int runs(int usual) {
		int runs = replications == null ? usual : replications;
		if (runs < 1) {
			throw CommandFailure.usage("--replications takes a whole number from 1 up");
		}
		return runs;
	}

	private int threads() {
		int chosen = threads == null ? Runtime.getRuntime().availableProcessors() : threads;
		if (chosen < 1) {
			throw CommandFailure.usage("--threads takes a whole number from 1 up");
		}
		return chosen;
	}

	private void note(List<org.escalation.simulation.scenario.Problem> notes) {
		notes.forEach(note -> terminal.err().println("escalation: note: " + note));
	}

	private static Duration since(long start) {
		return Duration.ofNanos(System.nanoTime() - start);
	}
}
