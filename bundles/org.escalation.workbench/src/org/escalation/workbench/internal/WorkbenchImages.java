package org.escalation.workbench.internal;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.ResourceLocator;

/** The images of this bundle. */
final class WorkbenchImages {

	private WorkbenchImages() {
	}

	/** An image by its path in this bundle. */
	static ImageDescriptor descriptor(String path) {
		return ResourceLocator.imageDescriptorFromBundle(WorkbenchImages.class, path).orElseGet(ImageDescriptor::getMissingImageDescriptor);
	}
}
