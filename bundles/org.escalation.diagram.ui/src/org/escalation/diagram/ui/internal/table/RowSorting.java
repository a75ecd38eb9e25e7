/*
 * Copyright (c) 2026 the Escalation Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.escalation.diagram.ui.internal.table;

import java.util.Comparator;
import java.util.List;

import org.eclipse.nebula.widgets.nattable.sort.ISortModel;
import org.eclipse.nebula.widgets.nattable.sort.SortDirectionEnum;

/** Sorting by one column, by a click on its heading. */
final class RowSorting implements ISortModel {

	private final ShownRows rows;

	RowSorting(ShownRows rows) {
		this.rows = rows;
	}

	@Override
	public List<Integer> getSortedColumnIndexes() {
		return rows.sortedBy() < 0 ? List.of() : List.of(rows.sortedBy());
	}

	@Override
	public boolean isColumnIndexSorted(int column) {
		return rows.sortedBy() == column;
	}

	@Override
	public SortDirectionEnum getSortDirection(int column) {
		if (!isColumnIndexSorted(column)) {
			return SortDirectionEnum.NONE;
		}
		return rows.isDescending() ? SortDirectionEnum.DESC : SortDirectionEnum.ASC;
	}

	@Override
	public int getSortOrder(int column) {
		return 0;
	}

	@Override
	@SuppressWarnings("rawtypes")
	public List<Comparator> getComparatorsForColumnIndex(int column) {
		return List.of(TextOrder.INSTANCE);
	}

	@Override
	public Comparator<?> getColumnComparator(int column) {
		return TextOrder.INSTANCE;
	}

	@Override
	public void sort(int column, SortDirectionEnum direction, boolean accumulate) {
		rows.sort(direction == SortDirectionEnum.NONE ? -1 : column, direction == SortDirectionEnum.DESC);
	}

	@Override
	public void clear() {
		rows.sort(-1, false);
	}
}
