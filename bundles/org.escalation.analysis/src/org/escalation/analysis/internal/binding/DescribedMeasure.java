package org.escalation.analysis.internal.binding;

import org.escalation.analysis.Measure;

/** A measure that states its descriptive texts once, at construction. */
abstract class DescribedMeasure implements Measure {

    private final String id;
    private final String title;
    private final String unit;
    private final String explanation;

    DescribedMeasure(String id, String title, String unit, String explanation) {
        this.id = id;
        this.title = title;
        this.unit = unit;
        this.explanation = explanation;
    }

    @Override
    public final String id() {
        return id;
    }

    @Override
    public final String title() {
        return title;
    }

    @Override
    public final String unit() {
        return unit;
    }

    @Override
    public final String explanation() {
        return explanation;
    }
}
