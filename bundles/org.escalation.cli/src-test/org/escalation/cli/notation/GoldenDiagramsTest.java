package org.escalation.cli.notation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.escalation.diagram.registry.PossibleDiagram;
import org.escalation.diagram.scene.SceneDump;
import org.escalation.diagram.store.DiagramLayout;
import org.escalation.diagram.store.DiagramsFile;
import org.escalation.diagram.viewpoint.DiagramRuntime;
import org.escalation.diagram.viewpoint.DiagramState;
import org.escalation.diagram.viewpoint.Layouts;
import org.escalation.diagram.viewpoint.RuntimeOptions;

/**
 * What each diagram of the sample shows, with all of its layers: elements, labels, looks, edges and legend, against files
 * beside this class. With the system property {@code golden.update} set to this source folder the files are written anew; read
 * what changed before they are committed.
 */
class GoldenDiagramsTest {

	private final OpenNotation sample = new OpenNotation();

	@ParameterizedTest
	@ValueSource(strings = { "deterrenceMap", "escalationLadder", "triggerGraph", "scenarioMap" })
	void shows(String kind) throws IOException {
		DiagramRuntime diagram = sample.open(kind);
		assertEquals(List.of(), diagram.problems());
		String actual = SceneDump.structureOf(diagram.scene());
		String update = System.getProperty("golden.update");
		if (update != null) {
			Files.writeString(Path.of(update, kind + ".scene"), actual);
		}
		try (InputStream in = update != null ? Files.newInputStream(Path.of(update, kind + ".scene")) : getClass().getResourceAsStream(kind + ".scene")) {
			assertEquals(new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n"), actual);
		}
	}

	/** One map of the whole, one ladder, one trigger graph, and a map for each variant. */
	@Test
	void everyVariantHasAMapOfItsOwn() {
		List<PossibleDiagram> all = PossibleDiagram.of(sample.notation, sample.model);
		long variants = sample.model.getScenarios().stream().mapToLong(scenario -> scenario.getVariants().size()).sum();
		assertEquals(3 + variants, all.size());
		assertEquals(all.size(), all.stream().map(PossibleDiagram::name).distinct().count(), "names of files differ");
		assertTrue(all.stream().anyMatch(one -> one.label().equals("Scenario map: Without self-limits")));
	}

	/** What is kept of places beside the sample is of elements that are there, and puts every node of the diagrams at its place. */
	@ParameterizedTest
	@ValueSource(strings = { "deterrenceMap", "escalationLadder", "triggerGraph" })
	void theKeptLayoutFits(String kind) throws IOException {
		DiagramsFile file = DiagramsFile.load(OpenNotation.SAMPLE.resolveSibling("ukraine.diagrams"));
		assertEquals(List.of(), file.problems());
		PossibleDiagram possible = PossibleDiagram.of(sample.notation, sample.model).stream().filter(one -> one.spec().id().equals(kind)).findFirst().orElseThrow();
		RuntimeOptions options = sample.notation.options(possible.spec());
		DiagramLayout kept = file.get(DiagramRuntime.sceneId(possible.spec(), possible.element(), options));
		DiagramRuntime diagram = DiagramState.open(possible.spec(), possible.element(), options, kept, Layouts.of(possible.spec()));
		assertEquals(List.of(), DiagramState.orphans(diagram, kept));
		assertEquals(List.of(), diagram.scene().allNodes().stream().filter(node -> !node.isListItem() && !kept.nodes().containsKey(node.id()))
				.map(node -> node.id()).toList(), "nodes without a kept place");
	}

	/** Declared and observed credibility and clarity, as an analyst reads them on the line. */
	@Test
	void declaredAndObservedStandOnTheLine() {
		String map = SceneDump.structureOf(sample.open("deterrenceMap").scene());
		assertTrue(map.contains("Western main battle tanks\\ndeclared 80 %, clarity 40 %\\nobserved 33 % (1)"), map);
		assertTrue(map.contains("Taurus for Ukraine\\ndeclared 60 %, clarity 40 %\\nuntested"), map);
	}
}
