/*
 * Copyright (c) 2026 the Escalation Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.escalation.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.junit.jupiter.api.Test;

import org.escalation.diagram.scene.Bounds;
import org.escalation.diagram.scene.SceneEdge;
import org.escalation.diagram.scene.SceneNode;

/** Sizes, places and bends by mouse: handles, dragging in line with others, along a border; each one step that can be undone. */
class DiagramShapingTest extends ThreeActors {

	@Test
	void aDraggedNodeIsDrawnInLineWithOthersButNotWithCtrl() {
		Bounds other = actor(1).bounds();
		double dx = other.x() - actor(0).x() + 2;
		double dy = 1_000;
		drag(0, dx, dy);
		assertEquals(0, awayFromMark(actor(0)), 1e-6, "in line");
		Workbench.run("org.eclipse.ui.edit.undo");
		Bounds start = actor(0).bounds();
		drag(SWT.MOD1, 1.25, 3);
		assertEquals(start.x() + 1, actor(0).x(), 1, "neither in line nor on the grid");
		assertEquals(start.y() + 3, actor(0).y(), 1);
	}

	/** How far the nearest of a node's vertical marks is from one of its neighbours', among those in reach. */
	private double awayFromMark(SceneNode node) {
		Bounds b = node.bounds();
		return canvas.scene().roots().stream().filter(other -> other != node && other.isShown()).flatMap(other -> Stream.of(other.x(), other.bounds().centreX(), other.bounds().right()))
				.mapToDouble(mark -> Math.min(Math.abs(b.x() - mark), Math.min(Math.abs(b.centreX() - mark), Math.abs(b.right() - mark)))).min().orElseThrow();
	}

	private void drag(int keys, double dx, double dy) {
		Bounds b = actor(0).bounds();
		canvas.select(List.of(), false);
		canvas.lifeSize();
		mouse(SWT.MouseDown, 0, b.centreX(), b.centreY());
		mouse(SWT.MouseMove, keys, b.centreX() + 50, b.centreY() + 50);
		mouse(SWT.MouseMove, keys, b.centreX() + dx, b.centreY() + dy);
		mouse(SWT.MouseUp, keys, b.centreX() + dx, b.centreY() + dy);
		Workbench.settle();
	}

	@Test
	void whatStandsOnABorderIsDraggedAlongIt() {
		SceneNode border = canvas.scene().allNodes().stream().filter(node -> node.isBorderNode() && node.isShown()).findFirst().orElseThrow();
		Bounds before = border.bounds();
		org.escalation.diagram.scene.Side side = border.side();
		Bounds host = border.parent().bounds();
		canvas.select(List.of(), false);
		canvas.lifeSize();
		mouse(SWT.MouseDown, 0, before.centreX(), before.centreY());
		mouse(SWT.MouseMove, 0, host.centreX(), host.bottom() + 200);
		mouse(SWT.MouseUp, 0, host.centreX(), host.bottom() + 200);
		Workbench.settle();
		assertEquals(org.escalation.diagram.scene.Side.SOUTH, border.side());
		assertTrue(border.y() <= host.bottom() && border.bounds().bottom() >= host.bottom(), border.bounds() + " on " + host);
		Workbench.run("org.eclipse.ui.edit.undo");
		assertEquals(before, border.bounds());
		assertEquals(side, border.side());
	}

	@Test
	void aContainerGrowsToTheLeftAndItsContentsStay() {
		SceneNode container = canvas.scene().roots().stream().filter(node -> node.isShown() && !node.children().isEmpty() && !node.containment().isArranged())
				.findFirst().orElseThrow();
		Map<String, Bounds> before = places();
		Bounds box = container.bounds();
		canvas.select(List.of(container), false);
		drag(box.x(), box.y(), -60, -40);
		assertEquals(box.x() - 60, container.x(), 2.6);
		assertEquals(box.right(), container.bounds().right(), 1e-6);
		container.children().forEach(child -> assertEquals(before.get(child.id()), child.bounds(), child.id()));
		Workbench.run("org.eclipse.ui.edit.undo");
		assertEquals(before, places());
	}

	@Test
	void aHandleGivesANodeAnotherSize() {
		SceneNode node = actor(0);
		Bounds before = node.bounds();
		canvas.select(List.of(node), false);
		drag(before.right(), before.bottom(), 43, 21);
		assertEquals(before.width() + 45, actor(0).width(), 1e-9, "on the grid");
		assertEquals(before.height() + 20, actor(0).height(), 1e-9);
		assertEquals(before.x(), actor(0).x());
		assertTrue(actor(0).isSizeFixed());
		run(arrange("Fit Size to Contents"));
		assertEquals(before.width(), actor(0).width(), 0.06);
		Workbench.run("org.eclipse.ui.edit.undo");
		Workbench.run("org.eclipse.ui.edit.undo");
		assertEquals(before, actor(0).bounds());
		assertFalse(actor(0).isSizeFixed());
	}

	@Test
	void aContainerIsFittedAroundItsContents() {
		SceneNode container = canvas.scene().roots().stream().filter(node -> node.isShown() && !node.children().isEmpty() && !node.containment().isArranged())
				.findFirst().orElseThrow();
		Bounds before = container.bounds();
		canvas.select(List.of(container), false);
		drag(before.right(), before.bottom(), 200, 150);
		assertEquals(before.right() + 200, container.bounds().right(), 2.6);
		drag(container.bounds().right(), container.bounds().bottom(), -3000, -3000);
		contains(container);
		assertTrue(container.width() < before.width() + 200);
		run(arrange("Fit Size to Contents"));
		contains(container);
		for (int i = 0; i < 3; i++) {
			Workbench.run("org.eclipse.ui.edit.undo");
		}
		assertEquals(before, container.bounds());
	}

	private static void contains(SceneNode container) {
		container.children().forEach(child -> {
			assertTrue(child.bounds().right() <= container.bounds().right(), child.toString());
			assertTrue(child.bounds().bottom() <= container.bounds().bottom(), child.toString());
		});
	}

	@Test
	void aNodeThatIsSmallOnScreenIsMovedAndNotResized() {
		SceneNode node = actor(0);
		Bounds before = node.bounds();
		canvas.select(List.of(node), false);
		canvas.lifeSize();
		canvas.zoom(0.3);
		mouse(SWT.MouseDown, 0, before.centreX(), before.bottom() - 4);
		mouse(SWT.MouseMove, 0, before.centreX() + 200, before.bottom() - 4);
		mouse(SWT.MouseUp, 0, before.centreX() + 200, before.bottom() - 4);
		Workbench.settle();
		assertEquals(before.width(), actor(0).width());
		assertEquals(before.x() + 200, actor(0).x(), 5);
	}

	@Test
	void aLineIsBentAndStraightened() {
		SceneEdge edge = canvas.scene().edges().stream().filter(each -> each.isShown() && each.bendCount() == 0 && each.route().length == 4
				&& Math.hypot(each.route()[2] - each.route()[0], each.route()[3] - each.route()[1]) > 60).findFirst().orElseThrow();
		double[] route = edge.route().clone();
		double x = (route[0] + route[2]) / 2;
		double y = (route[1] + route[3]) / 2;
		canvas.select(List.of(edge), false);
		drag(x, y, 37, -52);
		assertEquals(1, edge.bendCount());
		double[] bend = edge.bends();
		assertEquals(x + 37, bend[0], 2.6);
		assertEquals(y - 52, bend[1], 2.6);
		drag(bend[0], bend[1], x - bend[0], y - bend[1]);
		assertEquals(0, edge.bendCount(), "dragged back into line");
		Workbench.run("org.eclipse.ui.edit.undo");
		assertEquals(1, edge.bendCount());
		Workbench.run("org.eclipse.ui.edit.undo");
		assertEquals(0, edge.bendCount());
	}
}
