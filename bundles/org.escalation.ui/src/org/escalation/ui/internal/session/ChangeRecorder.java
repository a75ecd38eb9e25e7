/*
 * Copyright (c) 2026 the Escalation Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.escalation.ui.internal.session;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.ECrossReferenceAdapter;

import org.escalation.ui.session.ModelChange;
import org.escalation.ui.session.References;

/** Follows every element of a model: keeps the inverse references and gathers what a command changes. */
public final class ChangeRecorder extends ECrossReferenceAdapter implements References {

	private final Set<EObject> changed = new LinkedHashSet<>();
	private final Set<ModelChange.Parts> lists = new LinkedHashSet<>();
	private boolean recording;

	/** Starts gathering; what happened before, such as loading, is no change. */
	public void start() {
		recording = true;
	}

	@Override
	public void notifyChanged(Notification notification) {
		super.notifyChanged(notification);
		if (recording && !notification.isTouch() && notification.getNotifier() instanceof EObject element) {
			changed.add(element);
			if (notification.getFeature() instanceof EReference reference && reference.isContainment()) {
				lists.add(new ModelChange.Parts(element, reference));
			}
		}
	}

	/** What has changed since the last call. */
	public ModelChange takeChange() {
		ModelChange change = new ModelChange(changed, lists);
		changed.clear();
		lists.clear();
		return change;
	}

	@Override
	public List<Use> usesOf(EObject element) {
		List<Use> uses = new ArrayList<>();
		for (EStructuralFeature.Setting setting : getInverseReferences(element, false)) {
			if (setting.getEStructuralFeature() instanceof EReference reference && !reference.isContainment()
					&& !reference.isContainer()) {
				uses.add(new Use(setting.getEObject(), reference));
			}
		}
		return uses;
	}
}
