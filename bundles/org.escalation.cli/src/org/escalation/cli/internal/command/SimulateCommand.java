package org.escalation.cli.internal.command;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;

import org.escalation.cli.CommandFailure;
import org.escalation.cli.ExitCode;
import org.escalation.cli.Terminal;
import org.escalation.cli.internal.simulation.ExperimentJson;
import org.escalation.cli.internal.simulation.ExperimentReport;
import org.escalation.cli.internal.simulation.ExperimentTable;
import org.escalation.cli.internal.simulation.Interruption;
import org.escalation.cli.internal.simulation.ModelIdentity;
import org.escalation.cli.internal.simulation.RunJson;
import org.escalation.cli.internal.simulation.RunProgress;
import org.escalation.cli.internal.simulation.RunReport;
import org.escalation.cli.internal.simulation.RunReport.NamedRun;
import org.escalation.cli.internal.simulation.RunTable;
import org.escalation.model.EscalationModel;
import org.escalation.model.Scenario;
import org.escalation.model.text.ElementTitles;
import org.escalation.simulation.ResultSink;
import org.escalation.simulation.RunSettings;
import org.escalation.simulation.RunSummary;
import org.escalation.simulation.Runner;
import org.escalation.simulation.SimulationRegistry;
import org.escalation.simulation.experiment.ExperimentPlan;
import org.escalation.simulation.experiment.ExperimentPlanner;
import org.escalation.simulation.experiment.ExperimentResults;
import org.escalation.simulation.experiment.ExperimentRunner;
import org.escalation.simulation.experiment.InvalidExperimentException;
import org.escalation.simulation.experiment.MemoryJournal;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code simulate MODEL}: runs the base scenario, or an experiment of any design; keeps results and goes on with them. */
@Command(description = { "Simulates a scenario of a model.",
		"With --out, results are kept in a folder as they come. A run that was stopped, by Ctrl-C or by a crash, is taken up where it was by "
				+ "the same command; its results are then those of a run that was never stopped, to the last bit." })
public final class SimulateCommand implements Callable<Integer> {

	enum Format {
		TEXT, JSON
	}

	private static final int REPLICATIONS = 1000;

	private final Terminal terminal;

	@Spec
	private CommandSpec spec;

	@Parameters(paramLabel = "MODEL", arity = "0..1", description = "The model file; with --verify only if it is not where it was.")
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

	@Option(names = "--out", paramLabel = "DIR", description = "Keep the results in this folder, to be asked by 'escalation results'.")
	private Path out;

	@Option(names = "--turns", description = "Keep the values of every turn too; takes much more room.")
	private boolean turns;

	@Option(names = "--events", paramLabel = "N", defaultValue = "0",
			description = "Keep what happened in the first N runs of each setting too: choices, moves, crossings, linkages.")
	private int events;

	@Option(names = "--resume", description = "Only go on with a run in --out; without it, a run that is not there is begun.")
	private boolean resume;

	@Option(names = "--verify", paramLabel = "MANIFEST",
			description = "Run again what a manifest.json in a results folder names, and compare every value; ends with 1 if one differs.")
	private Path manifest;

	@Option(names = "--format", paramLabel = "FORMAT", defaultValue = "TEXT", description = "text or json; text if not given.")
	private Format format;

	/** @param terminal the command's surroundings */
	public SimulateCommand(Terminal terminal) {
		this.terminal = terminal;
	}

	@Override
	public Integer call() throws IOException {
		long start = System.nanoTime();
		check();
		if (manifest != null) {
			return new RunVerifier(terminal, threads()).verify(manifest, file);
		}
		EscalationModel model = ModelInput.load(terminal, file);
		try (Interruption interruption = new Interruption()) {
			Sitting sitting = new Sitting(model, interruption, start);
			sitting.run();
		} catch (InvalidExperimentException invalid) {
			throw CommandFailure.input((experimentName == null ? "Base cannot be simulated: " : "The experiment cannot be run: ") + invalid.getMessage(),
					invalid);
		}
		return ExitCode.FINE.number();
	}

	private void check() {
		if (manifest == null && file == null) {
			throw CommandFailure.usage("name a MODEL to simulate");
		}
		if ((resume || turns || events != 0) && out == null) {
			throw CommandFailure.usage((resume ? "--resume" : turns ? "--turns" : "--events") + " needs --out, the folder with the results");
		}
		if (events < 0) {
			throw CommandFailure.usage("--events takes a whole number from 0 up");
		}
		if (replications != null && replications < 1) {
			throw CommandFailure.usage("--replications takes a whole number from 1 up");
		}
		threads();
	}

	private int threads() {
		int chosen = threads == null ? Runtime.getRuntime().availableProcessors() : threads;
		if (chosen < 1) {
			throw CommandFailure.usage("--threads takes a whole number from 1 up");
		}
		return chosen;
	}

	/** What is run, and how far it comes. */
	private final class Sitting {

		private final ExperimentPlan plan;
		private final ExperimentRunner runner;
		private final Interruption interruption;
		private final ModelIdentity identity;
		private final long start;

		Sitting(EscalationModel model, Interruption interruption, long start) throws InvalidExperimentException, IOException {
			this.interruption = interruption;
			this.start = start;
			plan = plan(model);
			SimulationRegistry registry = SimulationRegistry.installed();
			runner = ExperimentRunner.of(plan, registry.compiler(), registry.metrics());
			runner.notes().forEach(note -> terminal.err().println("escalation: note: " + note));
			identity = ModelIdentity.of(terminal.resolve(file));
		}

		private ExperimentPlan plan(EscalationModel model) throws InvalidExperimentException {
			if (experimentName == null) {
				Scenario scenario = ModelInput.scenario(model, scenarioName);
				if (scenario == null) {
					throw CommandFailure.input(file + " has no scenario to simulate; add one with its participants and their actions");
				}
				return ExperimentPlan.single(model, scenario, replications == null ? REPLICATIONS : replications, seed == null ? 1 : seed);
			}
			ExperimentPlan planned = ExperimentPlanner.plan(model, ModelInput.named(model.getExperiments(), experimentName, "experiment"));
			planned = replications == null ? planned : planned.withReplications(replications);
			return seed == null ? planned : planned.withSeed(seed);
		}

		void run() {
			if (out != null) {
				kept();
			} else if (plan.isSingle()) {
				RunProgress progress = new RunProgress(terminal, "Base", 0);
				RunSummary summary = Runner.run(runner.scenarios().get(0), settings(), ResultSink.NONE,
						(done, of) -> progress.progress(done, of) && !interruption.isAsked());
				print(summary);
				stopped(summary.partial());
			} else {
				MemoryJournal results = new MemoryJournal(plan.points().size(), runner.metrics());
				RunProgress progress = new RunProgress(terminal, plan.experiment().name(), 0);
				boolean complete = runner.run(results, threads(), (point, done, of) -> progress.progress(done, of) && !interruption.isAsked());
				print(results, complete);
				stopped(!complete);
			}
		}

		private void kept() {
			KeptRun kept = new KeptRun(terminal, terminal.resolve(out), plan, runner, identity);
			boolean complete = kept.run(terminal.resolve(file), threads(), turns, events, resume, interruption, results -> {
				if (plan.isSingle()) {
					print(RunSummary.of(runner.scenarios().get(0), settings(), results.outcomes(0),
							metric -> results.values(0, runner.metrics().size() - settings().metrics().size() + metric), results.failures(0)));
				} else {
					print(results, results.isComplete());
				}
			});
			if (!complete) {
				terminal.err().println("escalation: stopped; what is done is kept. To go on: " + Invocation.of(spec));
			}
		}

		private RunSettings settings() {
			return RunSettings.of(plan.replications(), plan.seed(), threads()).named("Base").withMetrics(runner.standardMetrics());
		}

		private void print(RunSummary summary) {
			RunReport report = new RunReport(identity, ElementTitles.of(plan.scenario()), List.of(new NamedRun("", "Base", summary)), since());
			switch (format) {
				case TEXT -> new RunTable(terminal.out()).print(report);
				case JSON -> RunJson.print(report, terminal.out());
			}
			terminal.out().flush();
		}

		private void print(ExperimentResults results, boolean complete) {
			ExperimentReport report = new ExperimentReport(identity, plan, runner.metrics(), results, complete, since());
			switch (format) {
				case TEXT -> new ExperimentTable(terminal.out(), report).print();
				case JSON -> ExperimentJson.print(report, terminal.out());
			}
			terminal.out().flush();
		}

		private void stopped(boolean partial) {
			if (partial) {
				terminal.err().println("escalation: stopped; the runs that were done are counted above, but not kept. "
						+ "With --out DIR they are, and the same command goes on with them.");
				terminal.err().flush();
			}
		}

		private Duration since() {
			return Duration.ofNanos(System.nanoTime() - start);
		}
	}
}
