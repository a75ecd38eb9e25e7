package org.escalation.diagram.check;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
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
 * How much of a folder's specifications is understood: files, constructs of diagrams, expressions, tools and their steps,
 * each by occurrence. A construct is an element of a diagram's description that is no mere reference; an expression counts
 * as interpreted when it is understood, whether or not the metamodel it speaks of is at hand.
 */
public final class SpecCheck {

    private static final Set<String> DIAGRAMS = Set.of("DiagramDescription", "SequenceDiagramDescription",
            "DiagramImportDescription", "DiagramExtensionDescription");
    private static final Set<String> OTHER_EXPRESSIONS = Set.of("precondition", "canEdit", "semanticElements", "elementsToSelect",
            "value", "message");

    private final Map<String, String> failures = new LinkedHashMap<>();
    private final Map<String, Integer> missing = new TreeMap<>();
    private final Map<String, WrongExpression> wrongExpressions = new LinkedHashMap<>();
    private final Map<ExpressionKind, Count> expressions = new EnumMap<>(ExpressionKind.class);
    private final Map<String, String> compiled = new HashMap<>();
    private final ExpressionCompiler compiler = new ExpressionCompiler(List.of(EcorePackage.eINSTANCE), new Services());
    private final ToolCount tools = new ToolCount(text -> reason(text).isEmpty());
    private final Findings findings = new Findings();
    private Count files = Count.ZERO;
    private Count constructs = Count.ZERO;

    private SpecCheck() {
    }

    /**
     * Reads every {@code .odesign} in and below a folder. References between them are followed inside the folder.
     *
     * @throws IOException when the folder cannot be listed
     */
    public static SpecCheck of(Path folder) throws IOException {
        SpecCheck check = new SpecCheck();
        try (Stream<Path> all = Files.walk(folder)) {
            all.filter(path -> path.toString().endsWith(".odesign")).filter(Files::isRegularFile).sorted()
                    .forEach(path -> check.add(path, folder));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        return check;
    }

    private void add(Path path, Path folder) {
        try {
            Viewpoints read = Viewpoints.load(path, folder);
            read.file().roots().forEach(root -> count(root, false));
            read.viewpoints().forEach(tools::add);
            findings.add(read.problems());
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
            if (name.endsWith("xpression") || OTHER_EXPRESSIONS.contains(name)) {
                values.forEach(text -> expression(text, node));
            }
        });
        node.children().forEach(child -> count(child, diagram));
    }

    private void expression(String text, SpecNode node) {
        ExpressionKind kind = ExpressionKind.of(text);
        String reason = reason(text);
        if (!reason.isEmpty()) {
            wrongExpressions.merge(text, new WrongExpression(text, reason, node.place(), 1), (known, more) -> new WrongExpression(text,
                    reason, known.place(), known.occurrences() + 1));
        }
        expressions.put(kind, expressions.getOrDefault(kind, Count.ZERO).plus(reason.isEmpty()));
    }

    /** Why an expression is not understood; empty for one that is. */
    private String reason(String text) {
        return compiled.computeIfAbsent(text, key -> {
            try {
                compiler.compile(key);
                return "";
            } catch (ExpressionException e) {
                return e.getMessage();
            }
        });
    }

    /** Files, and how many of them could be read. */
    public Count files() {
        return files;
    }

    /** Files that could not be read, with the reason. */
    public Map<String, String> failures() {
        return Collections.unmodifiableMap(failures);
    }

    /** Constructs of diagrams and their extensions, and how many of them are interpreted. */
    public Count constructs() {
        return constructs;
    }

    /** Constructs that are not interpreted, with their number of occurrences. */
    public Map<String, Integer> missing() {
        return Collections.unmodifiableMap(missing);
    }

    /** Expressions by language, and how many of them are understood. */
    public Map<ExpressionKind, Count> expressions() {
        return Collections.unmodifiableMap(expressions);
    }

    /** Expressions that are not understood, each once, the most frequent first. */
    public List<WrongExpression> wrongExpressions() {
        return wrongExpressions.values().stream().sorted(Comparator.comparingInt(WrongExpression::occurrences).reversed()).toList();
    }

    /** Tools of diagrams, tables and trees and remedies of rules, and how many of them would run. */
    public Count tools() {
        return tools.tools();
    }

    /** Steps of those, and how many of them would run. */
    public Count steps() {
        return tools.steps();
    }

    /** Kinds of tools and steps that would not run, with their number of occurrences. */
    public Map<String, Integer> missingTools() {
        return Collections.unmodifiableMap(tools.missing());
    }

    /** Each kind of gap once, the gravest and most frequent first. */
    public List<Finding> findings() {
        return findings.list();
    }
}
