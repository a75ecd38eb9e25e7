/*
 * Copyright (c) 2026 the Escalation Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.escalation.model.internal.io;

import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;

/**
 * Lines of elements in the file they were read from. Two arrays in the order of the file; the index is only made when
 * a line is first asked for, so that loading stays cheap.
 */
public final class LineTable {

	private EObject[] elements = new EObject[256];
	private int[] lines = new int[256];
	private int size;
	private Map<EObject, Integer> positions;

	/** Notes the line of an element. */
	public void add(EObject element, int line) {
		if (size == lines.length) {
			elements = Arrays.copyOf(elements, size * 2);
			lines = Arrays.copyOf(lines, size * 2);
		}
		positions = null;
		elements[size] = element;
		lines[size++] = line;
	}

	/** The same by a plain search, for the few questions that are asked while elements are still being added. */
	int searchLineOf(EObject element) {
		for (int i = 0; i < size; i++) {
			if (elements[i] == element) {
				return lines[i];
			}
		}
		return 0;
	}

	/** Line counted from 1 of an element, 0 if it was not in the file. */
	public synchronized int lineOf(EObject element) {
		if (positions == null) {
			Map<EObject, Integer> index = new IdentityHashMap<>(size);
			for (int i = 0; i < size; i++) {
				index.put(elements[i], i);
			}
			positions = index;
		}
		Integer position = positions.get(element);
		return position == null ? 0 : lines[position];
	}

	/** Forgets everything. */
	public void clear() {
		elements = new EObject[256];
		lines = new int[256];
		size = 0;
		positions = null;
	}
}
