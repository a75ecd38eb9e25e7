package org.escalation.diagram.registry;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.escalation.diagram.internal.ViewpointExtensionRegistry;
import org.escalation.diagram.spec.SpecException;
import org.escalation.diagram.spec.SpecLimits;
import org.escalation.diagram.spec.SpecPlace;
import org.escalation.diagram.spec.SpecProblem;
import org.escalation.diagram.spec.SpecProblem.Severity;
import org.escalation.diagram.spec.Viewpoints;

/** An immutable list of viewpoint specifications, each address once. */
public final class ViewpointRegistry {

    private final Map<String, ViewpointSource> sources;

    private ViewpointRegistry(Map<String, ViewpointSource> sources) {
        this.sources = sources;
    }

    /** The specifications that plug-ins contribute; none where the Eclipse platform does not run. */
    public static ViewpointRegistry installed() {
        return of(ViewpointExtensionRegistry.all());
    }

    /** The given specifications. */
    public static ViewpointRegistry of(Collection<ViewpointSource> sources) {
        return new ViewpointRegistry(Map.of()).with(sources);
    }

    /** With further specifications; one whose address is there already is left out. */
    public ViewpointRegistry with(Collection<ViewpointSource> further) {
        Map<String, ViewpointSource> all = new LinkedHashMap<>(sources);
        further.forEach(source -> all.putIfAbsent(source.address(), source));
        return new ViewpointRegistry(all);
    }

    /** The specifications in order. */
    public List<ViewpointSource> sources() {
        return List.copyOf(sources.values());
    }

    /** Reads all specifications. One that cannot be read is left out and named in the result's problems. */
    public LoadedViewpoints load() {
        List<Viewpoints> read = new ArrayList<>();
        List<SpecProblem> problems = new ArrayList<>();
        for (ViewpointSource source : sources.values()) {
            try {
                Viewpoints viewpoints = read(source);
                read.add(viewpoints);
                problems.addAll(viewpoints.problems());
            } catch (SpecException e) {
                problems.add(failure(source, e.getMessage(), e.place()));
            } catch (IOException e) {
                problems.add(failure(source, "It cannot be opened: " + e.getMessage(), new SpecPlace(source.address(), 0, "")));
            }
        }
        return new LoadedViewpoints(sources(), read, problems);
    }

    private static Viewpoints read(ViewpointSource source) throws IOException, SpecException {
        Optional<InputStream> stream = source.files().open(source.address());
        if (stream.isEmpty()) {
            throw new IOException("there is no " + source.address());
        }
        try (InputStream in = stream.get()) {
            return Viewpoints.load(in, source.address(), source.files(), SpecLimits.DEFAULT);
        }
    }

    private static SpecProblem failure(ViewpointSource source, String message, SpecPlace place) {
        return new SpecProblem(Severity.ERROR, "file", "specification", "The specification of " + source.contributor()
                + " cannot be used. " + message, "None of its diagrams and tables are offered.", place, 1);
    }
}
