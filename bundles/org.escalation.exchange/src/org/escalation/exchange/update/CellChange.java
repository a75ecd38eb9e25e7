package org.escalation.exchange.update;

import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * One value that changes.
 *
 * @param feature the feature
 * @param value its new value; a list of elements for references to many; null to clear it
 * @param before the old value as its cell shows it
 * @param after the new value as its cell shows it; empty when it is cleared
 * @param place the cell
 */
public record CellChange(EStructuralFeature feature, Object value, String before, String after, Place place) {
}
