/*
 * Copyright (c) 2026 the Escalation Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.escalation.model.io;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.XMIResource;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.escalation.model.EscalationModel;
import org.escalation.model.EscalationPackage;
import org.escalation.model.testing.EveryFeature;

/** A load and a save without a change give the same bytes, for models that use the whole metamodel. */
class RoundTripTest {

	@TempDir
	Path folder;

	@Test
	void everyClassAndFeatureComesBackAndTheBytesStay() throws IOException {
		Set<String> used = new TreeSet<>();
		for (long seed = 1; seed <= 3; seed++) {
			EscalationModel model = EveryFeature.model(seed, 3);
			model.eAllContents().forEachRemaining(each -> used.add(each.eClass().getName()));
			Path file = folder.resolve("m" + seed + ".escalation");
			EscalationFiles.save(model, file);
			byte[] first = Files.readAllBytes(file);

			LoadResult loaded = EscalationFiles.load(file);
			assertEquals(List.of(), loaded.diagnostics());
			assertTrue(EcoreUtil.equals(model, loaded.model()), "the model differs after loading");
			EscalationFiles.save(loaded.model(), file);
			assertArrayEquals(first, Files.readAllBytes(file));
		}
		assertEquals(EveryFeature.concrete(EscalationPackage.Literals.IDENTIFIED).stream().map(EClass::getName)
				.collect(Collectors.toCollection(TreeSet::new)), used);
	}

	@Test
	void eachElementHasALineOfItsOwnAndTheLineIsKnown() throws IOException {
		EscalationModel model = EveryFeature.model(7, 2);
		Path file = folder.resolve("m.escalation");
		EscalationFiles.save(model, file);
		List<String> lines = Files.readAllLines(file);
		LoadResult loaded = EscalationFiles.load(file);
		Set<Integer> seen = new HashSet<>();
		loaded.model().eAllContents().forEachRemaining(each -> {
			int line = loaded.resource().lineOf(each);
			assertTrue(seen.add(line), "line " + line + " holds two elements");
			assertTrue(lines.get(line - 1).contains("id=\"" + EcoreUtil.getID(each) + "\""));
		});
		assertTrue(new String(Files.readAllBytes(file), StandardCharsets.UTF_8).indexOf('\r') < 0);
	}

	@Test
	void plainEmfReadsOurFilesAndWeReadItsFiles() throws IOException {
		EscalationModel model = EveryFeature.model(11, 2);
		Path file = folder.resolve("m.escalation");
		EscalationFiles.save(model, file);

		XMIResource plain = plain(file);
		plain.load(Map.of());
		assertTrue(EcoreUtil.equals(model, plain.getContents().get(0)), "plain EMF reads something else");

		ByteArrayOutputStream out = new ByteArrayOutputStream();
		plain.save(out, Map.of());
		Path other = folder.resolve("emf.escalation");
		Files.write(other, out.toByteArray());
		LoadResult loaded = EscalationFiles.load(other);
		assertEquals(List.of(), loaded.diagnostics());
		assertTrue(EcoreUtil.equals(model, loaded.model()), "a file of plain EMF is read differently");
	}

	private static XMIResource plain(Path file) {
		ResourceSet set = new ResourceSetImpl();
		set.getPackageRegistry().put(EscalationPackage.eNS_URI, EscalationPackage.eINSTANCE);
		XMIResource resource = new XMIResourceImpl(URI.createFileURI(file.toString()));
		set.getResources().add(resource);
		return resource;
	}

	@Test
	void idsAreGivenOnceAndStay() throws IOException {
		Path file = folder.resolve("m.escalation");
		EscalationResource resource = EscalationFiles.create(file, "New");
		EObject actor = EcoreUtil.create(EscalationPackage.Literals.ACTOR);
		resource.model().getActors().add((org.escalation.model.Actor) actor);
		String id = EcoreUtil.getID(actor);
		assertTrue(id.matches("actor-[0-9a-z]{7}"), id);

		EObject copy = EcoreUtil.copy(actor);
		resource.model().getActors().add((org.escalation.model.Actor) copy);
		assertEquals(id, EcoreUtil.getID(actor));
		assertTrue(!id.equals(EcoreUtil.getID(copy)), "a copy must not share the id");

		resource.save(SaveSettings.DEFAULT);
		EscalationModel loaded = EscalationFiles.load(file).model();
		assertEquals(id, loaded.getActors().get(0).getId());
		assertEquals(loaded.getActors().get(1), loaded.eResource().getEObject(EcoreUtil.getID(copy)));
	}
}
