/*
 * Copyright (c) 2026 the Escalation Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.escalation.model.sample;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import org.eclipse.emf.ecore.EObject;

import org.escalation.model.EscalationModel;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;

/** The models that come with the product, wherever in the repository the tests are started. */
final class ModelsFolder {

	private ModelsFolder() {
	}

	/** The folder {@code models} of the repository. */
	static Path path() {
		for (Path folder = Path.of("").toAbsolutePath(); folder != null; folder = folder.getParent()) {
			Path models = folder.resolve("models");
			if (Files.isDirectory(models.resolve("templates"))) {
				return models;
			}
		}
		throw new IllegalStateException("no folder models above " + Path.of("").toAbsolutePath());
	}

	static Path sample() {
		return path().resolve("ukraine/ukraine.escalation");
	}

	/** Every model file, the sample and the templates. */
	static List<Path> files() {
		try (Stream<Path> all = Files.walk(path())) {
			return all.filter(file -> file.toString().endsWith(".escalation")).sorted().toList();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/** The rows of an evidence table of the sample. */
	static List<NamedCsvRecord> table(String name) {
		try (CsvReader<NamedCsvRecord> reader = CsvReader.builder()
				.ofNamedCsvRecord(path().resolve("ukraine/evidence").resolve(name))) {
			return reader.stream().toList();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/** The elements of a type, in the order of the file. */
	static <T> List<T> all(EscalationModel model, Class<T> type) {
		Iterator<EObject> contents = model.eAllContents();
		return StreamSupport.stream(((Iterable<EObject>) () -> contents).spliterator(), false).filter(type::isInstance)
				.map(type::cast).toList();
	}
}
