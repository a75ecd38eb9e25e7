package org.escalation.diagram.viewpoint;

import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.escalation.diagram.expression.Nothing;
import org.escalation.diagram.expression.ViewAccess;
import org.escalation.diagram.scene.SceneElement;

/** An element of a diagram: what stands between a semantic element and its picture. */
abstract class View implements ViewAccess {

    private final EObject target;
    private final View container;
    private boolean filtered;

    View(EObject target, View container) {
        this.target = target;
        this.container = container;
    }

    final EObject target() {
        return target;
    }

    /** The picture; null for the diagram itself. */
    abstract SceneElement element();

    /** Whether the view was made by one of the mappings or one that specialises them. */
    abstract boolean isMadeBy(Set<String> mappings);

    /** Notes that filters hide the view; true when that is new. */
    final boolean filter(boolean hidden) {
        boolean changed = filtered != hidden;
        filtered = hidden;
        return changed;
    }

    @Override
    public final View container() {
        return container;
    }

    /** The diagram that holds the view. */
    final View diagram() {
        View view = this;
        while (view.container != null) {
            view = view.container;
        }
        return view;
    }

    String label() {
        return "";
    }

    @Override
    public Object feature(String name) {
        return switch (name) {
            case "target" -> target;
            case "semanticElements" -> target == null ? List.of() : List.of(target);
            case "name" -> label();
            case "visible" -> element() == null || !element().isOff();
            case "parentDiagram" -> diagram();
            default -> Nothing.NOTHING;
        };
    }

    @Override
    public boolean isKindOf(String type) {
        return type.equals(typeName()) || type.equals("DSemanticDecorator") || type.equals("EObject");
    }
}
