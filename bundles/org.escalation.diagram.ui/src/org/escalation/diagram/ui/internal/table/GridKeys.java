/*
 * Copyright (c) 2026 the Escalation Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.escalation.diagram.ui.internal.table;

import org.eclipse.nebula.widgets.nattable.config.AbstractUiBindingConfiguration;
import org.eclipse.nebula.widgets.nattable.edit.action.KeyEditAction;
import org.eclipse.nebula.widgets.nattable.edit.action.MouseEditAction;
import org.eclipse.nebula.widgets.nattable.grid.GridRegion;
import org.eclipse.nebula.widgets.nattable.grid.layer.config.DefaultGridLayerConfiguration;
import org.eclipse.nebula.widgets.nattable.layer.CompositeLayer;
import org.eclipse.nebula.widgets.nattable.ui.binding.UiBindingRegistry;
import org.eclipse.nebula.widgets.nattable.ui.matcher.CellEditorMouseEventMatcher;
import org.eclipse.nebula.widgets.nattable.ui.matcher.KeyEventMatcher;
import org.eclipse.nebula.widgets.nattable.ui.matcher.LetterOrDigitKeyEventMatcher;
import org.eclipse.swt.SWT;

/** Keys and clicks as in a spreadsheet: a click selects; a double click, F2 or typing edits. */
final class GridKeys extends DefaultGridLayerConfiguration {

	GridKeys(CompositeLayer grid) {
		super(grid);
	}

	@Override
	protected void addExcelExportUIBindings() {
		// the workbench exports by its own means
	}

	@Override
	protected void addPrintUIBindings() {
		// the workbench prints by its own means
	}

	@Override
	protected void addEditingUIConfig() {
		addConfiguration(new AbstractUiBindingConfiguration() {
			@Override
			public void configureUiBindings(UiBindingRegistry bindings) {
				bindings.registerKeyBinding(new KeyEventMatcher(SWT.NONE, SWT.F2), new KeyEditAction());
				bindings.registerKeyBinding(new LetterOrDigitKeyEventMatcher(), new KeyEditAction());
				bindings.registerKeyBinding(new LetterOrDigitKeyEventMatcher(SWT.MOD2), new KeyEditAction());
				bindings.registerFirstDoubleClickBinding(new CellEditorMouseEventMatcher(GridRegion.BODY), new MouseEditAction());
				bindings.registerFirstSingleClickBinding(new CellEditorMouseEventMatcher(GridRegion.FILTER_ROW), new MouseEditAction());
			}
		});
	}
}
