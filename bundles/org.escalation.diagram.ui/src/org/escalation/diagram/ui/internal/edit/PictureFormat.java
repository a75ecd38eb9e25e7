/*
 * Copyright (c) 2026 the Escalation Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.escalation.diagram.ui.internal.edit;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import org.escalation.diagram.paint.PaintSettings;
import org.escalation.diagram.paint.PdfWriter;
import org.escalation.diagram.paint.PngWriter;
import org.escalation.diagram.paint.SvgWriter;
import org.escalation.diagram.scene.Bounds;
import org.escalation.diagram.scene.Scene;
import org.escalation.model.io.OutputFile;

/** The formats that diagrams are saved in. */
public enum PictureFormat {

	/** Vectors, with text that can be selected. */
	SVG("SVG: sharp at any size"),
	/** Pixels, twice as many as on a usual screen. */
	PNG("PNG: pixels"),
	/** A page as large as the diagram. */
	PDF("PDF: for print");

	/** Above this many pixels a picture is made smaller. */
	private static final double MOST_PIXELS = 300_000_000;
	private static final double SHARP = 2;

	private final String label;

	PictureFormat(String label) {
		this.label = label;
	}

	/** For users. */
	public String label() {
		return label;
	}

	/** What names of files end with, the dot included. */
	public String ending() {
		return "." + name().toLowerCase(Locale.ROOT);
	}

	private static Optional<PictureFormat> told(String name) {
		return Stream.of(values()).filter(format -> name.toLowerCase(Locale.ROOT).endsWith(format.ending())).findFirst();
	}

	/** The format that a file's name tells; SVG if it tells none. */
	static PictureFormat of(Path file) {
		return told(file.toString()).orElse(SVG);
	}

	/** A name that tells one of the formats says what is wanted; any other gets the ending of the given format. */
	static String withEnding(String name, PictureFormat format) {
		return told(name).isPresent() ? name : name + format.ending();
	}

	/** Pixels per unit of the scene: sharp, if that makes no more than so many pixels in all. */
	static double scale(Scene scene, double mostPixels) {
		Bounds bounds = scene.bounds();
		return Math.min(SHARP, Math.sqrt(mostPixels / Math.max(1, bounds.width() * bounds.height())));
	}

	/**
	 * Writes a scene into a file, which is as it was if that fails.
	 *
	 * @throws IOException if the file cannot be written
	 */
	public void write(Scene scene, Path file, PaintSettings settings) throws IOException {
		OutputFile.write(file, true, out -> paint(scene, out, settings));
	}

	private void paint(Scene scene, OutputStream out, PaintSettings settings) throws IOException {
		switch (this) {
		case PNG -> PngWriter.write(scene, out, settings.withScale(scale(scene, MOST_PIXELS)));
		case PDF -> PdfWriter.write(scene, out, settings);
		default -> SvgWriter.write(scene, out, settings);
		}
	}
}
