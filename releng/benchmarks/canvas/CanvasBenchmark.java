/*
 * Copyright (c) 2026 the Escalation Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.escalation.diagram.scene.Bounds;
import org.escalation.diagram.scene.Containment;
import org.escalation.diagram.scene.EdgeStyle;
import org.escalation.diagram.scene.Fill;
import org.escalation.diagram.scene.NodeStyle;
import org.escalation.diagram.scene.Scene;
import org.escalation.diagram.scene.SceneNode;
import org.escalation.diagram.ui.internal.canvas.DiagramCanvas;
import org.escalation.diagram.ui.internal.canvas.ShownScene;

/**
 * Measures the canvas in a window of 1,600 by 1,000 points, median / 99th percentile in milliseconds. For frames two pairs: how
 * long painting and presenting took, and from the event until that had ended, which the clock of GTK lets happen every 16.7 ms
 * only. Goals at 5,000 and 20,000 nodes with as many edges: pan at fit 10/25 and 12/25,
 * pan at 100 % 16/40 and 18/45, zoom 12/45, scene to shown 200 and 300, echo of a move 16/33 and 16/45.
 */
public final class CanvasBenchmark {

	private static final int FRAMES = 300;
	private static final int WARM_UP = 100;
	private static final int PATIENCE_MS = 20_000;
	private static final int CELL_WIDTH = 150;
	private static final int CELL_HEIGHT = 80;

	private final Display display = new Display();
	private final int nodes;
	private final int columns;
	private Shell shell;
	private DiagramCanvas canvas;
	private Scene scene;
	private boolean painted;
	private long paintStart;

	private CanvasBenchmark(int nodes) {
		this.nodes = nodes;
		display.addFilter(SWT.Paint, event -> paintStart = System.nanoTime());
		columns = (int) Math.sqrt(nodes);
	}

	/** Arguments: numbers of nodes; 5,000 and 20,000 if none are given. */
	public static void main(String[] arguments) throws Exception {
		System.out.printf("%d processors, Java %s%n", Runtime.getRuntime().availableProcessors(), System.getProperty("java.version"));
		System.out.printf("%7s | %-28s%-28s%-28s%-17s%-15s%s%n", "nodes", "pan at fit", "pan at 100 %", "zoom", "scene to shown", "echo of a move", "heap MB");
		for (String size : arguments.length == 0 ? new String[] { "5000", "20000" } : arguments) {
			CanvasBenchmark benchmark = new CanvasBenchmark(Integer.parseInt(size));
			benchmark.measure();
			benchmark.display.dispose();
		}
	}

	private void measure() throws Exception {
		double before = heap();
		List<Double> shown = new ArrayList<>();
		for (int i = 0; i < 5; i++) {
			if (shell != null) {
				shell.dispose();
			}
			scene = build();
			long start = System.nanoTime();
			open();
			await(this::isComplete);
			shown.add((System.nanoTime() - start) / 1e6);
		}
		canvas.fit();
		String fit = frames(i -> wheel(0, i / 20 % 2 == 0 ? 1 : -1));
		canvas.lifeSize();
		String life = frames(i -> wheel(0, i / 60 % 2 == 0 ? -1 : 1));
		canvas.fit();
		String zoom = frames(i -> wheel(SWT.MOD1, i / 30 % 2 == 0 ? 1 : -1));
		String echo = text(moves());
		double held = heap() - before;
		System.out.printf(Locale.ROOT, "%,7d | %-28s%-28s%-28s%-17.0f%-15s%.0f%n", nodes, fit, life, zoom, shown.stream().sorted().toList().get(2), echo, held);
		shell.dispose();
	}

	private Scene build() {
		Scene built = new Scene("benchmark");
		Random random = new Random(5);
		built.batch(() -> {
			List<SceneNode> all = new ArrayList<>();
			for (int i = 0; i < nodes; i++) {
				SceneNode node = built.addNode("node", "n" + i, "n" + i, Containment.NONE, NodeStyle.DEFAULT.withFill(Fill.flat(0xFF7FB2E5)), "Node " + i);
				node.setBounds(i % columns * CELL_WIDTH, i / columns * CELL_HEIGHT, 100, 30);
				all.add(node);
			}
			for (int i = 0; i < nodes; i++) {
				int other = Math.min(nodes - 1, i + 1 + random.nextInt(3) * columns + random.nextInt(4));
				if (other != i) {
					built.addEdge("edge", "e" + i, "e" + i, all.get(i), all.get(other), EdgeStyle.DEFAULT);
				}
			}
		});
		built.prepare();
		return built;
	}

	private void open() {
		shell = new Shell(display, SWT.NO_TRIM);
		shell.setLayout(new FillLayout());
		canvas = new DiagramCanvas(shell, new ShownScene(scene), name -> Optional.empty(), false);
		canvas.addListener(SWT.Paint, event -> painted = true);
		shell.setBounds(0, 0, 1600, 1000);
		shell.open();
	}

	/** What happens in a frame. */
	private interface Step {
		void at(int frame);
	}

	/** Paint and present, then all from the event on. */
	private String frames(Step step) {
		double[] times = new double[FRAMES];
		double[] paints = new double[FRAMES];
		for (int i = -WARM_UP; i < FRAMES; i++) {
			painted = false;
			long start = System.nanoTime();
			step.at(i + WARM_UP);
			await(() -> painted);
			if (i >= 0) {
				times[i] = (System.nanoTime() - start) / 1e6;
				paints[i] = (System.nanoTime() - paintStart) / 1e6;
			}
		}
		return text(paints) + "  " + text(times);
	}

	private void wheel(int keys, int count) {
		Rectangle area = canvas.getClientArea();
		Event event = new Event();
		event.stateMask = keys;
		event.count = count;
		event.x = area.width / 2;
		event.y = area.height / 2;
		canvas.notifyListeners(SWT.MouseVerticalWheel, event);
	}

	/** Nodes in the middle of the window move to free ground, until their pixels are there. */
	private double[] moves() {
		canvas.fit();
		canvas.lifeSize();
		await(this::isComplete);
		double[] middle = canvas.inScene(canvas.getClientArea().width / 2, canvas.getClientArea().height / 2);
		List<SceneNode> near = scene.allNodes().stream().sorted((a, b) -> Double.compare(distance(a, middle), distance(b, middle))).limit(40).toList();
		double[] times = new double[4 * near.size()];
		for (int i = -near.size(); i < times.length; i++) {
			SceneNode node = near.get(Math.floorMod(i, near.size()));
			double dy = (i + near.size()) / near.size() % 2 == 0 ? 40 : -40;
			double[] free = canvas.onScreen(node.x() + 10, node.y() + 5 + dy);
			int before = pixel((int) free[0], (int) free[1]);
			long start = System.nanoTime();
			node.moveTo(node.x(), node.y() + dy);
			await(() -> pixel((int) free[0], (int) free[1]) != before);
			if (i >= 0) {
				times[i] = (System.nanoTime() - start) / 1e6;
			}
		}
		return times;
	}

	private static double distance(SceneNode node, double[] place) {
		return Math.hypot(node.bounds().centreX() - place[0], node.bounds().centreY() - place[1]);
	}

	/** Whether a sample of the nodes that are in the window is drawn. */
	private boolean isComplete() {
		Rectangle area = canvas.getClientArea();
		int step = Math.max(1, nodes / 500);
		for (int i = 0; i < nodes; i += step) {
			Bounds bounds = scene.allNodes().get(i).bounds();
			double[] place = canvas.onScreen(bounds.centreX(), bounds.y() + 5);
			if (area.contains((int) place[0], (int) place[1]) && pixel((int) place[0], (int) place[1]) == 0xFFFFFF) {
				return false;
			}
		}
		return true;
	}

	private int pixel(int x, int y) {
		Image probe = new Image(display, 1, 1);
		GC gc = new GC(canvas);
		gc.copyArea(probe, x, y);
		gc.dispose();
		ImageData data = probe.getImageData();
		probe.dispose();
		org.eclipse.swt.graphics.RGB rgb = data.palette.getRGB(data.getPixel(0, 0));
		return rgb.red << 16 | rgb.green << 8 | rgb.blue;
	}

	private void await(BooleanSupplier condition) {
		long end = System.currentTimeMillis() + PATIENCE_MS;
		while (!condition.getAsBoolean()) {
			if (System.currentTimeMillis() > end) {
				throw new IllegalStateException("what was waited for did not happen");
			}
			if (!display.readAndDispatch()) {
				LockSupport.parkNanos(200_000);
			}
		}
	}

	private static String text(double[] times) {
		double[] sorted = times.clone();
		Arrays.sort(sorted);
		return String.format(Locale.ROOT, "%.1f / %.1f", sorted[sorted.length / 2], sorted[sorted.length * 99 / 100]);
	}

	private static double heap() throws InterruptedException {
		for (int i = 0; i < 3; i++) {
			System.gc();
			Thread.sleep(50);
		}
		return (Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory()) / 1e6;
	}
}
