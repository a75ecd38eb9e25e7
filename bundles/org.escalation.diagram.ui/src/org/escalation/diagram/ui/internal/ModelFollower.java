/*
 * Copyright (c) 2026 the Escalation Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.escalation.diagram.ui.internal;

import java.util.function.Consumer;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EContentAdapter;

/** Hears of each change of a model's elements, so that a diagram or table refreshes only what depends on it. */
public final class ModelFollower extends EContentAdapter {

	private final Resource resource;
	private final Consumer<Notification> changed;

	private ModelFollower(Resource resource, Consumer<Notification> changed) {
		this.resource = resource;
		this.changed = changed;
	}

	/** Begins to follow. Nobody may change the model meanwhile. */
	public static ModelFollower of(Resource resource, Consumer<Notification> changed) {
		ModelFollower follower = new ModelFollower(resource, changed);
		resource.eAdapters().add(follower);
		return follower;
	}

	@Override
	public void notifyChanged(Notification notification) {
		super.notifyChanged(notification);
		if (!notification.isTouch() && notification.getNotifier() instanceof EObject) {
			changed.accept(notification);
		}
	}

	/** No longer follows. */
	public void close() {
		resource.eAdapters().remove(this);
	}
}
