package org.escalation.diagram.tool;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.escalation.diagram.expression.Nothing;
import org.escalation.diagram.expression.ViewAccess;
import org.escalation.diagram.spec.ExpressionText;
import org.escalation.diagram.spec.OperationSpec;
import org.escalation.diagram.spec.SpecPlace;
import org.escalation.diagram.spec.SpecProblem.Severity;

/**
 * Runs the steps of a tool, one after the other, each in a context that is a model element or a view. Variables that a
 * step sets stay for the steps after it, as in Sirius; only an iterator is gone after its loop.
 */
final class Steps {

    private final ToolRun run;
    private final Map<String, Object> variables;
    private final List<EObject> chosen;

    /** @param chosen elements that the user chose for an action that takes several; empty for the context alone */
    Steps(ToolRun run, Map<String, Object> variables, List<EObject> chosen) {
        this.run = run;
        this.chosen = chosen;
        this.variables = new LinkedHashMap<>(variables);
    }

    /** What the variables hold by now. */
    Map<String, Object> variables() {
        return variables;
    }

    void run(List<OperationSpec> steps, Object context, int depth) {
        for (OperationSpec step : steps) {
            run.step(step.place(), depth);
            run(step, context, depth + 1);
        }
    }

    private void run(OperationSpec step, Object context, int depth) {
        switch (step) {
            case OperationSpec.ChangeContext change -> {
                Object target = first(value(change.target(), context));
                if (target != null) {
                    run(change.then(), target, depth);
                }
            }
            case OperationSpec.SetValue set -> {
                Object value = value(set.value(), context);
                EObject element = element(context, set.place());
                ModelWriter.set(element, name(set.feature(), set.place(), context), value, set.place());
                changed(set.then(), context, depth);
            }
            case OperationSpec.SetObject set -> {
                EObject element = element(context, set.place());
                ModelWriter.set(element, set.feature(), object(element, set), set.place());
                changed(set.then(), context, depth);
            }
            case OperationSpec.Unset unset -> {
                unset(unset, context);
                changed(unset.then(), context, depth);
            }
            case OperationSpec.CreateInstance create -> changed(create.then(), create(create, context), depth);
            case OperationSpec.Move move -> {
                move(move, context);
                changed(move.then(), context, depth);
            }
            case OperationSpec.Remove remove -> {
                remove(context, remove.place());
                changed(remove.then(), context, depth);
            }
            case OperationSpec.If choice -> {
                if (holds(choice.condition(), context)) {
                    run(choice.then(), context, depth);
                }
            }
            case OperationSpec.For loop -> loop(loop, context, depth);
            case OperationSpec.Let let -> let(let, context, depth);
            case OperationSpec.Switch choice -> run(chosen(choice, context), context, depth);
            case OperationSpec.DeleteView delete -> {
                if (!(context instanceof ViewAccess view)) {
                    throw new ToolException("A view is to be deleted, but the context is no view.", delete.place());
                }
                run.views().delete(view);
                run(delete.then(), context, depth);
            }
            case OperationSpec.CreateView create -> {
                createView(create, context);
                run(create.then(), context, depth);
            }
            case OperationSpec.Navigate navigate -> {
                run.open(new Opening(navigate.representation(), element(context, navigate.place()), navigate.create(), ""));
                run(navigate.then(), context, depth);
            }
            case OperationSpec.ExternalAction action -> {
                call(action, context);
                changed(action.then(), context, depth);
            }
            case OperationSpec.Unknown unknown ->
                throw new ToolException("The step " + unknown.type() + " is not known.", unknown.place());
        }
    }

    private void changed(List<OperationSpec> then, Object context, int depth) {
        run.modelChanged();
        run(then, context, depth);
    }

    private Object value(ExpressionText text, Object context) {
        Object value = run.value(text, context, variables);
        if (text.text().contains("(") || text.text().startsWith("service:")) {
            run.modelChanged(); // a service may have changed it
        }
        return value;
    }

    private String name(String text, SpecPlace place, Object context) {
        return run.name(text, place, context, variables);
    }

    private boolean holds(ExpressionText condition, Object context) {
        return ToolExpressions.truth(value(condition, context));
    }

    private static Object first(Object value) {
        Object one = value instanceof Collection<?> many ? many.stream().findFirst().orElse(null) : value;
        return one == Nothing.NOTHING ? null : one;
    }

    private static EObject element(Object context, SpecPlace place) {
        if (context instanceof EObject element) {
            return element;
        }
        if (context instanceof ViewAccess view && view.feature("target") instanceof EObject element) {
            return element;
        }
        throw new ToolException("The context is no model element" + (context == null ? "." : ": " + context), place);
    }

    private static EObject object(EObject near, OperationSpec.SetObject set) {
        Resource resource = near.eResource();
        if (resource != null && resource.getResourceSet() != null && !set.object().isEmpty()) {
            EObject found = resource.getResourceSet().getEObject(org.eclipse.emf.common.util.URI.createURI(set.object()), false);
            if (found != null) {
                return found;
            }
        }
        throw new ToolException("The object " + set.object() + " is not loaded.", set.place());
    }

    private void unset(OperationSpec.Unset unset, Object context) {
        EObject element = element(context, unset.place());
        String feature = name(unset.feature(), unset.place(), context);
        if (unset.elements().isGiven()) {
            ToolExpressions.many(value(unset.elements(), context))
                    .forEach(one -> ModelWriter.remove(element, feature, one, unset.place()));
        } else {
            ModelWriter.unset(element, feature, unset.place());
        }
    }

    private EObject create(OperationSpec.CreateInstance create, Object context) {
        EObject owner = element(context, create.place());
        EClass type = TypeNames.find(run.packages(), name(create.type(), create.place(), context), create.place());
        EObject instance = run.host().create(type);
        if (!create.variable().isEmpty()) {
            variables.put(create.variable(), instance);
        }
        ModelWriter.add(owner, name(create.reference(), create.place(), context), instance, create.place());
        run.created(instance);
        return instance;
    }

    private void move(OperationSpec.Move move, Object context) {
        EObject element = element(context, move.place());
        Object container = first(value(move.container(), context));
        if (container == null) {
            throw new ToolException("There is no new container for the " + element.eClass().getName() + ". In "
                    + move.container().text(), move.place());
        }
        EObject owner = element(container, move.place());
        if (EcoreUtil.isAncestor(element, owner)) {
            throw new ToolException("A " + element.eClass().getName() + " cannot be moved into itself.", move.place());
        }
        ModelWriter.add(owner, name(move.reference(), move.place(), context), element, move.place());
    }

    private void remove(Object context, SpecPlace place) {
        if (context instanceof ViewAccess view && !(view.feature("target") instanceof EObject)) {
            run.views().delete(view);
        } else {
            EcoreUtil.delete(element(context, place), true);
        }
    }

    private void loop(OperationSpec.For loop, Object context, int depth) {
        boolean had = variables.containsKey(loop.iterator());
        Object before = variables.get(loop.iterator());
        for (Object item : ToolExpressions.many(value(loop.elements(), context))) {
            run.step(loop.place(), depth);
            variables.put(loop.iterator(), item);
            run(loop.then(), item instanceof EObject || item instanceof ViewAccess ? item : context, depth);
        }
        if (had) {
            variables.put(loop.iterator(), before);
        } else {
            variables.remove(loop.iterator());
        }
    }

    private void let(OperationSpec.Let let, Object context, int depth) {
        Object value = value(let.value(), context);
        if ("self".equals(let.variable())) {
            run(let.then(), value == null ? context : value, depth);
        } else {
            variables.put(let.variable(), value);
            run(let.then(), context, depth);
        }
    }

    private List<OperationSpec> chosen(OperationSpec.Switch choice, Object context) {
        for (OperationSpec.Case one : choice.cases()) {
            if (holds(one.condition(), context)) {
                return one.then();
            }
        }
        return choice.otherwise();
    }

    private void createView(OperationSpec.CreateView create, Object context) {
        EObject element = element(context, create.place());
        Object container = first(value(create.container(), context));
        boolean shown = container instanceof ViewAccess view && run.views().create(element, view, create);
        if (!shown) {
            run.note(Severity.INFO, "A view is made by hand, but the model decides about the views of its mapping.",
                    "The element is shown when the mapping asks for it.", create.place());
        }
        if (!create.variable().isEmpty()) {
            variables.put(create.variable(), null);
        }
    }

    private void call(OperationSpec.ExternalAction call, Object context) {
        JavaAction action = run.host().actions().find(call.action())
                .orElseThrow(() -> new ToolException("The program has no action \"" + call.action() + "\".", call.place()));
        Map<String, Object> parameters = new LinkedHashMap<>();
        call.parameters().forEach((name, text) -> parameters.put(name, value(text, context)));
        try {
            List<EObject> elements = chosen.isEmpty() ? List.of(element(context, call.place())) : chosen;
            if (action.canExecute(elements)) {
                action.execute(elements, parameters);
            }
        } catch (ToolException e) {
            throw e;
        } catch (RuntimeException e) {
            throw new ToolException("The action \"" + call.action() + "\" failed: " + e, call.place(), e);
        }
    }
}
