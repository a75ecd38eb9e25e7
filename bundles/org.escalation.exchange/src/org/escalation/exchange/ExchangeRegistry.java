package org.escalation.exchange;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExtensionRegistry;

/** Finds the exporters and importers that are installed. The only class here that needs an Eclipse runtime. */
public final class ExchangeRegistry {

    /** Extension point of exporters. */
    public static final String EXPORTERS = "org.escalation.exchange.exporters";

    /** Extension point of importers. */
    public static final String IMPORTERS = "org.escalation.exchange.importers";

    private final IExtensionRegistry registry;

    /** @param registry the platform's extension registry */
    public ExchangeRegistry(IExtensionRegistry registry) {
        this.registry = registry;
    }

    /** Formats that can be written, by id. */
    public List<FormatDescription> exportFormats() {
        return formats(EXPORTERS);
    }

    /** Formats that can be read, by id. */
    public List<FormatDescription> importFormats() {
        return formats(IMPORTERS);
    }

    /**
     * The exporter of a format; empty if none is installed.
     *
     * @throws CoreException if its class cannot be created, naming the plug-in
     */
    public Optional<Exporter> exporter(String format) throws CoreException {
        Optional<IConfigurationElement> element = find(EXPORTERS, format);
        return element.isEmpty() ? Optional.empty()
                : Optional.of((Exporter) element.get().createExecutableExtension("class"));
    }

    /**
     * The importer of a format; empty if none is installed.
     *
     * @throws CoreException if its class cannot be created, naming the plug-in
     */
    public Optional<Importer> importer(String format) throws CoreException {
        Optional<IConfigurationElement> element = find(IMPORTERS, format);
        return element.isEmpty() ? Optional.empty()
                : Optional.of((Importer) element.get().createExecutableExtension("class"));
    }

    private List<FormatDescription> formats(String point) {
        return Arrays.stream(registry.getConfigurationElementsFor(point))
                .map(element -> new FormatDescription(element.getAttribute("format"), element.getAttribute("label"),
                        element.getAttribute("extension"), element.getContributor().getName()))
                .sorted(Comparator.comparing(FormatDescription::id)).toList();
    }

    private Optional<IConfigurationElement> find(String point, String format) {
        return Arrays.stream(registry.getConfigurationElementsFor(point))
                .filter(element -> format.equals(element.getAttribute("format"))).findFirst();
    }
}
