/*
 * Copyright (c) 2026 the Escalation Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.escalation.ui.editor;

import java.util.List;

import org.eclipse.core.filesystem.EFS;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.ide.IDE;

import org.escalation.ui.internal.editor.ModelEditor;
import org.escalation.ui.session.ModelSession;

/** Opens model editors at elements. */
public final class ModelEditors {

	/** Id of the model editor. */
	public static final String ID = "org.escalation.ui.modelEditor";

	/** Attribute of markers: the id of the element concerned. */
	public static final String MARKER_ELEMENT = "org.escalation.element";

	private ModelEditors() {
	}

	/** Opens the editor of a session's file and shows elements in it. */
	public static IEditorPart open(IWorkbenchPage page, ModelSession session, List<? extends EObject> elements)
			throws PartInitException {
		IEditorPart editor = session.file().isPresent() ? IDE.openEditor(page, session.file().get(), ID)
				: IDE.openEditorOnFileStore(page, EFS.getLocalFileSystem().getStore(session.path().toUri()));
		reveal(editor, elements.stream().map(EcoreUtil::getID).toList());
		return editor;
	}

	/** Opens the editor of a file and shows the element with that id, if there is one. */
	public static IEditorPart open(IWorkbenchPage page, IFile file, String id) throws PartInitException {
		IEditorPart editor = IDE.openEditor(page, file, ID);
		reveal(editor, id == null ? List.of() : List.of(id));
		return editor;
	}

	/** The ids of the elements that a marker concerns. */
	public static List<String> elementsOf(IMarker marker) {
		String id = marker.getAttribute(MARKER_ELEMENT, "");
		return id.isEmpty() ? List.of() : List.of(id);
	}

	private static void reveal(IEditorPart editor, List<String> ids) {
		if (editor instanceof ModelEditor model) {
			model.reveal(ids);
		}
	}
}
