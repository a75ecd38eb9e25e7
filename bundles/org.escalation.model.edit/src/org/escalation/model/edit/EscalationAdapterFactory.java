/*
 * Copyright (c) 2026 the Escalation Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.escalation.model.edit;

import java.util.Collection;
import java.util.List;

import org.eclipse.emf.common.notify.Adapter;
import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.Notifier;
import org.eclipse.emf.common.notify.impl.AdapterFactoryImpl;
import org.eclipse.emf.edit.provider.ChangeNotifier;
import org.eclipse.emf.edit.provider.ComposeableAdapterFactory;
import org.eclipse.emf.edit.provider.ComposedAdapterFactory;
import org.eclipse.emf.edit.provider.IChangeNotifier;
import org.eclipse.emf.edit.provider.IDisposable;
import org.eclipse.emf.edit.provider.IEditingDomainItemProvider;
import org.eclipse.emf.edit.provider.IItemLabelProvider;
import org.eclipse.emf.edit.provider.IItemPropertySource;
import org.eclipse.emf.edit.provider.INotifyChangedListener;
import org.eclipse.emf.edit.provider.IStructuredItemContentProvider;
import org.eclipse.emf.edit.provider.ITreeItemContentProvider;

import org.escalation.model.EscalationPackage;

/** Gives every element of an escalation model its {@link ElementItemProvider}. */
public final class EscalationAdapterFactory extends AdapterFactoryImpl
		implements ComposeableAdapterFactory, IChangeNotifier, IDisposable {

	private static final Collection<Object> SUPPORTED = List.of(IEditingDomainItemProvider.class,
			IStructuredItemContentProvider.class, ITreeItemContentProvider.class, IItemLabelProvider.class,
			IItemPropertySource.class, EscalationPackage.eINSTANCE);

	private final IChangeNotifier listeners = new ChangeNotifier();
	private final ElementItemProvider provider = new ElementItemProvider(this);
	private ComposedAdapterFactory parent;

	@Override
	public ComposeableAdapterFactory getRootAdapterFactory() {
		return parent == null ? this : parent.getRootAdapterFactory();
	}

	@Override
	public void setParentAdapterFactory(ComposedAdapterFactory parentAdapterFactory) {
		parent = parentAdapterFactory;
	}

	@Override
	public boolean isFactoryForType(Object type) {
		return SUPPORTED.contains(type);
	}

	@Override
	public Adapter adapt(Notifier notifier, Object type) {
		return super.adapt(notifier, this);
	}

	@Override
	public Object adapt(Object object, Object type) {
		if (!isFactoryForType(type)) {
			return null;
		}
		Object adapter = super.adapt(object, type);
		return !(type instanceof Class<?> wanted) || wanted.isInstance(adapter) ? adapter : null;
	}

	@Override
	protected Adapter createAdapter(Notifier target, Object type) {
		return provider;
	}

	@Override
	public void addListener(INotifyChangedListener listener) {
		listeners.addListener(listener);
	}

	@Override
	public void removeListener(INotifyChangedListener listener) {
		listeners.removeListener(listener);
	}

	@Override
	public void fireNotifyChanged(Notification notification) {
		listeners.fireNotifyChanged(notification);
		if (parent != null) {
			parent.fireNotifyChanged(notification);
		}
	}

	@Override
	public void dispose() {
		provider.dispose();
	}
}
