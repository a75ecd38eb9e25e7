package org.escalation.workbench.internal;

import java.util.List;

import org.eclipse.jface.action.GroupMarker;
import org.eclipse.jface.action.ICoolBarManager;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.action.ToolBarContributionItem;
import org.eclipse.jface.action.ToolBarManager;
import org.eclipse.swt.SWT;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.actions.ContributionItemFactory;
import org.eclipse.ui.application.ActionBarAdvisor;
import org.eclipse.ui.application.IActionBarConfigurer;
import org.eclipse.ui.menus.CommandContributionItem;
import org.eclipse.ui.menus.CommandContributionItemParameter;
import org.escalation.workbench.WorkbenchIds;

/** The menus and the tool bar that are always there. Other bundles add theirs at the groups named here. */
final class WorkbenchMenus extends ActionBarAdvisor {

	private static final List<ActionFactory> ACTIONS = List.of(ActionFactory.NEW, ActionFactory.NEW_WIZARD_DROP_DOWN, ActionFactory.CLOSE, ActionFactory.CLOSE_ALL,
			ActionFactory.SAVE, ActionFactory.SAVE_AS, ActionFactory.SAVE_ALL, ActionFactory.REVERT, ActionFactory.MOVE, ActionFactory.RENAME,
			ActionFactory.REFRESH, ActionFactory.PRINT, ActionFactory.IMPORT, ActionFactory.EXPORT, ActionFactory.PROPERTIES, ActionFactory.QUIT,
			ActionFactory.UNDO, ActionFactory.REDO, ActionFactory.CUT, ActionFactory.COPY, ActionFactory.PASTE, ActionFactory.DELETE,
			ActionFactory.SELECT_ALL, ActionFactory.FIND, ActionFactory.OPEN_NEW_WINDOW, ActionFactory.RESET_PERSPECTIVE, ActionFactory.PREFERENCES,
			ActionFactory.INTRO, ActionFactory.ABOUT);

	private IWorkbenchWindow window;

	WorkbenchMenus(IActionBarConfigurer configurer) {
		super(configurer);
	}

	@Override
	protected void makeActions(IWorkbenchWindow workbenchWindow) {
		window = workbenchWindow;
		ACTIONS.forEach(factory -> register(factory.create(window)));
	}

	@Override
	protected void fillMenuBar(IMenuManager bar) {
		bar.add(fileMenu());
		bar.add(editMenu());
		bar.add(new MenuManager("&Model", WorkbenchIds.MENU_MODEL));
		bar.add(new GroupMarker(IWorkbenchActionConstants.MB_ADDITIONS));
		bar.add(windowMenu());
		bar.add(helpMenu());
	}

	private MenuManager fileMenu() {
		MenuManager menu = new MenuManager("&File", IWorkbenchActionConstants.M_FILE);
		menu.add(new GroupMarker(IWorkbenchActionConstants.FILE_START));
		MenuManager create = new MenuManager("&New", ActionFactory.NEW.getId());
		create.add(new GroupMarker("new"));
		create.add(ContributionItemFactory.NEW_WIZARD_SHORTLIST.create(window));
		menu.add(create);
		menu.add(command("org.escalation.workbench.openFile"));
		menu.add(ContributionItemFactory.REOPEN_EDITORS.create(window));
		menu.add(new GroupMarker(IWorkbenchActionConstants.OPEN_EXT));
		menu.add(new Separator());
		add(menu, ActionFactory.CLOSE, ActionFactory.CLOSE_ALL);
		menu.add(new Separator());
		add(menu, ActionFactory.SAVE, ActionFactory.SAVE_AS, ActionFactory.SAVE_ALL, ActionFactory.REVERT);
		menu.add(new GroupMarker(IWorkbenchActionConstants.SAVE_EXT));
		menu.add(new Separator());
		add(menu, ActionFactory.MOVE, ActionFactory.RENAME, ActionFactory.REFRESH);
		menu.add(new Separator());
		add(menu, ActionFactory.PRINT);
		menu.add(new GroupMarker(IWorkbenchActionConstants.PRINT_EXT));
		menu.add(new Separator());
		add(menu, ActionFactory.IMPORT, ActionFactory.EXPORT);
		menu.add(new GroupMarker(IWorkbenchActionConstants.IMPORT_EXT));
		menu.add(new GroupMarker(IWorkbenchActionConstants.MB_ADDITIONS));
		menu.add(new Separator());
		add(menu, ActionFactory.PROPERTIES);
		menu.add(new GroupMarker(IWorkbenchActionConstants.FILE_END));
		menu.add(new Separator());
		add(menu, ActionFactory.QUIT);
		return menu;
	}

	private MenuManager editMenu() {
		MenuManager menu = new MenuManager("&Edit", IWorkbenchActionConstants.M_EDIT);
		menu.add(new GroupMarker(IWorkbenchActionConstants.EDIT_START));
		add(menu, ActionFactory.UNDO, ActionFactory.REDO);
		menu.add(new GroupMarker(IWorkbenchActionConstants.UNDO_EXT));
		menu.add(new Separator());
		add(menu, ActionFactory.CUT, ActionFactory.COPY, ActionFactory.PASTE);
		menu.add(new GroupMarker(IWorkbenchActionConstants.CUT_EXT));
		menu.add(new Separator());
		add(menu, ActionFactory.DELETE, ActionFactory.SELECT_ALL);
		menu.add(new Separator());
		add(menu, ActionFactory.FIND);
		menu.add(new GroupMarker(IWorkbenchActionConstants.FIND_EXT));
		menu.add(new GroupMarker(IWorkbenchActionConstants.EDIT_END));
		menu.add(new GroupMarker(IWorkbenchActionConstants.MB_ADDITIONS));
		return menu;
	}

	private MenuManager windowMenu() {
		MenuManager menu = new MenuManager("&Window", IWorkbenchActionConstants.M_WINDOW);
		add(menu, ActionFactory.OPEN_NEW_WINDOW);
		menu.add(new Separator());
		MenuManager views = new MenuManager("Show &View", ActionFactory.SHOW_VIEW_MENU.getId());
		views.add(ContributionItemFactory.VIEWS_SHORTLIST.create(window));
		menu.add(views);
		MenuManager perspectives = new MenuManager("&Perspective", "perspective");
		MenuManager open = new MenuManager("&Open Perspective", "openPerspective");
		open.add(ContributionItemFactory.PERSPECTIVES_SHORTLIST.create(window));
		perspectives.add(open);
		add(perspectives, ActionFactory.RESET_PERSPECTIVE);
		menu.add(perspectives);
		menu.add(new GroupMarker(IWorkbenchActionConstants.MB_ADDITIONS));
		menu.add(new Separator());
		add(menu, ActionFactory.PREFERENCES);
		return menu;
	}

	private MenuManager helpMenu() {
		MenuManager menu = new MenuManager("&Help", IWorkbenchActionConstants.M_HELP);
		add(menu, ActionFactory.INTRO);
		menu.add(command("org.escalation.workbench.openSample"));
		menu.add(command("org.escalation.workbench.tour"));
		menu.add(new GroupMarker(IWorkbenchActionConstants.HELP_START));
		menu.add(new Separator());
		// the platform's "Install New Software" comes here
		menu.add(new GroupMarker(IWorkbenchActionConstants.MB_ADDITIONS));
		menu.add(new GroupMarker(IWorkbenchActionConstants.HELP_END));
		menu.add(new Separator());
		add(menu, ActionFactory.ABOUT);
		return menu;
	}

	@Override
	protected void fillCoolBar(ICoolBarManager bar) {
		ToolBarManager file = new ToolBarManager(SWT.FLAT | SWT.RIGHT);
		file.add(getAction(ActionFactory.NEW_WIZARD_DROP_DOWN.getId()));
		file.add(getAction(ActionFactory.SAVE.getId()));
		file.add(new GroupMarker(IWorkbenchActionConstants.SAVE_EXT));
		bar.add(new ToolBarContributionItem(file, IWorkbenchActionConstants.TOOLBAR_FILE));
		ToolBarManager edit = new ToolBarManager(SWT.FLAT | SWT.RIGHT);
		edit.add(getAction(ActionFactory.UNDO.getId()));
		edit.add(getAction(ActionFactory.REDO.getId()));
		bar.add(new ToolBarContributionItem(edit, "org.escalation.workbench.toolbar.edit"));
		bar.add(new GroupMarker(IWorkbenchActionConstants.MB_ADDITIONS));
	}

	private void add(IMenuManager menu, ActionFactory... factories) {
		for (ActionFactory factory : factories) {
			menu.add(getAction(factory.getId()));
		}
	}

	private CommandContributionItem command(String id) {
		return new CommandContributionItem(new CommandContributionItemParameter(window, id, id, CommandContributionItem.STYLE_PUSH));
	}
}
