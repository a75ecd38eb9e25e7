/*
 * Copyright (c) 2026 the Escalation Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.escalation.ui.properties;

import java.util.function.Function;

import org.eclipse.jface.fieldassist.ControlDecoration;
import org.eclipse.jface.fieldassist.FieldDecorationRegistry;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyEvent;
import org.eclipse.swt.events.TraverseEvent;
import org.eclipse.swt.widgets.Text;

import org.escalation.ui.session.ModelSession;

/**
 * The manners of a text field: takes over on Enter and when the focus leaves, gives back the old text on Escape, keeps the
 * focus and the caret, shows a message beside text that cannot be taken over, and never overwrites what is being typed.
 */
public final class TextEntry {

	/** Takes over a text. Returns what is wrong with it, or null if it was taken over. */
	public interface Acceptor extends Function<String, String> {
	}

	private final Text text;
	private final ModelSession session;
	private final Acceptor acceptor;
	private final ControlDecoration message;
	private String shown = "";
	private boolean typing;
	private boolean refreshing;

	public TextEntry(Text text, ModelSession session, Acceptor acceptor) {
		this.text = text;
		this.session = session;
		this.acceptor = acceptor;
		message = new ControlDecoration(text, SWT.TOP | SWT.LEFT);
		message.setImage(FieldDecorationRegistry.getDefault().getFieldDecoration(FieldDecorationRegistry.DEC_ERROR).getImage());
		message.hide();
		text.addModifyListener(event -> typed());
		text.addListener(SWT.FocusOut, event -> commit());
		text.addListener(SWT.Traverse, event -> traverse(new TraverseEvent(event)));
		text.addListener(SWT.KeyDown, event -> key(new KeyEvent(event)));
		text.addListener(SWT.Dispose, event -> session.setPendingEdit(null));
	}

	/** Shows the value as it is in the model, unless the user is typing. */
	public void show(String value) {
		shown = value;
		if (!typing) {
			write(value);
		}
	}

	/** Shows a value even over what the user has typed, because other elements are edited now. */
	public void reset(String value) {
		typing = false;
		session.setPendingEdit(null);
		show(value);
		say(null);
	}

	private void write(String value) {
		if (!value.equals(text.getText())) {
			refreshing = true;
			int caret = text.getCaretPosition();
			text.setText(value);
			text.setSelection(Math.min(caret, value.length()));
			refreshing = false;
		}
	}

	private void typed() {
		if (!refreshing) {
			typing = true;
			session.setPendingEdit(this::commit);
			say(null);
		}
	}

	private void commit() {
		if (!typing || text.isDisposed()) {
			return;
		}
		String entered = text.getText();
		typing = false;
		session.setPendingEdit(null);
		String problem = entered.equals(shown) ? null : acceptor.apply(entered);
		if (text.isDisposed()) {
			return;
		}
		say(problem);
		if (problem != null) {
			typing = true;
		} else {
			write(shown);
		}
	}

	private void restore() {
		typing = false;
		session.setPendingEdit(null);
		say(null);
		write(shown);
	}

	private void say(String problem) {
		if (problem == null) {
			message.hide();
		} else {
			message.setDescriptionText(problem);
			message.show();
			message.showHoverText(problem);
		}
		text.setData("problem", problem);
	}

	private void traverse(TraverseEvent event) {
		if (event.detail == SWT.TRAVERSE_ESCAPE && typing) {
			restore();
			event.doit = false;
		} else if (event.detail == SWT.TRAVERSE_RETURN && (text.getStyle() & SWT.SINGLE) != 0) {
			commit();
			event.doit = false;
		} else if ((text.getStyle() & SWT.MULTI) != 0
				&& (event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS)) {
			event.doit = true;
		}
	}

	private void key(KeyEvent event) {
		if ((event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR) && (event.stateMask & SWT.MOD1) != 0) {
			commit();
			event.doit = false;
		}
	}
}
