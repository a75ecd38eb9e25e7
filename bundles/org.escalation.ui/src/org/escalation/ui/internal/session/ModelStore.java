/*
 * Copyright (c) 2026 the Escalation Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.escalation.ui.internal.session;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;

import org.escalation.model.EscalationModel;

/** The border between sessions and files. */
public final class ModelStore {

	/** Reads a file into a resource set. */
	public Resource load(Path file, ResourceSet into) throws IOException {
		Resource resource = new XMIResourceImpl(URI.createFileURI(file.toString()));
		into.getResources().add(resource);
		try (InputStream in = Files.newInputStream(file)) {
			resource.load(in, Map.of());
		}
		if (resource.getContents().isEmpty() || !(resource.getContents().get(0) instanceof EscalationModel)) {
			throw new IOException(file.getFileName() + " does not hold an escalation model.");
		}
		return resource;
	}

	/** The bytes that the file would hold. */
	public byte[] serialize(Resource resource) throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		resource.save(out, Map.of());
		return out.toByteArray();
	}

	/** Replaces a file at once. */
	public void write(Path file, byte[] content) throws IOException {
		Path temporary = Files.createTempFile(file.getParent(), "." + file.getFileName(), ".part");
		Files.write(temporary, content);
		Files.move(temporary, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
	}
}
