package org.escalation.cli.internal.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.RegistryFactory;
import org.escalation.cli.CommandFailure;
import org.escalation.cli.ExitCode;
import org.escalation.cli.Terminal;
import org.escalation.exchange.ExchangeException;
import org.escalation.exchange.ExchangeRegistry;
import org.escalation.exchange.FormatDescription;
import org.escalation.exchange.Importer;
import org.escalation.exchange.update.TableReader;
import org.escalation.model.EscalationModel;
import org.escalation.model.io.EscalationFiles;
import org.escalation.model.io.SaveException;
import org.escalation.model.io.SaveSettings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code import FILE --out MODEL}: a model file from another format; {@code import FILE --into MODEL}: tables as update. */
@Command(description = {"Makes a model from a file of another format (--out), or updates one from tables (--into).",
    "An update says line by line what it adds, changes and refuses. While anything is refused the model stays as it is."})
public final class ImportCommand implements Callable<Integer> {

    private final Terminal terminal;
    private final ExchangeRegistry registry = new ExchangeRegistry(RegistryFactory.getRegistry());

    @Parameters(paramLabel = "FILE", arity = "0..1", description = "The file to read, or a folder of tables.")
    private Path file;

    @Option(names = "--out", paramLabel = "MODEL", description = "The model file to write; with --into, instead of that one.")
    private Path out;

    @Option(names = "--into", paramLabel = "MODEL", description = "The model that the tables update. A backup is kept.")
    private Path into;

    @Option(names = "--format", paramLabel = "FORMAT", completionCandidates = Formats.class,
            description = "One of: ${COMPLETION-CANDIDATES}. Taken from the file's extension if not given.")
    private String format;

    @Option(names = "--class", paramLabel = "CLASS", description = "The class of elements that the tables are about, for example "
            + "EvidenceItem. Taken from the names of the tables if not given.")
    private String className;

    @Option(names = "--preview", description = "Only says what would change.")
    private boolean preview;

    @Option(names = "--repair", description = "Reads what has one meaning only although it is written in another way: encodings, "
            + "separators, dates, decimal commas, short rows.")
    private boolean repair;

    @Option(names = "--skip-refused", description = "Leaves out rows that are refused and takes the others.")
    private boolean skip;

    @Option(names = "--force", description = "Replaces a model file that is there already; a backup is kept.")
    private boolean force;

    @Option(names = "--list-formats", description = "Lists the formats that are installed.")
    private boolean list;

    /** @param terminal the command's surroundings */
    public ImportCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    /** What is installed, plug-ins' formats included. */
    static final class Formats implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            ExchangeRegistry installed = new ExchangeRegistry(RegistryFactory.getRegistry());
            return Stream.of(installed.importFormats(), installed.updateFormats()).flatMap(List::stream)
                    .map(FormatDescription::id).distinct().iterator();
        }
    }

    @Override
    public Integer call() throws CoreException {
        if (list) {
            terminal.out().print("With --out, a new model:\n" + FormatList.table(registry.importFormats())
                    + "With --into, an update:\n" + FormatList.table(registry.updateFormats()));
            terminal.out().flush();
            return ExitCode.FINE.number();
        }
        if (file == null) {
            throw CommandFailure.usage("Name the file to read.");
        }
        if (into == null && out == null) {
            throw CommandFailure.usage("Say where to: --out MODEL makes a model, --into MODEL updates one.");
        }
        if (into == null && (preview || repair || skip || className != null)) {
            throw CommandFailure.usage("--preview, --repair, --skip-refused and --class are for updates; name the model with --into.");
        }
        try {
            return into == null ? make() : update();
        } catch (SaveException unsaved) {
            throw CommandFailure.input(OutputHint.of(unsaved), unsaved);
        } catch (NoSuchFileException missing) {
            throw CommandFailure.input(file + ": there is no such file", missing);
        } catch (ExchangeException | IOException refused) {
            throw CommandFailure.input(file + ": " + refused.getMessage(), refused);
        }
    }

    private int make() throws CoreException, ExchangeException, IOException {
        String wanted = format(registry.importFormats());
        Importer importer = registry.importer(wanted).orElseThrow(() -> unknown(wanted, registry.importFormats(),
                registry.tableReader(wanted).isPresent() ? " It updates a model that is there: --into MODEL." : ""));
        EscalationModel model = importer.read(terminal.resolve(file), () -> Thread.currentThread().isInterrupted());
        EscalationFiles.save(model, terminal.resolve(out), settings(force));
        return ExitCode.FINE.number();
    }

    private int update() throws ExchangeException, IOException {
        String wanted = Files.isDirectory(terminal.resolve(file)) && format == null ? "csv" : format(registry.updateFormats());
        TableReader reader = registry.tableReader(wanted).orElseThrow(() -> unknown(wanted, registry.updateFormats(), ""));
        EscalationModel model = ModelInput.load(terminal, into);
        TableUpdate.Outcome outcome =
                new TableUpdate(terminal, repair, preview, skip).apply(reader, terminal.resolve(file), className, model);
        if (outcome == TableUpdate.Outcome.CHANGED) {
            EscalationFiles.save(model, terminal.resolve(out == null ? into : out), settings(out == null || force));
            terminal.err().println("escalation: written to " + (out == null ? into : out));
        }
        return (outcome == TableUpdate.Outcome.REFUSED ? ExitCode.FINDINGS : ExitCode.FINE).number();
    }

    private static SaveSettings settings(boolean replace) {
        return replace ? SaveSettings.DEFAULT.overwriting() : SaveSettings.DEFAULT;
    }

    private static CommandFailure unknown(String wanted, List<FormatDescription> formats, String more) {
        return CommandFailure.usage("There is no format '" + wanted + "' to import from. There are: " + FormatList.names(formats) + "." + more);
    }

    private String format(List<FormatDescription> formats) {
        if (format != null) {
            return format.toLowerCase(Locale.ROOT);
        }
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        return formats.stream().filter(it -> name.endsWith("." + it.extension()))
                .map(FormatDescription::id).findFirst().orElse(name.substring(name.lastIndexOf('.') + 1));
    }
}
