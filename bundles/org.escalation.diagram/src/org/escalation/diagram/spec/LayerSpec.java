package org.escalation.diagram.spec;

import java.util.List;

/**
 * A layer: mappings, tools and decorations that are shown or hidden together.
 *
 * @param id              identity within its diagram: its name
 * @param label           for users
 * @param documentation   for users; may be empty
 * @param icon            path; may be empty
 * @param mandatory       whether a user cannot switch it off
 * @param activeByDefault whether a new diagram shows it
 * @param mappings        identities of the top-level mappings, own and reused
 * @param edgeStyles      looks that this layer adds to edge mappings of others
 * @param sections        palette sections
 * @param reusedTools     identities of tools of other layers
 * @param decorations     small pictures on elements
 * @param customizations  changes to styles
 * @param place           where it is defined
 */
public record LayerSpec(String id, String label, String documentation, String icon, boolean mandatory, boolean activeByDefault,
        List<String> mappings, List<EdgeStyleImport> edgeStyles, List<ToolSectionSpec> sections, List<String> reusedTools,
        List<DecorationSpec> decorations, List<StyleCustomization> customizations, SpecPlace place) {

    /** Conditional looks that an edge mapping import adds to the mapping it names. */
    public record EdgeStyleImport(String mapping, List<ConditionalStyle<EdgeStyleSpec>> conditional) {
    }
}
