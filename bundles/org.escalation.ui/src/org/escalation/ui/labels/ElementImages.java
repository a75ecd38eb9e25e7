/*
 * Copyright (c) 2026 the Escalation Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.escalation.ui.labels;

import java.net.URL;
import java.util.function.Supplier;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.resource.ResourceManager;
import org.eclipse.jface.viewers.DecorationOverlayIcon;
import org.eclipse.jface.viewers.IDecoration;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Control;

import org.escalation.model.edit.ElementIcons;

/** Icons of classes for one control; freed with it. */
public final class ElementImages {

	private final ResourceManager resources;
	private final Supplier<ElementIcons.Theme> theme;

	/** For a control, whose background decides between light and dark icons. */
	public ElementImages(Control control) {
		this(new LocalResourceManager(JFaceResources.getResources(), control), () -> Themes.icons(control));
	}

	/** For a manager that somebody else disposes of. */
	public ElementImages(ResourceManager resources, Supplier<ElementIcons.Theme> theme) {
		this.resources = resources;
		this.theme = theme;
	}

	/** The icon of a class. */
	public Image of(EClass type) {
		return resources.get(descriptor(type, theme.get()));
	}

	/** The icon of a class with a mark in its lower left corner. */
	public Image of(EClass type, ImageDescriptor mark) {
		return mark == null ? of(type)
				: resources.get(new DecorationOverlayIcon(descriptor(type, theme.get()), mark, IDecoration.BOTTOM_LEFT));
	}

	/** Any other icon. */
	public Image of(ImageDescriptor descriptor) {
		return resources.get(descriptor);
	}

	/** The icon of a class for a background. */
	public static ImageDescriptor descriptor(EClass type, ElementIcons.Theme theme) {
		URL url = ElementIcons.url(type, theme);
		return url == null ? ImageDescriptor.getMissingImageDescriptor() : ImageDescriptor.createFromURL(url);
	}
}
