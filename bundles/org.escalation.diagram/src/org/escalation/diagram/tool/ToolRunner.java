package org.escalation.diagram.tool;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.eclipse.emf.common.notify.Notifier;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.escalation.diagram.expression.Services;
import org.escalation.diagram.expression.TreeAccess;
import org.escalation.diagram.spec.ExpressionText;
import org.escalation.diagram.spec.OperationSpec;
import org.escalation.diagram.spec.SpecPlace;
import org.escalation.diagram.spec.ToolSpec;

/**
 * Turns steps of a specification into commands on one model. Diagrams have {@link DiagramTools} on top of it; tables,
 * trees and the remedies of validation rules use it as it is.
 */
public final class ToolRunner {

    /**
     * Steps to run.
     *
     * @param steps     in order
     * @param context   model element or view that is {@code self} for the first of them
     * @param variables values by name
     * @param selection elements to select afterwards; not given: those created
     */
    public record Call(List<OperationSpec> steps, Object context, Map<String, Object> variables, ExpressionText selection) {
    }

    private final EObject root;
    private final List<EPackage> packages;
    private final ToolHost host;
    private final ToolExpressions expressions;

    /**
     * @param root     any element of the model
     * @param packages metamodels beside the root's own
     * @param services Java methods that expressions call
     * @param host     the program around
     */
    public ToolRunner(EObject root, List<EPackage> packages, Services services, ToolHost host) {
        this.root = root;
        this.host = host;
        TreeAccess access = new TreeAccess(root);
        packages.forEach(access::addPackage);
        this.packages = List.copyOf(access.packages());
        this.expressions = new ToolExpressions(this.packages, services);
    }

    /**
     * A command that runs the calls one after the other as one step.
     *
     * @param label for the undo menu
     */
    public ToolCommand command(String label, List<Call> calls) {
        return command(label, ViewChanges.NONE, run -> calls.forEach(call -> execute(call, run)));
    }

    /**
     * A command that takes a text apart by a mask, binds its pieces as {@code arg0}, {@code arg1} …, and runs steps. It fails,
     * with a message, when the text does not have the mask's form.
     *
     * @param tool the tool with the mask and the steps
     * @param text as a user typed it
     */
    public ToolCommand command(String label, ToolSpec tool, String text, Object context, Map<String, Object> variables) {
        return command(label, ViewChanges.NONE, run -> {
            Map<String, Object> all = new LinkedHashMap<>(variables);
            all.putAll(EditTools.mask(tool.options().getOrDefault("mask", "{0}"), text, tool.place()));
            execute(new Call(tool.operations(), context, all, tool.selection()), run);
        });
    }

    /** A command that sets a feature to a value, text being turned into what the feature holds. Null empties it. */
    public ToolCommand set(String label, EObject element, String feature, Object value) {
        return command(label, ViewChanges.NONE, run -> {
            boolean many = element.eClass().getEStructuralFeature(feature) != null
                    && element.eClass().getEStructuralFeature(feature).isMany();
            if (many || value == null) {
                ModelWriter.unset(element, feature, SpecPlace.NOWHERE);
            }
            if (value != null) {
                ModelWriter.set(element, feature, value, SpecPlace.NOWHERE);
            }
            run.select(List.of());
        });
    }

    /**
     * A command that runs calls, and deletes elements with all they contain and every reference to them.
     *
     * @param calls    deletions by tools; those whose context is gone by then are left out
     * @param elements what is deleted in the usual way, afterwards
     */
    public ToolCommand delete(String label, List<Call> calls, Collection<? extends EObject> elements) {
        return command(label, ViewChanges.NONE, run -> {
            for (Call call : calls) {
                boolean gone = call.context() instanceof EObject one && one.eContainer() == null && one.eResource() == null;
                if (!gone) {
                    execute(call, run);
                }
            }
            EcoreUtil.deleteAll(elements, true);
            run.select(List.of());
        });
    }

    /** A command that does what the body does, for what a specification leaves to the usual behaviour. */
    ToolCommand command(String label, ViewChanges views, Consumer<ToolRun> body) {
        return new ToolCommand(label, () -> new ToolRun(expressions, host, views, packages, root), body, recorded(), views);
    }

    /** What prepares a command; when preparing fails, a command that says so when it is executed. */
    Optional<ToolCommand> prepare(String label, Supplier<Optional<ToolCommand>> preparation) {
        try {
            return preparation.get();
        } catch (ToolException e) {
            return Optional.of(command(label, ViewChanges.NONE, run -> {
                throw e;
            }));
        }
    }

    /** Runs a call as part of a command. */
    void execute(Call call, ToolRun run) {
        Steps steps = new Steps(run, call.variables(), List.of());
        steps.run(call.steps(), call.context(), 0);
        if (call.selection().isGiven()) {
            run.modelChanged();
            run.select(ToolExpressions.elements(run.value(call.selection(), call.context(), steps.variables())));
        }
    }

    /** Runs a tool that was chosen for several elements at once, of which the first is the context. */
    void execute(ToolSpec tool, EObject context, List<EObject> elements, Map<String, Object> variables, ToolRun run) {
        Steps steps = new Steps(run, variables, elements);
        steps.run(tool.operations(), context, 0);
        if (tool.selection().isGiven()) {
            run.modelChanged();
            run.select(ToolExpressions.elements(run.value(tool.selection(), context, steps.variables())));
        }
    }

    /**
     * The value of an expression outside any command, with complaints left out.
     *
     * @throws RuntimeException when it cannot be evaluated; the message says why
     */
    public Object value(ExpressionText text, Object self, Map<String, Object> variables) {
        TreeAccess model = new TreeAccess(root);
        packages.forEach(model::addPackage);
        return expressions.value(text, self, variables, model, message -> { });
    }

    /** Whether a condition holds; one that is not given does, one that fails does not. */
    public boolean holds(ExpressionText condition, Object self, Map<String, Object> variables) {
        if (!condition.isGiven()) {
            return true;
        }
        try {
            return ToolExpressions.truth(value(condition, self, variables));
        } catch (ToolException e) {
            return false; // a tool whose condition cannot be evaluated is not offered
        }
    }

    ToolHost host() {
        return host;
    }

    /** Variables in order, ready to be added to. */
    public static Map<String, Object> variables(Object... namesAndValues) {
        Map<String, Object> result = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            result.put((String) namesAndValues[i], namesAndValues[i + 1]);
        }
        return result;
    }

    private List<Notifier> recorded() {
        EObject top = EcoreUtil.getRootContainer(root);
        Resource resource = top.eResource();
        List<Notifier> result = new ArrayList<>();
        if (resource == null) {
            result.add(top);
        } else if (resource.getResourceSet() == null) {
            result.add(resource);
        } else {
            result.addAll(resource.getResourceSet().getResources());
        }
        return result;
    }
}
