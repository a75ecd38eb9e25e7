package org.escalation.simulation.ui.internal;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.escalation.results.chart.Pen;

/** Draws a chart on the screen or into an image. */
final class GcPen implements Pen {

	private final GC gc;
	private final Font plain;
	private final Font bold;

	GcPen(GC gc, Font plain, Font bold) {
		this.gc = gc;
		this.plain = plain;
		this.bold = bold;
		gc.setAntialias(SWT.ON);
		gc.setTextAntialias(SWT.ON);
		gc.setFont(plain);
	}

	private static Color colour(int rgb) {
		return new Color(rgb >> 16 & 0xFF, rgb >> 8 & 0xFF, rgb & 0xFF);
	}

	private static int round(double value) {
		return (int) Math.round(value);
	}

	@Override
	public void line(double x1, double y1, double x2, double y2, int rgb, double width) {
		gc.setForeground(colour(rgb));
		gc.setLineWidth(Math.max(1, round(width)));
		gc.drawLine(round(x1), round(y1), round(x2), round(y2));
	}

	@Override
	public void rectangle(double x, double y, double width, double height, int rgb) {
		gc.setBackground(colour(rgb));
		gc.fillRectangle(round(x), round(y), Math.max(1, round(x + width) - round(x)), Math.max(1, round(y + height) - round(y)));
	}

	@Override
	public void area(double[] points, int rgb) {
		int[] rounded = new int[points.length];
		for (int i = 0; i < points.length; i++) {
			rounded[i] = round(points[i]);
		}
		gc.setBackground(colour(rgb));
		gc.fillPolygon(rounded);
	}

	@Override
	public void dot(double x, double y, double radius, int rgb) {
		gc.setBackground(colour(rgb));
		gc.fillOval(round(x - radius), round(y - radius), round(2 * radius), round(2 * radius));
	}

	@Override
	public void text(String text, double x, double y, Anchor anchor, int rgb, boolean strong) {
		gc.setFont(strong ? bold : plain);
		gc.setForeground(colour(rgb));
		Point size = gc.textExtent(text, SWT.DRAW_TRANSPARENT);
		double left = switch (anchor) {
			case START -> x;
			case MIDDLE -> x - size.x / 2.0;
			case END -> x - size.x;
		};
		gc.drawText(text, round(left), round(y - size.y / 2.0), SWT.DRAW_TRANSPARENT);
		gc.setFont(plain);
	}

	@Override
	public double width(String text) {
		gc.setFont(plain);
		return gc.textExtent(text, SWT.DRAW_TRANSPARENT).x;
	}
}
