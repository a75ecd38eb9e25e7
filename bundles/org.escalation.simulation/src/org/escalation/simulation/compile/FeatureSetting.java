package org.escalation.simulation.compile;

import org.eclipse.emf.ecore.EStructuralFeature;

import org.escalation.model.Identified;

/**
 * A value put in the place of another for one compilation, as sweeps and threshold searches need it.
 *
 * @param element element of the model, not of a copy
 * @param feature one of its attributes
 * @param value   the value to use
 */
public record FeatureSetting(Identified element, EStructuralFeature feature, Object value) {
}
