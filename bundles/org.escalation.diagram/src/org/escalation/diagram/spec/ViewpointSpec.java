package org.escalation.diagram.spec;

import java.util.List;

/**
 * A viewpoint: kinds of representations that belong together.
 *
 * @param id             its name
 * @param label          for users
 * @param documentation  for users; may be empty
 * @param icon           path; may be empty
 * @param fileExtensions extensions of the model files it is meant for
 * @param services       qualified names of the Java classes whose methods its expressions call
 * @param diagrams       kinds of diagrams
 * @param extensions     additions to diagrams of other viewpoints
 * @param tables         kinds of tables
 * @param trees          kinds of trees
 * @param rules          validation rules for the whole viewpoint
 * @param place          where it is defined
 */
public record ViewpointSpec(String id, String label, String documentation, String icon, List<String> fileExtensions,
        List<String> services, List<DiagramSpec> diagrams, List<DiagramExtensionSpec> extensions, List<TableSpec> tables,
        List<TreeSpec> trees, List<RuleSpec> rules, SpecPlace place) {
}
