/*
 * Copyright (c) 2026 the Escalation Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.escalation.diagram.ui.internal.table;

import java.util.function.BiFunction;
import java.util.function.IntSupplier;

import org.eclipse.nebula.widgets.nattable.data.IDataProvider;

/** Data of one part of a table that is only shown. */
record TableData(IntSupplier columns, IntSupplier rows, BiFunction<Integer, Integer, Object> value) implements IDataProvider {

	@Override
	public Object getDataValue(int column, int row) {
		return value.apply(column, row);
	}

	@Override
	public void setDataValue(int column, int row, Object newValue) {
		throw new UnsupportedOperationException("shown only");
	}

	@Override
	public int getColumnCount() {
		return columns.getAsInt();
	}

	@Override
	public int getRowCount() {
		return rows.getAsInt();
	}
}
