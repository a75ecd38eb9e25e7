package org.escalation.diagram.spec;

import java.util.List;

/**
 * A drawer of the palette.
 *
 * @param id       its name
 * @param label    for users
 * @param icon     path; may be empty
 * @param tools    tools in order
 * @param reused   identities of tools defined elsewhere
 * @param sections drawers inside
 */
public record ToolSectionSpec(String id, String label, String icon, List<ToolSpec> tools, List<String> reused,
        List<ToolSectionSpec> sections) {
}
