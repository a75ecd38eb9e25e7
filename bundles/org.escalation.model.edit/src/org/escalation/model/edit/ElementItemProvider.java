/*
 * Copyright (c) 2026 the Escalation Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.escalation.model.edit;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.common.command.AbstractCommand;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.notify.AdapterFactory;
import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.edit.command.CommandParameter;
import org.eclipse.emf.edit.command.CopyCommand.Helper;
import org.eclipse.emf.edit.command.InitializeCopyCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.eclipse.emf.edit.provider.IEditingDomainItemProvider;
import org.eclipse.emf.edit.provider.IItemLabelProvider;
import org.eclipse.emf.edit.provider.IItemPropertyDescriptor;
import org.eclipse.emf.edit.provider.IItemPropertySource;
import org.eclipse.emf.edit.provider.IStructuredItemContentProvider;
import org.eclipse.emf.edit.provider.ITreeItemContentProvider;
import org.eclipse.emf.edit.provider.ItemProviderAdapter;
import org.eclipse.emf.edit.provider.ViewerNotification;

import org.escalation.model.NamedElement;
import org.escalation.model.text.ElementTitles;
import org.escalation.model.text.ModelTexts;

/**
 * Content, label, icon, properties and commands of every element, read from the metamodel. One instance serves all
 * elements, so it keeps nothing about a single one.
 */
final class ElementItemProvider extends ItemProviderAdapter implements IEditingDomainItemProvider,
		IStructuredItemContentProvider, ITreeItemContentProvider, IItemLabelProvider, IItemPropertySource {

	private final Map<EClass, List<EStructuralFeature>> childFeatures = new HashMap<>();
	private final Map<EClass, List<IItemPropertyDescriptor>> descriptors = new HashMap<>();

	ElementItemProvider(AdapterFactory adapterFactory) {
		super(adapterFactory);
	}

	@Override
	protected Collection<? extends EStructuralFeature> getChildrenFeatures(Object object) {
		return childFeatures.computeIfAbsent(((EObject) object).eClass(),
				type -> List.copyOf(type.getEAllContainments()));
	}

	@Override
	protected EStructuralFeature getChildFeature(Object object, Object child) {
		if (child instanceof EObject element && element.eContainer() == object) {
			return element.eContainingFeature();
		}
		return NewElements.featureFor((EObject) object, child);
	}

	@Override
	protected boolean isWrappingNeeded(Object object) {
		return false;
	}

	@Override
	public String getText(Object object) {
		return ElementTitles.of((EObject) object);
	}

	@Override
	public Object getImage(Object object) {
		return ElementIcons.url(((EObject) object).eClass(), ElementIcons.Theme.LIGHT);
	}

	@Override
	public List<IItemPropertyDescriptor> getPropertyDescriptors(Object object) {
		return descriptors.computeIfAbsent(((EObject) object).eClass(),
				type -> ElementPropertyDescriptor.all(type, getRootAdapterFactory()));
	}

	@Override
	protected void collectNewChildDescriptors(Collection<Object> newChildDescriptors, Object object) {
		newChildDescriptors.addAll(NewElements.childParameters((EObject) object));
	}

	@Override
	public String getCreateChildText(Object owner, Object feature, Object child, Collection<?> selection) {
		return ModelTexts.label(((EObject) child).eClass());
	}

	@Override
	public String getCreateChildToolTipText(Object owner, Object feature, Object child, Collection<?> selection) {
		return ModelTexts.documentation(((EObject) child).eClass());
	}

	@Override
	public String getCreateChildDescription(Object owner, Object feature, Object child, Collection<?> selection) {
		return "Add " + ModelTexts.label(((EObject) child).eClass()) + " to " + ElementTitles.withKind((EObject) owner);
	}

	@Override
	public Object getCreateChildImage(Object owner, Object feature, Object child, Collection<?> selection) {
		return getImage(child);
	}

	@Override
	public Command createCommand(Object object, EditingDomain domain, Class<? extends Command> commandClass,
			CommandParameter commandParameter) {
		Command command = super.createCommand(object, domain, commandClass, commandParameter);
		if (command instanceof AbstractCommand named) {
			CommandTexts.label(commandClass, commandParameter).ifPresent(named::setLabel);
		}
		return command;
	}

	@Override
	protected Command createInitializeCopyCommand(EditingDomain domain, EObject owner, Helper helper) {
		return new NewIdentityCopy(domain, owner, helper);
	}

	@Override
	public void notifyChanged(Notification notification) {
		if (notification.isTouch() || !(notification.getNotifier() instanceof EObject element)) {
			return;
		}
		boolean contents = notification.getFeature() instanceof EReference reference && reference.isContainment();
		fireNotifyChanged(new ViewerNotification(notification, element, contents, true));
		updateTitlesAbove(notification, element);
	}

	/** A part without a name of its own shows in the title of what holds it. */
	private void updateTitlesAbove(Notification notification, EObject element) {
		EObject part = element;
		while (!(part instanceof NamedElement) && part.eContainer() != null) {
			part = part.eContainer();
			fireNotifyChanged(new ViewerNotification(notification, part, false, true));
		}
	}

	/** A copy is a new element: everything is copied but the identifier. */
	private static final class NewIdentityCopy extends InitializeCopyCommand {

		NewIdentityCopy(EditingDomain domain, EObject owner, Helper helper) {
			super(domain, owner, helper);
		}

		@Override
		protected void copyAttributes() {
			super.copyAttributes();
			NewElements.giveIdentity(copy);
		}
	}
}
