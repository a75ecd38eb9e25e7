package org.escalation.simulation.ui.internal;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Scale;

/** Goes through the turns of a run, by hand or one after the other. */
final class ReplaySteps {

	/** Milliseconds for which a turn is shown while playing. */
	private static final int BEAT = 900;

	private final Runnable shown;
	private final Button play;
	private final Scale slider;
	private int turns;
	private boolean playing;

	/** @param shown told when another turn is to be shown */
	ReplaySteps(Composite parent, Runnable shown) {
		this.shown = shown;
		Composite bar = new Composite(parent, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
		GridLayoutFactory.swtDefaults().numColumns(4).margins(6, 0).applyTo(bar);
		button(bar, "◀", "One turn back", () -> step(-1));
		play = button(bar, "Play", "Plays the turns one after the other", this::playOrPause);
		button(bar, "▶", "One turn on", () -> step(1));
		slider = new Scale(bar, SWT.HORIZONTAL);
		slider.setMinimum(0);
		slider.setPageIncrement(1);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(slider);
		slider.addListener(SWT.Selection, event -> show());
	}

	private static Button button(Composite parent, String text, String tip, Runnable action) {
		Button button = new Button(parent, SWT.PUSH);
		button.setText(text);
		button.setToolTipText(tip);
		button.addListener(SWT.Selection, event -> action.run());
		return button;
	}

	/**
	 * Begins with the first turn.
	 *
	 * @param count how many turns there are; 0 while there is no run
	 */
	void start(int count) {
		turns = count;
		slider.setMaximum(Math.max(1, turns - 1));
		slider.setSelection(0);
		show();
	}

	/** Place of the turn that is shown, from 0. */
	int turn() {
		return Math.max(0, Math.min(slider.getSelection(), turns - 1));
	}

	/** Says at the slider where it is. */
	void say(String where) {
		slider.setToolTipText(where);
	}

	void setFocus() {
		slider.setFocus();
	}

	private void show() {
		if (turns > 0) {
			shown.run();
		}
	}

	private boolean isAtEnd() {
		return slider.getSelection() >= turns - 1;
	}

	private void step(int by) {
		if (turns > 0) {
			slider.setSelection(Math.max(0, Math.min(turns - 1, slider.getSelection() + by)));
			show();
		}
	}

	private void playOrPause() {
		playing = !playing && turns > 0;
		play.setText(playing ? "Pause" : "Play");
		play.requestLayout();
		if (playing) {
			if (isAtEnd()) {
				slider.setSelection(0);
				show();
			}
			play.getDisplay().timerExec(BEAT, this::beat);
		}
	}

	private void beat() {
		if (!play.isDisposed() && playing) {
			step(1);
			if (isAtEnd()) {
				playOrPause();
			} else {
				play.getDisplay().timerExec(BEAT, this::beat);
			}
		}
	}
}
