/*
 * Copyright (c) 2026 the Escalation Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.escalation.diagram.ui.internal.edit;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.SWTError;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.printing.PrintDialog;
import org.eclipse.swt.printing.Printer;
import org.eclipse.swt.printing.PrinterData;
import org.eclipse.swt.widgets.Shell;

import org.escalation.diagram.paint.PaintSettings;
import org.escalation.diagram.paint.PngWriter;
import org.escalation.diagram.scene.Bounds;
import org.escalation.diagram.scene.Scene;

/** Prints a diagram on one page, as large as fits, turned to the side that suits it. */
final class Printing {

	/** Finer than this no reader can see, and the picture of a page would fill the memory. */
	private static final double MOST_PIXELS = 40_000_000;
	private static final double MARGIN_INCHES = 0.4;

	private final PrinterData printer;

	private Printing(PrinterData printer) {
		this.printer = printer;
	}

	/** Asks where to print; nothing if the user would rather not. */
	static Optional<Printing> ask(Shell shell, Scene scene) {
		PrintDialog dialog = new PrintDialog(shell);
		PrinterData wanted = new PrinterData();
		Bounds bounds = scene.bounds();
		wanted.orientation = bounds.width() > bounds.height() ? PrinterData.LANDSCAPE : PrinterData.PORTRAIT;
		dialog.setPrinterData(wanted);
		return Optional.ofNullable(dialog.open()).map(Printing::new);
	}

	/**
	 * Prints. May be called in a job.
	 *
	 * @throws IOException if the printer does not take it
	 */
	void print(Scene scene, PaintSettings settings) throws IOException {
		Printer device;
		try {
			device = new Printer(printer);
		} catch (SWTError | IllegalArgumentException e) {
			throw new IOException("the printer " + printer.name + " cannot be used: " + e.getMessage(), e);
		}
		try {
			if (!device.startJob(scene.title().isEmpty() ? "Diagram" : scene.title())) {
				throw new IOException("the printer " + printer.name + " takes no job");
			}
			device.startPage();
			GC gc = new GC(device);
			try {
				page(device, gc, scene, settings);
			} finally {
				gc.dispose();
			}
			device.endPage();
			device.endJob();
		} finally {
			device.dispose();
		}
	}

	private static void page(Printer device, GC gc, Scene scene, PaintSettings settings) throws IOException {
		Rectangle paper = device.getClientArea();
		Point dpi = device.getDPI();
		int marginX = (int) (dpi.x * MARGIN_INCHES);
		int marginY = (int) (dpi.y * MARGIN_INCHES);
		int width = paper.width - 2 * marginX;
		int height = paper.height - 2 * marginY;
		ImageData picture = picture(scene, settings, Math.min(MOST_PIXELS, (double) width * height));
		double scale = Math.min((double) width / picture.width, (double) height / picture.height);
		Image image = new Image(device, picture);
		try {
			gc.setAntialias(SWT.ON);
			gc.setInterpolation(SWT.HIGH);
			gc.drawImage(image, 0, 0, picture.width, picture.height, paper.x + marginX, paper.y + marginY, (int) (picture.width * scale),
					(int) (picture.height * scale));
		} finally {
			image.dispose();
		}
	}

	private static ImageData picture(Scene scene, PaintSettings settings, double pixels) throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		PngWriter.write(scene, bytes, settings.withScale(PictureFormat.scale(scene, pixels)));
		return new ImageData(new ByteArrayInputStream(bytes.toByteArray()));
	}
}
