package org.escalation.cli.internal.odesign;

import java.io.PrintWriter;
import java.util.Locale;
import java.util.Map;
import org.escalation.diagram.check.Count;
import org.escalation.diagram.check.Finding;
import org.escalation.diagram.check.SpecCheck;
import org.escalation.diagram.check.WrongExpression;
import org.escalation.diagram.expression.ExpressionKind;
import org.escalation.diagram.spec.SpecProblem;

/** The check of a folder as text: counts first, then what is not understood, each kind once. */
public final class CheckText {

    private static final int LONGEST_EXPRESSION = 120;

    private final PrintWriter out;

    /** @param out takes the text */
    public CheckText(PrintWriter out) {
        this.out = out;
    }

    /** Prints counts and findings. */
    public void print(SpecCheck check) {
        out.printf(Locale.ROOT, "%-28s%9s%9s%8s%n", "", "all", "good", "share");
        line("files read", check.files());
        line("constructs of diagrams", check.constructs());
        check.expressions().forEach((kind, count) -> {
            if (kind != ExpressionKind.NONE) {
                line("expressions: " + name(kind), count);
            }
        });
        line("tools that would run", check.tools());
        line("steps of tools", check.steps());
        failures(check.failures());
        counts("Constructs that are not interpreted", check.missing());
        counts("Tools and steps that would not run", check.missingTools());
        expressions(check);
        findings(check);
        out.flush();
    }

    private void line(String what, Count count) {
        // rounded down, so that 100.0 % means all
        double share = Math.floor(count.share() * 1000) / 10;
        out.printf(Locale.ROOT, "%-28s%9d%9d%7.1f%%%n", what, count.all(), count.good(), share);
    }

    static String name(ExpressionKind kind) {
        return switch (kind) {
            case NONE -> "none";
            case AQL -> "aql";
            case FEATURE -> "feature";
            case VARIABLE -> "var";
            case SERVICE -> "service";
            case LITERAL -> "literal";
            case ACCELEO -> "acceleo 3";
            case OLD_ACCELEO -> "acceleo 2";
            case OCL -> "ocl";
        };
    }

    private void failures(Map<String, String> failures) {
        if (!failures.isEmpty()) {
            out.printf("%nFiles that cannot be read%n");
            failures.forEach((file, why) -> out.printf("  %s%n      %s%n", file, why));
        }
    }

    private void counts(String title, Map<String, Integer> counts) {
        if (!counts.isEmpty()) {
            out.printf("%n%s%n", title);
            counts.entrySet().stream().sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                    .forEach(entry -> out.printf(Locale.ROOT, "%6d  %s%n", entry.getValue(), entry.getKey()));
        }
    }

    private void expressions(SpecCheck check) {
        if (!check.wrongExpressions().isEmpty()) {
            out.printf("%nExpressions that are not understood; they count as having no value%n");
        }
        for (WrongExpression wrong : check.wrongExpressions()) {
            out.printf(Locale.ROOT, "%6d  %s%n        %s  %s%n", wrong.occurrences(), shortened(wrong.text()), wrong.place(), wrong.reason());
        }
    }

    private static String shortened(String text) {
        String line = text.replaceAll("\\s+", " ");
        return line.length() <= LONGEST_EXPRESSION ? line : line.substring(0, LONGEST_EXPRESSION - 1) + "…";
    }

    private void findings(SpecCheck check) {
        if (!check.findings().isEmpty()) {
            out.printf("%nFindings, each kind once with its first place%n");
        }
        for (Finding finding : check.findings()) {
            SpecProblem problem = finding.problem();
            String files = finding.files() == 1 ? "1 file" : finding.files() + " files";
            out.printf(Locale.ROOT, "  %s  %s%n      %s %s [%d in %s]%n", problem.severity().name().toLowerCase(Locale.ROOT),
                    problem.place(), problem.message(), problem.effect(), finding.occurrences(), files);
        }
    }
}
