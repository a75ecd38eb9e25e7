/**
 * Layout of scenes: sizes from labels, places from the Eclipse Layout Kernel (layers, tree) or by rank (ladder).
 *
 * <p>{@link org.escalation.diagram.layout.SceneLayout#apply} lays out everything but what is pinned;
 * {@link org.escalation.diagram.layout.SceneLayout#place} finds room for new nodes and moves nothing else. Both are
 * deterministic and can be cancelled.
 */
package org.escalation.diagram.layout;
