/*
 * Copyright (c) 2026 the Escalation Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.escalation.model.sample;

import static org.escalation.model.sample.ModelsFolder.all;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.escalation.model.Assessment;
import org.escalation.model.BooleanOverride;
import org.escalation.model.ChoiceOverride;
import org.escalation.model.EscalationModel;
import org.escalation.model.Identified;
import org.escalation.model.NumberOverride;
import org.escalation.model.ReferenceOverride;
import org.escalation.model.Variant;
import org.escalation.model.io.EscalationFiles;
import org.escalation.model.io.LoadResult;

/** Holds for every model that comes with the product: the sample and the templates. */
class ShippedModelsTest {

	@TempDir
	Path folder;

	static Stream<Path> files() {
		return ModelsFolder.files().stream();
	}

	@ParameterizedTest
	@MethodSource("files")
	void loadsWithoutARemarkAndSavesTheSameBytes(Path file) throws IOException {
		LoadResult loaded = EscalationFiles.load(file);
		assertEquals(List.of(), loaded.diagnostics());
		Path copy = folder.resolve(file.getFileName().toString());
		EscalationFiles.save(loaded.model(), copy);
		assertArrayEquals(Files.readAllBytes(file), Files.readAllBytes(copy));
	}

	@ParameterizedTest
	@MethodSource("files")
	void everyElementHasAReadableIdOfItsOwn(Path file) {
		EscalationModel model = EscalationFiles.load(file).model();
		Set<String> ids = new HashSet<>();
		for (Identified each : all(model, Identified.class)) {
			assertTrue(each.getId().matches("[a-z][A-Za-z0-9._-]*"), each.getId());
			assertTrue(ids.add(each.getId()), each.getId());
		}
		assertTrue(EcoreUtil.UnresolvedProxyCrossReferencer.find(model).isEmpty());
	}

	@ParameterizedTest
	@MethodSource("files")
	void judgementsAreWholeAndCited(Path file) {
		for (Assessment each : all(EscalationFiles.load(file).model(), Assessment.class)) {
			assertTrue(0 <= each.getLow() && each.getLow() <= each.getPoint() && each.getPoint() <= each.getHigh()
					&& each.getHigh() <= 1, each.getId());
			assertTrue(each.getAnalyst() != null && each.getRationale() != null, each.getId());
			assertTrue(!each.getCitations().isEmpty(), each.getId());
		}
	}

	@ParameterizedTest
	@MethodSource("files")
	void variantsDifferFromTheBaseAndRememberItsValues(Path file) {
		EscalationModel model = EscalationFiles.load(file).model();
		all(model, Variant.class).forEach(variant -> assertTrue(!variant.getOverrides().isEmpty(), variant.getId()));
		for (NumberOverride each : all(model, NumberOverride.class)) {
			assertEquals(((Number) value(each.getElement(), each.getFeature())).doubleValue(), each.getOldValue(),
					each.getId());
			assertTrue(each.getOldValue() != each.getNewValue(), each.getId());
		}
		for (BooleanOverride each : all(model, BooleanOverride.class)) {
			assertEquals(value(each.getElement(), each.getFeature()), each.isOldValue(), each.getId());
			assertTrue(each.isOldValue() != each.isNewValue(), each.getId());
		}
		for (ChoiceOverride each : all(model, ChoiceOverride.class)) {
			assertEquals(value(each.getElement(), each.getFeature()).toString(), each.getOldValue().getLiteral(),
					each.getId());
			assertTrue(each.getOldValue() != each.getNewValue(), each.getId());
		}
		for (ReferenceOverride each : all(model, ReferenceOverride.class)) {
			Object base = value(each.getElement(), each.getFeature());
			List<?> before = base instanceof List<?> list ? list : base == null ? List.of() : List.of(base);
			assertEquals(before, each.getOldValues(), each.getId());
			assertTrue(!each.getOldValues().equals(each.getNewValues()), each.getId());
		}
	}

	private static Object value(EObject element, EStructuralFeature feature) {
		assertTrue(feature.getEContainingClass().isInstance(element), feature.getName() + " of " + element);
		return element.eGet(feature);
	}
}
