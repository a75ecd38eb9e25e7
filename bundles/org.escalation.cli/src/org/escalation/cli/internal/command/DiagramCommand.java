package org.escalation.cli.internal.command;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;

import org.escalation.cli.CommandFailure;
import org.escalation.cli.ExitCode;
import org.escalation.cli.Terminal;
import org.escalation.diagram.layout.SceneLayout;
import org.escalation.diagram.registry.LoadedViewpoints;
import org.escalation.diagram.paint.PaintSettings;
import org.escalation.diagram.paint.PdfWriter;
import org.escalation.diagram.paint.PngWriter;
import org.escalation.diagram.paint.SvgWriter;
import org.escalation.diagram.scene.Scene;
import org.escalation.diagram.spec.DiagramSpec;
import org.escalation.diagram.viewpoint.DiagramRuntime;
import org.escalation.diagram.viewpoint.Layouts;
import org.escalation.diagram.viewpoint.RuntimeOptions;
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

	private final Terminal terminal;

	@Parameters(paramLabel = "MODEL", description = "The model file.")
	private Path file;

	@Option(names = "--name", paramLabel = "DIAGRAM", description = "Only this diagram, by identifier; all if not given.")
	private String name;

	@Option(names = "--out", paramLabel = "DIR", required = true, description = "Folder to write to; made if missing.")
	private Path out;

	@Option(names = "--format", paramLabel = "FORMAT", defaultValue = "SVG", description = "svg, png or pdf; svg if not given.")
	private Format format;

	/** @param terminal the command's surroundings */
	public DiagramCommand(Terminal terminal) {
		this.terminal = terminal;
	}

	@Override
	public Integer call() {
		EscalationModel model = ModelInput.load(terminal, file);
		LoadedViewpoints notation = InstalledDiagrams.load();
		notation.problems().forEach(problem -> terminal.err().println("escalation: " + problem));
		int drawn = 0;
		for (DiagramSpec spec : chosen(notation)) {
			RuntimeOptions options = notation.options(spec);
			if (DiagramRuntime.isApplicable(spec, model, options)) {
				DiagramRuntime diagram = DiagramRuntime.open(spec, model, options);
				diagram.problems().forEach(problem -> terminal.err().println("escalation: " + problem));
				SceneLayout.apply(diagram.scene(), Layouts.of(spec));
				write(spec.id(), diagram.scene());
				drawn++;
			}
		}
		if (drawn == 0) {
			throw CommandFailure.usage("No diagram of the notation fits this model");
		}
		return ExitCode.FINE.number();
	}

	private List<DiagramSpec> chosen(LoadedViewpoints notation) {
		List<DiagramSpec> all = notation.diagrams();
		List<DiagramSpec> chosen = all.stream().filter(spec -> name == null || spec.id().equals(name)).toList();
		if (chosen.isEmpty()) {
			throw CommandFailure.usage("There is no diagram '" + name + "'. There are: "
					+ String.join(", ", all.stream().map(DiagramSpec::id).toList()) + ".");
		}
		return chosen;
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
			case SVG -> SvgWriter.write(scene, stream, PaintSettings.DEFAULT);
			case PNG -> PngWriter.write(scene, stream, PaintSettings.DEFAULT);
			case PDF -> PdfWriter.write(scene, stream, PaintSettings.DEFAULT);
		}
	}
}
