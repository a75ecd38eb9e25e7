package org.escalation.cli.internal.validation;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import org.escalation.model.io.Severity;

/** One problem a line, {@code file:line: severity: message [rule]}, as editors and build logs recognise it, then a count. */
public final class ProblemText {

    private ProblemText() {
    }

    /** Prints the problems of a file. */
    public static void print(String file, List<Problem> problems, PrintWriter out) {
        for (Problem each : problems) {
            out.println(file + (each.line() > 0 ? ":" + each.line() : "") + ": "
                    + each.severity().name().toLowerCase(Locale.ROOT) + ": " + each.message() + " [" + each.rule() + "]");
        }
        out.println(problems.isEmpty() ? file + ": no findings" : file + ": " + count(problems, Severity.ERROR, "error")
                + ", " + count(problems, Severity.WARNING, "warning") + ", " + count(problems, Severity.INFO, "note"));
        out.flush();
    }

    private static String count(List<Problem> problems, Severity severity, String noun) {
        long count = Problem.count(problems, severity);
        return count + " " + noun + (count == 1 ? "" : "s");
    }
}
