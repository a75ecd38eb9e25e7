/*
 * Copyright (c) 2026 the Escalation Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.escalation.diagram.ui.internal.table;

import java.util.HashSet;
import java.util.Set;

import org.eclipse.jface.resource.ColorDescriptor;
import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.config.CellConfigAttributes;
import org.eclipse.nebula.widgets.nattable.edit.EditConfigAttributes;
import org.eclipse.nebula.widgets.nattable.edit.editor.ComboBoxCellEditor;
import org.eclipse.nebula.widgets.nattable.edit.editor.IComboBoxDataProvider;
import org.eclipse.nebula.widgets.nattable.layer.LabelStack;
import org.eclipse.nebula.widgets.nattable.style.CellStyleAttributes;
import org.eclipse.nebula.widgets.nattable.style.DisplayMode;
import org.eclipse.nebula.widgets.nattable.style.Style;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.RGB;

import org.escalation.diagram.scene.Palette;
import org.escalation.diagram.table.CellLook;

/** Turns looks and choices of the notation into settings of the table widget, each made when it is first seen. */
final class CellLooks {

	private final NatTable table;
	private final LocalResourceManager resources;
	private final Palette palette;
	private final Set<String> known = new HashSet<>();

	CellLooks(NatTable table, boolean dark) {
		this.table = table;
		this.palette = dark ? Palette.DARK : Palette.LIGHT;
		resources = new LocalResourceManager(JFaceResources.getResources(), table);
	}

	/** Adds the label under which the look is set. */
	void look(CellLook look, LabelStack labels) {
		if (look.equals(CellLook.PLAIN)) {
			return;
		}
		String label = "look " + look;
		if (known.add(label)) {
			Style style = new Style();
			look.foreground().ifPresent(argb -> style.setAttributeValue(CellStyleAttributes.FOREGROUND_COLOR, color(argb)));
			look.background().ifPresent(argb -> style.setAttributeValue(CellStyleAttributes.BACKGROUND_COLOR, color(argb)));
			if (look.bold() || look.italic()) {
				int form = (look.bold() ? SWT.BOLD : SWT.NORMAL) | (look.italic() ? SWT.ITALIC : SWT.NORMAL);
				style.setAttributeValue(CellStyleAttributes.FONT, resources.create(FontDescriptor.createFrom(table.getFont()).setStyle(form)));
			}
			table.getConfigRegistry().registerConfigAttribute(CellConfigAttributes.CELL_STYLE, style, DisplayMode.NORMAL, label);
		}
		labels.addLabel(label);
	}

	private Color color(int argb) {
		int shown = palette.resolve(argb);
		return resources.create(ColorDescriptor.createFrom(new RGB(shown >> 16 & 0xFF, shown >> 8 & 0xFF, shown & 0xFF)));
	}

	/**
	 * Adds the label under which the choices of a column are set.
	 *
	 * @param choices gives the texts of a cell, by column and row, when it is edited
	 */
	void choices(int column, IComboBoxDataProvider choices, LabelStack labels) {
		String label = "choose " + column;
		if (known.add(label)) {
			ComboBoxCellEditor editor = new ComboBoxCellEditor(choices, 12);
			editor.setFreeEdit(true);
			table.getConfigRegistry().registerConfigAttribute(EditConfigAttributes.CELL_EDITOR, editor, DisplayMode.EDIT, label);
		}
		labels.addLabel(label);
	}
}
