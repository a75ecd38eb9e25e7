/*
 * Copyright (c) 2026 the Escalation Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.escalation.ui.tree;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.dialogs.FilteredTree;

import org.escalation.ui.labels.ElementImages;
import org.escalation.ui.labels.ElementLabelProvider;
import org.escalation.ui.labels.ElementMarks;
import org.escalation.ui.session.ModelChange;
import org.escalation.ui.session.ModelSession;
import org.escalation.ui.session.ModelSessionListener;
import org.escalation.ui.session.References;

/** A filterable tree of one model that keeps itself up to date. */
public final class ModelTree implements ModelSessionListener {

	private static final int TITLES_FOLLOW_UP_TO = 200;

	private final ModelSession session;
	private final TreeShape shape = new TreeShape();
	private final FilteredTree filtered;
	private final RenameInPlace rename;
	private final ElementImages images;

	public ModelTree(Composite parent, ModelSession session, ElementMarks marks) {
		this.session = session;
		filtered = new FilteredTree(parent, SWT.MULTI | SWT.H_SCROLL | SWT.V_SCROLL, new ElementFilter(), true, true);
		filtered.setInitialText("Find by name or kind");
		TreeViewer viewer = viewer();
		viewer.setUseHashlookup(true);
		images = new ElementImages(viewer.getTree());
		viewer.setContentProvider(new ModelTreeContent(shape));
		viewer.setLabelProvider(new DelegatingStyledCellLabelProvider(new ElementLabelProvider(images, marks)));
		ColumnViewerToolTipSupport.enableFor(viewer);
		rename = new RenameInPlace(viewer, session);
		ElementDrag.enable(viewer);
		ElementDrop.enable(viewer, element -> element.eResource() == session.resource() ? session : null);
		viewer.setInput(session);
		session.addListener(this);
		filtered.addDisposeListener(event -> session.removeListener(this));
	}

	public TreeViewer viewer() {
		return filtered.getViewer();
	}

	/** The field in which the user types what to find. */
	public Text filterField() {
		return filtered.getFilterControl();
	}

	public FilteredTree control() {
		return filtered;
	}

	public ElementImages images() {
		return images;
	}

	public RenameInPlace rename() {
		return rename;
	}

	/** Selects elements and scrolls to them; parts that the tree does not show by their owners. */
	public void reveal(Collection<? extends EObject> elements) {
		List<EObject> shown = elements.stream().filter(each -> each.eResource() == session.resource())
				.map(shape::nearestShown).distinct().toList();
		if (!shown.isEmpty() && !shown.equals(viewer().getStructuredSelection().toList())) {
			viewer().setSelection(new StructuredSelection(shown), true);
		}
	}

	/** Shows the first level open. */
	public void expandModel() {
		if (session.isReady()) {
			viewer().expandToLevel(session.model(), 1);
		}
	}

	@Override
	public void modelChanged(ModelSession changed, ModelChange change) {
		TreeViewer viewer = viewer();
		viewer.getTree().setRedraw(false);
		try {
			for (ModelChange.Parts parts : change.lists()) {
				refresh(viewer, parts);
			}
			viewer.update(withChangedTitles(change).toArray(), null);
		} finally {
			viewer.getTree().setRedraw(true);
		}
	}

	private static void refresh(TreeViewer viewer, ModelChange.Parts parts) {
		ElementGroup group = new ElementGroup(parts.owner(), parts.feature());
		boolean shown = TreeShape.isGrouped(parts.owner(), parts.feature()) && viewer.testFindItem(group) != null;
		viewer.refresh(shown ? group : parts.owner());
	}

	/** What has changed, what holds it and what refers to it: all of these may show it in their titles. */
	private Set<Object> withChangedTitles(ModelChange change) {
		Set<Object> titles = new LinkedHashSet<>();
		for (EObject each : change.changed()) {
			addWithOwners(each, titles);
			List<References.Use> uses = session.references().usesOf(each);
			uses.stream().limit(TITLES_FOLLOW_UP_TO).forEach(use -> addWithOwners(use.user(), titles));
		}
		return titles;
	}

	private static void addWithOwners(EObject element, Set<Object> titles) {
		for (EObject at = element; at != null && titles.add(at); at = at.eContainer()) {
			continue;
		}
	}
}
