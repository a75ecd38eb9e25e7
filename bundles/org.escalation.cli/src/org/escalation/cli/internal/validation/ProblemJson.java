package org.escalation.cli.internal.validation;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import org.escalation.model.io.Severity;

import org.escalation.cli.internal.JsonHead;

/**
 * Problems as JSON: {@code formatVersion} (1), {@code file}, {@code errors}, {@code warnings}, {@code notes} (counts) and
 * {@code findings}, each with {@code rule}, {@code severity} (error, warning or info), {@code line} (0 for the whole
 * file), {@code element} (id, may be empty), {@code title} (may be empty), {@code message} and {@code fixes} (what the
 * workbench offers to do about it, may be empty).
 */
public final class ProblemJson {

    private static final Gson GSON = new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create();

    private ProblemJson() {
    }

    /** Prints the problems of a file. */
    public static void print(String file, List<Problem> problems, PrintWriter out) {
        JsonObject root = JsonHead.document("validation");
        root.addProperty("file", file);
        root.addProperty("errors", Problem.count(problems, Severity.ERROR));
        root.addProperty("warnings", Problem.count(problems, Severity.WARNING));
        root.addProperty("notes", Problem.count(problems, Severity.INFO));
        JsonArray findings = new JsonArray();
        for (Problem each : problems) {
            JsonObject finding = new JsonObject();
            finding.addProperty("rule", each.rule());
            finding.addProperty("severity", each.severity().name().toLowerCase(Locale.ROOT));
            finding.addProperty("line", each.line());
            finding.addProperty("element", each.elementId());
            finding.addProperty("title", each.elementTitle());
            finding.addProperty("message", each.message());
            JsonArray fixes = new JsonArray();
            each.fixes().forEach(fixes::add);
            finding.add("fixes", fixes);
            findings.add(finding);
        }
        root.add("findings", findings);
        out.println(GSON.toJson(root));
        out.flush();
    }
}
