package org.escalation.diagram.scene;

/** Hears of changes of a scene, on the thread that made them. */
@FunctionalInterface
public interface SceneListener {

    /**
     * Called once after a change or a batch of changes.
     *
     * @param change what is to be painted anew
     */
    void sceneChanged(SceneChange change);
}
