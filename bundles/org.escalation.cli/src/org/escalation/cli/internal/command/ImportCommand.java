package org.escalation.cli.internal.command;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
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
import org.escalation.exchange.FormatDescription;
import org.escalation.exchange.Importer;
import org.escalation.model.EscalationModel;
import org.escalation.model.io.EscalationFiles;
import org.escalation.model.io.SaveException;
import org.escalation.model.io.SaveSettings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code import FILE --out MODEL}: a model file from another format. */
@Command(description = "Makes a model from a file of another format.")
public final class ImportCommand implements Callable<Integer> {

    private final Terminal terminal;
    private final ExchangeRegistry registry = new ExchangeRegistry(RegistryFactory.getRegistry());

    @Parameters(paramLabel = "FILE", description = "The file to read.")
    private Path file;

    @Option(names = "--out", paramLabel = "MODEL", required = true, description = "The model file to write.")
    private Path out;

    @Option(names = "--format", paramLabel = "FORMAT", completionCandidates = Formats.class,
            description = "One of: ${COMPLETION-CANDIDATES}. Taken from the file's extension if not given.")
    private String format;

    @Option(names = "--force", description = "Replaces a model file that is there already; a backup is kept.")
    private boolean force;

    /** @param terminal the command's surroundings */
    public ImportCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    /** What is installed, plug-ins' formats included. */
    static final class Formats implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return new ExchangeRegistry(RegistryFactory.getRegistry()).importFormats().stream()
                    .map(FormatDescription::id).iterator();
        }
    }

    @Override
    public Integer call() throws CoreException {
        Importer importer = importer();
        try {
            EscalationModel model = importer.read(terminal.resolve(file), () -> Thread.currentThread().isInterrupted());
            EscalationFiles.save(model, terminal.resolve(out),
                    force ? SaveSettings.DEFAULT.overwriting() : SaveSettings.DEFAULT);
        } catch (SaveException unsaved) {
            throw CommandFailure.input(OutputHint.of(unsaved), unsaved);
        } catch (NoSuchFileException missing) {
            throw CommandFailure.input(file + ": there is no such file", missing);
        } catch (ExchangeException | IOException refused) {
            throw CommandFailure.input(file + ": " + refused.getMessage(), refused);
        }
        return ExitCode.FINE.number();
    }

    private Importer importer() throws CoreException {
        String wanted = format != null ? format.toLowerCase(Locale.ROOT) : formatOf(file);
        return registry.importer(wanted).orElseThrow(() -> CommandFailure.usage("There is no format '" + wanted
                + "' to import from. There are: "
                + String.join(", ", registry.importFormats().stream().map(FormatDescription::id).toList()) + "."));
    }

    private String formatOf(Path path) {
        String name = path.getFileName().toString().toLowerCase(Locale.ROOT);
        return registry.importFormats().stream().filter(it -> name.endsWith("." + it.extension()))
                .map(FormatDescription::id).findFirst().orElse(name.substring(name.lastIndexOf('.') + 1));
    }
}
