/*
 * Copyright (c) 2026 the Escalation Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.escalation.model.io;

/**
 * Limits that keep a hostile or damaged file from using up time and memory. What exceeds a limit is refused whole.
 *
 * @param maximumBytes       size of the file
 * @param maximumElements    number of elements
 * @param maximumDepth       nesting of elements; conditions within conditions are what nests in practice
 * @param maximumTokenLength characters between an opening angle bracket and its closing one, so the length of all
 *                           texts of one element together
 * @param maximumDiagnostics number of diagnostics that are kept; the rest is only counted
 */
public record LoadSettings(long maximumBytes, int maximumElements, int maximumDepth, int maximumTokenLength,
		int maximumDiagnostics) {

	/** Ten times what the largest model is expected to need. */
	public static final LoadSettings DEFAULT = new LoadSettings(256L << 20, 1_000_000, 150, 4 << 20, 200);

	/** Checks that every limit is positive. */
	public LoadSettings {
		if (maximumBytes <= 0 || maximumElements <= 0 || maximumDepth <= 0 || maximumTokenLength <= 0
				|| maximumDiagnostics <= 0) {
			throw new IllegalArgumentException("Every limit must be positive");
		}
	}
}
