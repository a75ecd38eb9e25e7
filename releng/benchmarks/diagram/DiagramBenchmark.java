/*
 * Copyright (c) 2026 the Escalation Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EContentAdapter;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.escalation.diagram.expression.Services;
import org.escalation.diagram.layout.AutoSize;
import org.escalation.diagram.layout.LayoutSettings;
import org.escalation.diagram.layout.SceneLayout;
import org.escalation.diagram.paint.ImageSource;
import org.escalation.diagram.paint.PaintSettings;
import org.escalation.diagram.paint.PngWriter;
import org.escalation.diagram.paint.SvgWriter;
import org.escalation.diagram.scene.Bounds;
import org.escalation.diagram.scene.Scene;
import org.escalation.diagram.scene.SceneNode;
import org.escalation.diagram.spec.DiagramSpec;
import org.escalation.diagram.spec.SpecException;
import org.escalation.diagram.spec.Viewpoints;
import org.escalation.diagram.store.DiagramLayout;
import org.escalation.diagram.store.DiagramsFile;
import org.escalation.diagram.store.LayoutKeeper;
import org.escalation.diagram.viewpoint.DiagramRuntime;
import org.escalation.diagram.viewpoint.DiagramState;
import org.escalation.diagram.viewpoint.RuntimeOptions;

/**
 * Measures the diagram runtime on three kinds of diagrams: plain square nodes with an edge each, class boxes with three
 * rows, and people with SVG icons and two edges; a fourth, services, is plain with labels from a Java service. Times are
 * medians of warm rounds in milliseconds, the largest in brackets. Targets at 5,000 nodes: open 250 ms, refresh 5 ms, hit
 * 0.1 ms, SVG 150 ms and 3 MB, PNG 1,000 ms, heap 35 MB (50 with icons); at 20,000 five times that; layout of 1,000 nodes
 * 2,000 ms. {@code run.sh} beside this file compiles and starts it.
 */
public final class DiagramBenchmark {

	/** Labels by a service. */
	public static final class Titles {

		/** The name of a class with the number of those above it. */
		public String title(EClass type) {
			return type.getName() + " <" + type.getESuperTypes().size() + ">";
		}
	}

	private static final int ROUNDS = 9;

	private final Path folder;
	private final BenchmarkModels models;

	private DiagramBenchmark(Path folder) {
		this.folder = folder;
		this.models = new BenchmarkModels(folder);
	}

	/** Arguments: the folder of this file, then kinds and sizes; all kinds, and 1,000, 5,000 and 20,000, if none are given. */
	public static void main(String[] arguments) throws Exception {
		List<String> words = Arrays.asList(arguments).subList(1, arguments.length);
		List<String> kinds = words.stream().filter(word -> !word.matches("\\d+")).toList();
		List<Integer> sizes = words.stream().filter(word -> word.matches("\\d+")).map(Integer::valueOf).toList();
		System.out.printf("%d processors, Java %s%n", Runtime.getRuntime().availableProcessors(), System.getProperty("java.version"));
		System.out.printf("%-9s%7s | %-13s%-13s%-13s%-13s%-13s%-9s%-13s%-6s%-14s%-9s%-6s%s%n", "kind", "nodes", "open", "rename", "add",
				"connect", "remove", "hit", "svg", "MB", "png", "MPixel", "heap", "layout");
		DiagramBenchmark benchmark = new DiagramBenchmark(Path.of(arguments[0]));
		for (String kind : kinds.isEmpty() ? List.of("plain", "services", "lists", "icons") : kinds) {
			for (int size : sizes.isEmpty() ? List.of(1_000, 5_000, 20_000) : sizes) {
				benchmark.measure(kind, size);
			}
		}
	}

	private void measure(String kind, int nodes) throws Exception {
		Path work = Files.createTempDirectory("benchmark");
		Path model = work.resolve("model." + kind);
		Path kept = work.resolve("model.diagrams");
		models.generate(kind, nodes, model);
		keepGrid(kind, model, kept);
		double[] open = rounds(() -> open(kind, model, kept));
		double before = heap();
		Opened opened = open(kind, model, kept);
		double held = heap() - before;
		StringBuilder line = new StringBuilder();
		line.append(String.format(Locale.ROOT, "%-9s%,7d | %-13s", kind, nodes, text(open)));
		new Changes(kind, opened).measure(line);
		line.append(String.format(Locale.ROOT, "%-9s", hit(opened.diagram().scene())));
		paint(opened.diagram().scene(), line);
		line.append(String.format(Locale.ROOT, "%-6.0f", held));
		line.append(nodes <= 1_000 ? text(rounds(() -> SceneLayout.apply(opened.diagram().scene(), LayoutSettings.LAYERED))) : "");
		System.out.println(line);
		for (Path file : List.of(model, kept, work)) {
			Files.delete(file);
		}
	}

	/** An open diagram with all it needs. */
	private record Opened(DiagramRuntime diagram, EObject root, DiagramLayout layout, List<EPackage> packages) {
	}

	private DiagramRuntime runtime(String kind, Path model) throws IOException, SpecException, ReflectiveOperationException {
		List<EPackage> packages = kind.equals("icons") ? List.of(models.family()) : List.of();
		DiagramSpec spec = Viewpoints.load(folder.resolve(kind + ".odesign"), folder).diagram(kind).orElseThrow();
		RuntimeOptions options = RuntimeOptions.DEFAULT.withServices(new Services().register(Titles.class)).withPackages(packages);
		return DiagramRuntime.open(spec, BenchmarkModels.load(model, packages), options);
	}

	private Opened open(String kind, Path model, Path kept) throws IOException, SpecException, ReflectiveOperationException {
		List<EPackage> packages = kind.equals("icons") ? List.of(models.family()) : List.of();
		DiagramSpec spec = Viewpoints.load(folder.resolve(kind + ".odesign"), folder).diagram(kind).orElseThrow();
		EObject root = BenchmarkModels.load(model, packages);
		RuntimeOptions options = RuntimeOptions.DEFAULT.withServices(new Services().register(Titles.class)).withPackages(packages);
		DiagramLayout layout = DiagramsFile.load(kept).get(DiagramRuntime.sceneId(spec, root, options));
		DiagramRuntime diagram = DiagramState.open(spec, root, options, layout, LayoutSettings.LAYERED);
		if (!diagram.problems().isEmpty()) {
			throw new IllegalStateException(diagram.problems().toString());
		}
		return new Opened(diagram, root, layout, packages);
	}

	/** Keeps a layout in columns and rows, as laying out tens of thousands of nodes is not what is measured here. */
	private void keepGrid(String kind, Path model, Path kept) throws IOException, SpecException, ReflectiveOperationException {
		Scene scene = runtime(kind, model).scene();
		scene.batch(() -> {
			AutoSize.apply(scene);
			int columns = (int) Math.sqrt(scene.roots().size() * 2);
			double width = scene.roots().stream().mapToDouble(SceneNode::width).max().orElse(0) + 40;
			double height = scene.roots().stream().mapToDouble(SceneNode::height).max().orElse(0) + 40;
			int at = 0;
			for (SceneNode node : scene.roots()) {
				node.moveTo(at % columns * width, at / columns * height);
				at++;
			}
			scene.edges().forEach(edge -> edge.setCourse(new double[0], null));
		});
		DiagramLayout layout = new DiagramLayout(scene.id());
		LayoutKeeper.capture(scene, layout);
		DiagramsFile file = new DiagramsFile();
		file.put(layout);
		file.save(kept);
	}

	/** Single changes of the model, each followed by a refresh and the placing of what is new. */
	private static final class Changes {

		private final String kind;
		private final Opened opened;
		private final List<EObject> elements;

		@SuppressWarnings("unchecked")
		Changes(String kind, Opened opened) {
			this.kind = kind;
			this.opened = opened;
			this.elements = (List<EObject>) opened.root().eGet(feature(opened.root(), kind.equals("icons") ? "members" : "eClassifiers"));
			opened.root().eAdapters().add(new EContentAdapter() {
				@Override
				public void notifyChanged(Notification notification) {
					super.notifyChanged(notification);
					opened.diagram().changed(notification);
				}
			});
		}

		private static EStructuralFeature feature(EObject element, String name) {
			return element.eClass().getEStructuralFeature(name);
		}

		private void refresh() {
			DiagramState.follow(opened.diagram(), opened.diagram().refresh(), opened.layout(), LayoutSettings.LAYERED);
			opened.diagram().scene().prepare();
		}

		private EObject some(Random random) {
			return elements.get(random.nextInt(elements.size()));
		}

		@SuppressWarnings("unchecked")
		private void connect(EObject from, EObject to) {
			if (kind.equals("icons")) {
				from.eSet(feature(from, to.eClass().getName().equals("Man") ? "father" : "mother"), to);
			} else {
				((List<EObject>) from.eGet(feature(from, "eSuperTypes"))).add(to);
			}
		}

		private EObject created(int number) {
			return kind.equals("icons") ? BenchmarkModels.newPerson(opened.packages().get(0), 100_000 + number)
					: BenchmarkModels.newClass(kind, "New" + number);
		}

		void measure(StringBuilder line) {
			Random random = new Random(2);
			int[] number = { 0 };
			List<EObject> added = new ArrayList<>();
			double[] rename = many(() -> {
				EObject element = some(random);
				element.eSet(feature(element, "name"), "Renamed" + number[0]++);
				refresh();
			});
			double[] add = many(() -> {
				EObject element = created(number[0]++);
				added.add(element);
				elements.add(element);
				refresh();
			});
			double[] connect = many(() -> {
				connect(added.get(number[0]++ % added.size()), some(random));
				refresh();
			});
			double[] remove = many(() -> {
				EcoreUtil.remove(added.remove(added.size() - 1));
				refresh();
			});
			for (double[] times : List.of(rename, add, connect, remove)) {
				line.append(String.format(Locale.ROOT, "%-13s", text(times)));
			}
		}

		private static double[] many(Runnable change) {
			double[] times = new double[60];
			for (int i = -20; i < times.length; i++) {
				long start = System.nanoTime();
				change.run();
				if (i >= 0) {
					times[i] = (System.nanoTime() - start) / 1e6;
				}
			}
			return times;
		}
	}

	private static String hit(Scene scene) {
		Bounds all = scene.bounds();
		Random random = new Random(3);
		long start = 0;
		int found = 0;
		int rounds = 200_000;
		for (int i = -50_000; i < rounds; i++) {
			if (i == 0) {
				start = System.nanoTime();
			}
			found += scene.hit(all.x() + random.nextDouble() * all.width(), all.y() + random.nextDouble() * all.height(), 2) == null ? 0 : 1;
		}
		double each = (System.nanoTime() - start) / 1e6 / rounds;
		return found == 0 ? "nothing hit" : String.format(Locale.ROOT, "%.4f", each);
	}

	private void paint(Scene scene, StringBuilder line) throws Exception {
		ImageSource images = name -> read(folder.resolve(name.replaceFirst("^/benchmark/", "")));
		PaintSettings settings = PaintSettings.DEFAULT.withParts(false, false).withImages(images);
		int[] bytes = { 0 };
		double[] svg = rounds(() -> {
			ByteArrayOutputStream out = new ByteArrayOutputStream(8 << 20);
			SvgWriter.write(scene, out, settings);
			bytes[0] = out.size();
		});
		line.append(String.format(Locale.ROOT, "%-13s%-6.1f", text(svg), bytes[0] / 1e6));
		double[] png = rounds(() -> PngWriter.write(scene, OutputStream.nullOutputStream(), settings));
		line.append(String.format(Locale.ROOT, "%-14s%-9.0f", text(png), scene.bounds().width() * scene.bounds().height() / 1e6));
	}

	private static Optional<ImageSource.Image> read(Path file) {
		try {
			return Optional.of(new ImageSource.Image("image/svg+xml", Files.readAllBytes(file)));
		} catch (IOException e) {
			throw new java.io.UncheckedIOException(e);
		}
	}

	/** Something that is timed. */
	private interface Round {
		void run() throws Exception;
	}

	private static double[] rounds(Round round) throws Exception {
		double[] times = new double[ROUNDS];
		for (int i = -6; i < ROUNDS; i++) {
			long start = System.nanoTime();
			round.run();
			if (i >= 0) {
				times[i] = (System.nanoTime() - start) / 1e6;
			}
		}
		return times;
	}

	private static String text(double[] times) {
		double[] sorted = times.clone();
		Arrays.sort(sorted);
		String format = sorted[sorted.length / 2] < 20 ? "%.2f (%.1f)" : "%.0f (%.0f)";
		return String.format(Locale.ROOT, format, sorted[sorted.length / 2], sorted[sorted.length - 1]);
	}

	private static double heap() throws InterruptedException {
		for (int i = 0; i < 3; i++) {
			System.gc();
			Thread.sleep(50);
		}
		Runtime machine = Runtime.getRuntime();
		return (machine.totalMemory() - machine.freeMemory()) / 1e6;
	}
}
