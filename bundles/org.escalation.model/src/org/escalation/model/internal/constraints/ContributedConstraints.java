/*
 * Copyright (c) 2026 the Escalation Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.escalation.model.internal.constraints;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.RegistryFactory;

import org.escalation.model.constraints.Constraint;

/** Reads the extension point. The only class of this bundle that knows the Eclipse platform; without it there is none. */
public final class ContributedConstraints {

	/** Id of the extension point. */
	public static final String EXTENSION_POINT = "org.escalation.model.constraints";

	private static final System.Logger LOG = System.getLogger(ContributedConstraints.class.getName());

	private ContributedConstraints() {
	}

	/** All contributed constraints in the order of the registry; none where the platform is absent or does not run. */
	public static List<Constraint> all() {
		try {
			return Registry.read();
		} catch (NoClassDefFoundError e) {
			// Plain Java: the command line tools and tests run without the platform's bundles.
			LOG.log(System.Logger.Level.DEBUG, "No extension registry", e);
			return List.of();
		}
	}

	/** Apart, so that the class above can be loaded without the platform. */
	private static final class Registry {

		static List<Constraint> read() {
			IExtensionRegistry registry = RegistryFactory.getRegistry();
			List<Constraint> found = new ArrayList<>();
			if (registry != null) {
				for (IConfigurationElement each : registry.getConfigurationElementsFor(EXTENSION_POINT)) {
					create(each, found);
				}
			}
			return found;
		}

		private static void create(IConfigurationElement element, List<Constraint> found) {
			try {
				if (element.createExecutableExtension("class") instanceof Constraint constraint) {
					found.add(constraint);
				} else {
					LOG.log(System.Logger.Level.ERROR, element.getAttribute("class") + " of "
							+ element.getContributor().getName() + " is no Constraint; it is left out");
				}
			} catch (CoreException e) {
				LOG.log(System.Logger.Level.ERROR, "A constraint of " + element.getContributor().getName()
						+ " cannot be created; it is left out", e);
			}
		}
	}
}
