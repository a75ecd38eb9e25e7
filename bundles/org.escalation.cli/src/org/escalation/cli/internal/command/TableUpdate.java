package org.escalation.cli.internal.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import org.escalation.cli.Terminal;
import org.escalation.exchange.ExchangeException;
import org.escalation.exchange.update.ImportedTable;
import org.escalation.exchange.update.Problem;
import org.escalation.exchange.update.Problems;
import org.escalation.exchange.update.RowUpdate;
import org.escalation.exchange.update.TableReader;
import org.escalation.exchange.update.UpdatePlan;
import org.escalation.exchange.update.UpdatePlanner;
import org.escalation.model.EscalationModel;

/** Says what tables would do to a model, and does it unless something is refused. */
final class TableUpdate {

    /** What came of it. */
    enum Outcome {
        /** The model has changed and is to be saved. */
        CHANGED,
        /** There was nothing to do, or only a preview was wanted. */
        UNCHANGED,
        /** Something is refused, and the model is as it was. */
        REFUSED
    }

    private final Terminal terminal;
    private final boolean repair;
    private final boolean preview;
    private final boolean skip;

    TableUpdate(Terminal terminal, boolean repair, boolean preview, boolean skip) {
        this.terminal = terminal;
        this.repair = repair;
        this.preview = preview;
        this.skip = skip;
    }

    /** Updates a model in memory. */
    Outcome apply(TableReader reader, Path file, String className, EscalationModel model) throws ExchangeException, IOException {
        Problems problems = new Problems(repair);
        List<ImportedTable> tables = reader.read(file, problems, () -> Thread.currentThread().isInterrupted());
        UpdatePlan plan = UpdatePlanner.plan(model, tables, className, problems, () -> Thread.currentThread().isInterrupted());
        print(plan);
        if (plan.hasRefusals() && !skip) {
            terminal.err().println("escalation: " + (preview ? "some of it is refused" : "nothing was changed, because some of it is "
                    + "refused. Mend it, let it be repaired (--repair) or left out (--skip-refused)"));
            return Outcome.REFUSED;
        }
        if (preview || !plan.changesSomething()) {
            return Outcome.UNCHANGED;
        }
        plan.command().execute();
        return Outcome.CHANGED;
    }

    private void print(UpdatePlan plan) {
        PrintWriter out = terminal.out();
        plan.problems().stream().map(Problem::toString).map(TableUpdate::line).forEach(out::println);
        plan.rows().stream().filter(row -> row.kind() == RowUpdate.Kind.ADDED || row.kind() == RowUpdate.Kind.CHANGED)
                .map(RowUpdate::toString).map(TableUpdate::line).forEach(out::println);
        out.printf("%d added, %d changed, %d unchanged, %d refused%n", plan.count(RowUpdate.Kind.ADDED),
                plan.count(RowUpdate.Kind.CHANGED), plan.count(RowUpdate.Kind.UNCHANGED), plan.count(RowUpdate.Kind.REFUSED));
        out.flush();
    }

    /** A text from a foreign file must not steer the terminal, nor look like a second line. */
    private static String line(String text) {
        return text.replaceAll("\\R", "⏎").replaceAll("[\\p{Cc}\\u202A-\\u202E\\u2066-\\u2069]", "�");
    }
}
