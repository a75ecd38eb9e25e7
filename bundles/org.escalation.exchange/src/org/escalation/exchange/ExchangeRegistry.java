package org.escalation.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.escalation.exchange.graph.GraphMlProfile;
import org.escalation.exchange.internal.CsvExporter;
import org.escalation.exchange.internal.EfgExporter;
import org.escalation.exchange.internal.GraphMlExporter;
import org.escalation.exchange.internal.JsonExporter;
import org.escalation.exchange.internal.JsonImporter;
import org.escalation.exchange.internal.PrismExporter;
import org.escalation.exchange.internal.XlsxExporter;
import org.escalation.exchange.update.CsvTableReader;
import org.escalation.exchange.update.TableReader;
import org.escalation.exchange.xlsx.XlsxTableReader;

/**
 * The formats that can be written and read: those that come with the workbench, then those of plug-ins in their order.
 * The only class here that needs an Eclipse runtime.
 */
public final class ExchangeRegistry {

    /** Extension point of exporters. */
    public static final String EXPORTERS = "org.escalation.exchange.exporters";

    /** Extension point of importers. */
    public static final String IMPORTERS = "org.escalation.exchange.importers";

    private static final String OWN = "org.escalation.exchange";
    private static final FormatDescription JSON = new FormatDescription("json", "JSON, lossless", "json", OWN);
    private static final FormatDescription CSV =
            new FormatDescription("csv", "CSV: one long table, or a folder of tables by class", "csv", OWN);
    private static final FormatDescription XLSX =
            new FormatDescription("xlsx", "XLSX: a workbook with a sheet for each class", "xlsx", OWN);
    private static final FormatDescription GRAPHML =
            new FormatDescription("graphml", "GraphML: elements and links with attributes, for Gephi", "graphml", OWN);
    private static final FormatDescription YED =
            new FormatDescription("yed", "GraphML with shapes and positions, for yEd", "graphml", OWN);
    private static final FormatDescription PRISM =
            new FormatDescription("prism", "PRISM: the first scenario as a Markov chain, with properties", "prism", OWN);
    private static final FormatDescription EFG =
            new FormatDescription("efg", "Gambit: a crossing game cut from the first scenario", "efg", OWN);

    private final IExtensionRegistry registry;

    /** @param registry the platform's extension registry, or null outside a running platform: then no plug-in adds any */
    public ExchangeRegistry(IExtensionRegistry registry) {
        this.registry = registry;
    }

    /** Formats that can be written. */
    public List<FormatDescription> exportFormats() {
        return formats(List.of(JSON, CSV, XLSX, GRAPHML, YED, PRISM, EFG), EXPORTERS);
    }

    /** Formats that can be read. */
    public List<FormatDescription> importFormats() {
        return formats(List.of(JSON), IMPORTERS);
    }

    /** Formats whose tables update a model that is there. */
    public List<FormatDescription> updateFormats() {
        return List.of(new FormatDescription("csv", "CSV: a table of elements of a class, or a folder of them", "csv", OWN),
                XLSX);
    }

    /** The reader of a format's tables; empty if the format has none. */
    public Optional<TableReader> tableReader(String format) {
        return switch (format) {
            case "csv" -> Optional.of(new CsvTableReader());
            case "xlsx" -> Optional.of(new XlsxTableReader());
            default -> Optional.empty();
        };
    }

    /**
     * The exporter of a format; empty if none is installed.
     *
     * @throws CoreException if its class cannot be created, naming the plug-in
     */
    public Optional<Exporter> exporter(String format) throws CoreException {
        return switch (format) {
            case "json" -> Optional.of(new JsonExporter());
            case "csv" -> Optional.of(new CsvExporter());
            case "xlsx" -> Optional.of(new XlsxExporter());
            case "graphml" -> Optional.of(new GraphMlExporter(GraphMlProfile.PLAIN));
            case "yed" -> Optional.of(new GraphMlExporter(GraphMlProfile.YED));
            case "efg" -> Optional.of(new EfgExporter());
            case "prism" -> Optional.of(new PrismExporter());
            default -> create(Exporter.class, EXPORTERS, format);
        };
    }

    /**
     * The importer of a format; empty if none is installed.
     *
     * @throws CoreException if its class cannot be created, naming the plug-in
     */
    public Optional<Importer> importer(String format) throws CoreException {
        return format.equals(JSON.id()) ? Optional.of(new JsonImporter()) : create(Importer.class, IMPORTERS, format);
    }

    private List<FormatDescription> formats(List<FormatDescription> shipped, String point) {
        List<FormatDescription> formats = new ArrayList<>(shipped);
        contributions(point).forEach(element -> formats.add(new FormatDescription(element.getAttribute("format"),
                element.getAttribute("label"), element.getAttribute("extension"), element.getContributor().getName())));
        return formats;
    }

    private <T> Optional<T> create(Class<T> type, String point, String format) throws CoreException {
        for (IConfigurationElement element : contributions(point)) {
            if (format.equals(element.getAttribute("format"))) {
                return Optional.of(type.cast(element.createExecutableExtension("class")));
            }
        }
        return Optional.empty();
    }

    private List<IConfigurationElement> contributions(String point) {
        return registry == null ? List.of() : List.of(registry.getConfigurationElementsFor(point));
    }
}
