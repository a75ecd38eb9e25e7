/*
 * Copyright (c) 2026 the Escalation Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.escalation.diagram.ui.internal.table;

import java.util.ArrayList;
import java.util.List;

/** Text from a spreadsheet: lines of cells that tabs keep apart; a cell with a tab, a line break or a quote stands in quotes. */
final class PastedCells {

	private PastedCells() {
	}

	static List<List<String>> of(String text) {
		List<List<String>> lines = new ArrayList<>();
		List<String> line = new ArrayList<>();
		StringBuilder cell = new StringBuilder();
		boolean quoted = false;
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			if (quoted) {
				if (c != '"') {
					cell.append(c);
				} else if (i + 1 < text.length() && text.charAt(i + 1) == '"') {
					cell.append('"');
					i++;
				} else {
					quoted = false;
				}
			} else if (c == '"' && cell.isEmpty()) {
				quoted = true;
			} else if (c == '\t') {
				line.add(cell.toString());
				cell.setLength(0);
			} else if (c == '\n') {
				line.add(cell.toString());
				cell.setLength(0);
				lines.add(line);
				line = new ArrayList<>();
			} else if (c != '\r') {
				cell.append(c);
			}
		}
		if (!cell.isEmpty() || !line.isEmpty()) {
			line.add(cell.toString());
			lines.add(line);
		}
		return lines;
	}
}
