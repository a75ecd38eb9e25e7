package org.escalation.cli.internal.odesign;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.io.PrintWriter;
import java.util.Locale;
import java.util.Map;
import org.escalation.cli.internal.JsonHead;
import org.escalation.diagram.check.Count;
import org.escalation.diagram.check.Finding;
import org.escalation.diagram.check.SpecCheck;
import org.escalation.diagram.check.WrongExpression;
import org.escalation.diagram.spec.SpecPlace;

/**
 * The check of a folder as JSON: {@code files}, {@code constructs}, {@code expressions} by language, {@code tools} and
 * {@code steps}, each with {@code all}, {@code good} and {@code share} from 0 to 1; then what is not understood.
 */
public final class CheckJson {

    private static final Gson GSON = new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create();

    private CheckJson() {
    }

    /** Prints counts and findings. */
    public static void print(String folder, SpecCheck check, PrintWriter out) {
        JsonObject root = JsonHead.document("odesign-check");
        root.addProperty("folder", folder);
        root.add("files", count(check.files()));
        root.add("constructs", count(check.constructs()));
        JsonObject expressions = new JsonObject();
        check.expressions().forEach((kind, count) -> expressions.add(CheckText.name(kind), count(count)));
        root.add("expressions", expressions);
        root.add("tools", count(check.tools()));
        root.add("steps", count(check.steps()));
        JsonObject failures = new JsonObject();
        check.failures().forEach(failures::addProperty);
        root.add("unreadableFiles", failures);
        root.add("constructsNotInterpreted", numbers(check.missing()));
        root.add("toolsNotRun", numbers(check.missingTools()));
        JsonArray wrong = new JsonArray();
        check.wrongExpressions().forEach(expression -> wrong.add(expression(expression)));
        root.add("expressionsNotUnderstood", wrong);
        JsonArray findings = new JsonArray();
        check.findings().forEach(finding -> findings.add(finding(finding)));
        root.add("findings", findings);
        out.println(GSON.toJson(root));
        out.flush();
    }

    private static JsonObject count(Count count) {
        JsonObject object = new JsonObject();
        object.addProperty("all", count.all());
        object.addProperty("good", count.good());
        object.addProperty("share", count.share());
        return object;
    }

    private static JsonObject numbers(Map<String, Integer> numbers) {
        JsonObject object = new JsonObject();
        numbers.forEach(object::addProperty);
        return object;
    }

    private static JsonObject expression(WrongExpression wrong) {
        JsonObject object = new JsonObject();
        object.addProperty("expression", wrong.text());
        object.addProperty("message", wrong.reason());
        object.addProperty("occurrences", wrong.occurrences());
        place(object, wrong.place());
        return object;
    }

    private static void place(JsonObject object, SpecPlace place) {
        object.addProperty("file", place.resource());
        object.addProperty("line", place.line());
        object.addProperty("element", place.path());
    }

    private static JsonObject finding(Finding finding) {
        JsonObject object = new JsonObject();
        object.addProperty("severity", finding.problem().severity().name().toLowerCase(Locale.ROOT));
        object.addProperty("construct", finding.problem().construct());
        object.addProperty("message", finding.problem().message());
        object.addProperty("effect", finding.problem().effect());
        place(object, finding.problem().place());
        object.addProperty("occurrences", finding.occurrences());
        object.addProperty("files", finding.files());
        return object;
    }
}
