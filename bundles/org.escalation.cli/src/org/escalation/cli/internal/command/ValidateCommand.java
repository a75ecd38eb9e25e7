package org.escalation.cli.internal.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.escalation.cli.CommandFailure;
import org.escalation.cli.ExitCode;
import org.escalation.cli.Terminal;
import org.escalation.cli.internal.validation.Problem;
import org.escalation.cli.internal.validation.ProblemJson;
import org.escalation.cli.internal.validation.ProblemSarif;
import org.escalation.cli.internal.validation.ProblemText;
import org.escalation.model.constraints.ConstraintRegistry;
import org.escalation.model.constraints.Validator;
import org.escalation.model.io.EscalationFiles;
import org.escalation.model.io.FileDiagnostic;
import org.escalation.model.io.LoadResult;
import org.escalation.model.io.Severity;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code validate MODEL}: everything that is wrong or doubtful in a model, with the line and the remedy. */
@Command(description = { "Checks a model against all constraints.",
        "Ends with 1 if there are errors; warnings and notes alone end with 0, unless --strict is given. "
                + "A file that cannot be read ends with 3." })
public final class ValidateCommand implements Callable<Integer> {

    enum Format {
        TEXT, JSON, SARIF
    }

    private final Terminal terminal;

    @Parameters(paramLabel = "MODEL", description = "The model file.")
    private Path file;

    @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "TEXT",
            description = "text, json or sarif; text if not given.")
    private Format format;

    @Option(names = "--out", paramLabel = "FILE", description = "Writes to a file instead of the standard output.")
    private Path target;

    @Option(names = "--strict", description = "Ends with 1 on warnings too.")
    private boolean strict;

    /** @param terminal the command's surroundings */
    public ValidateCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        LoadResult loaded = EscalationFiles.load(terminal.resolve(file));
        if (!loaded.isReadable()) {
            if (format != Format.TEXT) {
                // tools that read the document want the reason in it as well
                output(ConstraintRegistry.installed(), Problem.of(loaded.diagnostics(), List.of()));
            }
            throw CommandFailure.input(loaded.diagnostics().stream().findFirst().map(FileDiagnostic::toString)
                    .orElse(file + " cannot be read"));
        }
        ConstraintRegistry registry = ConstraintRegistry.installed();
        List<Problem> problems = Problem.of(loaded.diagnostics(),
                new Validator(registry).validate(loaded.model(), () -> false));
        output(registry, problems);
        boolean failed = problems.stream().anyMatch(each -> each.severity() == Severity.ERROR
                || strict && each.severity() == Severity.WARNING);
        return (failed ? ExitCode.FINDINGS : ExitCode.FINE).number();
    }

    private void output(ConstraintRegistry registry, List<Problem> problems) {
        if (target == null) {
            print(registry, problems, terminal.out());
        } else {
            write(registry, problems);
        }
    }

    private void write(ConstraintRegistry registry, List<Problem> problems) {
        Path path = terminal.resolve(target);
        try (PrintWriter out = new PrintWriter(Files.newBufferedWriter(path, StandardCharsets.UTF_8))) {
            print(registry, problems, out);
            if (out.checkError()) {
                throw CommandFailure.input(path + " cannot be written completely");
            }
        } catch (IOException e) {
            throw CommandFailure.input(path + " cannot be written: " + e.getMessage(), e);
        }
    }

    private void print(ConstraintRegistry registry, List<Problem> problems, PrintWriter out) {
        switch (format) {
            case TEXT -> ProblemText.print(file.toString(), problems, out);
            case JSON -> ProblemJson.print(file.toString(), problems, out);
            case SARIF -> ProblemSarif.print(file, terminal.directory(), registry.constraints(), problems, out);
        }
    }
}
