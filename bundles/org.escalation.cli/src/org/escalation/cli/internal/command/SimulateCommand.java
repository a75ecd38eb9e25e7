package org.escalation.cli.internal.command;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

import org.escalation.cli.CommandFailure;
import org.escalation.cli.ExitCode;
import org.escalation.cli.Terminal;
import org.escalation.cli.internal.simulation.ModelIdentity;
import org.escalation.cli.internal.simulation.RunJson;
import org.escalation.cli.internal.simulation.RunProgress;
import org.escalation.cli.internal.simulation.RunReport.NamedRun;
import org.escalation.cli.internal.simulation.RunReport;
import org.escalation.cli.internal.simulation.RunTable;
import org.escalation.model.EscalationModel;
import org.escalation.model.Experiment;
import org.escalation.model.Scenario;
import org.escalation.model.Variant;
import org.escalation.model.VariantDesign;
import org.escalation.model.text.ElementTitles;
import org.escalation.simulation.ResultSink;
import org.escalation.simulation.RunSettings;
import org.escalation.simulation.Runner;
import org.escalation.simulation.SimulationRegistry;
import org.escalation.simulation.compile.Compilation;
import org.escalation.simulation.scenario.CompiledScenario;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code simulate MODEL}: runs the base scenario, or base and variants of an experiment. */
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
			description = "Experiment, by name or identifier: runs its scenario and each of its variants.")
	private String experimentName;

	@Option(names = "--replications", paramLabel = "N", description = "Runs of each variant; the experiment's, or 1,000.")
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
		Experiment experiment = experimentName == null ? null
				: ModelInput.named(model.getExperiments(), experimentName, "experiment");
		Scenario scenario = experiment == null ? ModelInput.scenario(model, scenarioName) : experiment.getScenario();
		if (scenario == null) {
			throw CommandFailure.input(file + " has no scenario to simulate; add one with its participants and their actions");
		}
		RunSettings settings = settings(experiment);
		List<NamedRun> runs = new ArrayList<>();
		runs.add(run(model, scenario, null, settings));
		for (Variant variant : variants(experiment)) {
			runs.add(run(model, scenario, variant, settings));
		}
		RunReport report = new RunReport(ModelIdentity.of(terminal.resolve(file)), ElementTitles.of(scenario), runs,
				Duration.ofNanos(System.nanoTime() - start));
		switch (format) {
			case TEXT -> new RunTable(terminal.out()).print(report);
			case JSON -> RunJson.print(report, terminal.out());
		}
		return ExitCode.FINE.number();
	}

	private RunSettings settings(Experiment experiment) {
		int runs = replications != null ? replications : experiment == null ? REPLICATIONS : experiment.getReplications();
		long chosenSeed = seed != null ? seed : experiment == null ? 1 : experiment.getSeed();
		int chosenThreads = threads == null ? Runtime.getRuntime().availableProcessors() : threads;
		if (runs < 1 || chosenThreads < 1) {
			throw CommandFailure.usage("--replications and --threads take whole numbers from 1 up");
		}
		return RunSettings.of(runs, chosenSeed, chosenThreads);
	}

	private List<Variant> variants(Experiment experiment) {
		if (experiment == null) {
			return List.of();
		}
		if (experiment.getDesign() instanceof VariantDesign design) {
			return design.getVariants();
		}
		throw CommandFailure.usage("Only experiments that compare variants can be run yet; '" + ElementTitles.of(experiment)
				+ "' has another design");
	}

	private NamedRun run(EscalationModel model, Scenario scenario, Variant variant, RunSettings settings) {
		Compilation compilation = SimulationRegistry.installed().compiler().compile(model, scenario, variant);
		String name = variant == null ? "Base" : ElementTitles.of(variant);
		CompiledScenario compiled = ScenarioInput.compiled(compilation, name);
		if (variant == null) {
			compilation.notes().forEach(note -> terminal.err().println("escalation: note: " + note));
		}
		return new NamedRun(variant == null ? "" : variant.getId(), name,
				Runner.run(compiled, settings.named(name), ResultSink.NONE, new RunProgress(terminal, name)));
	}
}
