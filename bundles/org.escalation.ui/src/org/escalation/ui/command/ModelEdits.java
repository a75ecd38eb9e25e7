/*
 * Copyright (c) 2026 the Escalation Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.escalation.ui.command;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.common.command.UnexecutableCommand;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.MoveCommand;
import org.eclipse.emf.edit.command.RemoveCommand;
import org.eclipse.emf.edit.command.SetCommand;

import org.escalation.model.EscalationPackage;
import org.escalation.ui.session.ModelSession;
import org.escalation.ui.session.References;

/** Builds the commands of one session. Nothing happens until a command is given to {@link ModelSession#execute}. */
public final class ModelEdits {

	private final ModelSession session;

	public ModelEdits(ModelSession session) {
		this.session = session;
	}

	/** Gives a feature of several elements the same value; null unsets it. Unexecutable if all have it already. */
	public Command set(Collection<? extends EObject> elements, EStructuralFeature feature, Object value) {
		List<Command> parts = new ArrayList<>();
		for (EObject element : elements) {
			if (!Objects.equals(element.eGet(feature), value)) {
				parts.add(SetCommand.create(session.domain(), element, feature, value == null ? SetCommand.UNSET_VALUE : value));
			}
		}
		return together(parts, CommandNames.change(feature, elements));
	}

	/** Gives an element a new name. */
	public Command rename(EObject element, String name) {
		return set(List.of(element), EscalationPackage.eINSTANCE.getNamedElement_Name(), name);
	}

	/** Puts a new part into a list, or in the place of a single part. */
	public Command add(EObject owner, EStructuralFeature feature, EObject part) {
		Command add = feature.isMany() ? AddCommand.create(session.domain(), owner, feature, part)
				: SetCommand.create(session.domain(), owner, feature, part);
		return named(add, "Add " + CommandNames.of(List.of(part)));
	}

	/** Adds something to a list of references or parts. */
	public Command addTo(EObject owner, EStructuralFeature feature, Collection<?> values) {
		return named(AddCommand.create(session.domain(), owner, feature, values),
				CommandNames.change(feature, List.of(owner)));
	}

	/** Takes something out of a list of references or parts. */
	public Command removeFrom(EObject owner, EStructuralFeature feature, Collection<?> values) {
		return named(RemoveCommand.create(session.domain(), owner, feature, values),
				CommandNames.change(feature, List.of(owner)));
	}

	/** Moves a value to another place in its list. */
	public Command reorder(EObject owner, EStructuralFeature feature, Object value, int index) {
		return named(MoveCommand.create(session.domain(), owner, feature, value, index),
				CommandNames.change(feature, List.of(owner)));
	}

	/** Deletes elements with all their parts, and all references to them. */
	public Command delete(Collection<? extends EObject> elements) {
		List<EObject> roots = outermost(elements);
		List<Command> parts = new ArrayList<>();
		for (EObject root : roots) {
			EcoreUtil.getAllContents(root, false).forEachRemaining(part -> cutReferences((EObject) part, roots, parts));
			cutReferences(root, roots, parts);
		}
		for (EObject root : roots) {
			EReference feature = root.eContainmentFeature();
			if (feature == null) {
				return UnexecutableCommand.INSTANCE;
			}
			parts.add(feature.isMany() ? RemoveCommand.create(session.domain(), root.eContainer(), feature, root)
					: SetCommand.create(session.domain(), root.eContainer(), feature, SetCommand.UNSET_VALUE));
		}
		return new CompoundCommand(CompoundCommand.LAST_COMMAND_ALL, "Delete " + CommandNames.of(roots), parts);
	}

	/** Several commands as one step. */
	public static Command together(List<Command> parts, String name) {
		if (parts.isEmpty()) {
			return UnexecutableCommand.INSTANCE;
		}
		return parts.size() == 1 ? parts.get(0) : new CompoundCommand(CompoundCommand.MERGE_COMMAND_ALL, name, parts);
	}

	/** The elements without those that lie within another of them, in the given order. */
	public static List<EObject> outermost(Collection<? extends EObject> elements) {
		List<EObject> distinct = List.copyOf(new java.util.LinkedHashSet<>(elements));
		return distinct.stream().filter(each -> distinct.stream()
				.noneMatch(other -> other != each && EcoreUtil.isAncestor(other, each))).toList();
	}

	private void cutReferences(EObject element, List<EObject> doomed, List<Command> parts) {
		for (References.Use use : session.references().usesOf(element)) {
			boolean userStays = doomed.stream().noneMatch(root -> EcoreUtil.isAncestor(root, use.user()));
			if (userStays && use.feature().isChangeable() && !use.feature().isDerived()) {
				parts.add(use.feature().isMany()
						? RemoveCommand.create(session.domain(), use.user(), use.feature(), element)
						: SetCommand.create(session.domain(), use.user(), use.feature(), SetCommand.UNSET_VALUE));
			}
		}
	}

	private static Command named(Command command, String name) {
		CompoundCommand result = new CompoundCommand(CompoundCommand.MERGE_COMMAND_ALL, name);
		result.append(command);
		return result;
	}
}
