package org.escalation.cli.internal.command;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.RegistryFactory;
import org.escalation.analysis.Measures;
import org.escalation.cli.CommandFailure;
import org.escalation.cli.ExitCode;
import org.escalation.cli.Terminal;
import org.escalation.model.EscalationModel;
import org.escalation.model.Report;
import org.escalation.model.Scenario;
import org.escalation.model.Variant;
import org.escalation.model.constraints.Validator;
import org.escalation.model.io.ModelHash;
import org.escalation.model.io.OutputFile;
import org.escalation.model.io.SaveException;
import org.escalation.model.text.ElementTitles;
import org.escalation.reporting.ReportData;
import org.escalation.reporting.ReportOutline;
import org.escalation.reporting.SectionRegistry;
import org.escalation.reporting.html.HtmlReport;
import org.escalation.simulation.RunSettings;
import org.escalation.simulation.Runner;
import org.escalation.simulation.SimulationRegistry;
import org.escalation.simulation.compile.Compilation;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code report MODEL --out FILE.html}: measures, simulated outcomes, findings and sources in one file. */
@Command(description = "Writes a report about a model.")
public final class ReportCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "MODEL", description = "The model file.")
    private Path file;

    @Option(names = "--out", paramLabel = "FILE", required = true, description = "The HTML file to write.")
    private Path out;

    @Option(names = "--report", paramLabel = "NAME",
            description = "Report of the model to write, by name or identifier; its first if not given, or the standard one.")
    private String reportName;

    @Option(names = "--scenario", paramLabel = "NAME",
            description = "Scenario to report on, by name or identifier; the first if not given.")
    private String scenarioName;

    @Option(names = "--replications", paramLabel = "N", defaultValue = "1000", description = "Simulated runs; 1000 if not given.")
    private int replications;

    @Option(names = "--seed", paramLabel = "S", defaultValue = "1", description = "Seed of the random numbers; 1 if not given.")
    private long seed;

    @Option(names = "--force", description = "Replaces a file that is there already.")
    private boolean force;

    /** @param terminal the command's surroundings */
    public ReportCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws CoreException {
        if (replications < 1) {
            throw CommandFailure.usage("--replications must be at least 1.");
        }
        EscalationModel model = ModelInput.load(terminal, file);
        Scenario scenario = ModelInput.scenario(model, scenarioName);
        String name = out.getFileName() == null ? "" : out.getFileName().toString().toLowerCase(Locale.ROOT);
        if (!name.endsWith(".html") && !name.endsWith(".htm")) {
            throw CommandFailure.usage("--out must end in .html; other formats are not available yet.");
        }
        Report report = report(model);
        List<ReportOutline.Entry> outline = outline(report);
        ReportData data = data(model, report, scenario);
        String html = HtmlReport.of(data, outline);
        try {
            OutputFile.write(terminal.resolve(out), force, stream -> stream.write(html.getBytes(StandardCharsets.UTF_8)));
        } catch (SaveException unsaved) {
            throw CommandFailure.input(OutputHint.of(unsaved), unsaved);
        }
        return ExitCode.FINE.number();
    }

    private Report report(EscalationModel model) {
        if (reportName != null) {
            return ModelInput.named(model.getReports(), reportName, "report");
        }
        return model.getReports().isEmpty() ? null : model.getReports().get(0);
    }

    private static List<ReportOutline.Entry> outline(Report report) throws CoreException {
        try {
            return ReportOutline.of(report, new SectionRegistry(RegistryFactory.getRegistry()).all());
        } catch (IllegalArgumentException unknown) {
            throw CommandFailure.input(unknown.getMessage(), unknown);
        }
    }

    private ReportData data(EscalationModel model, Report report, Scenario scenario) {
        List<ReportData.NamedRun> runs = List.of();
        String note = "The model has no scenario to simulate.";
        if (scenario != null) {
            Compilation compilation = SimulationRegistry.installed().compiler().compile(model, scenario, (Variant) null);
            runs = compilation.scenario().map(compiled -> List.of(new ReportData.NamedRun(ElementTitles.of(scenario),
                    Runner.run(compiled, RunSettings.of(replications, seed, threads()))))).orElse(List.of());
            note = compilation.scenario().isPresent() ? "" : "The scenario cannot be simulated: "
                    + compilation.problems().stream().map(Object::toString).collect(Collectors.joining("; "));
        }
        return new ReportData(model, report, scenario, Measures.of(model, scenario), runs, note, DiagramDrawings.of(model, terminal.resolve(file)),
                Validator.validate(model), origin());
    }

    private static int threads() {
        return Runtime.getRuntime().availableProcessors();
    }

    private ReportData.Origin origin() {
        try {
            return new ReportData.Origin(file.getFileName().toString(), ModelHash.of(terminal.resolve(file)), String.join(" ", spec.root().version()),
                    "escalation report " + file + " --out " + out + " --replications " + replications + " --seed " + seed);
        } catch (IOException unreadable) {
            throw CommandFailure.input(file + " cannot be read: " + unreadable.getMessage(), unreadable);
        }
    }
}
