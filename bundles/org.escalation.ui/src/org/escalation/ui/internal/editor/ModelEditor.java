/*
 * Copyright (c) 2026 the Escalation Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.escalation.ui.internal.editor;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.commands.ActionHandler;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.ISaveablesSource;
import org.eclipse.ui.IURIEditorInput;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.Saveable;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.ide.IGotoMarker;
import org.eclipse.ui.part.FileEditorInput;
import org.eclipse.ui.part.MultiPageEditorPart;
import org.eclipse.ui.views.contentoutline.IContentOutlinePage;
import org.eclipse.ui.views.properties.IPropertySheetPage;

import org.escalation.ui.editor.ModelEditorContext;
import org.escalation.ui.editor.ModelEditorPage;
import org.escalation.ui.editor.PartSelection;
import org.escalation.ui.editor.ModelEditors;
import org.escalation.ui.internal.problems.FindingMarks;
import org.escalation.ui.internal.properties.ModelPropertyPage;
import org.escalation.ui.session.ModelSession;
import org.escalation.ui.session.ModelSessionListener;
import org.escalation.ui.session.ModelSessions;
import org.escalation.ui.session.ModelSessions.Use;
import org.escalation.ui.tree.ElementSelection;

/** Edits one model file: its contents as a tree, and further pages that other bundles contribute. */
public final class ModelEditor extends MultiPageEditorPart
		implements ISaveablesSource, ModelSessionListener, ModelEditorContext {

	private final PartSelection selection = new PartSelection();
	private final Map<Integer, ModelEditorPage> pages = new HashMap<>();
	private final Map<Integer, EditorPages.Contribution> waiting = new HashMap<>();
	private ModelSessions sessions;
	private ModelSession session;
	private ModelSaveable saveable;
	private HistoryActions history;
	private FindingMarks marks;
	private ContentsPage contents;
	private List<String> revealWhenReady = List.of();
	private boolean following;

	@Override
	public void init(IEditorSite site, IEditorInput input) throws PartInitException {
		super.init(site, input);
		if (!(input instanceof IURIEditorInput location) || !"file".equals(location.getURI().getScheme())) {
			throw new PartInitException("The model editor opens files of this computer only.");
		}
		sessions = site.getService(ModelSessions.class);
		session = sessions.acquire(Path.of(location.getURI()), Use.EDIT);
		session.addListener(this);
		saveable = new ModelSaveable(session, sessions);
		history = new HistoryActions(session);
		marks = new FindingMarks(session);
		site.setSelectionProvider(selection);
		setPartName(session.name());
	}

	@Override
	protected void createPages() {
		history.install(getEditorSite().getActionBars());
		fillPages();
	}

	/** Shows what there is: the model, or why there is none. */
	private void fillPages() {
		closePages();
		if (session.isReady()) {
			contents = new ContentsPage(sessions.clipboard(), marks);
			addPage(contents, "Contents");
			contents.install(getEditorSite().getActionBars());
			contents.actions().own().forEach(action -> getSite().getService(IHandlerService.class)
					.activateHandler(action.getActionDefinitionId(), new ActionHandler(action)));
			marks.onChange(contents::marksChanged);
			contents.tree().viewer().addSelectionChangedListener(event -> selected(event.getStructuredSelection()));
			for (EditorPages.Contribution each : EditorPages.all()) {
				Composite place = new Composite(getContainer(), SWT.NONE);
				place.setLayout(new FillLayout());
				int index = addPage(place);
				setPageText(index, each.title());
				waiting.put(index, each);
			}
			contents.show(List.of(session.model()));
		} else {
			setPageText(addPage(new MessagePage(getContainer(), session, () -> sessions.load(session))), "Contents");
		}
		setActivePage(0);
		showBar();
		getEditorSite().getActionBars().updateActionBars();
		reveal(revealWhenReady);
	}

	private void addPage(ModelEditorPage page, String title) {
		int index = addPage(page.create(getContainer(), this));
		setPageText(index, title);
		pages.put(index, page);
	}

	private void closePages() {
		pages.values().forEach(ModelEditorPage::dispose);
		pages.clear();
		waiting.clear();
		contents = null;
		while (getPageCount() > 0) {
			removePage(0);
		}
	}

	/** One page needs no tab. */
	private void showBar() {
		if (getContainer() instanceof org.eclipse.swt.custom.CTabFolder folder) {
			folder.setTabHeight(getPageCount() > 1 ? SWT.DEFAULT : 0);
		}
	}

	@Override
	protected void pageChange(int index) {
		EditorPages.Contribution contribution = waiting.remove(index);
		if (contribution != null) {
			createPage(index, contribution);
		}
		super.pageChange(index);
		if (pages.containsKey(index)) {
			pages.get(index).show(ElementSelection.of(selection.getSelection()));
			pages.get(index).setFocus();
		}
	}

	private void createPage(int index, EditorPages.Contribution contribution) {
		Composite place = (Composite) getControl(index);
		try {
			ModelEditorPage page = contribution.create();
			page.create(place, this);
			pages.put(index, page);
			place.layout(true, true);
		} catch (CoreException e) {
			ILog.of(ModelEditor.class).error("The page " + contribution.title() + " could not be created.", e);
		}
	}

	/** What the pages keep beside the model, looked at or not. */
	List<ModelEditorPage.Companion> companions() {
		List<ModelEditorPage> all = new ArrayList<>(pages.values());
		for (EditorPages.Contribution each : waiting.values()) {
			try {
				all.add(each.create());
			} catch (CoreException e) {
				ILog.of(ModelEditor.class).error("The page " + each.title() + " could not be created.", e);
			}
		}
		return all.stream().map(page -> page.companion(session.path())).toList();
	}

	@Override
	public void setFocus() {
		if (pages.containsKey(getActivePage())) {
			pages.get(getActivePage()).setFocus();
		} else {
			getContainer().setFocus();
		}
	}

	@Override
	public ModelSession session() {
		return session;
	}

	@Override
	public IEditorSite site() {
		return getEditorSite();
	}

	@Override
	public MenuManager contextMenu() {
		MenuManager menu = new MenuManager();
		menu.setRemoveAllWhenShown(true);
		menu.addMenuListener(contents.actions()::fill);
		return menu;
	}

	@Override
	public void select(Collection<? extends EObject> elements) {
		if (contents != null) {
			following = true;
			contents.tree().reveal(elements);
			following = false;
			selected(new StructuredSelection(List.copyOf(elements)));
		}
	}

	private void selected(StructuredSelection elements) {
		if (!following) {
			selection.setSelection(elements);
			pages.values().stream().filter(page -> page != contents).forEach(page -> page.show(ElementSelection.of(elements)));
		}
	}

	private void selected(org.eclipse.jface.viewers.IStructuredSelection elements) {
		selected(new StructuredSelection(elements.toList()));
	}

	/** Shows elements by their ids, at once or when the model has been read. */
	public void reveal(List<String> ids) {
		revealWhenReady = session.isReady() ? List.of() : ids;
		if (session.isReady() && contents != null) {
			List<EObject> elements = ids.stream().map(session::element).filter(java.util.Objects::nonNull).toList();
			if (!elements.isEmpty()) {
				contents.tree().reveal(elements);
			}
		}
	}

	@Override
	public void moved(ModelSession changed) {
		setPartName(session.name());
		session.file().filter(file -> !new FileEditorInput(file).equals(getEditorInput()))
				.ifPresent(file -> setInputWithNotify(new FileEditorInput(file)));
	}

	@Override
	public void stateChanged(ModelSession changed) {
		moved(changed);
		if (getContainer() != null && !getContainer().isDisposed()) {
			revealWhenReady = revealWhenReady.isEmpty() ? idsOfSelection() : revealWhenReady;
			fillPages();
		}
	}

	private List<String> idsOfSelection() {
		return ElementSelection.of(selection.getSelection()).stream().map(org.eclipse.emf.ecore.util.EcoreUtil::getID).toList();
	}

	@Override
	public void historyChanged(ModelSession changed) {
		firePropertyChange(PROP_DIRTY);
	}

	@Override
	public boolean isDirty() {
		return session.isDirty();
	}

	@Override
	public Saveable[] getSaveables() {
		return new Saveable[] { saveable };
	}

	@Override
	public Saveable[] getActiveSaveables() {
		return getSaveables();
	}

	/** Not called: the workbench saves the saveable. */
	@Override
	public void doSave(IProgressMonitor monitor) {
		throw new UnsupportedOperationException("The workbench saves " + saveable.getName());
	}

	@Override
	public void doSaveAs() {
		new SaveAs(this).run();
	}

	@Override
	public boolean isSaveAsAllowed() {
		return session.isReady();
	}

	@Override
	public <T> T getAdapter(Class<T> adapter) {
		if (adapter == IPropertySheetPage.class) {
			return adapter.cast(new ModelPropertyPage(session));
		}
		if (adapter == IContentOutlinePage.class) {
			return adapter.cast(new ModelOutlinePage(this, marks));
		}
		if (adapter == IGotoMarker.class) {
			return adapter.cast((IGotoMarker) marker -> reveal(ModelEditors.elementsOf(marker)));
		}
		return adapter == ModelSession.class ? adapter.cast(session) : super.getAdapter(adapter);
	}

	@Override
	public void dispose() {
		pages.values().forEach(ModelEditorPage::dispose);
		if (session != null) {
			session.removeListener(this);
			history.dispose();
			marks.dispose();
			sessions.release(session, Use.EDIT);
		}
		super.dispose();
	}
}
