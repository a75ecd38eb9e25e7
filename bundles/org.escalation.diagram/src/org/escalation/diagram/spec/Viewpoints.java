package org.escalation.diagram.spec;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * A specification as read: its viewpoints, and everything about it that is wrong or not understood.
 *
 * @param address    where it was read from
 * @param viewpoints in file order
 * @param problems   findings, one a kind, in the order of the file
 * @param file       the untyped tree, for tools that count or check
 */
public record Viewpoints(String address, List<ViewpointSpec> viewpoints, List<SpecProblem> problems, SpecFile file) {

    /**
     * Reads a specification and the files it refers to.
     *
     * @param stream  the XML; not closed
     * @param address its address; references to other files are relative to it
     * @param locator finds those files; the only way to any of them
     * @param limits  what a file may ask for
     * @throws SpecException when the file cannot be read at all; anything less is a problem of the result
     */
    public static Viewpoints load(InputStream stream, String address, SpecLocator locator, SpecLimits limits)
            throws SpecException {
        SpecProblems problems = new SpecProblems();
        SpecLibrary library = new SpecLibrary(limits, locator, problems);
        SpecFile file = library.read(stream, address);
        String root = file.roots().get(0).type();
        if (!List.of("Group", "Environment", "ViewExtensionDescription").contains(root)) {
            throw new SpecException("The file is not a viewpoint specification; it begins with " + root + ".",
                    file.roots().get(0).place());
        }
        List<ViewpointSpec> viewpoints = new ViewpointBuilder(new Build(library, problems), problems).viewpoints(file);
        file.roots().forEach(new UnreadParts(problems)::report);
        return new Viewpoints(address, viewpoints, problems.list(), file);
    }

    /** Reads a specification from a stream, without the files it refers to. */
    public static Viewpoints load(InputStream stream, String address) throws SpecException {
        return load(stream, address, SpecLocator.NONE, SpecLimits.DEFAULT);
    }

    /**
     * Reads a specification from a file; what it refers to is looked for in and below {@code project} only.
     *
     * @throws IOException   when the file cannot be opened
     * @throws SpecException when it is not a specification
     */
    public static Viewpoints load(Path path, Path project) throws IOException, SpecException {
        try (InputStream in = Files.newInputStream(path)) {
            return load(in, path.toAbsolutePath().normalize().toUri().toString(), SpecLocator.below(project), SpecLimits.DEFAULT);
        }
    }

    /** The first table of the name in any viewpoint. */
    public Optional<TableSpec> table(String id) {
        return viewpoints.stream().flatMap(viewpoint -> viewpoint.tables().stream()).filter(table -> table.id().equals(id)).findFirst();
    }

    /** The first diagram of the name in any viewpoint. */
    public Optional<DiagramSpec> diagram(String id) {
        return viewpoints.stream().flatMap(viewpoint -> viewpoint.diagrams().stream())
                .filter(diagram -> diagram.id().equals(id)).findFirst();
    }
}
