package org.escalation.cli.notation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.escalation.diagram.scene.SceneEdge;
import org.escalation.diagram.scene.SceneElement;
import org.escalation.diagram.spec.ToolSpec;
import org.escalation.diagram.spec.ToolSpec.Kind;
import org.escalation.diagram.tool.DiagramTools;
import org.escalation.diagram.tool.MenuItem;
import org.escalation.diagram.tool.ToolCommand;
import org.escalation.diagram.viewpoint.DiagramRuntime;
import org.escalation.model.Action;
import org.escalation.model.BooleanOverride;
import org.escalation.model.CapabilityDelivered;
import org.escalation.model.CapabilityPackage;
import org.escalation.model.DeterrenceLinkage;
import org.escalation.model.EscalationFactory;
import org.escalation.model.EscalationPackage;
import org.escalation.model.InclusionOverride;
import org.escalation.model.NumberOverride;
import org.escalation.model.RedLine;
import org.escalation.model.ThresholdStatus;
import org.escalation.model.Variant;
import org.escalation.notation.TriggerServices;

/**
 * Every tool of every diagram of the notation, where it can be used on the sample: it changes the model or opens a diagram,
 * and undo and redo are exact.
 */
class NotationToolsTest {

	private final OpenNotation sample = new OpenNotation();
	private final Map<String, String> used = new LinkedHashMap<>();
	private DiagramRuntime diagram;
	private DiagramTools tools;

	/** Puts something into the sample that each of the rarer tools can work on. */
	@BeforeEach
	void prepare() {
		EscalationFactory create = EscalationFactory.eINSTANCE;
		DeterrenceLinkage linkage = sample.model.getLinkages().get(0);
		linkage.setGuarantor(null);
		linkage.setDelay(null);
		linkage.setPublic(true);
		CapabilityPackage spare = create.createCapabilityPackage();
		spare.setId("package.spare");
		spare.setName("Spare");
		spare.setProvider(sample.model.getActors().get(1));
		sample.model.getPackages().add(spare);
		linkage.setPackage(spare);
		((RedLine) sample.model.getActors().stream().flatMap(actor -> actor.getThresholds().stream()).filter(RedLine.class::isInstance).findFirst()
				.orElseThrow()).setStatus(ThresholdStatus.DORMANT);
		Variant variant = sample.model.getScenarios().get(0).getVariants().get(0);
		for (boolean included : new boolean[] { true, false }) {
			InclusionOverride inclusion = create.createInclusionOverride();
			inclusion.setId("override.inclusion." + included);
			inclusion.setElement(sample.model.getOffRamps().get(0));
			inclusion.setIncluded(included);
			variant.getOverrides().add(inclusion);
		}
		NumberOverride stale = create.createNumberOverride();
		stale.setId("override.stale");
		stale.setElement(sample.model.getActors().get(0));
		stale.setFeature(EscalationPackage.Literals.ACTOR__COST_TOLERANCE);
		stale.setOldValue(-1);
		stale.setNewValue(5);
		variant.getOverrides().add(stale);
		BooleanOverride truth = create.createBooleanOverride();
		truth.setId("override.truth");
		truth.setElement(linkage);
		truth.setFeature(EscalationPackage.Literals.DETERRENCE_LINKAGE__PUBLIC);
		variant.getOverrides().add(truth);
		Action action = new TriggerServices().triggerActions(sample.model).iterator().next();
		action.setDelivers(spare);
		CapabilityDelivered waiting = create.createCapabilityDelivered();
		waiting.setId("condition.waiting");
		waiting.setPackage(spare);
		action.setAvailableWhen(waiting);
		sample.model.getLadders().get(0).getGroups().get(0).getRungs().get(0).setOrdinal(7);
		sample.model.getActors().add(create.createActor());
		sample.model.getActors().get(sample.model.getActors().size() - 1).setId("actor.spare");
	}

	@ParameterizedTest
	@ValueSource(strings = { "deterrenceMap", "escalationLadder", "triggerGraph", "scenarioMap" })
	void everyToolWorksAndIsUndone(String kind) {
		diagram = sample.open(kind);
		tools = sample.tools(diagram);
		creation();
		edges();
		reconnections();
		labels();
		drops();
		doubleClicks();
		menus();
		deletions();
		Set<String> unused = new TreeSet<>();
		diagram.spec().tools().values().stream().filter(tool -> tool.kind() != Kind.MENU && !tool.precondition().text().equals("aql:false") && !used.containsKey(tool.id())).forEach(tool -> unused.add(tool.id()));
		assertEquals(Set.of(), unused, "tools that could be used nowhere");
		assertEquals(List.of(), diagram.problems());
	}

	private List<ToolSpec> palette() {
		return tools.palette().sections().stream().flatMap(section -> section.entries().stream()).flatMap(entry -> entry.tools().stream()).toList();
	}

	private void creation() {
		for (ToolSpec tool : palette()) {
			if (tool.kind() == Kind.CREATE_NODE || tool.kind() == Kind.CREATE_CONTAINER) {
				OpenNotation.targets(diagram).stream().filter(target -> tools.canRun(tool, target)).limit(1)
						.forEach(target -> check(tool, tools.run(tool, target)));
			}
		}
	}

	private void edges() {
		List<SceneElement> ends = OpenNotation.targets(diagram);
		for (ToolSpec tool : palette()) {
			if (tool.kind() == Kind.CREATE_EDGE) {
				for (SceneElement source : ends) {
					if (source != null && tools.canStart(tool, source) && !used.containsKey(tool.id())) {
						ends.stream().filter(target -> target != null && tools.canConnect(tool, source, target)).limit(20)
								.forEach(target -> tryOut(tool, tools.connect(tool, source, target)));
					}
				}
			}
		}
	}

	private void reconnections() {
		for (String id : diagram.scene().edges().stream().map(SceneElement::id).toList()) {
			for (boolean atSource : new boolean[] { true, false }) {
				SceneEdge edge = (SceneEdge) diagram.scene().find(id);
				SceneElement old = atSource ? edge.source() : edge.target();
				diagram.scene().allNodes().stream().filter(end -> end != old && tools.canReconnect(edge, atSource, end)).findFirst()
						.flatMap(end -> tools.reconnect(edge, atSource, end))
						.ifPresent(command -> tryOut(byLabel(command, Kind.RECONNECT), Optional.of(command)));
			}
		}
	}

	private void labels() {
		Map<String, SceneElement> one = new LinkedHashMap<>();
		diagram.scene().allNodes().stream().filter(node -> tools.editableText(node).isPresent()).forEach(node -> one.putIfAbsent(node.mapping(), node));
		one.values().forEach(node -> tools.edit(node, tools.editableText(node).orElseThrow().matches("[\\d.,]+") ? "0,75" : "Other \"name\"")
				.ifPresent(command -> tryOut(byLabel(command, Kind.DIRECT_EDIT), Optional.of(command))));
	}

	private void drops() {
		List<EObject> things = new ArrayList<>();
		Map<String, EObject> oneOfEach = new LinkedHashMap<>();
		sample.model.eAllContents().forEachRemaining(one -> oneOfEach.putIfAbsent(one.eClass().getName(), one));
		things.addAll(oneOfEach.values());
		sample.model.getActors().forEach(actor -> things.addAll(actor.getThresholds()));
		for (SceneElement target : OpenNotation.targets(diagram)) {
			for (EObject thing : things) {
				if (!isUsedUp(target) && tools.canDrop(List.of(thing), target)) {
					tools.drop(List.of(thing), target).ifPresent(command -> tryOut(byLabel(command, Kind.DROP), Optional.of(command)));
				}
			}
			for (SceneElement moved : List.copyOf(diagram.scene().allNodes())) {
				if (!isUsedUp(target) && moved != target && tools.canMove(List.of(moved), target)) {
					tools.move(List.of(moved), target).ifPresent(command -> tryOut(byLabel(command, Kind.DROP), Optional.of(command)));
					break;
				}
			}
		}
	}

	/** Whether all drop tools of a target have been used. */
	private boolean isUsedUp(SceneElement target) {
		Collection<String> ids = target == null ? List.of() : diagram.mapping(target.mapping()).map(mapping -> mapping.head().drops()).orElse(List.of());
		return used.keySet().containsAll(ids);
	}

	private void doubleClicks() {
		for (SceneElement target : OpenNotation.targets(diagram)) {
			if (target != null) {
				tools.doubleClick(target).ifPresent(command -> opens(byLabel(command, Kind.DOUBLE_CLICK), command));
			}
		}
	}

	private void menus() {
		for (SceneElement target : OpenNotation.targets(diagram)) {
			List<SceneElement> selection = target == null ? List.of() : List.of(target);
			leaves(tools.menu(selection)).forEach(item -> {
				ToolSpec tool = item.tool().orElseThrow();
				if (!used.containsKey(tool.id())) {
					ToolCommand command = tools.run(item, selection).orElseThrow();
					if (tool.id().startsWith("open") || tool.id().startsWith("show") || tool.label().startsWith("Open")) {
						opens(tool, command);
					} else {
						tryOut(tool, Optional.of(command));
					}
				}
			});
		}
	}

	private static Stream<MenuItem> leaves(List<MenuItem> items) {
		return items.stream().flatMap(item -> item.tool().isPresent() ? Stream.of(item) : leaves(item.children()));
	}

	private void deletions() {
		Set<String> mappings = new TreeSet<>();
		for (String id : ids()) {
			SceneElement target = diagram.scene().find(id);
			if (mappings.add(target.mapping()) && tools.canDelete(List.of(target))) {
				ToolCommand command = tools.delete(List.of(target)).orElseThrow();
				Optional<String> own = diagram.mapping(target.mapping()).map(mapping -> mapping.head().deletion()).filter(tool -> !tool.isEmpty());
				long before = count();
				check(own.flatMap(diagram::tool).orElse(null), Optional.of(command));
				if (own.isPresent()) {
					sample.stack.redo();
					assertEquals(before, count(), "taking away an edge of " + target.mapping() + " must leave the elements");
					sample.stack.undo();
					diagram.refresh();
				}
			}
		}
	}

	/** The elements of the scene: undoing makes new pictures of the same identity. */
	private List<String> ids() {
		return OpenNotation.targets(diagram).stream().filter(one -> one != null).map(SceneElement::id).toList();
	}

	private long count() {
		long[] count = { 0 };
		sample.model.eAllContents().forEachRemaining(one -> count[0] += one instanceof org.escalation.model.NamedElement ? 1 : 0);
		return count[0];
	}

	private ToolSpec byLabel(ToolCommand command, Kind kind) {
		return diagram.spec().tools().values().stream().filter(tool -> tool.kind() == kind && tool.label().equals(command.getLabel())).findFirst()
				.orElseThrow(() -> new AssertionError("no tool " + command.getLabel()));
	}

	private void opens(ToolSpec tool, ToolCommand command) {
		if (!used.containsKey(tool.id())) {
			sample.stack.execute(command);
			assertFalse(command.outcome().isFailure(), command.outcome()::message);
			assertFalse(command.outcome().openings().isEmpty(), tool.label() + " opens nothing");
			note(tool);
		}
	}

	/** A tool that may find nothing to change at this very place. */
	private void tryOut(ToolSpec tool, Optional<ToolCommand> command) {
		String before = sample.text();
		sample.stack.execute(command.orElseThrow());
		assertFalse(command.get().outcome().isFailure(), () -> command.get().getLabel() + ": " + command.get().outcome().message());
		if (!before.equals(sample.text())) {
			undoAndRedo(before);
			note(tool);
		}
		diagram.refresh();
	}

	private void check(ToolSpec tool, Optional<ToolCommand> command) {
		String before = sample.text();
		assertTrue(command.isPresent(), () -> tool + " gives no command");
		sample.stack.execute(command.get());
		assertFalse(command.get().outcome().isFailure(), () -> command.get().getLabel() + ": " + command.get().outcome().message());
		assertNotEquals(before, sample.text(), command.get()::getLabel);
		undoAndRedo(before);
		if (tool != null) {
			note(tool);
		}
		diagram.refresh();
	}

	private void note(ToolSpec tool) {
		used.put(tool.id(), tool.label());
		// tools of one label on other mappings are the same steps
		diagram.spec().tools().values().stream().filter(one -> one.kind() == tool.kind() && one.label().equals(tool.label())
				&& one.operations().toString().equals(tool.operations().toString())).forEach(one -> used.put(one.id(), one.label()));
	}

	private void undoAndRedo(String before) {
		String after = sample.text();
		diagram.refresh();
		sample.stack.undo();
		assertEquals(before, sample.text());
		sample.stack.redo();
		assertEquals(after, sample.text());
		sample.stack.undo();
		assertEquals(before, sample.text());
	}
}
