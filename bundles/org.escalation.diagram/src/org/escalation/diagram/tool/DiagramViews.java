package org.escalation.diagram.tool;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.escalation.diagram.expression.ViewAccess;
import org.escalation.diagram.scene.SceneElement;
import org.escalation.diagram.spec.EdgeMappingSpec;
import org.escalation.diagram.spec.MappingSpec;
import org.escalation.diagram.spec.OperationSpec;
import org.escalation.diagram.viewpoint.DiagramRuntime;
import org.escalation.diagram.viewpoint.ManualView;

/** The views of a diagram that tools make and take away: those of mappings that are not synchronised. */
final class DiagramViews implements ViewChanges {

    private final DiagramRuntime diagram;

    DiagramViews(DiagramRuntime diagram) {
        this.diagram = diagram;
    }

    @Override
    public boolean delete(ViewAccess view) {
        Optional<ManualView> known = diagram.picture(view).flatMap(diagram::manualView);
        known.ifPresent(one -> change(Set.of(), Set.of(one)));
        return known.isPresent();
    }

    @Override
    public boolean create(EObject element, ViewAccess container, OperationSpec.CreateView step) {
        return show(element, diagram.picture(container).orElse(null), List.of(step.mapping()));
    }

    /** Shows an element in a container by those of the mappings that show such elements and are not synchronised. */
    boolean show(EObject element, SceneElement container, List<String> mappings) {
        boolean shown = false;
        for (String id : mappings) {
            Optional<MappingSpec> mapping = diagram.mapping(id).filter(one -> !one.head().synchronised());
            Optional<EClass> domain = diagram.domainClass(id);
            if (mapping.isPresent() && domain.isPresent() && isInstance(domain.get(), element)) {
                String identity = diagram.options().elementId().apply(element);
                change(Set.of(new ManualView(id, identity, container == null ? "" : container.id(), "")), Set.of());
                shown = true;
            }
        }
        return shown;
    }

    /** Shows an edge by those of the mappings that are not synchronised. */
    void connect(EObject element, SceneElement source, SceneElement target, List<String> mappings) {
        for (String id : mappings) {
            if (diagram.mapping(id).filter(one -> !one.head().synchronised()).isPresent()) {
                String identity = diagram.options().elementId().apply(element);
                change(Set.of(new ManualView(id, identity, source.id(), target.id())), Set.of());
            }
        }
    }

    /** Keeps an edge in the diagram when one of its ends has moved. */
    void reconnect(ManualView known, boolean atSource, SceneElement source, SceneElement target) {
        boolean relation = diagram.mapping(known.mapping()).orElse(null) instanceof EdgeMappingSpec edge && !edge.elementBased();
        EObject start = ToolVariables.target(diagram.view(source));
        String element = atSource && relation ? diagram.options().elementId().apply(start) : known.element();
        change(Set.of(new ManualView(known.mapping(), element, source.id(), target.id())), Set.of(known));
    }

    /** Takes views out of the diagram. */
    void remove(List<ManualView> views) {
        change(Set.of(), Set.copyOf(views));
    }

    static boolean isInstance(EClass domain, EObject element) {
        return domain == org.eclipse.emf.ecore.EcorePackage.Literals.EOBJECT || domain.isInstance(element);
    }

    private void change(Set<ManualView> added, Set<ManualView> removed) {
        Set<ManualView> views = new HashSet<>(diagram.manualViews());
        views.addAll(added);
        views.removeAll(removed);
        diagram.setManualViews(views);
    }

    @Override
    public Object save() {
        return diagram.manualViews();
    }

    @Override
    @SuppressWarnings("unchecked")
    public void restore(Object saved) {
        diagram.setManualViews((Set<ManualView>) saved);
    }
}
