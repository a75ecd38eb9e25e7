package org.escalation.diagram.tool;

import java.util.List;
import java.util.Optional;

import org.escalation.diagram.spec.ToolSpec;

/**
 * An entry of a context menu.
 *
 * @param label    for users
 * @param icon     path; may be empty
 * @param tool     what it runs; empty for a submenu
 * @param children entries of a submenu; empty for a tool
 */
public record MenuItem(String label, String icon, Optional<ToolSpec> tool, List<MenuItem> children) {
}
