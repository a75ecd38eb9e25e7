/*
 * Copyright (c) 2026 the Escalation Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.escalation.model.edit;

import java.net.URL;
import java.util.Locale;

import org.eclipse.emf.ecore.EClass;

/** The icon drawn for each class: an SVG of 16 by 16, one for light and one for dark backgrounds. */
public final class ElementIcons {

	/** Background for which an icon is drawn. */
	public enum Theme {
		LIGHT, DARK;

		/** Folder of the theme's icons below {@code icons/}. */
		String folder() {
			return name().toLowerCase(Locale.ROOT);
		}
	}

	private ElementIcons() {
	}

	/** Where the icon of a class is, or of the nearest superclass that has one; null if none has. */
	public static URL url(EClass type, Theme theme) {
		URL own = ElementIcons.class.getResource("/icons/" + theme.folder() + '/' + type.getName() + ".svg");
		if (own != null) {
			return own;
		}
		return type.getESuperTypes().stream().map(parent -> url(parent, theme)).filter(java.util.Objects::nonNull)
				.findFirst().orElse(null);
	}
}
