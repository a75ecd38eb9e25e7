/**
 * The viewpoint specifications of a program: those that it brings and those that plug-ins contribute to the extension point
 * {@code org.escalation.diagram.viewpoints}. The runtime itself is given values and knows no registry.
 *
 * <pre>
 * LoadedViewpoints viewpoints = ViewpointRegistry.installed().load();
 * viewpoints.problems().forEach(…);
 * for (DiagramSpec spec : viewpoints.diagrams()) {
 *     RuntimeOptions options = viewpoints.options(spec);
 *     if (DiagramRuntime.isApplicable(spec, element, options)) { … }
 * }
 * </pre>
 */
package org.escalation.diagram.registry;
