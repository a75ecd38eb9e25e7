/*
 * Copyright (c) 2026 the Escalation Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.escalation.model.io;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceFactoryImpl;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;

import org.escalation.model.EscalationPackage;

/** Makes resources for files with the extension {@value #EXTENSION}. */
public final class EscalationResourceFactory extends ResourceFactoryImpl {

	/** Extension of model files. */
	public static final String EXTENSION = "escalation";

	@Override
	public Resource createResource(URI uri) {
		return new EscalationResource(uri);
	}

	/** A resource set that knows the metamodel and this factory, with or without the Eclipse platform. */
	public static ResourceSet newResourceSet() {
		ResourceSet set = new ResourceSetImpl();
		register(set);
		return set;
	}

	/** Makes the metamodel and this factory known in a resource set. */
	public static void register(ResourceSet set) {
		set.getResourceFactoryRegistry().getExtensionToFactoryMap().put(EXTENSION, new EscalationResourceFactory());
		set.getPackageRegistry().put(EscalationPackage.eNS_URI, EscalationPackage.eINSTANCE);
	}
}
