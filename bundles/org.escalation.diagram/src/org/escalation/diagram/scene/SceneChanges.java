package org.escalation.diagram.scene;

import java.util.ArrayList;
import java.util.List;

/** What has changed in a scene since its listeners were last told, and the listeners. */
final class SceneChanges {

    /** More dirty areas than this are reported as one. */
    private static final int MAX_DIRTY = 64;

    private final List<SceneListener> listeners = new ArrayList<>();
    private int batchDepth;
    private List<Bounds> dirty = new ArrayList<>();
    private boolean structureChanged;

    void addListener(SceneListener listener) {
        listeners.add(listener);
    }

    void removeListener(SceneListener listener) {
        listeners.remove(listener);
    }

    /** Whether anybody listens. */
    boolean isHeard() {
        return !listeners.isEmpty();
    }

    /** Listeners are told nothing until the end of the outermost batch. */
    void begin() {
        batchDepth++;
    }

    void end() {
        batchDepth--;
        tell();
    }

    /** Elements came, went or changed their order. */
    void structure() {
        structureChanged = true;
    }

    /** An area needs painting. */
    void dirty(Bounds area) {
        if (listeners.isEmpty()) {
            return;
        }
        if (dirty.size() < MAX_DIRTY) {
            dirty.add(area);
        } else {
            dirty.set(MAX_DIRTY - 1, area.union(dirty.get(MAX_DIRTY - 1)));
        }
    }

    /** Tells the listeners, unless a batch is open. */
    void tell() {
        if (batchDepth > 0) {
            return;
        }
        if (!listeners.isEmpty() && (structureChanged || !dirty.isEmpty())) {
            SceneChange change = new SceneChange(dirty, structureChanged);
            dirty = new ArrayList<>();
            structureChanged = false;
            List.copyOf(listeners).forEach(listener -> listener.sceneChanged(change));
        } else {
            structureChanged = false;
        }
    }
}
