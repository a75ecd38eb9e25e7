package org.escalation.cli.internal.command;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.RegistryFactory;
import org.escalation.analysis.Measure;
import org.escalation.analysis.MeasureRegistry;
import org.escalation.analysis.MeasureValue;
import org.escalation.analysis.Measures;
import org.escalation.cli.CommandFailure;
import org.escalation.cli.ExitCode;
import org.escalation.cli.Terminal;
import org.escalation.cli.internal.measures.MeasureCsv;
import org.escalation.cli.internal.measures.MeasureJson;
import org.escalation.cli.internal.measures.MeasureTable;
import org.escalation.model.EscalationModel;
import org.escalation.model.Scenario;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code measures MODEL}: what the closed forms say, with the elements and sources each number rests on. */
@Command(description = "Computes the closed-form measures of a model.")
public final class MeasuresCommand implements Callable<Integer> {

    enum Format {
        TABLE, JSON, CSV
    }

    private final Terminal terminal;

    @Parameters(paramLabel = "MODEL", description = "The model file.")
    private Path file;

    @Option(names = "--scenario", paramLabel = "NAME",
            description = "Scenario for which the measures are read, by name or identifier; the first if not given.")
    private String scenarioName;

    @Option(names = "--measure", paramLabel = "ID", description = "Only this measure; may be given several times.")
    private List<String> chosen = new ArrayList<>();

    @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "TABLE",
            description = "table, json or csv; table if not given.")
    private Format format;

    /** @param terminal the command's surroundings */
    public MeasuresCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws CoreException {
        List<Measure> measures = chosen(installed());
        EscalationModel model = ModelInput.load(terminal, file);
        Scenario scenario = ModelInput.scenario(model, scenarioName);
        List<MeasureValue> values = Measures.of(model, scenario, measures);
        switch (format) {
            case TABLE -> new MeasureTable(terminal.out()).print(model, scenario, measures, values);
            case JSON -> new MeasureJson(terminal.out()).print(model, scenario, measures, values);
            case CSV -> MeasureCsv.print(values, terminal.out());
        }
        return ExitCode.FINE.number();
    }

    private List<Measure> chosen(List<Measure> installed) {
        List<String> known = installed.stream().map(Measure::id).toList();
        chosen.stream().filter(id -> !known.contains(id)).findFirst().ifPresent(id -> {
            throw CommandFailure.usage("There is no measure '" + id + "'. There are: " + String.join(", ", known) + ".");
        });
        return chosen.isEmpty() ? installed : installed.stream().filter(it -> chosen.contains(it.id())).toList();
    }

    /** Outside a running platform, as in a test, there are no plug-ins to add any. */
    private static List<Measure> installed() throws CoreException {
        IExtensionRegistry registry = RegistryFactory.getRegistry();
        return registry == null ? Measures.shipped() : new MeasureRegistry(registry).all();
    }
}
