/*
 * Copyright (c) 2026 the Escalation Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.escalation.diagram.ui.internal.canvas;

import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

import org.escalation.diagram.scene.Scene;

/** A scene that one thread changes while another draws it: each waits for the other, which takes milliseconds. */
public final class ShownScene {

	private final ReentrantLock lock = new ReentrantLock(true);
	private final Scene scene;

	public ShownScene(Scene scene) {
		this.scene = scene;
	}

	/** The scene, for the user interface's thread. */
	public Scene scene() {
		return scene;
	}

	/** Changes the scene while nobody draws it. */
	public void change(Runnable change) {
		read(() -> {
			change.run();
			return null;
		});
	}

	<T> T read(Supplier<T> reader) {
		lock.lock();
		try {
			return reader.get();
		} finally {
			lock.unlock();
		}
	}
}
