/*
 * Copyright (c) 2026 the Escalation Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.escalation.ui.command;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.common.command.UnexecutableCommand;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.CommandParameter;
import org.eclipse.emf.edit.command.SetCommand;

import org.escalation.model.EscalationPackage;
import org.escalation.model.NamedElement;
import org.escalation.model.io.ElementIds;
import org.escalation.ui.session.ModelSession;

/** Duplicates and pastes. Copies get ids of their own, and names that tell them from their originals. */
public final class CopyEdits {

	private static final String COPY_SUFFIX = " (copy)";

	private final ModelSession session;

	public CopyEdits(ModelSession session) {
		this.session = session;
	}

	/** Puts a copy of each element right after it. */
	public Command duplicate(Collection<? extends EObject> elements) {
		List<Command> parts = new ArrayList<>();
		for (EObject original : ModelEdits.outermost(elements)) {
			EReference feature = original.eContainmentFeature();
			if (feature == null || !feature.isMany()) {
				return UnexecutableCommand.INSTANCE;
			}
			int index = ((List<?>) original.eContainer().eGet(feature)).indexOf(original) + 1;
			parts.add(AddCommand.create(session.domain(), original.eContainer(), feature,
					copies(List.of(original), original.eContainer(), feature), index));
		}
		return ModelEdits.together(parts, "Duplicate " + CommandNames.of(elements));
	}

	/** Pastes copies into an element, or beside it if it does not take them. */
	public Command paste(EObject target, Collection<? extends EObject> content) {
		if (content.isEmpty()) {
			return UnexecutableCommand.INSTANCE;
		}
		List<EReference> features = Slots.containments(target, content);
		if (!features.isEmpty()) {
			return pasteInto(target, features.get(0), CommandParameter.NO_INDEX, content);
		}
		EReference around = target.eContainmentFeature();
		if (around != null && around.isMany() && Slots.takes(around, content)) {
			int index = ((List<?>) target.eContainer().eGet(around)).indexOf(target) + 1;
			return pasteInto(target.eContainer(), around, index, content);
		}
		return UnexecutableCommand.INSTANCE;
	}

	/** Pastes copies into a certain feature, at an index or at the end. */
	public Command pasteInto(EObject owner, EReference feature, int index, Collection<? extends EObject> content) {
		if (!Slots.takes(feature, content)) {
			return UnexecutableCommand.INSTANCE;
		}
		List<EObject> copies = copies(content, owner, feature);
		Command command = feature.isMany() ? AddCommand.create(session.domain(), owner, feature, copies, index)
				: SetCommand.create(session.domain(), owner, feature, copies.get(0));
		CompoundCommand named = new CompoundCommand(CompoundCommand.MERGE_COMMAND_ALL, "Paste " + CommandNames.of(content));
		named.append(command);
		return named;
	}

	private List<EObject> copies(Collection<? extends EObject> originals, EObject owner, EReference feature) {
		EcoreUtil.Copier copier = new EcoreUtil.Copier(false, true);
		List<EObject> copies = List.copyOf(copier.copyAll(originals));
		copier.copyReferences();
		for (EObject copy : copies) {
			keepWithinFile(copy, copies);
			ElementIds.renew(copy);
			rename(copy, owner, feature);
		}
		return copies;
	}

	/** References that would leave the file go to the element of the same id in this file, or are dropped. */
	@SuppressWarnings("unchecked")
	private void keepWithinFile(EObject root, List<EObject> copies) {
		List<EObject> all = new ArrayList<>(List.of(root));
		EcoreUtil.getAllContents(root, false).forEachRemaining(part -> all.add((EObject) part));
		for (EObject each : all) {
			for (EReference reference : each.eClass().getEAllReferences()) {
				if (reference.isContainment() || reference.isContainer() || !reference.isChangeable()) {
					continue;
				}
				if (reference.isMany()) {
					List<EObject> values = (List<EObject>) each.eGet(reference);
					List<EObject> kept = values.stream().map(value -> here(value, reference, copies))
							.filter(java.util.Objects::nonNull).distinct().toList();
					if (!kept.equals(values)) {
						each.eSet(reference, kept);
					}
				} else if (each.eGet(reference) instanceof EObject value) {
					each.eSet(reference, here(value, reference, copies));
				}
			}
		}
	}

	private EObject here(EObject value, EReference reference, List<EObject> copies) {
		if (value.eResource() == session.resource() || copies.stream().anyMatch(copy -> EcoreUtil.isAncestor(copy, value))) {
			return value;
		}
		EObject twin = session.element(EcoreUtil.getID(value));
		return reference.getEReferenceType().isInstance(twin) ? twin : null;
	}

	private static void rename(EObject copy, EObject owner, EReference feature) {
		if (copy instanceof NamedElement named && named.getName() != null && feature.isMany()
				&& EscalationPackage.eINSTANCE.getNamedElement().isSuperTypeOf(feature.getEReferenceType())) {
			while (isTaken(named.getName(), owner, feature)) {
				named.setName(named.getName() + COPY_SUFFIX);
			}
		}
	}

	private static boolean isTaken(String name, EObject owner, EReference feature) {
		return ((List<?>) owner.eGet(feature)).stream()
				.anyMatch(each -> each instanceof NamedElement sibling && name.equals(sibling.getName()));
	}
}
