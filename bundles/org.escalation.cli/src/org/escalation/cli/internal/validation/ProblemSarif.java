package org.escalation.cli.internal.validation;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.io.PrintWriter;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.escalation.model.constraints.Constraint;
import org.escalation.model.io.Severity;

/** Problems as SARIF 2.1.0 (OASIS), which code review tools show beside the lines of a file. */
public final class ProblemSarif {

    private static final Gson GSON = new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create();

    /** Name of the folder that relative addresses start from. */
    private static final String BASE = "SRCROOT";

    private ProblemSarif() {
    }

    /**
     * Prints the problems of a file. All rules are described, so that a reader sees what was checked.
     *
     * @param file      as the user named it; a relative path stays relative, as code review tools want it
     * @param directory what a relative path is relative to
     */
    public static void print(Path file, Path directory, List<Constraint> constraints, List<Problem> problems, PrintWriter out) {
        Map<String, Integer> indices = new LinkedHashMap<>();
        JsonArray rules = new JsonArray();
        for (Constraint each : constraints) {
            indices.put(each.id(), rules.size());
            rules.add(rule(each.id(), each.title(), each.reason(), each.severity()));
        }
        for (Problem each : problems) {
            if (!indices.containsKey(each.rule())) {
                indices.put(each.rule(), rules.size());
                rules.add(rule(each.rule(), "The file can be read completely.", each.rule(), each.severity()));
            }
        }
        JsonArray results = new JsonArray();
        problems.forEach(each -> results.add(result(artifact(file), each, indices.get(each.rule()))));
        JsonObject driver = new JsonObject();
        driver.addProperty("name", "Escalation Workbench");
        driver.add("rules", rules);
        JsonObject run = new JsonObject();
        run.add("tool", with("driver", driver));
        run.addProperty("columnKind", "utf16CodeUnits");
        JsonObject base = new JsonObject();
        base.addProperty("uri", directory.toUri().toString());
        run.add("originalUriBaseIds", with(BASE, base));
        run.add("results", results);
        JsonArray runs = new JsonArray();
        runs.add(run);
        JsonObject root = new JsonObject();
        root.addProperty("$schema", "https://json.schemastore.org/sarif-2.1.0.json");
        root.addProperty("version", "2.1.0");
        root.add("runs", runs);
        out.println(GSON.toJson(root));
        out.flush();
    }

    private static JsonObject rule(String id, String title, String reason, Severity severity) {
        JsonObject rule = new JsonObject();
        rule.addProperty("id", id);
        rule.add("shortDescription", text(title));
        rule.add("fullDescription", text(reason));
        JsonObject configuration = new JsonObject();
        configuration.addProperty("level", level(severity));
        rule.add("defaultConfiguration", configuration);
        return rule;
    }

    private static JsonObject artifact(Path file) {
        JsonObject artifact = new JsonObject();
        if (file.isAbsolute()) {
            artifact.addProperty("uri", file.toUri().toString());
        } else {
            String path = file.normalize().toString().replace(file.getFileSystem().getSeparator(), "/");
            artifact.addProperty("uri", encoded(path).getRawPath().substring(1));
            artifact.addProperty("uriBaseId", BASE);
        }
        return artifact;
    }

    private static URI encoded(String path) {
        try {
            return new URI(null, null, "/" + path, null);
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException("Every path can be written as an address", e);
        }
    }

    private static JsonObject result(JsonObject artifact, Problem problem, int rule) {
        JsonObject physical = new JsonObject();
        physical.add("artifactLocation", artifact);
        if (problem.line() > 0) {
            JsonObject region = new JsonObject();
            region.addProperty("startLine", problem.line());
            physical.add("region", region);
        }
        JsonObject location = with("physicalLocation", physical);
        if (!problem.elementId().isEmpty()) {
            JsonObject logical = new JsonObject();
            logical.addProperty("name", problem.elementTitle());
            logical.addProperty("fullyQualifiedName", problem.elementId());
            JsonArray logicals = new JsonArray();
            logicals.add(logical);
            location.add("logicalLocations", logicals);
        }
        JsonArray locations = new JsonArray();
        locations.add(location);
        JsonObject result = new JsonObject();
        result.addProperty("ruleId", problem.rule());
        result.addProperty("ruleIndex", rule);
        result.addProperty("level", level(problem.severity()));
        result.add("message", text(problem.message()));
        result.add("locations", locations);
        if (!problem.elementId().isEmpty()) {
            // lines move when a file is edited; element and rule stay
            JsonObject fingerprint = new JsonObject();
            fingerprint.addProperty("elementAndRule/v1", problem.elementId() + ":" + problem.rule());
            result.add("partialFingerprints", fingerprint);
        }
        return result;
    }

    private static String level(Severity severity) {
        return switch (severity) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case INFO -> "note";
        };
    }

    private static JsonObject text(String text) {
        JsonObject message = new JsonObject();
        message.addProperty("text", text);
        return message;
    }

    private static JsonObject with(String name, JsonObject value) {
        JsonObject holder = new JsonObject();
        holder.add(name, value);
        return holder;
    }
}
