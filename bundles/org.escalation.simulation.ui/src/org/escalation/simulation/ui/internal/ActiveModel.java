package org.escalation.simulation.ui.internal;

import java.util.function.Consumer;

import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPartReference;
import org.escalation.ui.session.ModelChange;
import org.escalation.ui.session.ModelSession;
import org.escalation.ui.session.ModelSessionListener;

/** Follows the model that is worked on: the one of the editor that was active last. */
final class ActiveModel implements IPartListener2, ModelSessionListener {

	private final IWorkbenchPage page;
	private final Consumer<ModelSession> listener;
	private ModelSession session;

	/** @param listener told when another model is worked on, or this one has been read or changed; null if there is none */
	ActiveModel(IWorkbenchPage page, Consumer<ModelSession> listener) {
		this.page = page;
		this.listener = listener;
		page.addPartListener(this);
	}

	/** Looks for the first time. */
	void start() {
		look();
		listener.accept(ready());
	}

	/** The model, or null. */
	ModelSession ready() {
		return session != null && session.isReady() ? session : null;
	}

	private boolean look() {
		IEditorPart editor = page.getActiveEditor();
		ModelSession now = editor == null ? null : editor.getAdapter(ModelSession.class);
		if (now == session) {
			return false;
		}
		if (session != null) {
			session.removeListener(this);
		}
		session = now;
		if (session != null) {
			session.addListener(this);
		}
		return true;
	}

	private void lookAgain() {
		if (look()) {
			listener.accept(ready());
		}
	}

	@Override
	public void partActivated(IWorkbenchPartReference part) {
		lookAgain();
	}

	@Override
	public void partOpened(IWorkbenchPartReference part) {
		lookAgain();
	}

	@Override
	public void partClosed(IWorkbenchPartReference part) {
		lookAgain();
	}

	@Override
	public void stateChanged(ModelSession changed) {
		listener.accept(ready());
	}

	@Override
	public void modelChanged(ModelSession changed, ModelChange change) {
		listener.accept(ready());
	}

	void dispose() {
		page.removePartListener(this);
		if (session != null) {
			session.removeListener(this);
		}
	}
}
