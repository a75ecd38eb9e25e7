package org.escalation.cli.internal.command;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;

import org.escalation.cli.CommandFailure;
import org.escalation.cli.ExitCode;
import org.escalation.cli.Terminal;
import org.escalation.diagram.paint.PaintSettings;
import org.escalation.diagram.paint.PdfWriter;
import org.escalation.diagram.paint.PngWriter;
import org.escalation.diagram.paint.SvgWriter;
import org.escalation.diagram.registry.LoadedViewpoints;
import org.escalation.diagram.registry.PossibleDiagram;
import org.escalation.diagram.scene.Palette;
import org.escalation.diagram.scene.Scene;
import org.escalation.diagram.spec.LayerSpec;
import org.escalation.diagram.viewpoint.DiagramRuntime;
import org.escalation.model.EscalationModel;
import org.escalation.model.io.OutputFile;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code diagram MODEL --out DIR}: the diagrams of the notation, without a display. */
@Command(description = "Draws the diagrams of a model.")
public final class DiagramCommand implements Callable<Integer> {

	enum Format {
		SVG, PNG, PDF
	}

	enum Theme {
		LIGHT, DARK
	}

	private final Terminal terminal;

	@Parameters(paramLabel = "MODEL", description = "The model file.")
	private Path file;

	@Option(names = "--name", paramLabel = "DIAGRAM", description = "Only this diagram, or those of this kind; all if not given.")
	private String name;

	@Option(names = "--out", paramLabel = "DIR", required = true, description = "Folder to write to; made if missing.")
	private Path out;

	@Option(names = "--format", paramLabel = "FORMAT", defaultValue = "SVG", description = "svg, png or pdf; svg if not given.")
	private Format format;

	@Option(names = "--theme", paramLabel = "THEME", defaultValue = "LIGHT", description = "light, for paper, or dark, for screens; light if not given.")
	private Theme theme;

	@Option(names = "--scale", paramLabel = "FACTOR", defaultValue = "1", description = "Pixels of a PNG per unit of the diagram, 0.1 to 8; 1 if not given.")
	private double scale;

	@Option(names = "--layers", paramLabel = "LAYER", split = ",", description = "Show these layers too, by identifier.")
	private Set<String> layers = Set.of();

	private PaintSettings settings;

	/** @param terminal the command's surroundings */
	public DiagramCommand(Terminal terminal) {
		this.terminal = terminal;
	}

	@Override
	public Integer call() {
		EscalationModel model = ModelInput.load(terminal, file);
		LoadedViewpoints notation = InstalledDiagrams.load(terminal);
		KeptDiagrams layouts = KeptDiagrams.beside(terminal.resolve(file));
		InstalledDiagrams.warn(terminal, layouts.problems());
		settings = PaintSettings.DEFAULT.withPalette(theme == Theme.DARK ? Palette.DARK : Palette.LIGHT).withScale(scale())
				.withImages(notation.images());
		List<PossibleDiagram> chosen = chosen(PossibleDiagram.of(notation, model));
		checkLayers(notation, chosen);
		for (PossibleDiagram possible : chosen) {
			DiagramRuntime diagram = layouts.open(notation, possible, layers);
			InstalledDiagrams.warn(terminal, diagram.problems());
			write(possible.name(), diagram.scene());
		}
		return ExitCode.FINE.number();
	}

	private void checkLayers(LoadedViewpoints notation, List<PossibleDiagram> chosen) {
		Set<String> known = chosen.stream().map(PossibleDiagram::spec).distinct()
				.flatMap(spec -> KeptDiagrams.layers(notation.options(spec), spec)).filter(layer -> !layer.mandatory()).map(LayerSpec::id)
				.collect(Collectors.toCollection(TreeSet::new));
		layers.stream().filter(layer -> !known.contains(layer)).findFirst().ifPresent(unknown -> {
			throw CommandFailure.usage("There is no layer '" + unknown + "'. There are: " + String.join(", ", known) + ".");
		});
	}

	private double scale() {
		if (!(scale >= 0.1 && scale <= 8)) {
			throw CommandFailure.usage("--scale must be within 0.1 to 8, and is " + scale);
		}
		return scale;
	}

	/** A diagram is meant by its own name, or by that of its kind. */
	private List<PossibleDiagram> chosen(List<PossibleDiagram> all) {
		if (all.isEmpty()) {
			throw CommandFailure.usage("No diagram of the notation fits this model");
		}
		return InstalledDiagrams.named(all, "diagram", name, one -> List.of(one.name(), one.spec().id()));
	}

	private void write(String id, Scene scene) {
		Path folder = terminal.resolve(out);
		Path target = folder.resolve(id + '.' + format.name().toLowerCase(Locale.ROOT));
		try {
			Files.createDirectories(folder);
			OutputFile.write(target, true, stream -> paint(scene, stream));
		} catch (IOException failed) {
			throw CommandFailure.input(target + " cannot be written: " + failed.getMessage(), failed);
		}
		terminal.out().println(target);
	}

	private void paint(Scene scene, OutputStream stream) throws IOException {
		switch (format) {
			case SVG -> SvgWriter.write(scene, stream, settings);
			case PNG -> PngWriter.write(scene, stream, settings);
			case PDF -> PdfWriter.write(scene, stream, settings);
		}
	}
}
