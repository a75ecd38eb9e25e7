package org.escalation.diagram.tool;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.escalation.diagram.expression.ModelAccess;
import org.escalation.diagram.expression.TreeAccess;
import org.escalation.diagram.spec.ExpressionText;
import org.escalation.diagram.spec.SpecPlace;
import org.escalation.diagram.spec.SpecProblem;
import org.escalation.diagram.spec.SpecProblem.Severity;
import org.escalation.diagram.spec.SpecProblems;

/** One execution of a tool: what it sees, what it found wrong, what it leaves to be selected and opened, and its bounds. */
final class ToolRun {

    private static final int MOST_STEPS = 200_000;
    private static final int DEEPEST = 200;
    private static final long LONGEST_NANOS = 10_000_000_000L;

    private final ToolExpressions expressions;
    private final ToolHost host;
    private final ViewChanges views;
    private final List<EPackage> packages;
    private final EObject root;
    private final SpecProblems problems = new SpecProblems();
    private final Set<EObject> created = new LinkedHashSet<>();
    private final Set<EObject> selected = new LinkedHashSet<>();
    private final List<Opening> openings = new ArrayList<>();
    private final long deadline = System.nanoTime() + LONGEST_NANOS;
    private ModelAccess model;
    private boolean selectionGiven;
    private int steps;

    ToolRun(ToolExpressions expressions, ToolHost host, ViewChanges views, List<EPackage> packages, EObject root) {
        this.expressions = expressions;
        this.host = host;
        this.views = views;
        this.packages = packages;
        this.root = root;
    }

    /** Counts a step. */
    void step(SpecPlace place, int depth) {
        if (++steps > MOST_STEPS) {
            throw new ToolException("The tool was stopped after " + MOST_STEPS + " steps.", place);
        }
        if (depth > DEEPEST) {
            throw new ToolException("The tool was stopped; its steps are nested deeper than " + DEEPEST + " levels.", place);
        }
        if (System.nanoTime() > deadline) {
            throw new ToolException("The tool was stopped after " + LONGEST_NANOS / 1_000_000_000L + " seconds.", place);
        }
    }

    /** Forgets what was looked up about the model, because it has changed. */
    void modelChanged() {
        model = null;
    }

    Object value(ExpressionText text, Object self, Map<String, Object> variables) {
        return expressions.value(text, self, variables, model(), message -> complain(message, text.text(), text.place()));
    }

    /** A name that a step may give as text or as an expression. */
    String name(String text, SpecPlace place, Object self, Map<String, Object> variables) {
        Object value = expressions.value(text, place, self, variables, model(), message -> complain(message, text, place));
        return org.escalation.diagram.expression.Values.text(value).strip();
    }

    private ModelAccess model() {
        if (model == null) {
            TreeAccess access = new TreeAccess(root);
            packages.forEach(access::addPackage);
            model = access;
        }
        return model;
    }

    private void complain(String message, String expression, SpecPlace place) {
        note(Severity.INFO, message + " In " + expression, "The expression goes on with no value there.", place);
    }

    void note(Severity severity, String message, String effect, SpecPlace place) {
        problems.add(severity, "tool", "tool", message, effect, place);
    }

    ToolHost host() {
        return host;
    }

    ViewChanges views() {
        return views;
    }

    List<EPackage> packages() {
        return packages;
    }

    void created(EObject element) {
        created.add(element);
    }

    /** Model elements created so far. */
    List<EObject> created() {
        return List.copyOf(created);
    }

    void open(Opening opening) {
        openings.add(opening);
    }

    /** Selects the elements that the specification names; without any call those created are selected. */
    void select(List<EObject> elements) {
        selectionGiven = true;
        selected.addAll(elements);
    }

    ToolOutcome outcome(ToolOutcome.State state) {
        List<EObject> there = created.stream().filter(element -> element.eContainer() != null || element.eResource() != null).toList();
        List<EObject> chosen = selectionGiven ? List.copyOf(selected) : there;
        return new ToolOutcome(state, there, chosen, List.copyOf(openings), problems.list());
    }

    ToolOutcome failure(String message, SpecPlace place) {
        List<SpecProblem> all = new ArrayList<>();
        all.add(new SpecProblem(Severity.ERROR, "tool", "tool", message, "Nothing was changed.", place, 1));
        all.addAll(problems.list());
        return new ToolOutcome(ToolOutcome.State.FAILED, List.of(), List.of(), List.of(), List.copyOf(all));
    }
}
