/*
 * Copyright (c) 2026 the Escalation Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.escalation.diagram.ui.internal.table;

import java.util.List;

import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.impl.list.mutable.FastList;

/**
 * Finds the collections that the table widget works with. Their factories look for implementations by the class loader of
 * the thread, which in a plug-in system sees none; they look once, when each is first used, so that is done here with a
 * class loader that does. It stands in for an extender that would weave such calls in every class of the product, which is
 * why this bundle provides the capability that the collections require.
 */
final class CollectionFactories {

	private static final List<String> NAMES = List.of("Lists", "Sets", "Maps", "Bags", "Stacks", "SortedSets", "SortedMaps", "primitive.IntLists",
			"primitive.IntSets", "primitive.IntBags", "primitive.IntStacks", "primitive.IntIntMaps", "primitive.IntObjectMaps", "primitive.IntBooleanMaps",
			"primitive.IntDoubleMaps", "primitive.IntLongMaps", "primitive.ObjectIntMaps", "primitive.ObjectBooleanMaps", "primitive.ObjectDoubleMaps",
			"primitive.ObjectLongMaps", "primitive.BooleanLists", "primitive.BooleanSets", "primitive.BooleanBags", "primitive.DoubleLists",
			"primitive.DoubleSets", "primitive.DoubleBags", "primitive.LongLists", "primitive.LongSets", "primitive.LongBags", "primitive.ByteLists",
			"primitive.ByteSets", "primitive.ByteBags", "primitive.CharLists", "primitive.CharSets", "primitive.CharBags", "primitive.FloatLists",
			"primitive.FloatSets", "primitive.FloatBags", "primitive.ShortLists", "primitive.ShortSets", "primitive.ShortBags");

	private CollectionFactories() {
	}

	/** Loads all factories; cheap from the second time on. */
	static void load() {
		Thread thread = Thread.currentThread();
		ClassLoader before = thread.getContextClassLoader();
		thread.setContextClassLoader(FastList.class.getClassLoader());
		try {
			for (String name : NAMES) {
				Class.forName(Lists.class.getPackageName() + '.' + name, true, Lists.class.getClassLoader());
			}
		} catch (ClassNotFoundException e) {
			throw new IllegalStateException("The collections library lacks " + e.getMessage(), e);
		} finally {
			thread.setContextClassLoader(before);
		}
	}
}
