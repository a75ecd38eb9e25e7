package org.escalation.diagram.tool;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.escalation.diagram.scene.SceneElement;
import org.escalation.diagram.spec.MappingHead;
import org.escalation.diagram.spec.MappingSpec;
import org.escalation.diagram.spec.ToolSpec;
import org.escalation.diagram.viewpoint.DiagramRuntime;

/** Puts the popup tools that fit a selection, and the ways to other representations, into a menu. */
final class MenuBuilder {

    private static final Set<ToolSpec.Kind> POPUPS = Set.of(ToolSpec.Kind.MENU, ToolSpec.Kind.MENU_GROUP, ToolSpec.Kind.ACTION,
            ToolSpec.Kind.EXTERNAL_ACTION);

    private final DiagramRuntime diagram;
    private final Predicate<ToolSpec> offered;

    /** @param offered whether a tool's precondition holds for the selection */
    MenuBuilder(DiagramRuntime diagram, Predicate<ToolSpec> offered) {
        this.diagram = diagram;
        this.offered = offered;
    }

    List<MenuItem> menu(List<SceneElement> selection) {
        List<MenuItem> result = new ArrayList<>();
        for (ToolSpec tool : new PaletteBuilder(diagram).all(one -> POPUPS.contains(one.kind()))) {
            if (tool.kind() == ToolSpec.Kind.MENU_GROUP) {
                result.addAll(children(tool));
            } else {
                item(tool).ifPresent(result::add);
            }
        }
        if (selection.size() == 1) {
            representations(selection.get(0)).map(this::item).flatMap(Optional::stream).forEach(result::add);
        }
        return List.copyOf(result);
    }

    private Optional<MenuItem> item(ToolSpec tool) {
        if (!offered.test(tool)) {
            return Optional.empty();
        }
        if (tool.kind() == ToolSpec.Kind.MENU) {
            List<MenuItem> children = children(tool);
            return children.isEmpty() ? Optional.empty()
                    : Optional.of(new MenuItem(tool.label(), tool.icon(), Optional.empty(), children));
        }
        return Optional.of(new MenuItem(tool.label(), tool.icon(), Optional.of(tool), List.of()));
    }

    private List<MenuItem> children(ToolSpec menu) {
        return menu.children().stream().map(this::item).flatMap(Optional::stream).toList();
    }

    private Stream<ToolSpec> representations(SceneElement element) {
        Optional<MappingHead> head = diagram.mapping(element.mapping()).map(MappingSpec::head);
        return Stream.concat(head.stream().flatMap(one -> one.details().stream()), head.stream().flatMap(one -> one.navigations().stream()))
                .map(diagram::tool).flatMap(Optional::stream);
    }
}
