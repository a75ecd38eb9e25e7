package org.escalation.diagram.spec;

import java.util.ArrayList;
import java.util.List;

import org.escalation.diagram.spec.SpecProblem.Severity;

/** Builds viewpoints. */
final class ViewpointBuilder {

    private final Build build;
    private final SpecProblems problems;

    ViewpointBuilder(Build build, SpecProblems problems) {
        this.build = build;
        this.problems = problems;
    }

    List<ViewpointSpec> viewpoints(SpecFile file) {
        List<ViewpointSpec> result = new ArrayList<>();
        for (SpecNode root : file.roots()) {
            root.text("name");
            root.text("version");
            Build.documentation(root);
            root.all("userColorsPalettes").forEach(SpecNode::ignoreAll);
            root.all("systemColorsPalette").forEach(SpecNode::ignoreAll);
            build.addresses(root, "systemColorsPalette");
            ignoreForeignExtensions(root);
            if (root.type().equals("Environment")) {
                root.ignoreAll();
            }
            root.all("ownedViewpoints").forEach(node -> result.add(viewpoint(node)));
        }
        return List.copyOf(result);
    }

    private void ignoreForeignExtensions(SpecNode root) {
        boolean pages = root.type().equals("ViewExtensionDescription");
        for (SpecNode extension : pages ? List.of(root) : root.all("extensions")) {
            extension.ignoreAll();
            problems.add(Severity.INFO, "foreign", extension.type(), "The file defines property pages.",
                    "Property pages are the host's own; the picture does not change.", extension.place());
        }
    }

    private ViewpointSpec viewpoint(SpecNode node) {
        List<DiagramSpec> diagrams = new ArrayList<>();
        List<TableSpec> tables = new ArrayList<>();
        List<TreeSpec> trees = new ArrayList<>();
        for (SpecNode child : node.all("ownedRepresentations")) {
            switch (child.type()) {
                case "DiagramDescription", "SequenceDiagramDescription", "DiagramImportDescription" ->
                    diagrams.add(new DiagramBuilder(build).diagram(child));
                case "EditionTableDescription", "CrossTableDescription" -> tables.add(new TableBuilder(build).table(child));
                case "TreeDescription" -> trees.add(new TreeBuilder(build).tree(child));
                default -> build.unsupported(child, "The representation " + child.type() + " is not known.", "It is not offered.");
            }
        }
        List<DiagramExtensionSpec> extensions = new ArrayList<>();
        for (SpecNode child : node.all("ownedRepresentationExtensions")) {
            if (child.type().equals("DiagramExtensionDescription")) {
                extensions.add(new DiagramBuilder(build).extension(child));
            } else {
                build.unsupported(child, "The extension " + child.type() + " is not known.", "It adds nothing.");
            }
        }
        List<String> services = new ArrayList<>();
        node.all("ownedJavaExtensions").forEach(java -> services.add(java.text("qualifiedClassName", "")));
        for (String feature : List.of("conflicts", "reuses", "customizes")) {
            node.texts(feature);
        }
        for (String feature : List.of("ownedMMExtensions", "ownedFeatureExtensions", "ownedTemplates")) {
            for (SpecNode child : node.all(feature)) {
                child.ignoreAll();
                build.unsupported(child, "The part " + feature + " of a viewpoint is not known.", "It adds nothing.");
            }
        }
        return new ViewpointSpec(node.text("name", ""), Build.label(node), Build.documentation(node), node.text("icon", ""),
                List.of(node.text("modelFileExtension", "*").trim().split("\\s+")), List.copyOf(services), List.copyOf(diagrams),
                List.copyOf(extensions), List.copyOf(tables), List.copyOf(trees), new RuleBuilder(build).rules(node), node.place());
    }
}
