/**
 * Makes diagrams: descriptions and a model in, a scene out, kept true while the model changes.
 *
 * <pre>
 * Viewpoints read = Viewpoints.load(file, projectFolder);
 * Services services = new Services().register(MyServices.class);
 * RuntimeOptions options = RuntimeOptions.DEFAULT.withServices(services);
 * DiagramSpec spec = read.diagram("deterrenceMap").orElseThrow();
 * DiagramLayout kept = diagramsFile.get(DiagramRuntime.sceneId(spec, modelRoot, options));
 * DiagramRuntime diagram = DiagramState.open(spec, modelRoot, options, kept, Layouts.of(spec));
 * // later, from an adapter on the model:
 * diagram.changed(notification);
 * DiagramState.follow(diagram, diagram.refresh(), kept, Layouts.of(spec));
 * // layers, filters, and saving:
 * DiagramState.follow(diagram, diagram.setLayers(shown), kept, Layouts.of(spec));
 * diagram.setFilters(on);
 * DiagramState.capture(diagram, kept);
 * </pre>
 *
 * <p>Element identities are {@code mapping:semanticId}, where the mapping is named by the path of names down to it; they
 * stay while names and model identities stay, so that stored positions find their elements again. An element is shown
 * unless the user has hidden it ({@code SceneElement.isHidden}), a filter hides it ({@code isFiltered}), or what it stands
 * in is not shown. Mappings that are not synchronised show only what somebody put there
 * ({@link org.escalation.diagram.viewpoint.ManualView}), as in Sirius. Tools are run by
 * {@link org.escalation.diagram.tool}.
 */
package org.escalation.diagram.viewpoint;
