/*
 * Copyright (c) 2026 the Escalation Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.escalation.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.ui.IEditorPart;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.escalation.diagram.registry.PossibleDiagram;
import org.escalation.diagram.ui.internal.AllPictures;
import org.escalation.diagram.ui.internal.DiagramBuilder;
import org.escalation.diagram.ui.internal.DiagramPlaces;
import org.escalation.diagram.ui.internal.NotationDiagrams;
import org.escalation.diagram.ui.internal.canvas.DiagramCanvas;
import org.escalation.diagram.ui.internal.edit.CardText;
import org.escalation.diagram.ui.internal.edit.PictureFormat;
import org.escalation.diagram.ui.internal.edit.ToolPalette;
import org.escalation.model.Citation;
import org.escalation.model.EscalationFactory;
import org.escalation.model.EscalationModel;
import org.escalation.model.RedLine;
import org.escalation.model.Source;
import org.escalation.model.generator.ModelGenerator;
import org.escalation.ui.session.ModelSession;

/** Diagrams for others: presented on the whole screen, saved all at once; and what a card and the quick outline tell of elements. */
class DiagramPicturesTest {

	private IEditorPart editor;
	private ModelSession session;
	private CTabFolder pages;

	@BeforeEach
	void open() throws Exception {
		EscalationModel model = ModelGenerator.generate(5, 100);
		editor = Workbench.open(Workbench.file("pictures", "pictures.escalation", model));
		session = Workbench.session(editor);
		pages = Workbench.showDiagrams();
		Workbench.await("the diagram is drawn", () -> !Workbench.find(pages, ToolPalette.class).isEmpty());
		Workbench.settle();
	}

	@AfterEach
	void close() {
		Workbench.closeAll();
	}

	@Test
	void diagramsArePresentedOneAfterTheOther() {
		ToolItem button = Workbench.find(pages, ToolBar.class).stream().flatMap(bar -> Stream.of(bar.getItems())).filter(each -> each.getText().equals("Picture"))
				.findFirst().orElseThrow();
		Menu menu = (Menu) button.getData();
		menu.notifyListeners(SWT.Show, new Event());
		Stream.of(menu.getItems()).filter(each -> each.getText().equals("Present on the Whole Screen")).findFirst().map(MenuItem.class::cast).orElseThrow()
				.notifyListeners(SWT.Selection, new Event());
		Workbench.settle();
		Shell screen = Stream.of(Display.getCurrent().getShells()).filter(each -> each.getText().startsWith("Presentation of")).findFirst().orElseThrow();
		String first = Workbench.find(screen, DiagramCanvas.class).get(0).scene().title();
		press(screen, SWT.PAGE_DOWN);
		Workbench.await("the next diagram is shown", () -> !shown(screen).equals(first));
		press(screen, SWT.PAGE_UP);
		Workbench.await("the first is shown again", () -> shown(screen).equals(first));
		press(screen, SWT.PAGE_UP);
		assertEquals(first, shown(screen), "nothing comes before the first");
		press(screen, SWT.ESC);
		assertTrue(screen.isDisposed());
	}

	private static String shown(Shell screen) {
		List<DiagramCanvas> canvases = Workbench.find(screen, DiagramCanvas.class);
		return canvases.isEmpty() ? "" : canvases.get(0).scene().title();
	}

	private static void press(Shell screen, int key) {
		Event event = new Event();
		event.type = SWT.KeyDown;
		event.keyCode = key;
		event.widget = Workbench.find(screen, DiagramCanvas.class).get(0);
		event.widget.notifyListeners(SWT.KeyDown, event);
		Workbench.settle();
	}

	@Test
	void allDiagramsAreSavedAtOnce(@TempDir Path folder) throws Exception {
		NotationDiagrams notation = NotationDiagrams.read();
		List<PossibleDiagram> diagrams = notation.fitting(session.model());
		DiagramBuilder builder = new DiagramBuilder(session, notation, new DiagramPlaces());
		for (PictureFormat format : PictureFormat.values()) {
			Job job = new AllPictures(builder, diagrams).saveIn(folder, format);
			Workbench.await("all are saved", () -> job.getResult() != null);
			assertTrue(job.getResult().isOK(), job.getResult().toString());
			for (PossibleDiagram each : diagrams) {
				byte[] written = Files.readAllBytes(folder.resolve(each.name() + format.ending()));
				String head = new String(written, 0, 5, StandardCharsets.ISO_8859_1);
				assertTrue(head.startsWith(switch (format) {
				case SVG -> "<?xml";
				case PNG -> "\u0089PNG";
				case PDF -> "%PDF-";
				}), each.name() + format.ending() + " begins with " + head);
			}
		}
		assertFalse(editor.isDirty());
	}

	@Test
	void aFileThatCannotBeWrittenIsNamed(@TempDir Path folder) throws Exception {
		Path blocked = Files.writeString(folder.resolve("blocked"), "a file, not a folder");
		NotationDiagrams notation = NotationDiagrams.read();
		Job job = new AllPictures(new DiagramBuilder(session, notation, new DiagramPlaces()), notation.fitting(session.model())).saveIn(blocked, PictureFormat.SVG);
		Workbench.await("it ends", () -> job.getResult() != null);
		assertFalse(job.getResult().isOK());
		assertTrue(job.getResult().getMessage().contains("blocked"), job.getResult().getMessage());
	}

	@Test
	void aCardTellsProbabilitiesSourcesAndProblems() {
		RedLine line = (RedLine) session.model().getActors().stream().flatMap(actor -> actor.getThresholds().stream()).filter(RedLine.class::isInstance).findFirst()
				.orElseThrow();
		line.getCitations().clear();
		line.getEvidence().clear();
		CardText bare = CardText.of(line, "", List.of());
		assertEquals(line.getName(), bare.title());
		assertEquals("Red line", bare.kind());
		assertTrue(bare.lines().contains(new CardText.Line(CardText.About.SOURCE, "No source is given.")) || line.getEnforcement() != null, bare.toString());
		Source source = EscalationFactory.eINSTANCE.createSource();
		source.setName("Treaty of Syldavia");
		source.setNumber(7);
		source.setYear(1939);
		for (int i = 0; i < 6; i++) {
			Citation citation = EscalationFactory.eINSTANCE.createCitation();
			citation.setSource(source);
			citation.setLocator("p. " + i);
			line.getCitations().add(citation);
		}
		CardText card = CardText.of(line, "What the notation says", session.findings().of(line));
		assertEquals(new CardText.Line(CardText.About.TEXT, "What the notation says"), card.lines().get(0));
		List<String> sources = card.lines().stream().filter(each -> each.about() == CardText.About.SOURCE).map(CardText.Line::text).toList();
		assertTrue(sources.get(0).startsWith("[7] p. 0"), sources.toString());
		assertTrue(sources.get(sources.size() - 1).matches("and \\d+ more"), sources.toString());
	}

	@Test
	void theQuickOutlineGoesToAnElement() {
		DiagramCanvas canvas = Workbench.find(pages, DiagramCanvas.class).get(0);
		canvas.forceFocus();
		canvas.notifyListeners(SWT.FocusIn, new Event());
		List<String> seen = new ArrayList<>();
		String wanted = canvas.scene().roots().get(canvas.scene().roots().size() - 1).label();
		canvas.getDisplay().timerExec(500, () -> pick(wanted, seen));
		Workbench.run("org.escalation.diagram.ui.quickOutline");
		assertEquals(List.of("Elements of This Diagram"), seen);
		assertFalse(canvas.selection().isEmpty(), "what was picked is selected");
		assertNotEquals("", wanted);
	}

	private static void pick(String wanted, List<String> seen) {
		Shell dialog = Stream.of(Display.getCurrent().getShells()).filter(each -> each.getText().equals("Elements of This Diagram")).findFirst().orElse(null);
		assertNotNull(dialog);
		seen.add(dialog.getText());
		Workbench.find(dialog, Text.class).get(0).setText(wanted.lines().findFirst().orElse(""));
		dialog.getDisplay().timerExec(500, () -> {
			Button ok = Workbench.find(dialog, Button.class).stream().filter(each -> Integer.valueOf(IDialogConstants.OK_ID).equals(each.getData())).findFirst().orElseThrow();
			if (ok.isEnabled()) {
				ok.notifyListeners(SWT.Selection, new Event());
			} else {
				seen.add("OK is grey: " + Workbench.find(dialog, Label.class).stream().map(Label::getText).toList());
				dialog.close();
			}
		});
	}
}
