/*
 * Copyright (c) 2026 the Escalation Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.escalation.ui.properties;

import java.util.function.DoubleConsumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;

import org.escalation.model.LikelihoodWord;
import org.escalation.model.text.ModelTexts;
import org.escalation.model.text.Numbers;

/** Draws a range and a point on a line from 0 to 100 % over the bands of the ICD 203 words. A click moves the point. */
final class ProbabilityScale extends Canvas {

	private static final int HEIGHT = 38;
	private static final int WIDTH = 420;
	private static final int MARGIN = 6;
	private static final int BAR = 12;
	private static final int FAINT = 28;
	private static final int STRONG = 56;
	private static final int OPAQUE = 255;

	private LikelihoodWord word = LikelihoodWord.UNASSESSED;
	private double low = Double.NaN;
	private double high = Double.NaN;
	private double point = Double.NaN;

	ProbabilityScale(Composite parent, DoubleConsumer picked) {
		super(parent, SWT.DOUBLE_BUFFERED);
		addPaintListener(event -> paint(event.gc));
		addListener(SWT.MouseUp, event -> {
			if (event.button == 1 && isEnabled()) {
				picked.accept(probabilityAt(event.x));
			}
		});
		addListener(SWT.MouseMove, event -> setToolTipText(describe(probabilityAt(event.x))));
		setCursor(getDisplay().getSystemCursor(SWT.CURSOR_HAND));
		getAccessible().addAccessibleListener(new AccessibleAdapter() {
			@Override
			public void getName(AccessibleEvent event) {
				event.result = "Probability " + Numbers.percent(point) + ", from " + Numbers.percent(low) + " to " + Numbers.percent(high);
			}
		});
	}

	/** Shows an assessment; NaN for what is not known. */
	void show(LikelihoodWord newWord, double newLow, double newHigh, double newPoint) {
		word = newWord;
		low = newLow;
		high = newHigh;
		point = newPoint;
		redraw();
	}

	@Override
	public Point computeSize(int width, int height, boolean changed) {
		return new Point(width == SWT.DEFAULT ? WIDTH : width, HEIGHT);
	}

	private void paint(GC gc) {
		gc.setAntialias(SWT.ON);
		Rectangle area = getClientArea();
		Color ink = getForeground();
		Color accent = getDisplay().getSystemColor(SWT.COLOR_LIST_SELECTION);
		boolean odd = false;
		for (LikelihoodWord each : LikelihoodScale.words()) {
			LikelihoodScale.Band band = LikelihoodScale.band(each);
			gc.setBackground(each == word ? accent : ink);
			gc.setAlpha(each == word ? STRONG * 2 : odd ? FAINT : STRONG);
			gc.fillRectangle(x(band.low()), MARGIN, x(band.high()) - x(band.low()), BAR);
			odd = !odd;
		}
		gc.setAlpha(OPAQUE);
		paintRange(gc, accent, ink);
		paintTicks(gc, area, ink);
	}

	private void paintRange(GC gc, Color accent, Color ink) {
		if (!Double.isNaN(low) && !Double.isNaN(high)) {
			gc.setForeground(accent);
			gc.setLineWidth(3);
			int y = MARGIN + BAR / 2;
			gc.drawLine(x(low), y, x(high), y);
			gc.drawLine(x(low), y - 4, x(low), y + 4);
			gc.drawLine(x(high), y - 4, x(high), y + 4);
		}
		if (!Double.isNaN(point)) {
			int at = x(point);
			gc.setBackground(ink);
			gc.fillPolygon(new int[] { at, MARGIN + BAR / 2 - 6, at + 6, MARGIN + BAR / 2, at, MARGIN + BAR / 2 + 6, at - 6,
					MARGIN + BAR / 2 });
		}
	}

	private void paintTicks(GC gc, Rectangle area, Color ink) {
		gc.setForeground(ink);
		gc.setLineWidth(1);
		for (int percent = 0; percent <= 100; percent += 25) {
			String text = percent + " %";
			int width = gc.stringExtent(text).x;
			int x = Math.max(0, Math.min(x(percent / 100.0) - width / 2, area.width - width));
			gc.setAlpha(OPAQUE * 2 / 3);
			gc.drawString(text, x, MARGIN + BAR + 3, true);
		}
	}

	private int x(double probability) {
		return MARGIN + (int) Math.round(probability * (getClientArea().width - 2 * MARGIN));
	}

	private double probabilityAt(int x) {
		double share = (double) (x - MARGIN) / Math.max(1, getClientArea().width - 2 * MARGIN);
		return Math.round(Math.max(0, Math.min(1, share)) * 100) / 100.0;
	}

	private static String describe(double probability) {
		for (LikelihoodWord each : LikelihoodScale.words()) {
			if (LikelihoodScale.band(each).contains(probability)) {
				return Numbers.percent(probability) + ": " + ModelTexts.label(each) + ". Click to set the best estimate.";
			}
		}
		return Numbers.percent(probability) + ". Click to set the best estimate.";
	}
}
