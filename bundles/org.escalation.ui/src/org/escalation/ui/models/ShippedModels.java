/*
 * Copyright (c) 2026 the Escalation Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.escalation.ui.models;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.core.runtime.FileLocator;
import org.eclipse.core.runtime.Platform;
import org.osgi.framework.Bundle;

import org.escalation.model.io.EscalationFiles;
import org.escalation.model.io.LoadResult;

/** Finds the sample and the templates. They are a bundle of their own, which an installation may leave out. */
public final class ShippedModels {

	private static final String BUNDLE = "org.escalation.models";

	private ShippedModels() {
	}

	/**
	 * A model to start from.
	 *
	 * @param file        the file, to be copied and never changed
	 * @param name        what it is called
	 * @param description when to start from it
	 */
	public record Template(Path file, String name, String description) {
	}

	/** The templates, the empty one first; none if the installation has none. Reads files: not for the user interface's thread. */
	public static List<Template> templates() {
		return folder("templates").map(ShippedModels::templates).orElse(List.of());
	}

	private static List<Template> templates(Path folder) {
		try (Stream<Path> files = Files.list(folder)) {
			return files.filter(file -> file.toString().endsWith(".escalation")).map(ShippedModels::template).flatMap(Optional::stream)
					.sorted(Comparator.comparing((Template each) -> !isEmpty(each.file())).thenComparing(Template::name))
					.toList();
		} catch (IOException e) {
			throw new UncheckedIOException("The templates in " + folder + " cannot be read", e);
		}
	}

	private static Optional<Template> template(Path file) {
		LoadResult result = EscalationFiles.load(file);
		return result.isReadable()
				? Optional.of(isEmpty(file) ? new Template(file, "Empty model", "Begin with nothing but the headings of what a model can hold.")
						: new Template(file, result.model().getName(), Optional.ofNullable(result.model().getDescription()).orElse("")))
				: Optional.empty();
	}

	/** The name and description in the empty template are for its user to replace. */
	private static boolean isEmpty(Path file) {
		return file.endsWith("empty.escalation");
	}

	/** The folder of the sample model; empty if the installation has none. */
	public static Optional<Path> sampleFolder() {
		return folder("ukraine");
	}

	private static Optional<Path> folder(String name) {
		Bundle bundle = Platform.getBundle(BUNDLE);
		URL entry = bundle == null ? null : bundle.getEntry("/" + name + "/");
		if (entry == null) {
			return Optional.empty();
		}
		try {
			// not toURI: the platform leaves blanks in these URLs
			return Optional.of(Path.of(new java.io.File(FileLocator.toFileURL(entry).getPath()).getPath())).filter(Files::isDirectory);
		} catch (IOException e) {
			throw new UncheckedIOException("The models of this installation cannot be read", e);
		}
	}
}
