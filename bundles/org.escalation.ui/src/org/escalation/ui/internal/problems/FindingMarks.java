/*
 * Copyright (c) 2026 the Escalation Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.escalation.ui.internal.problems;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.PlatformUI;

import org.escalation.model.constraints.Finding;
import org.escalation.model.io.Severity;
import org.escalation.ui.labels.ElementMarks;
import org.escalation.ui.session.ModelSession;

/** Signs on the icons of elements with findings, and of everything above them. */
public final class FindingMarks implements ElementMarks {

	private final ModelSession session;
	private final List<Runnable> listeners = new ArrayList<>();

	public FindingMarks(ModelSession session) {
		this.session = session;
	}

	@Override
	public ImageDescriptor of(EObject element) {
		return session.findings().worst(element).map(FindingMarks::image).orElse(null);
	}

	@Override
	public String text(EObject element) {
		List<Finding> findings = session.findings().of(element);
		return findings.isEmpty() ? null : findings.stream().map(each -> "• " + each.message()).collect(Collectors.joining("\n"));
	}

	private static ImageDescriptor image(Severity severity) {
		String symbol = switch (severity) {
			case ERROR -> ISharedImages.IMG_DEC_FIELD_ERROR;
			case WARNING -> ISharedImages.IMG_DEC_FIELD_WARNING;
			default -> null;
		};
		return symbol == null ? null : PlatformUI.getWorkbench().getSharedImages().getImageDescriptor(symbol);
	}

	/** Calls somebody when marks have changed, until this is disposed of. */
	public void onChange(Runnable listener) {
		listeners.add(listener);
		session.findings().addListener(listener);
	}

	public void dispose() {
		listeners.forEach(session.findings()::removeListener);
		listeners.clear();
	}
}
