package org.escalation.cli.internal.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.escalation.cli.CommandFailure;
import org.escalation.cli.ExitCode;
import org.escalation.cli.Terminal;
import org.escalation.cli.internal.odesign.CheckJson;
import org.escalation.cli.internal.odesign.CheckText;
import org.escalation.diagram.check.Count;
import org.escalation.diagram.check.SpecCheck;
import org.escalation.diagram.expression.ExpressionKind;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code odesign check FOLDER}: how much of the specifications in a folder this program draws and runs. */
@Command(description = { "Counts how much of a folder's viewpoint specifications is understood.",
        "Reads every .odesign in and below the folder and counts, by occurrence, files, constructs of diagrams, expressions, "
                + "tools and their steps. What is not understood is listed once, with its place and what it means for the picture. "
                + "Ends with 1 if a file cannot be read, or a share is below --at-least." })
public final class OdesignCheckCommand implements Callable<Integer> {

    enum Format {
        TEXT, JSON
    }

    private final Terminal terminal;

    @Parameters(paramLabel = "FOLDER", description = "The folder.")
    private Path folder;

    @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "TEXT", description = "text or json; text if not given.")
    private Format format;

    @Option(names = "--at-least", paramLabel = "PERCENT", defaultValue = "0",
            description = "Share of constructs and of aql expressions that must be interpreted, 0 to 100.")
    private double least;

    /** @param terminal the command's surroundings */
    public OdesignCheckCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Path resolved = terminal.resolve(folder);
        if (!Files.isDirectory(resolved)) {
            throw CommandFailure.input(folder + " is no folder");
        }
        SpecCheck check;
        try {
            check = SpecCheck.of(resolved);
        } catch (IOException e) {
            throw CommandFailure.input(folder + " cannot be read: " + e.getMessage(), e);
        }
        if (check.files().all() == 0) {
            throw CommandFailure.input("There is no .odesign in " + folder);
        }
        switch (format) {
            case TEXT -> new CheckText(terminal.out()).print(check);
            case JSON -> CheckJson.print(folder.toString(), check, terminal.out());
        }
        boolean fine = check.failures().isEmpty() && isEnough(check.constructs())
                && isEnough(check.expressions().getOrDefault(ExpressionKind.AQL, Count.ZERO));
        return (fine ? ExitCode.FINE : ExitCode.FINDINGS).number();
    }

    private boolean isEnough(Count count) {
        return count.share() * 100 >= least;
    }
}
