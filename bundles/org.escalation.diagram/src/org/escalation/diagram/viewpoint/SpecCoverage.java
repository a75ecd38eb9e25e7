package org.escalation.diagram.viewpoint;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EcorePackage;
import org.escalation.diagram.expression.ExpressionCompiler;
import org.escalation.diagram.expression.ExpressionException;
import org.escalation.diagram.expression.ExpressionKind;
import org.escalation.diagram.expression.Services;
import org.escalation.diagram.spec.SpecException;
import org.escalation.diagram.spec.SpecNode;
import org.escalation.diagram.spec.Viewpoints;

/**
 * How much of a folder's specifications is interpreted: files, constructs of diagrams, and expressions, each by
 * occurrence. A construct is an element of the file that is no mere reference; an expression counts as interpreted when it
 * is understood, whether or not the metamodel it speaks of is at hand.
 */
public final class SpecCoverage {

    private static final Set<String> DIAGRAMS = Set.of("DiagramDescription", "SequenceDiagramDescription",
            "DiagramImportDescription", "DiagramExtensionDescription");

    /** Number of occurrences and how many of them are interpreted. */
    public record Count(int all, int interpreted) {

        /** Interpreted share, 0 to 1; 1 where there is nothing. */
        public double share() {
            return all == 0 ? 1 : (double) interpreted / all;
        }

        Count plus(boolean good) {
            return new Count(all + 1, interpreted + (good ? 1 : 0));
        }
    }

    private final Map<String, String> failures = new LinkedHashMap<>();
    private final Map<String, Integer> missing = new TreeMap<>();
    private final Map<String, Integer> wrongExpressions = new TreeMap<>();
    private final Map<ExpressionKind, Count> expressions = new EnumMap<>(ExpressionKind.class);
    private final ExpressionCompiler compiler = new ExpressionCompiler(List.of(EcorePackage.eINSTANCE), new Services());
    private Count files = new Count(0, 0);
    private Count constructs = new Count(0, 0);

    private SpecCoverage() {
    }

    /**
     * Reads every specification in and below a folder.
     *
     * @throws IOException when the folder cannot be listed
     */
    public static SpecCoverage of(Path folder) throws IOException {
        SpecCoverage coverage = new SpecCoverage();
        try (Stream<Path> all = Files.walk(folder)) {
            all.filter(path -> path.toString().endsWith(".odesign")).filter(Files::isRegularFile).sorted()
                    .forEach(path -> coverage.add(path, folder));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        return coverage;
    }

    private void add(Path path, Path folder) {
        try {
            Viewpoints.load(path, folder).file().roots().forEach(root -> count(root, false));
            files = files.plus(true);
        } catch (IOException | SpecException e) {
            files = files.plus(false);
            failures.put(folder.relativize(path).toString(), e.getMessage());
        }
    }

    private void count(SpecNode node, boolean withinDiagram) {
        boolean diagram = withinDiagram || DIAGRAMS.contains(node.type());
        if (diagram && !node.values().containsKey("href")) {
            boolean good = node.isInterpreted();
            constructs = constructs.plus(good);
            if (!good) {
                missing.merge(node.type(), 1, Integer::sum);
            }
        }
        node.values().forEach((name, values) -> {
            if (mayHoldExpression(name)) {
                values.forEach(this::expression);
            }
        });
        node.children().forEach(child -> count(child, diagram));
    }

    private static boolean mayHoldExpression(String attribute) {
        return attribute.endsWith("xpression") || Set.of("precondition", "canEdit", "semanticElements", "elementsToSelect", "value",
                "message").contains(attribute);
    }

    private void expression(String text) {
        ExpressionKind kind = ExpressionKind.of(text);
        boolean good = true;
        try {
            compiler.compile(text);
        } catch (ExpressionException e) {
            good = false;
            wrongExpressions.merge(text + "  -> " + e.getMessage(), 1, Integer::sum);
        }
        expressions.put(kind, expressions.getOrDefault(kind, new Count(0, 0)).plus(good));
    }

    /** Files, and how many of them could be read. */
    public Count files() {
        return files;
    }

    /** Files that could not be read, with the reason. */
    public Map<String, String> failures() {
        return failures;
    }

    /** Constructs of diagrams and their extensions. */
    public Count constructs() {
        return constructs;
    }

    /** Constructs that are not interpreted, with their number of occurrences. */
    public Map<String, Integer> missing() {
        return missing;
    }

    /** Expressions by language. */
    public Map<ExpressionKind, Count> expressions() {
        return expressions;
    }

    /** Expressions that are not understood, with the reason and their number of occurrences. */
    public Map<String, Integer> wrongExpressions() {
        return wrongExpressions;
    }
}
