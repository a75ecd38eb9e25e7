package org.escalation.analysis;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExtensionRegistry;

/** Reads the measures that plug-ins contribute. The only class here that needs an Eclipse runtime. */
public final class MeasureRegistry {

    /** The extension point, with one element {@code measure} that names a {@code class}. */
    public static final String EXTENSION_POINT = "org.escalation.analysis.measures";

    private final IExtensionRegistry registry;

    /** @param registry the platform's extension registry */
    public MeasureRegistry(IExtensionRegistry registry) {
        this.registry = registry;
    }

    /**
     * The shipped measures, then the contributed ones in order of their plug-ins.
     *
     * @throws CoreException if a contributed class cannot be created, naming the plug-in
     */
    public List<Measure> all() throws CoreException {
        List<Measure> measures = new ArrayList<>(Measures.shipped());
        for (IConfigurationElement element : registry.getConfigurationElementsFor(EXTENSION_POINT)) {
            measures.add((Measure) element.createExecutableExtension("class"));
        }
        return measures;
    }
}
