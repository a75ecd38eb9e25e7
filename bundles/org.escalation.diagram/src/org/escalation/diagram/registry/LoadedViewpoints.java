package org.escalation.diagram.registry;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

import org.escalation.diagram.expression.Services;
import org.escalation.diagram.paint.ImageSource;
import org.escalation.diagram.spec.DiagramExtensionSpec;
import org.escalation.diagram.spec.DiagramSpec;
import org.escalation.diagram.spec.RuleSpec;
import org.escalation.diagram.spec.SpecPlace;
import org.escalation.diagram.spec.SpecProblem;
import org.escalation.diagram.spec.SpecProblem.Severity;
import org.escalation.diagram.spec.TableSpec;
import org.escalation.diagram.spec.ViewpointSpec;
import org.escalation.diagram.spec.Viewpoints;
import org.escalation.diagram.tool.JavaActions;
import org.escalation.diagram.viewpoint.RuntimeOptions;

/** The viewpoints of all specifications, with the code and the images that they use. */
public final class LoadedViewpoints {

    private final List<ViewpointSpec> viewpoints = new ArrayList<>();
    private final List<SpecProblem> problems = new ArrayList<>();
    private final Services services = new Services();
    private final JavaActions actions = new JavaActions();
    private final ImageSource images;

    LoadedViewpoints(List<ViewpointSource> sources, List<Viewpoints> read, List<SpecProblem> problems) {
        this.problems.addAll(problems);
        read.forEach(one -> viewpoints.addAll(one.viewpoints()));
        Set<Class<?>> known = new LinkedHashSet<>();
        for (ViewpointSource source : sources) {
            source.services().stream().filter(known::add).forEach(type -> register(type, source));
            source.actions().forEach(actions::register);
        }
        images = new ContributedImages(sources);
    }

    private void register(Class<?> type, ViewpointSource source) {
        try {
            services.register(type);
        } catch (ReflectiveOperationException e) {
            problems.add(new SpecProblem(Severity.WARNING, "service", "service", "The services of " + type.getName()
                    + " cannot be used; the class needs a public constructor without parameters.",
                    "Expressions that call them have no value.", new SpecPlace(source.address(), 0, ""), 1));
        }
    }

    /** The viewpoints in the order of the specifications. */
    public List<ViewpointSpec> viewpoints() {
        return Collections.unmodifiableList(viewpoints);
    }

    /** What is wrong with the specifications or not understood in them, each kind once with its place. */
    public List<SpecProblem> problems() {
        return Collections.unmodifiableList(problems);
    }

    /** All kinds of diagrams. */
    public List<DiagramSpec> diagrams() {
        return viewpoints.stream().flatMap(viewpoint -> viewpoint.diagrams().stream()).toList();
    }

    /** All kinds of tables. */
    public List<TableSpec> tables() {
        return viewpoints.stream().flatMap(viewpoint -> viewpoint.tables().stream()).toList();
    }

    /** The first kind of diagram of the identity. */
    public Optional<DiagramSpec> diagram(String id) {
        return diagrams().stream().filter(diagram -> diagram.id().equals(id)).findFirst();
    }

    /** The first kind of table of the identity. */
    public Optional<TableSpec> table(String id) {
        return tables().stream().filter(table -> table.id().equals(id)).findFirst();
    }

    /** Options for tables, and for what else needs services only. */
    public RuntimeOptions options() {
        return RuntimeOptions.DEFAULT.withServices(services);
    }

    /** Options for a kind of diagram: services, and the layers that other viewpoints add to it. */
    public RuntimeOptions options(DiagramSpec diagram) {
        String viewpoint = viewpoints.stream().filter(one -> one.diagrams().contains(diagram)).map(ViewpointSpec::id).findFirst().orElse("");
        List<DiagramExtensionSpec> extensions = viewpoints.stream().flatMap(one -> one.extensions().stream())
                .filter(one -> matches(one.diagram(), diagram.id()) && extendsViewpoint(one.viewpoint(), viewpoint)).toList();
        return options().withExtensions(extensions);
    }

    /** An extension names the viewpoint by an address that ends with its name, or by a pattern. */
    private static boolean extendsViewpoint(String address, String viewpoint) {
        String name = address.substring(address.lastIndexOf('/') + 1);
        return address.isEmpty() || matches(name, viewpoint) || matches(address, viewpoint);
    }

    private static boolean matches(String pattern, String name) {
        try {
            return pattern.equals(name) || Pattern.matches(pattern, name);
        } catch (PatternSyntaxException e) {
            return false; // a plain name with signs that patterns use
        }
    }

    /** The rules of the viewpoint that a kind of diagram belongs to. */
    public List<RuleSpec> rules(DiagramSpec diagram) {
        return viewpoints.stream().filter(one -> one.diagrams().contains(diagram)).findFirst().map(ViewpointSpec::rules).orElse(List.of());
    }

    /** The actions that tools may call. */
    public JavaActions actions() {
        return actions;
    }

    /** The images of all specifications, by the names that scenes have for them. */
    public ImageSource images() {
        return images;
    }
}
