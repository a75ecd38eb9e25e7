package org.escalation.exchange.update;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.common.command.AbstractCommand;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/** Carries out a plan as one step on a command stack; undone in the opposite order. */
public final class UpdateCommand extends AbstractCommand {

    private record Step(Runnable forth, Runnable back) {
    }

    private final List<Step> steps = new ArrayList<>();

    UpdateCommand(List<RowUpdate> rows) {
        super("Import");
        rows.stream().filter(row -> row.kind() == RowUpdate.Kind.ADDED || row.kind() == RowUpdate.Kind.CHANGED).forEach(row -> {
            row.changes().forEach(change -> steps.add(set(row.element(), change.feature(), change.value())));
            if (row.isAdded()) {
                steps.add(insert(row));
            }
        });
    }

    @Override
    public void execute() {
        redo();
    }

    @Override
    public void redo() {
        steps.forEach(step -> step.forth().run());
    }

    @Override
    public void undo() {
        steps.reversed().forEach(step -> step.back().run());
    }

    @Override
    protected boolean prepare() {
        return true;
    }

    private static Step set(EObject element, EStructuralFeature feature, Object value) {
        boolean wasSet = element.eIsSet(feature);
        Object before = feature.isMany() ? List.copyOf((List<?>) element.eGet(feature)) : element.eGet(feature);
        return new Step(() -> put(element, feature, value, value != null), () -> put(element, feature, before, wasSet));
    }

    private static void put(EObject element, EStructuralFeature feature, Object value, boolean set) {
        if (set) {
            element.eSet(feature, value);
        } else {
            element.eUnset(feature);
        }
    }

    private static Step insert(RowUpdate row) {
        if (!row.holder().isMany()) {
            return new Step(() -> row.container().eSet(row.holder(), row.element()), () -> row.container().eUnset(row.holder()));
        }
        @SuppressWarnings("unchecked") // a many-valued containment of EMF is an EList of elements
        EList<EObject> siblings = (EList<EObject>) row.container().eGet(row.holder());
        return new Step(() -> siblings.add(row.element()), () -> {
            int last = siblings.size() - 1;
            siblings.remove(siblings.get(last) == row.element() ? last : siblings.indexOf(row.element()));
        });
    }
}
