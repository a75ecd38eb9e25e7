/*
 * Copyright (c) 2026 the Escalation Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.escalation.ui.internal.properties;

import java.util.List;
import java.util.function.Supplier;

import org.eclipse.jface.viewers.ISelection;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.views.properties.tabbed.AbstractSectionDescriptor;
import org.eclipse.ui.views.properties.tabbed.AbstractTabDescriptor;
import org.eclipse.ui.views.properties.tabbed.ISection;

/** A tab with one section, which is made anew when other classes of elements are selected. */
final class SingleSectionTab extends AbstractTabDescriptor {

	private final String label;

	SingleSectionTab(String label, String classes, Supplier<ISection> section) {
		this.label = label;
		setSectionDescriptors(List.of(new Section(label + classes, "org.escalation.tab." + label, section)));
	}

	@Override
	public String getCategory() {
		return "model";
	}

	@Override
	public String getId() {
		return "org.escalation.tab." + label;
	}

	@Override
	public String getLabel() {
		return label;
	}

	private static final class Section extends AbstractSectionDescriptor {

		private final String id;
		private final String tab;
		private final Supplier<ISection> section;

		Section(String id, String tab, Supplier<ISection> section) {
			this.id = id;
			this.tab = tab;
			this.section = section;
		}

		@Override
		public String getId() {
			return id;
		}

		/** Tabs are made for a selection, so they apply to it. */
		@Override
		public boolean appliesTo(IWorkbenchPart part, ISelection selection) {
			return true;
		}

		@Override
		public ISection getSectionClass() {
			return section.get();
		}

		@Override
		public String getTargetTab() {
			return tab;
		}
	}
}
