package org.escalation.simulation.ui.internal;

import java.util.List;

import org.escalation.results.chart.Chart;
import org.escalation.results.chart.Look;
import org.escalation.results.chart.Pen;
import org.escalation.results.chart.Pen.Anchor;
import org.escalation.simulation.replay.Replay;
import org.escalation.simulation.replay.ReplayTurn;
import org.escalation.simulation.scenario.RungSpec;
import org.escalation.simulation.scenario.TrackSpec;

/**
 * The ladders in one turn of a replay: every rung at the height of its severity, the occupied one named, and the way to it.
 *
 * @param replay the replay
 * @param turn   index of the turn, from 0
 */
record LadderPicture(Replay replay, int turn) implements Chart {

	private static final double TOP = 54;
	private static final double BOTTOM = 30;
	private static final double SCALE = 34;

	@Override
	public String title() {
		return "Ladders, turn " + replay.turns().get(turn).turn();
	}

	@Override
	public String note() {
		return "height: severity; line: the way until now";
	}

	@Override
	public void draw(Pen pen, double width, double height, Look look) {
		pen.rectangle(0, 0, width, height, look.background());
		pen.text(title(), 10, 14, Anchor.START, look.ink(), true);
		List<TrackSpec> tracks = replay.scenario().tracks();
		if (tracks.isEmpty()) {
			pen.text("The scenario has no ladder", width / 2, height / 2, Anchor.MIDDLE, look.ink(), false);
			return;
		}
		for (int severity = 0; severity <= 100; severity += 20) {
			double y = y(severity, height);
			pen.line(SCALE, y, width - 8, y, look.tint(look.faint(), 0.5), 1);
			pen.text(Integer.toString(severity), SCALE - 5, y, Anchor.END, look.tint(look.ink(), 0.7), false);
		}
		double column = (width - SCALE - 12) / tracks.size();
		for (int t = 0; t < tracks.size(); t++) {
			track(pen, look, t, SCALE + 4 + t * column, column, height);
		}
	}

	private static double y(double severity, double height) {
		return height - BOTTOM - severity / 100 * (height - TOP - BOTTOM);
	}

	private void track(Pen pen, Look look, int t, double left, double width, double height) {
		TrackSpec track = replay.scenario().tracks().get(t);
		int colour = look.series(t);
		int now = replay.turns().get(turn).rungs().get(t);
		double middle = left + width / 2;
		for (int r = 0; r < track.rungs().size(); r++) {
			double y = y(track.rungs().get(r).severity(), height);
			pen.line(left + 6, y, left + width - 6, y, r == now ? colour : look.tint(look.faint(), 0.9), r == now ? 3 : 1);
		}
		way(pen, look, t, left + 10, width - 20, height);
		RungSpec rung = track.rungs().get(now);
		double y = y(rung.severity(), height);
		// the name stands out and is wider than the pen measures
		String name = fitting(pen, rung.element().name(), 0.85 * width - 8);
		pen.rectangle(middle - pen.width(name) / 2 - 3, y - 21, pen.width(name) + 6, 15, look.background());
		pen.text(name, middle, y - 14, Anchor.MIDDLE, look.ink(), true);
		pen.text(fitting(pen, owner(track), width - 4), middle, height - 14, Anchor.MIDDLE, colour, true);
	}

	private String owner(TrackSpec track) {
		return track.actor() < 0 ? track.element().name() : replay.scenario().actors().get(track.actor()).element().name();
	}

	/** Severity of the track over the turns, from the left edge to the right. */
	private void way(Pen pen, Look look, int t, double left, double width, double height) {
		int horizon = Math.max(2, replay.scenario().parameters().horizon());
		TrackSpec track = replay.scenario().tracks().get(t);
		double x = left;
		double y = y(track.rungs().get(track.initialRung()).severity(), height);
		for (int i = 0; i <= turn; i++) {
			double nextX = left + width * (i + 1) / horizon;
			double nextY = y(track.rungs().get(replay.turns().get(i).rungs().get(t)).severity(), height);
			pen.line(x, y, nextX, y, look.tint(look.series(t), 0.7), 2);
			pen.line(nextX, y, nextX, nextY, look.tint(look.series(t), 0.7), 2);
			x = nextX;
			y = nextY;
		}
		pen.dot(x, y, 5, look.series(t));
	}

	private static String fitting(Pen pen, String text, double room) {
		int end = text.length();
		while (end > 1 && pen.width(text.substring(0, end)) > room) {
			end--;
		}
		return end == text.length() ? text : text.substring(0, Math.max(1, end - 1)) + "…";
	}

	@Override
	public List<String> columns() {
		return List.of("turn", "severity");
	}

	@Override
	public List<List<Object>> rows() {
		return replay.turns().stream().map((ReplayTurn each) -> List.<Object>of(each.turn(), each.severity())).toList();
	}
}
