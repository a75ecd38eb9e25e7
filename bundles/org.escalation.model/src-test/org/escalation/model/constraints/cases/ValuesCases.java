/*
 * Copyright (c) 2026 the Escalation Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.escalation.model.constraints.cases;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.eclipse.emf.common.util.URI;

import org.escalation.model.io.EscalationResource;

/** Rules on names, ids, numbers, texts and references. */
final class ValuesCases {

	private ValuesCases() {
	}

	static List<ConstraintCase> all() {
		return List.of(
				ConstraintCase.of("name.duplicate", s -> s.other.setName(s.actor.getName())),
				ConstraintCase.of("name.missing", s -> s.actor.setName(" ")),
				ConstraintCase.of("reference.missing", s -> load(s, "here"), s -> load(s, "gone")),
				ConstraintCase.of("reference.required", s -> s.linkage.setGuarantor(null)),
				ConstraintCase.of("id.unique", s -> s.other.setId(s.actor.getId())),
				ConstraintCase.of("value.range", s -> s.actor.setCentralisation(1.5)),
				ConstraintCase.of("text.writable", s -> s.actor.setDescription("vertical\u000btab")));
	}

	/** References that lead nowhere exist only in models that were loaded, so the model goes through a file. */
	private static void load(Specimen s, String id) {
		try {
			String text = """
					<?xml version="1.0" encoding="UTF-8"?>
					<escalation:EscalationModel xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI" \
					xmlns:escalation="http://org.escalation/model/1" id="m" formatVersion="1" name="Loaded">
					  <actors id="here" name="Ares" members="%s"/>
					</escalation:EscalationModel>
					""".formatted(id);
			EscalationResource resource = new EscalationResource(URI.createURI("memory:/m.escalation"));
			resource.load(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), null);
			s.model = resource.model();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
