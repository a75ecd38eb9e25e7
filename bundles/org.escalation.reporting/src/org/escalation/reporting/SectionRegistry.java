package org.escalation.reporting;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.escalation.reporting.internal.sections.ShippedSections;

/** The sections that are installed. The only class here that needs an Eclipse runtime. */
public final class SectionRegistry {

    /** The extension point, with one element {@code section} that names a {@code class}. */
    public static final String EXTENSION_POINT = "org.escalation.reporting.sections";

    private final IExtensionRegistry registry;

    /** @param registry the platform's extension registry, or null outside a running platform: then no plug-in adds any */
    public SectionRegistry(IExtensionRegistry registry) {
        this.registry = registry;
    }

    /**
     * The shipped sections in their usual order, then those of plug-ins.
     *
     * @throws CoreException if a contributed class cannot be created, naming the plug-in
     */
    public List<ReportSection> all() throws CoreException {
        List<ReportSection> sections = new ArrayList<>(ShippedSections.all());
        if (registry != null) {
            for (IConfigurationElement element : registry.getConfigurationElementsFor(EXTENSION_POINT)) {
                sections.add((ReportSection) element.createExecutableExtension("class"));
            }
        }
        return sections;
    }
}
