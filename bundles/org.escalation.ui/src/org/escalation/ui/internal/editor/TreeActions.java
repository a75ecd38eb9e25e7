/*
 * Copyright (c) 2026 the Escalation Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.escalation.ui.internal.editor;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BooleanSupplier;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.actions.TextActionHandler;

import org.eclipse.emf.common.command.Command;

import org.escalation.model.text.ElementTitles;
import org.escalation.ui.command.CopyEdits;
import org.escalation.ui.command.ModelEdits;
import org.escalation.ui.internal.problems.QuickFixMenu;
import org.escalation.ui.labels.Themes;
import org.escalation.ui.session.ModelClipboard;
import org.escalation.ui.session.ModelSession;
import org.escalation.ui.tree.ElementSelection;
import org.escalation.ui.tree.ElementTarget;
import org.escalation.ui.tree.ModelTree;
import org.escalation.ui.tree.NewElementMenu;
import org.escalation.ui.tree.RenameInPlace;

/** Cut, copy, paste, duplicate, delete, rename and New of a model tree, for the Edit menu, keys and context menu. */
final class TreeActions {

	private static final String DUPLICATE = "org.escalation.ui.duplicate";
	private static final String QUICK_FIX = "org.escalation.ui.quickFix";

	private final ModelSession session;
	private final ModelTree tree;
	private final ModelClipboard clipboard;
	private final Map<String, IAction> actions = new LinkedHashMap<>();

	TreeActions(ModelSession session, ModelTree tree, ModelClipboard clipboard) {
		this.session = session;
		this.tree = tree;
		this.clipboard = clipboard;
		add(ActionFactory.CUT, "Cu&t", this::canDelete, this::cut);
		add(ActionFactory.COPY, "&Copy", this::isAnySelected, this::copy);
		add(ActionFactory.PASTE, "&Paste", () -> pasting() != null && pasting().canExecute(), () -> session.execute(pasting()));
		add(DUPLICATE, DUPLICATE, "D&uplicate", () -> duplicating().canExecute(), () -> session.execute(duplicating()));
		add(ActionFactory.DELETE, "&Delete", this::canDelete, () -> session.execute(deleting()));
		add(ActionFactory.RENAME, "Rena&me", this::canRename, () -> tree.rename().start(selected().get(0)));
		add(ActionFactory.SELECT_ALL, "Select &All", () -> true, () -> tree.viewer().getTree().selectAll());
		add(QUICK_FIX, QUICK_FIX, "Quick Fi&x", this::canFix, this::offerFixes);
		add(ActionFactory.FIND, "&Find", () -> true, () -> tree.filterField().setFocus());
		tree.viewer().addSelectionChangedListener(event -> update());
		update();
	}

	/** Puts the actions in the Edit menu. While a text field of the tree has the focus, its own cut, copy and paste go first. */
	void install(IActionBars bars) {
		actions.forEach(bars::setGlobalActionHandler);
		TextActionHandler texts = new TextActionHandler(bars);
		texts.addText(tree.filterField());
		texts.addText((Text) tree.rename().editor().getControl());
		texts.setCutAction(actions.get(ActionFactory.CUT.getId()));
		texts.setCopyAction(actions.get(ActionFactory.COPY.getId()));
		texts.setPasteAction(actions.get(ActionFactory.PASTE.getId()));
		texts.setDeleteAction(actions.get(ActionFactory.DELETE.getId()));
		texts.setSelectAllAction(actions.get(ActionFactory.SELECT_ALL.getId()));
	}

	/** The actions that no part of the workbench knows by itself. */
	List<IAction> own() {
		return List.of(actions.get(DUPLICATE), actions.get(QUICK_FIX));
	}

	/** Fills the context menu for what is selected. */
	void fill(IMenuManager menu) {
		update();
		ElementTarget target = ElementSelection.target(tree.viewer().getSelection());
		if (target != null && session.isReady()) {
			MenuManager add = new MenuManager("&New", "org.escalation.ui.new");
			new NewElementMenu(session, Themes.icons(tree.viewer().getTree()), this::added).fill(add, target);
			if (!add.isEmpty()) {
				menu.add(add);
			}
		}
		if (canFix()) {
			MenuManager fixes = new MenuManager("Quick Fi&x", "org.escalation.ui.fixes");
			new QuickFixMenu(session).fill(fixes, selected());
			menu.add(fixes);
		}
		menu.add(new Separator("edit"));
		actions.forEach((id, action) -> {
			if (!Set.of(ActionFactory.SELECT_ALL.getId(), ActionFactory.FIND.getId(), QUICK_FIX).contains(id)) {
				menu.add(action);
			}
		});
		menu.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
	}

	/** Fills the tree's own menu, with what only makes sense there. */
	void fillForTree(IMenuManager menu) {
		fill(menu);
		menu.insertBefore(IWorkbenchActionConstants.MB_ADDITIONS, new Separator("tree"));
		menu.insertBefore(IWorkbenchActionConstants.MB_ADDITIONS, new ExpandAction());
	}

	private void added(EObject element) {
		tree.reveal(List.of(element));
		tree.rename().start(element);
	}

	private List<EObject> selected() {
		return ElementSelection.of(tree.viewer().getSelection());
	}

	private boolean isAnySelected() {
		return !selected().isEmpty();
	}

	private boolean canFix() {
		return new QuickFixMenu(session).applies(selected());
	}

	/** Shows the fixes beside the selection, for the keyboard. */
	private void offerFixes() {
		MenuManager fixes = new MenuManager();
		new QuickFixMenu(session).fill(fixes, selected());
		org.eclipse.swt.widgets.Tree widget = tree.viewer().getTree();
		org.eclipse.swt.widgets.Menu menu = fixes.createContextMenu(widget);
		org.eclipse.swt.graphics.Rectangle place = widget.getSelection()[0].getBounds();
		menu.setLocation(widget.toDisplay(place.x, place.y + place.height));
		menu.setVisible(true);
	}

	private boolean canRename() {
		return selected().size() == 1 && RenameInPlace.canRename(selected().get(0));
	}

	private boolean canDelete() {
		return isAnySelected() && selected().stream().allMatch(each -> each.eContainer() != null);
	}

	private void cut() {
		copy();
		session.execute(deleting());
	}

	private void copy() {
		List<EObject> elements = ModelEdits.outermost(selected());
		clipboard.put(elements);
		Clipboard system = new Clipboard(Display.getCurrent());
		system.setContents(new Object[] { String.join(System.lineSeparator(), elements.stream().map(ElementTitles::of).toList()) },
				new Transfer[] { TextTransfer.getInstance() });
		system.dispose();
		update();
	}

	private Command pasting() {
		ElementTarget target = ElementSelection.target(tree.viewer().getSelection());
		if (target == null || clipboard.isEmpty()) {
			return null;
		}
		CopyEdits edits = new CopyEdits(session);
		return target.list() == null ? edits.paste(target.owner(), clipboard.content())
				: edits.pasteInto(target.owner(), target.list(), org.eclipse.emf.edit.command.CommandParameter.NO_INDEX,
						clipboard.content());
	}

	private Command duplicating() {
		return new CopyEdits(session).duplicate(selected());
	}

	private Command deleting() {
		return new ModelEdits(session).delete(selected());
	}

	private void add(ActionFactory factory, String label, BooleanSupplier enabled, Runnable effect) {
		add(factory.getId(), factory.getCommandId(), label, enabled, effect);
	}

	private void add(String id, String commandId, String label, BooleanSupplier enabled, Runnable effect) {
		actions.put(id, new TreeAction(label, commandId, enabled, effect));
	}

	/** Enablement that costs nothing is kept up to date; paste and duplicate are judged when they are asked for. */
	void update() {
		actions.values().forEach(action -> ((TreeAction) action).update());
	}

	private static final class TreeAction extends Action {

		private final BooleanSupplier enabled;
		private final Runnable effect;

		TreeAction(String label, String commandId, BooleanSupplier enabled, Runnable effect) {
			super(label);
			this.enabled = enabled;
			this.effect = effect;
			setActionDefinitionId(commandId);
		}

		void update() {
			setEnabled(enabled.getAsBoolean());
		}

		@Override
		public void run() {
			if (enabled.getAsBoolean()) {
				effect.run();
			}
		}
	}

	private final class ExpandAction extends Action {

		ExpandAction() {
			super("E&xpand All Below");
		}

		@Override
		public void run() {
			for (Object each : tree.viewer().getStructuredSelection()) {
				tree.viewer().expandToLevel(each, org.eclipse.jface.viewers.AbstractTreeViewer.ALL_LEVELS);
			}
		}
	}
}
