package org.escalation.cli.notation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EContentAdapter;
import org.eclipse.emf.ecore.util.EcoreUtil;

import org.escalation.diagram.registry.LoadedViewpoints;
import org.escalation.diagram.registry.PossibleDiagram;
import org.escalation.diagram.registry.ViewpointRegistry;
import org.escalation.diagram.registry.ViewpointSource;
import org.escalation.diagram.scene.SceneElement;
import org.escalation.diagram.spec.DiagramSpec;
import org.escalation.diagram.spec.LayerSpec;
import org.escalation.diagram.tool.Choice;
import org.escalation.diagram.tool.DiagramTools;
import org.escalation.diagram.tool.ToolHost;
import org.escalation.diagram.viewpoint.DiagramRuntime;
import org.escalation.diagram.viewpoint.RuntimeOptions;
import org.escalation.model.EscalationModel;
import org.escalation.model.edit.NewElements;
import org.escalation.model.io.EscalationFiles;
import org.escalation.notation.Notation;

/** The sample with the notation's diagrams, as an editor has them: they follow the model, and tools make commands. */
final class OpenNotation {

	static final Path SAMPLE = Path.of("").toAbsolutePath().getParent().getParent().resolve("models/ukraine/ukraine.escalation");

	/** Takes the first candidate of every question. */
	static final ToolHost HOST = new ToolHost() {
		@Override
		public Optional<List<EObject>> choose(Choice choice) {
			return choice.candidates().stream().findFirst().map(List::of);
		}

		@Override
		public EObject create(EClass type) {
			return NewElements.create(type);
		}
	};

	final EscalationModel model = EscalationFiles.load(SAMPLE).model();
	final LoadedViewpoints notation = ViewpointRegistry.of(List.of(ViewpointSource.of("org.escalation.notation", Notation.ADDRESS, Notation::find, Notation.services()))).load();
	final BasicCommandStack stack = new BasicCommandStack();
	final List<DiagramRuntime> open = new ArrayList<>();

	OpenNotation() {
		assertEquals(List.of(), notation.problems());
		model.eAdapters().add(new EContentAdapter() {
			@Override
			public void notifyChanged(Notification change) {
				super.notifyChanged(change);
				open.forEach(diagram -> diagram.changed(change));
			}
		});
	}

	/** The diagram of a kind, the first of the model if there are several, with all of its layers. */
	DiagramRuntime open(String kind) {
		PossibleDiagram possible = PossibleDiagram.of(notation, model).stream().filter(one -> one.spec().id().equals(kind)).findFirst().orElseThrow();
		RuntimeOptions options = notation.options(possible.spec()).withLayers(layers(possible.spec()));
		DiagramRuntime diagram = DiagramRuntime.open(possible.spec(), possible.element(), options);
		open.add(diagram);
		return diagram;
	}

	private static java.util.Set<String> layers(DiagramSpec spec) {
		return spec.layers().stream().map(LayerSpec::id).collect(java.util.stream.Collectors.toSet());
	}

	DiagramTools tools(DiagramRuntime diagram) {
		return new DiagramTools(diagram, HOST);
	}

	/** All elements of a scene, the empty ground first, as null. */
	static List<SceneElement> targets(DiagramRuntime diagram) {
		List<SceneElement> all = new ArrayList<>();
		all.add(null);
		all.addAll(diagram.scene().allNodes());
		all.addAll(diagram.scene().edges());
		return all;
	}

	/** The model as text, to compare. */
	String text() {
		StringBuilder out = new StringBuilder();
		print(model, out, 0);
		return out.toString();
	}

	private static void print(EObject element, StringBuilder out, int depth) {
		out.append(" ".repeat(depth)).append(element.eClass().getName());
		element.eClass().getEAllAttributes().stream().filter(element::eIsSet).forEach(one -> out.append(' ').append(one.getName()).append('=').append(element.eGet(one)));
		element.eClass().getEAllReferences().stream().filter(one -> !one.isContainment() && !one.isContainer() && !one.isDerived() && element.eIsSet(one))
				.forEach(one -> out.append(' ').append(one.getName()).append('=').append(ids(element.eGet(one))));
		out.append('\n');
		element.eContents().forEach(part -> print(part, out, depth + 1));
	}

	private static String ids(Object value) {
		List<?> all = value instanceof List<?> many ? many : List.of(value);
		return all.stream().map(one -> EcoreUtil.getID((EObject) one)).toList().toString();
	}
}
