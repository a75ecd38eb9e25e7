package org.escalation.simulation.ui.internal;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeColumn;
import org.eclipse.swt.widgets.TreeItem;
import org.escalation.simulation.replay.Choice;
import org.escalation.simulation.replay.Replay;
import org.escalation.simulation.replay.ReplayTurn;

/** A turn in words: what happened, and why each actor chose as it did. */
final class ReplayWords {

	private static final String[] NUMBERS = {"chance", "utility", "credibility", "benefit", "exp. loss", "danger"};

	private final Table happenings;
	private final Tree reasons;

	ReplayWords(Composite parent) {
		SashForm words = new SashForm(parent, SWT.VERTICAL);
		happenings = new Table(words, SWT.BORDER | SWT.FULL_SELECTION);
		happenings.setHeaderVisible(true);
		TableColumn column = new TableColumn(happenings, SWT.NONE);
		column.setText("What happened");
		happenings.addListener(SWT.Dispose, event -> clearHappenings());
		happenings.addListener(SWT.Resize, event -> fitHappenings());
		reasons = new Tree(words, SWT.BORDER | SWT.FULL_SELECTION);
		reasons.setHeaderVisible(true);
		reasons.setToolTipText("Each option as the actor saw it in this turn: chance of choosing it, utility, credibility of the answer, benefit, expected loss, danger of disaster. The one it took is bold");
		treeColumn("Why: choices", 290, SWT.LEFT);
		for (String each : NUMBERS) {
			treeColumn(each, 78, SWT.RIGHT);
		}
		words.setWeights(38, 62);
	}

	/** Shows a turn of a replay. */
	void show(Replay replay, ReplayTurn turn) {
		ReplayTexts texts = new ReplayTexts(replay);
		happenings.setRedraw(false);
		clearHappenings();
		happenings.removeAll();
		happenings.getColumn(0).setText("What happened in turn " + turn.turn() + " of " + replay.turns().size());
		texts.happenings(turn).forEach((text, colour) -> {
			TableItem item = new TableItem(happenings, SWT.NONE);
			item.setText(text);
			item.setImage(bullet(colour));
		});
		fitHappenings();
		happenings.setRedraw(true);
		showReasons(texts, turn);
	}

	private void clearHappenings() {
		for (TableItem item : happenings.getItems()) {
			if (item.getImage() != null) {
				item.getImage().dispose();
			}
		}
	}

	/** As wide as the view, or wider where a line needs it. */
	private void fitHappenings() {
		TableColumn column = happenings.getColumn(0);
		column.pack();
		column.setWidth(Math.max(column.getWidth(), happenings.getClientArea().width));
	}

	private void showReasons(ReplayTexts texts, ReplayTurn turn) {
		reasons.setRedraw(false);
		reasons.removeAll();
		Font bold = JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT);
		for (Choice choice : turn.choices()) {
			TreeItem actor = new TreeItem(reasons, SWT.NONE);
			actor.setText(texts.chosen(choice));
			actor.setFont(bold);
			List<Integer> order = IntStream.range(0, choice.options().size()).boxed()
					.sorted(Comparator.comparingDouble(i -> -choice.options().get(i).probability())).toList();
			for (int i : order) {
				TreeItem item = new TreeItem(actor, SWT.NONE);
				item.setText(0, (i == choice.chosen() ? "✔ " : "    ") + texts.option(choice.options().get(i)));
				String[] numbers = ReplayTexts.numbers(choice.options().get(i));
				for (int c = 0; c < numbers.length; c++) {
					item.setText(c + 1, numbers[c]);
				}
				if (i == choice.chosen()) {
					item.setFont(bold);
				}
			}
			actor.setExpanded(true);
		}
		reasons.setRedraw(true);
	}

	private void treeColumn(String text, int width, int align) {
		TreeColumn column = new TreeColumn(reasons, align);
		column.setText(text);
		column.setWidth(width);
	}

	private Image bullet(int rgb) {
		int side = 12;
		return new Image(happenings.getDisplay(), (gc, width, height) -> {
			gc.setAntialias(SWT.ON);
			gc.setBackground(rgb < 0 ? happenings.getForeground() : new Color(rgb >> 16 & 0xFF, rgb >> 8 & 0xFF, rgb & 0xFF));
			int margin = rgb < 0 ? 4 : 1;
			gc.fillOval(margin, margin, side - 2 * margin, side - 2 * margin);
		}, side, side);
	}
}
