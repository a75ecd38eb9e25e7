/*
 * Copyright (c) 2026 the Escalation Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.escalation.ui.tree;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.edit.command.CommandParameter;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;

import org.escalation.model.edit.ElementIcons;
import org.escalation.model.text.ModelTexts;
import org.escalation.ui.command.ModelEdits;
import org.escalation.ui.labels.ElementImages;
import org.escalation.ui.session.ModelSession;

/** Offers what can be added to an element: lists of one kind directly, choices of several kinds under a heading. */
public final class NewElementMenu {

	private static final int KINDS_WITHOUT_HEADING = 6;

	private final ModelSession session;
	private final ElementIcons.Theme theme;
	private final Consumer<EObject> added;

	/** The consumer is told what has been added. */
	public NewElementMenu(ModelSession session, ElementIcons.Theme theme, Consumer<EObject> added) {
		this.session = session;
		this.theme = theme;
		this.added = added;
	}

	/** Fills a menu; leaves it empty if nothing can be added. */
	public void fill(IMenuManager menu, ElementTarget target) {
		byFeature(target).forEach((feature, kinds) -> {
			if (!feature.isMany() && kinds.size() > 1 || kinds.size() > KINDS_WITHOUT_HEADING) {
				MenuManager choice = new MenuManager(ModelTexts.label(feature));
				kinds.forEach(kind -> choice.add(new AddAction(target.owner(), feature, kind, ModelTexts.label(kind.eClass()))));
				menu.add(choice);
			} else {
				if (kinds.size() > 1) {
					menu.add(new Separator());
				}
				kinds.forEach(kind -> menu.add(new AddAction(target.owner(), feature, kind,
						feature.isMany() ? ModelTexts.label(kind.eClass()) : ModelTexts.label(feature))));
				if (kinds.size() > 1) {
					menu.add(new Separator());
				}
			}
		});
	}

	private Map<EReference, List<EObject>> byFeature(ElementTarget target) {
		Map<EReference, List<EObject>> kinds = new LinkedHashMap<>();
		for (Object each : session.domain().getNewChildDescriptors(target.owner(), null)) {
			if (each instanceof CommandParameter parameter && parameter.getFeature() instanceof EReference feature
					&& TreeShape.isShown(feature) && (target.list() == null || target.list() == feature)) {
				kinds.computeIfAbsent(feature, any -> new ArrayList<>()).add(parameter.getEValue());
			}
		}
		return kinds;
	}

	private final class AddAction extends Action {

		private final EObject owner;
		private final EReference feature;
		private final EObject part;

		AddAction(EObject owner, EReference feature, EObject part, String label) {
			super(label, ElementImages.descriptor(part.eClass(), theme));
			this.owner = owner;
			this.feature = feature;
			this.part = part;
			setToolTipText(ModelTexts.documentation(part.eClass()));
		}

		@Override
		public void run() {
			session.execute(new ModelEdits(session).add(owner, feature, part));
			added.accept(part);
		}
	}
}
