/**
 * Makes diagrams: descriptions and a model in, a scene out, kept true while the model changes.
 *
 * <pre>
 * Viewpoints read = Viewpoints.load(file, projectFolder);
 * Services services = new Services().register(MyServices.class);
 * DiagramRuntime diagram = DiagramRuntime.open(read.diagram("deterrenceMap").orElseThrow(), modelRoot,
 *         RuntimeOptions.DEFAULT.withServices(services));
 * SceneLayout.apply(diagram.scene(), LayoutSettings.LAYERED);
 * // later, from an adapter on the model:
 * diagram.changed(notification);
 * RefreshResult changes = diagram.refresh();
 * </pre>
 *
 * <p>Element identities are {@code mapping:semanticId}, where the mapping is named by the path of names down to it; they
 * stay while names and model identities stay, so that stored positions find their elements again. Mappings whose
 * elements Sirius would only show on a user's request are shown like others; hiding is the diagram file's business.
 */
package org.escalation.diagram.viewpoint;
