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

    /**
     * A setting of a number. Whole-number features take the rounded value.
     *
     * @param element element of the model, not of a copy
     * @param feature one of its numbers
     * @param value   the value to use
     * @return the setting
     */
    public static FeatureSetting number(Identified element, EStructuralFeature feature, double value) {
        return new FeatureSetting(element, feature, typed(feature, value));
    }

    /** The number in the type of the feature. */
    static Object typed(EStructuralFeature feature, double value) {
        Class<?> type = feature.getEType().getInstanceClass();
        if (type == int.class || type == Integer.class) {
            return (int) Math.round(value);
        }
        return type == long.class || type == Long.class ? (Object) Math.round(value) : (Object) value;
    }
}
