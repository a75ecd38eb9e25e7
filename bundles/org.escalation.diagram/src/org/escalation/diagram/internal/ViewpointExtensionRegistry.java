package org.escalation.diagram.internal;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.RegistryFactory;
import org.escalation.diagram.registry.ViewpointSource;
import org.escalation.diagram.spec.SpecLocator;
import org.escalation.diagram.tool.JavaAction;

/** Reads the extension point. The only class of this bundle that knows the Eclipse platform; without it there is none. */
public final class ViewpointExtensionRegistry {

    /** Id of the extension point. */
    public static final String EXTENSION_POINT = "org.escalation.diagram.viewpoints";

    private static final System.Logger LOG = System.getLogger(ViewpointExtensionRegistry.class.getName());

    private ViewpointExtensionRegistry() {
    }

    /** All contributed specifications in the order of the registry; none where the platform is absent or does not run. */
    public static List<ViewpointSource> all() {
        try {
            IExtensionRegistry registry = RegistryFactory.getRegistry();
            return registry == null ? List.of() : Reader.read(registry, ViewpointExtensionRegistry::open);
        } catch (NoClassDefFoundError e) {
            // Plain Java: the command line tools and tests run without the platform's bundles.
            LOG.log(System.Logger.Level.DEBUG, "No extension registry", e);
            return List.of();
        }
    }

    /** What plug-ins bring, and nothing else, is to be had by an address. */
    private static Optional<InputStream> open(String address) throws IOException {
        if (!address.startsWith("platform:/plugin/")) {
            return Optional.empty();
        }
        try {
            return Optional.of(URI.create(address).toURL().openStream());
        } catch (FileNotFoundException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** Apart, so that the class above can be loaded without the platform. */
    static final class Reader {

        private Reader() {
        }

        static List<ViewpointSource> read(IExtensionRegistry registry, SpecLocator files) {
            List<ViewpointSource> found = new ArrayList<>();
            for (IConfigurationElement each : registry.getConfigurationElementsFor(EXTENSION_POINT)) {
                if (each.getName().equals("specification")) {
                    found.add(source(each, files));
                }
            }
            return found;
        }

        private static ViewpointSource source(IConfigurationElement element, SpecLocator files) {
            String contributor = element.getContributor().getName();
            String path = element.getAttribute("path");
            List<Class<?>> services = new ArrayList<>();
            for (IConfigurationElement service : element.getChildren("service")) {
                create(service, Object.class).ifPresent(one -> services.add(one.getClass()));
            }
            Map<String, JavaAction> actions = new LinkedHashMap<>();
            for (IConfigurationElement action : element.getChildren("action")) {
                create(action, JavaAction.class).ifPresent(one -> actions.put(action.getAttribute("id"), one));
            }
            String separator = path != null && path.startsWith("/") ? "" : "/";
            return new ViewpointSource(contributor, "platform:/plugin/" + contributor + separator + path, files, services, actions);
        }

        private static <T> Optional<T> create(IConfigurationElement element, Class<T> type) {
            String problem = element.getAttribute("class") + " of " + element.getContributor().getName() + " ";
            try {
                Object made = element.createExecutableExtension("class");
                if (type.isInstance(made)) {
                    return Optional.of(type.cast(made));
                }
                LOG.log(System.Logger.Level.ERROR, problem + "is no " + type.getSimpleName() + "; it is left out");
            } catch (CoreException e) {
                LOG.log(System.Logger.Level.ERROR, problem + "cannot be created; it is left out", e);
            }
            return Optional.empty();
        }
    }
}
