/*
 * Copyright (c) 2026 the Escalation Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.escalation.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.core.resources.IFile;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.intro.IIntroManager;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import org.escalation.model.generator.ModelGenerator;

/** The welcome page: recent models, and the tour. */
class WelcomeTest {

	@AfterEach
	void close() {
		Workbench.page();
		Workbench.closeAll();
	}

	private static List<Link> welcome() {
		IIntroManager intro = PlatformUI.getWorkbench().getIntroManager();
		intro.showIntro(PlatformUI.getWorkbench().getWorkbenchWindows()[0], false);
		Workbench.settle();
		return Workbench.find(Link.class);
	}

	@Test
	void recentModelsAreOfferedAndThoseThatAreGoneAreNot() throws Exception {
		IFile kept = Workbench.file("welcome", "kept & found.escalation", ModelGenerator.generate(1, 10));
		IFile gone = Workbench.file("welcome", "gone.escalation", ModelGenerator.generate(2, 10));
		Workbench.open(kept);
		Workbench.open(gone);
		Workbench.closeAll();
		Path file = Path.of(gone.getLocationURI());
		assertTrue(welcome().stream().anyMatch(link -> file.toString().equals(link.getToolTipText())));
		Workbench.page();
		Files.delete(file);
		List<Link> links = welcome();
		assertTrue(links.stream().noneMatch(link -> file.toString().equals(link.getToolTipText())), "what is gone is not offered");
		Link link = links.stream().filter(each -> Path.of(kept.getLocationURI()).toString().equals(each.getToolTipText())).findFirst().orElseThrow();
		link.notifyListeners(SWT.Selection, new Event());
		Workbench.await("it is open", () -> Workbench.page().getActiveEditor() != null && Workbench.page().getActiveEditor().getTitle().equals(kept.getName()));
	}

	@Test
	void theTourLeadsThroughAndLeavesTheWorkbenchUsable() {
		Workbench.page();
		Workbench.run("org.escalation.workbench.tour");
		Shell tour = Stream.of(Display.getCurrent().getShells()).filter(each -> each.getText().equals("Tour of the Workbench")).findFirst().orElseThrow();
		assertEquals(0, tour.getStyle() & (SWT.APPLICATION_MODAL | SWT.PRIMARY_MODAL | SWT.SYSTEM_MODAL), "everything else can be used meanwhile");
		Workbench.await("the sample is open", () -> Workbench.page().getActiveEditor() != null);
		List<String> titles = new ArrayList<>();
		while (!tour.isDisposed()) {
			titles.add(Workbench.find(tour, Label.class).stream().map(Label::getText).filter(each -> !each.isBlank()).skip(1).findFirst().orElseThrow());
			assertTrue(titles.size() < 20, titles::toString);
			tour.getDefaultButton().notifyListeners(SWT.Selection, new Event());
			Workbench.settle();
		}
		assertEquals(titles.stream().distinct().count(), titles.size());
		assertTrue(titles.contains("Diagrams"), titles::toString);
	}

	@Test
	void theTourGoesBackAndShows() {
		Workbench.page();
		Workbench.run("org.escalation.workbench.tour");
		Shell tour = Stream.of(Display.getCurrent().getShells()).filter(each -> each.getText().equals("Tour of the Workbench")).findFirst().orElseThrow();
		Button back = Workbench.find(tour, Button.class).stream().filter(each -> each.getText().contains("Back")).findFirst().orElseThrow();
		assertFalse(back.isEnabled());
		tour.getDefaultButton().notifyListeners(SWT.Selection, new Event());
		tour.getDefaultButton().notifyListeners(SWT.Selection, new Event());
		Button show = Workbench.find(tour, Button.class).stream().filter(each -> each.getText().equals("Show Me")).findFirst().orElseThrow();
		show.notifyListeners(SWT.Selection, new Event());
		Workbench.settle();
		assertEquals("org.eclipse.ui.views.ProblemView", Workbench.page().getActivePartReference().getId());
		back.notifyListeners(SWT.Selection, new Event());
		assertTrue(Workbench.find(tour, Label.class).stream().anyMatch(each -> each.getText().equals("Diagrams")));
		tour.close();
	}
}
