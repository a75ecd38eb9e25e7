/*
 * Copyright (c) 2026 the Escalation Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.escalation.diagram.ui.internal.edit;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.window.ToolTip;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.PlatformUI;

import org.escalation.diagram.scene.SceneElement;
import org.escalation.diagram.ui.internal.OpenDiagram;

/** A card beside the pointer about the element below it: what it is, its probabilities, its sources and its problems. */
final class HoverCard extends ToolTip {

	private static final int WIDTH = 380;
	private static final int DELAY_MS = 500;

	private final DiagramEditing editing;
	private final OpenDiagram diagram;
	private SceneElement shown;

	HoverCard(DiagramEditing editing, OpenDiagram diagram) {
		super(editing.canvas(), RECREATE, false);
		this.editing = editing;
		this.diagram = diagram;
		setPopupDelay(DELAY_MS);
		setShift(new org.eclipse.swt.graphics.Point(12, 16));
		editing.canvas().addListener(SWT.MouseMove, event -> leave(event));
	}

	private void leave(Event event) {
		if (shown != null && editing.canvas().elementAt(event.x, event.y) != shown) {
			hide();
			shown = null;
		}
	}

	@Override
	protected boolean shouldCreateToolTip(Event event) {
		SceneElement below = editing.canvas().elementAt(event.x, event.y);
		shown = below;
		return below != null && (event.stateMask & SWT.BUTTON_MASK) == 0 && text(below).isPresent();
	}

	private Optional<CardText> text(SceneElement element) {
		List<EObject> meant = diagram.meant(List.of(element));
		return meant.stream().findFirst().map(each -> CardText.of(each, element.tooltip() == null ? "" : element.tooltip(), editing.context().session().findings().of(each)));
	}

	@Override
	protected Composite createToolTipContentArea(Event event, Composite parent) {
		Composite card = new Composite(parent, SWT.NONE);
		GridLayoutFactory.swtDefaults().numColumns(2).margins(10, 8).spacing(6, 4).applyTo(card);
		Color background = parent.getDisplay().getSystemColor(SWT.COLOR_INFO_BACKGROUND);
		card.setBackground(background);
		card.setBackgroundMode(SWT.INHERIT_FORCE);
		text(shown).ifPresent(text -> {
			label(card, text.title(), null).setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
			quiet(label(card, text.kind(), null));
			for (CardText.Line line : text.lines()) {
				Label label = label(card, line.text(), image(line.about()));
				if (line.about() == CardText.About.SOURCE) {
					quiet(label);
				}
			}
		});
		limit(card);
		return card;
	}

	/** As wide as the longest line, within reason; where a line is wrapped decides how high the card is. */
	private static void limit(Composite card) {
		int widest = 0;
		for (Control each : card.getChildren()) {
			widest = Math.max(widest, each.computeSize(SWT.DEFAULT, SWT.DEFAULT).x);
		}
		for (Control each : card.getChildren()) {
			if (each.getLayoutData() instanceof GridData data && data.grabExcessHorizontalSpace) {
				data.widthHint = Math.min(WIDTH, widest);
			}
		}
	}

	private static void quiet(Label label) {
		Color ink = label.getDisplay().getSystemColor(SWT.COLOR_INFO_FOREGROUND);
		Color paper = label.getDisplay().getSystemColor(SWT.COLOR_INFO_BACKGROUND);
		label.setForeground(new Color((2 * ink.getRed() + paper.getRed()) / 3, (2 * ink.getGreen() + paper.getGreen()) / 3, (2 * ink.getBlue() + paper.getBlue()) / 3));
	}

	private static Label label(Composite card, String text, Image image) {
		if (image != null) {
			Label icon = new Label(card, SWT.NONE);
			icon.setImage(image);
			GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.BEGINNING).applyTo(icon);
		}
		Label label = new Label(card, SWT.WRAP);
		label.setText(text.replace("&", "&&"));
		label.setForeground(card.getDisplay().getSystemColor(SWT.COLOR_INFO_FOREGROUND));
		GridDataFactory.fillDefaults().grab(true, false).span(image == null ? 2 : 1, 1).applyTo(label);
		return label;
	}

	private static Image image(CardText.About about) {
		ISharedImages images = PlatformUI.getWorkbench().getSharedImages();
		return switch (about) {
		case ERROR -> images.getImage(ISharedImages.IMG_OBJS_ERROR_TSK);
		case WARNING -> images.getImage(ISharedImages.IMG_OBJS_WARN_TSK);
		default -> null;
		};
	}
}
