package org.escalation.diagram.registry;

import java.util.List;
import java.util.Map;

import org.escalation.diagram.spec.SpecLocator;
import org.escalation.diagram.tool.JavaAction;

/**
 * A viewpoint specification and the code it calls.
 *
 * @param contributor who brings it, usually the name of a bundle
 * @param address     absolute address of the {@code .odesign}, such as {@code platform:/plugin/bundle/description/x.odesign}
 * @param files       opens the specification, what it refers to, and its images, by absolute address
 * @param services    classes whose public methods its expressions may call, beside those it names itself
 * @param actions     code that its tools may call, by identity
 */
public record ViewpointSource(String contributor, String address, SpecLocator files, List<Class<?>> services,
        Map<String, JavaAction> actions) {

    /** Copies the collections. */
    public ViewpointSource {
        services = List.copyOf(services);
        actions = Map.copyOf(actions);
    }

    /** A specification that comes with services but without actions. */
    public static ViewpointSource of(String contributor, String address, SpecLocator files, Class<?>... services) {
        return new ViewpointSource(contributor, address, files, List.of(services), Map.of());
    }
}
