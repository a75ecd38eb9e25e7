/*
 * Copyright (c) 2026 the Escalation Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.escalation.ui.internal.explorer;

import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider.IStyledLabelProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.navigator.ICommonContentExtensionSite;
import org.eclipse.ui.navigator.ICommonLabelProvider;

import org.escalation.model.edit.ElementIcons;
import org.escalation.model.text.ModelTexts;
import org.escalation.ui.internal.problems.FindingMarks;
import org.escalation.ui.labels.ElementImages;
import org.escalation.ui.labels.ElementLabelProvider;
import org.escalation.ui.labels.ElementMarks;
import org.escalation.ui.labels.Themes;
import org.escalation.ui.session.ModelSessions;

/** How contents of models look in the project explorer: as in the editor. */
public final class ModelFileLabels extends LabelProvider implements ICommonLabelProvider, IStyledLabelProvider {

	private final LocalResourceManager resources = new LocalResourceManager(JFaceResources.getResources());
	private final ElementLabelProvider labels = new ElementLabelProvider(new ElementImages(resources,
			() -> Themes.isDark(Display.getCurrent()) ? ElementIcons.Theme.DARK : ElementIcons.Theme.LIGHT), new Marks());

	/** The marks of whatever session an element belongs to. */
	private static final class Marks implements ElementMarks {

		@Override
		public ImageDescriptor of(EObject element) {
			return PlatformUI.getWorkbench().getService(ModelSessions.class).owner(element)
					.flatMap(session -> Optional.ofNullable(new FindingMarks(session).of(element))).orElse(null);
		}
	}

	@Override
	public void init(ICommonContentExtensionSite site) {
		// nothing to prepare
	}

	@Override
	public String getText(Object element) {
		return element instanceof ModelFileContent.Message message ? message.text() : labels.getText(element);
	}

	@Override
	public StyledString getStyledText(Object element) {
		return element instanceof ModelFileContent.Message message ? new StyledString(message.text(), StyledString.QUALIFIER_STYLER)
				: labels.getStyledText(element);
	}

	@Override
	public Image getImage(Object element) {
		return element instanceof ModelFileContent.Message ? null : labels.getImage(element);
	}

	@Override
	public String getDescription(Object element) {
		return element instanceof EObject each ? ModelTexts.label(each.eClass()) + " " + getText(element) : getText(element);
	}

	@Override
	public void restoreState(IMemento memento) {
		// nothing is remembered
	}

	@Override
	public void saveState(IMemento memento) {
		// nothing is remembered
	}

	@Override
	public void dispose() {
		resources.dispose();
		super.dispose();
	}
}
