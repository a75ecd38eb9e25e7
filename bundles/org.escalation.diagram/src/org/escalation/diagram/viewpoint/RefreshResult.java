package org.escalation.diagram.viewpoint;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.escalation.diagram.scene.SceneElement;
import org.escalation.diagram.scene.SceneNode;

/**
 * What a refresh did to a scene, so that a layout need look at that only.
 *
 * @param added   elements that are new, each before what it contains
 * @param removed identities of elements that are gone
 * @param changed nodes whose look or label was made anew, new ones included
 */
public record RefreshResult(List<SceneElement> added, List<String> removed, Set<SceneNode> changed) {

    /** The new nodes. */
    public List<SceneNode> addedNodes() {
        return added.stream().filter(SceneNode.class::isInstance).map(SceneNode.class::cast).filter(SceneElement::isInScene).toList();
    }

    /** True when the scene is as it was. */
    public boolean isEmpty() {
        return added.isEmpty() && removed.isEmpty() && changed.isEmpty();
    }

    static final class Builder {
        private final List<SceneElement> added = new ArrayList<>();
        private final List<String> removed = new ArrayList<>();
        private final Set<SceneNode> changed = new LinkedHashSet<>();

        void added(SceneElement element) {
            added.add(element);
        }

        void removed(String id) {
            removed.add(id);
        }

        void changed(SceneNode node) {
            changed.add(node);
        }

        boolean isStructural() {
            return !added.isEmpty() || !removed.isEmpty();
        }

        RefreshResult build() {
            return new RefreshResult(List.copyOf(added), List.copyOf(removed), changed);
        }
    }
}
