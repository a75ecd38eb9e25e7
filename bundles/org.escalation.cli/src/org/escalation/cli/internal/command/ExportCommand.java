package org.escalation.cli.internal.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.RegistryFactory;
import org.escalation.cli.CommandFailure;
import org.escalation.cli.ExitCode;
import org.escalation.cli.Terminal;
import org.escalation.exchange.ExchangeException;
import org.escalation.exchange.ExchangeRegistry;
import org.escalation.exchange.ExportTarget;
import org.escalation.exchange.Exporter;
import org.escalation.exchange.FormatDescription;
import org.escalation.exchange.OutputTargets;
import org.escalation.exchange.json.ModelJsonSchema;
import org.escalation.model.EscalationModel;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code export MODEL --out FILE}: the whole model in another format. */
@Command(description = "Writes a model in another format.")
public final class ExportCommand implements Callable<Integer> {

    private final Terminal terminal;
    private final ExchangeRegistry registry = new ExchangeRegistry(RegistryFactory.getRegistry());

    @Parameters(paramLabel = "MODEL", arity = "0..1", description = "The model file.")
    private Path file;

    @Option(names = "--out", paramLabel = "FILE",
            description = "Where to. A name that ends in a slash, or a folder that is there, makes CSV write a table for "
                    + "each class.")
    private String out;

    @Option(names = "--format", paramLabel = "FORMAT", completionCandidates = Formats.class,
            description = "One of: ${COMPLETION-CANDIDATES}. Taken from the file's extension if not given.")
    private String format;

    @Option(names = "--force", description = "Replaces files that are there already.")
    private boolean force;

    @Option(names = "--list-formats", description = "Lists the formats that are installed, with the plug-ins that bring them.")
    private boolean list;

    @Option(names = "--schema", description = "Prints the JSON Schema that models in JSON follow.")
    private boolean schema;

    /** @param terminal the command's surroundings */
    public ExportCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    /** What is installed, plug-ins' formats included. */
    static final class Formats implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return new ExchangeRegistry(RegistryFactory.getRegistry()).exportFormats().stream()
                    .map(FormatDescription::id).iterator();
        }
    }

    @Override
    public Integer call() throws CoreException {
        if (list || schema) {
            terminal.out().print(list ? FormatList.table(registry.exportFormats()) : ModelJsonSchema.text());
            terminal.out().flush();
            return ExitCode.FINE.number();
        }
        if (file == null || out == null) {
            throw CommandFailure.usage(file == null ? "Name the model to export." : "Say where to: --out FILE.");
        }
        Path target = terminal.resolve(Path.of(out));
        boolean folder = out.endsWith("/") || out.endsWith("\\") || Files.isDirectory(target);
        Exporter exporter = exporter(target, folder);
        EscalationModel model = ModelInput.load(terminal, file);
        ExportTarget destination = folder ? OutputTargets.folder(target, force) : OutputTargets.file(target, force);
        try {
            exporter.export(model, destination, () -> Thread.currentThread().isInterrupted());
        } catch (ExchangeException | IOException failed) {
            throw CommandFailure.input(OutputHint.of(failed), failed);
        }
        return ExitCode.FINE.number();
    }

    private Exporter exporter(Path target, boolean folder) throws CoreException {
        String wanted = format == null && !folder ? formatOf(target) : format;
        if (wanted == null) {
            throw CommandFailure.usage("Say which format with --format: " + FormatList.names(registry.exportFormats()) + ".");
        }
        return registry.exporter(wanted.toLowerCase(Locale.ROOT)).orElseThrow(
                () -> CommandFailure.usage("There is no format '" + wanted + "' to export to. There are: " + FormatList.names(registry.exportFormats()) + "."));
    }

    private String formatOf(Path target) {
        String name = target.getFileName().toString().toLowerCase(Locale.ROOT);
        return registry.exportFormats().stream().filter(it -> name.endsWith("." + it.extension()))
                .map(FormatDescription::id).findFirst().orElse(null);
    }
}
