/*
 * Copyright (c) 2026 the Escalation Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.escalation.ui.tree;

import java.util.List;
import java.util.function.Function;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.util.LocalSelectionTransfer;
import org.eclipse.jface.viewers.StructuredViewer;
import org.eclipse.jface.viewers.ViewerDropAdapter;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.dnd.TransferData;

import org.escalation.ui.command.DropEdits;
import org.escalation.ui.command.DropEdits.Choice;
import org.escalation.ui.command.DropEdits.Place;
import org.escalation.ui.session.ModelSession;

/** Drops elements on or between the elements of a viewer. Asks by a menu if the drop can mean several things. */
public final class ElementDrop extends ViewerDropAdapter {

	private final StructuredViewer viewer;
	private final Function<EObject, ModelSession> sessions;

	private ElementDrop(StructuredViewer viewer, Function<EObject, ModelSession> sessions) {
		super(viewer);
		this.viewer = viewer;
		this.sessions = sessions;
	}

	/** For a viewer; the function gives the session that an element belongs to, or null. */
	public static void enable(StructuredViewer viewer, Function<EObject, ModelSession> sessions) {
		viewer.addDropSupport(DND.DROP_MOVE | DND.DROP_COPY | DND.DROP_LINK,
				new Transfer[] { LocalSelectionTransfer.getTransfer() }, new ElementDrop(viewer, sessions));
	}

	@Override
	public boolean validateDrop(Object target, int operation, TransferData type) {
		return LocalSelectionTransfer.getTransfer().isSupportedType(type) && !choices(target, operation).isEmpty();
	}

	@Override
	public boolean performDrop(Object data) {
		List<Choice> choices = choices(getCurrentTarget(), getCurrentOperation());
		if (choices.isEmpty()) {
			return false;
		}
		ModelSession session = session(getCurrentTarget());
		if (choices.size() == 1) {
			session.execute(choices.get(0).command());
		} else {
			ask(choices, session);
		}
		return true;
	}

	private List<Choice> choices(Object target, int operation) {
		ModelSession session = session(target);
		List<EObject> dropped = ElementSelection.of(LocalSelectionTransfer.getTransfer().getSelection());
		if (session == null || !session.isReady() || dropped.isEmpty()) {
			return List.of();
		}
		EReference list = target instanceof ElementGroup group ? group.feature() : null;
		boolean copy = operation == DND.DROP_COPY;
		List<Choice> all = new DropEdits(session).choices(dropped, element(target), list, place(), copy);
		return all.stream().filter(choice -> choice.command().canExecute()).toList();
	}

	private void ask(List<Choice> choices, ModelSession session) {
		MenuManager menu = new MenuManager();
		for (Choice choice : choices) {
			menu.add(new Action(choice.label()) {
				@Override
				public void run() {
					session.execute(choice.command());
				}
			});
		}
		menu.createContextMenu(viewer.getControl()).setVisible(true);
	}

	private ModelSession session(Object target) {
		EObject element = element(target);
		return element == null ? null : sessions.apply(element);
	}

	private static EObject element(Object target) {
		return target instanceof ElementGroup group ? group.owner() : target instanceof EObject element ? element : null;
	}

	private Place place() {
		return switch (getCurrentLocation()) {
			case LOCATION_BEFORE -> Place.BEFORE;
			case LOCATION_AFTER -> Place.AFTER;
			default -> Place.ON;
		};
	}
}
