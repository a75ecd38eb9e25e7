/*
 * Copyright (c) 2026 the Escalation Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.escalation.model.io;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.ResourceSet;

import org.escalation.model.EscalationFactory;
import org.escalation.model.EscalationModel;
import org.escalation.model.internal.io.AtomicFile;

/** Opening and saving model files outside a workbench. Problems of files are results, not exceptions. */
public final class EscalationFiles {

	private EscalationFiles() {
	}

	/** Reads a file with the usual limits. */
	public static LoadResult load(Path file) {
		return load(file, LoadSettings.DEFAULT);
	}

	/** Reads a file. Whatever is wrong with it is in the result; a refused file has no model. */
	public static LoadResult load(Path file, LoadSettings settings) {
		EscalationResource resource = resource(file);
		try {
			resource.load(Map.of(EscalationResource.LOAD_SETTINGS, settings));
		} catch (UnreadableFileException e) {
			resource.refused(e);
		} catch (IOException e) {
			throw new IllegalStateException("Every error of reading is an UnreadableFileException", e);
		}
		return new LoadResult(resource.model(), resource, resource.diagnostics(), resource.migratedFrom());
	}

	/** A new model with an id, in a resource for a file that need not exist; nothing is written. */
	public static EscalationResource create(Path file, String name) {
		EscalationResource resource = resource(file);
		EscalationModel model = EscalationFactory.eINSTANCE.createEscalationModel();
		model.setName(name);
		resource.getContents().add(model);
		return resource;
	}

	/**
	 * Saves a model: to the file it was loaded from with all checks for foreign changes, or to another file, which must
	 * not exist unless the settings say so. A model in no resource is put into one for the file.
	 */
	public static void save(EscalationModel model, Path file, SaveSettings settings) throws SaveException {
		EscalationResource resource = model.eResource() instanceof EscalationResource own ? own : resource(file);
		if (model.eResource() == null) {
			resource.getContents().add(model);
		}
		URI before = resource.getURI();
		resource.setURI(uri(file));
		try {
			resource.save(settings);
		} catch (SaveException e) {
			resource.setURI(before);
			throw e;
		}
	}

	/** Saves with the usual settings. */
	public static void save(EscalationModel model, Path file) throws SaveException {
		save(model, file, SaveSettings.DEFAULT);
	}

	/** Where the previous content of a file is kept when it is saved: beside it, with {@code .bak} appended. */
	public static Path backupOf(Path file) {
		return AtomicFile.backupOf(file);
	}

	private static EscalationResource resource(Path file) {
		ResourceSet set = EscalationResourceFactory.newResourceSet();
		// Not by the set's factories, which go by the extension: backups and recovery copies open as well.
		EscalationResource resource = new EscalationResource(uri(file));
		set.getResources().add(resource);
		return resource;
	}

	private static URI uri(Path file) {
		return URI.createFileURI(file.toAbsolutePath().normalize().toString());
	}
}
