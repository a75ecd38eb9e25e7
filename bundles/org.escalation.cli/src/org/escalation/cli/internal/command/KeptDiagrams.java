package org.escalation.cli.internal.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.escalation.cli.CommandFailure;
import org.escalation.diagram.registry.LoadedViewpoints;
import org.escalation.diagram.registry.PossibleDiagram;
import org.escalation.diagram.spec.DiagramSpec;
import org.escalation.diagram.spec.LayerSpec;
import org.escalation.diagram.store.DiagramLayout;
import org.escalation.diagram.store.DiagramsFile;
import org.escalation.diagram.viewpoint.DiagramRuntime;
import org.escalation.diagram.viewpoint.DiagramState;
import org.escalation.diagram.viewpoint.Layouts;
import org.escalation.diagram.viewpoint.RuntimeOptions;

/** Opens diagrams as the file beside the model keeps them: places, layers, filters, what is hidden. */
final class KeptDiagrams {

	private final DiagramsFile file;

	private KeptDiagrams(DiagramsFile file) {
		this.file = file;
	}

	/**
	 * Reads the file {@code NAME.diagrams} beside a model.
	 *
	 * @param model the model's file
	 * @return what is kept; nothing when there is no such file
	 */
	static KeptDiagrams beside(Path model) {
		String name = model.getFileName().toString();
		int dot = name.lastIndexOf('.');
		Path diagrams = model.resolveSibling((dot < 0 ? name : name.substring(0, dot)) + ".diagrams");
		if (!Files.isRegularFile(diagrams)) {
			return new KeptDiagrams(new DiagramsFile());
		}
		try {
			return new KeptDiagrams(DiagramsFile.load(diagrams));
		} catch (IOException failed) {
			throw CommandFailure.input(failed.getMessage(), failed);
		}
	}

	/** Lines of the file that were not understood and are left out. */
	Iterable<DiagramsFile.Problem> problems() {
		return file.problems();
	}

	/** Makes a diagram: what is kept stays where it is, the rest is laid out. */
	DiagramRuntime open(LoadedViewpoints notation, PossibleDiagram diagram) {
		return open(notation.options(diagram.spec()), diagram);
	}

	/**
	 * Makes a diagram with more layers than it shows by itself.
	 *
	 * @param more names of layers; those that the diagram does not have are ignored
	 */
	DiagramRuntime open(LoadedViewpoints notation, PossibleDiagram diagram, Set<String> more) {
		RuntimeOptions options = notation.options(diagram.spec());
		Set<String> shown = layers(options, diagram.spec()).filter(layer -> layer.activeByDefault() || more.contains(layer.id()))
				.map(LayerSpec::id).collect(Collectors.toSet());
		return open(options.withLayers(shown), diagram);
	}

	/** All layers of a kind of diagram, those that other viewpoints add among them. */
	static Stream<LayerSpec> layers(RuntimeOptions options, DiagramSpec spec) {
		return Stream.concat(spec.layers().stream(), options.extensions().stream().flatMap(extension -> extension.layers().stream()));
	}

	private DiagramRuntime open(RuntimeOptions options, PossibleDiagram diagram) {
		String id = DiagramRuntime.sceneId(diagram.spec(), diagram.element(), options);
		DiagramLayout kept = file.diagrams().getOrDefault(id, new DiagramLayout(id));
		return DiagramState.open(diagram.spec(), diagram.element(), options, kept, Layouts.of(diagram.spec()));
	}
}
