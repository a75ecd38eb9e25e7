package org.escalation.cli.internal.command;

import java.util.concurrent.Callable;
import org.escalation.cli.ExitCode;
import org.escalation.cli.Terminal;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code odesign COMMAND}: what concerns viewpoint specifications rather than models. */
@Command(description = "Looks at viewpoint specifications (.odesign).", synopsisSubcommandLabel = "COMMAND")
public final class OdesignCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    private final Terminal terminal;

    private OdesignCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    /** The command with its own commands. */
    public static CommandLine commandLine(Terminal terminal) {
        CommandLine line = new CommandLine(new OdesignCommand(terminal));
        CommandLine check = new CommandLine(new OdesignCheckCommand(terminal));
        check.getCommandSpec().mixinStandardHelpOptions(true);
        return line.addSubcommand("check", check);
    }

    @Override
    public Integer call() {
        terminal.err().println("escalation: name a command of odesign.");
        spec.commandLine().usage(terminal.err());
        return ExitCode.USAGE.number();
    }
}
