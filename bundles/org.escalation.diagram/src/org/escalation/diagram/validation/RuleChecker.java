package org.escalation.diagram.validation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.escalation.diagram.expression.Scope;
import org.escalation.diagram.expression.TreeAccess;
import org.escalation.diagram.internal.Probe;
import org.escalation.diagram.internal.Probes;
import org.escalation.diagram.internal.RuntimeLog;
import org.escalation.diagram.scene.SceneElement;
import org.escalation.diagram.spec.DiagramExtensionSpec;
import org.escalation.diagram.spec.ExpressionText;
import org.escalation.diagram.spec.RuleSpec;
import org.escalation.diagram.spec.SpecProblem;
import org.escalation.diagram.tool.ToolCommand;
import org.escalation.diagram.tool.ToolHost;
import org.escalation.diagram.tool.ToolRunner;
import org.escalation.diagram.viewpoint.DiagramRuntime;

/**
 * The validation rules that hold for a diagram: its own, those of its extensions, and those of the viewpoint. Rules on
 * classes look at the whole model below the diagram's element; rules on mappings at the elements of the diagram, whose
 * {@code self} is the view.
 */
public final class RuleChecker {

    private static final List<String> VARIABLES = List.of("view", "diagram", "viewpoint", "element", "container", "containerView");

    /** A rule ready to be checked; the class is null for a rule on views. */
    private record Plan(RuleSpec rule, EClass target, List<Probe> audits, Probe message) {
    }

    private final DiagramRuntime diagram;
    private final ToolRunner runner;
    private final RuntimeLog log = new RuntimeLog();
    private final List<Plan> plans = new ArrayList<>();

    /**
     * @param diagram   the open diagram
     * @param viewpoint rules of the viewpoint beside the diagram's own
     * @param host      the program around, for remedies
     */
    public RuleChecker(DiagramRuntime diagram, List<RuleSpec> viewpoint, ToolHost host) {
        this.diagram = diagram;
        this.runner = new ToolRunner(diagram.semanticRoot(), diagram.packages(), diagram.options().services(), host);
        Probes probes = new Probes(diagram.packages(), diagram.options().services(), log, VARIABLES);
        List<RuleSpec> rules = new ArrayList<>(diagram.spec().rules());
        for (DiagramExtensionSpec extension : diagram.options().extensions()) {
            rules.addAll(extension.rules());
        }
        rules.addAll(viewpoint);
        for (RuleSpec rule : rules) {
            EClass target = rule.targetClass().isEmpty() ? null : probes.domainClass(rule.targetClass(), rule.place());
            if (target != null || rule.targetClass().isEmpty()) {
                List<Probe> audits = rule.audits().stream().map(audit -> probes.probe(audit, target)).toList();
                plans.add(new Plan(rule, target, audits, probes.probe(rule.message(), target)));
            }
        }
    }

    /** Everything that breaks a rule, in the order of the rules, then of the model. */
    public List<Violation> check() {
        List<Violation> result = new ArrayList<>();
        List<EObject> elements = elements();
        TreeAccess model = new TreeAccess(diagram.semanticRoot());
        diagram.packages().forEach(model::addPackage);
        for (Plan plan : plans) {
            if (plan.target() != null) {
                elements.stream().filter(plan.target()::isInstance).forEach(element -> check(plan, element, null, model, result));
            } else {
                views(plan.rule()).forEach(view -> check(plan, diagram.semantic(view).orElse(null), view, model, result));
            }
        }
        return result;
    }

    private List<EObject> elements() {
        List<EObject> result = new ArrayList<>();
        EObject root = diagram.semanticRoot();
        result.add(root);
        for (TreeIterator<EObject> all = EcoreUtil.getAllContents(root, true); all.hasNext();) {
            result.add(all.next());
        }
        return result;
    }

    private List<SceneElement> views(RuleSpec rule) {
        List<SceneElement> all = new ArrayList<>(diagram.scene().allNodes());
        all.addAll(diagram.scene().edges());
        all.removeIf(view -> !diagram.isMadeBy(view, rule.mappings()));
        return all;
    }

    private void check(Plan plan, EObject element, SceneElement view, TreeAccess model, List<Violation> into) {
        Object self = view == null ? element : diagram.view(view);
        Scope scope = new Scope(model).complaints(log::complain).self(self).bind("element", element).bind("diagram", diagram.view(null))
                .bind("viewpoint", diagram.view(null));
        if (view != null) {
            scope.bind("view", self);
        }
        for (Probe audit : plan.audits()) {
            Object value = audit.value(scope);
            boolean failed = value == null && audit.isGiven();
            if (!failed && !isTrue(value)) {
                into.add(new Violation(plan.rule(), message(plan, scope), element, Optional.ofNullable(view)));
                return;
            }
        }
    }

    private static boolean isTrue(Object value) {
        return Boolean.TRUE.equals(value) || "true".equalsIgnoreCase(String.valueOf(value));
    }

    private static String message(Plan plan, Scope scope) {
        String text = plan.message().string(scope);
        return text.isEmpty() ? plan.rule().label() : text;
    }

    /** The command that runs a remedy for a violation. */
    public ToolCommand fix(Violation violation, RuleSpec.Fix fix) {
        Object context = violation.picture().isPresent() ? diagram.view(violation.picture().get()) : violation.element();
        return runner.command(fix.name(), List.of(new ToolRunner.Call(fix.operations(), context,
                ToolRunner.variables("element", violation.element(), "diagram", diagram.view(null)), ExpressionText.NONE)));
    }

    /** What went wrong with rules themselves; an audit that fails counts as kept. */
    public List<SpecProblem> problems() {
        return log.problems();
    }
}
