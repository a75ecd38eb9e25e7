/*
 * Copyright (c) 2026 the Escalation Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.escalation.ui.command;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.CommandParameter;
import org.eclipse.emf.edit.command.MoveCommand;
import org.eclipse.emf.edit.command.RemoveCommand;
import org.eclipse.emf.edit.command.SetCommand;

import org.escalation.model.text.ElementTitles;
import org.escalation.model.text.ModelTexts;
import org.escalation.ui.session.ModelSession;

/** What dropping elements somewhere can mean. */
public final class DropEdits {

	/** Where something is dropped: on an element or list, or between the elements of a list. */
	public enum Place {
		ON, BEFORE, AFTER
	}

	/** One meaning of a drop, in words for a menu. */
	public record Choice(String label, Command command) {
	}

	private final ModelSession session;

	public DropEdits(ModelSession session) {
		this.session = session;
	}

	/**
	 * What can be meant, most likely first.
	 *
	 * @param dropped elements of this or of another model; those of another are copied
	 * @param target  element on or beside which they are dropped
	 * @param list    the list of the target's parts that is meant, or null if it is the target itself
	 * @param copy    whether the user asks for a copy
	 */
	public List<Choice> choices(Collection<? extends EObject> dropped, EObject target, EReference list, Place place,
			boolean copy) {
		List<EObject> elements = ModelEdits.outermost(dropped);
		if (elements.isEmpty() || elements.stream().anyMatch(each -> EcoreUtil.isAncestor(each, target) && each != target)) {
			return List.of();
		}
		boolean foreign = elements.stream().anyMatch(each -> each.eResource() != session.resource());
		if (place != Place.ON && list == null) {
			return beside(elements, target, place, copy || foreign);
		}
		return elements.contains(target) ? List.of() : on(elements, target, list, copy || foreign, foreign);
	}

	private List<Choice> beside(List<EObject> elements, EObject target, Place place, boolean copy) {
		EReference feature = target.eContainmentFeature();
		if (feature == null || !feature.isMany() || !Slots.takes(feature, elements) || elements.contains(target)) {
			return List.of();
		}
		List<?> siblings = (List<?>) target.eContainer().eGet(feature);
		int index = siblings.indexOf(target) + (place == Place.AFTER ? 1 : 0);
		if (copy) {
			return List.of(new Choice("Copy here", new CopyEdits(session).pasteInto(target.eContainer(), feature, index, elements)));
		}
		return List.of(new Choice("Move here", move(elements, target.eContainer(), feature, index)));
	}

	private List<Choice> on(List<EObject> elements, EObject target, EReference list, boolean copy, boolean foreign) {
		List<Choice> choices = new ArrayList<>();
		for (EReference feature : Slots.containments(target, elements)) {
			boolean already = elements.stream().allMatch(each -> each.eContainer() == target && each.eContainmentFeature() == feature);
			if (list != null && list != feature || already && !copy) {
				continue;
			}
			String where = " to " + ModelTexts.label(feature).toLowerCase(Locale.ROOT) + " of " + ElementTitles.of(target);
			choices.add(copy
					? new Choice("Copy" + where, new CopyEdits(session).pasteInto(target, feature, CommandParameter.NO_INDEX, elements))
					: new Choice("Move" + where, move(elements, target, feature, CommandParameter.NO_INDEX)));
		}
		if (list == null && !foreign) {
			for (EReference feature : Slots.references(target, elements)) {
				choices.add(new Choice((feature.isMany() ? "Add to " : "Set as ")
						+ ModelTexts.label(feature).toLowerCase(Locale.ROOT) + " of " + ElementTitles.of(target),
						refer(elements, target, feature)));
			}
		}
		return choices;
	}

	private Command refer(List<EObject> elements, EObject target, EReference feature) {
		ModelEdits edits = new ModelEdits(session);
		if (!feature.isMany()) {
			return edits.set(List.of(target), feature, elements.get(0));
		}
		List<?> present = (List<?>) target.eGet(feature);
		return edits.addTo(target, feature, elements.stream().filter(each -> !present.contains(each)).toList());
	}

	private Command move(List<EObject> elements, EObject owner, EReference feature, int index) {
		List<?> siblings = feature.isMany() ? (List<?>) owner.eGet(feature) : List.of();
		if (elements.size() == 1 && siblings.contains(elements.get(0))) {
			int from = siblings.indexOf(elements.get(0));
			int to = index == CommandParameter.NO_INDEX ? siblings.size() - 1 : index > from ? index - 1 : index;
			return ModelEdits.together(from == to ? List.of() : List.of(
					MoveCommand.create(session.domain(), owner, feature, elements.get(0), to)), "");
		}
		List<Command> parts = new ArrayList<>();
		int before = 0;
		for (EObject each : elements) {
			before += siblings.contains(each) && siblings.indexOf(each) < index ? 1 : 0;
			EReference from = each.eContainmentFeature();
			parts.add(from.isMany() ? RemoveCommand.create(session.domain(), each.eContainer(), from, each)
					: SetCommand.create(session.domain(), each.eContainer(), from, SetCommand.UNSET_VALUE));
		}
		int at = index == CommandParameter.NO_INDEX ? index : index - before;
		// by the constructors: whether they can be added shows only when they have been taken out
		parts.add(feature.isMany() ? new AddCommand(session.domain(), owner, feature, elements, at)
				: new SetCommand(session.domain(), owner, feature, elements.get(0)));
		return new StepByStepCommand("Move " + CommandNames.of(elements), parts);
	}
}
