package org.escalation.cli.internal.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;

import org.escalation.cli.CommandFailure;
import org.escalation.cli.ExitCode;
import org.escalation.cli.Terminal;
import org.escalation.cli.internal.simulation.ModelIdentity;
import org.escalation.cli.internal.simulation.SolutionJson;
import org.escalation.cli.internal.simulation.SolutionReport;
import org.escalation.cli.internal.simulation.SolutionTable;
import org.escalation.model.EscalationModel;
import org.escalation.model.Scenario;
import org.escalation.model.Variant;
import org.escalation.model.text.ElementTitles;
import org.escalation.simulation.SimulationRegistry;
import org.escalation.simulation.compile.Compilation;
import org.escalation.simulation.exact.ExactSettings;
import org.escalation.simulation.exact.ExactSolution;
import org.escalation.simulation.exact.ExactSolver;
import org.escalation.simulation.exact.NotSolvableException;
import org.escalation.simulation.scenario.CompiledScenario;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code solve MODEL}: solves a scenario exactly, as a Markov chain. */
@Command(description = "Solves a scenario exactly, without random numbers, if it has few enough states.")
public final class SolveCommand implements Callable<Integer> {

	enum Format {
		TEXT, JSON
	}

	private final Terminal terminal;

	@Parameters(paramLabel = "MODEL", description = "The model file.")
	private Path file;

	@Option(names = "--scenario", paramLabel = "NAME", description = "Scenario, by name or identifier; the first if not given.")
	private String scenarioName;

	@Option(names = "--variant", paramLabel = "NAME", description = "Variant of the scenario, by name or identifier; the base if not given.")
	private String variantName;

	@Option(names = "--freeze-beliefs",
			description = "Hold beliefs at their start, so that choices by belief have fixed probabilities.")
	private boolean frozen;

	@Option(names = "--max-states", paramLabel = "N", defaultValue = "" + ExactSettings.MAX_STATES,
			description = "Number of states at which to give up; ${DEFAULT-VALUE} if not given.")
	private int maxStates;

	@Option(names = "--format", paramLabel = "FORMAT", defaultValue = "TEXT", description = "text or json; text if not given.")
	private Format format;

	/** @param terminal the command's surroundings */
	public SolveCommand(Terminal terminal) {
		this.terminal = terminal;
	}

	@Override
	public Integer call() throws IOException {
		if (maxStates < 1) {
			throw CommandFailure.usage("--max-states takes a whole number from 1 up");
		}
		EscalationModel model = ModelInput.load(terminal, file);
		Scenario scenario = ModelInput.scenario(model, scenarioName);
		if (scenario == null) {
			throw CommandFailure.input(file + " has no scenario to solve; add one with its participants and their actions");
		}
		Variant variant = variantName == null ? null : ModelInput.named(scenario.getVariants(), variantName, "variant");
		SolutionReport report = new SolutionReport(ModelIdentity.of(terminal.resolve(file)), ElementTitles.of(scenario),
				variant == null ? null : ElementTitles.of(variant), solve(compile(model, scenario, variant)));
		switch (format) {
			case TEXT -> new SolutionTable(terminal.out()).print(report);
			case JSON -> SolutionJson.print(report, terminal.out());
		}
		return ExitCode.FINE.number();
	}

	private CompiledScenario compile(EscalationModel model, Scenario scenario, Variant variant) {
		Compilation compilation = SimulationRegistry.installed().compiler().compile(model, scenario, variant);
		compilation.notes().forEach(note -> terminal.err().println("escalation: note: " + note));
		return ScenarioInput.compiled(compilation, variant == null ? ElementTitles.of(scenario) : ElementTitles.of(variant));
	}

	private ExactSolution solve(CompiledScenario scenario) {
		try {
			return ExactSolver.solve(scenario, new ExactSettings(frozen, maxStates, null));
		} catch (NotSolvableException e) {
			throw CommandFailure.input(e.getMessage());
		}
	}
}
