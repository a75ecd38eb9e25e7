package org.escalation.analysis.internal.binding;

import java.util.function.Supplier;
import org.escalation.analysis.Measure;
import org.escalation.analysis.MeasureValue;
import org.escalation.analysis.statistics.OutOfRangeException;
import org.escalation.model.Identified;

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

    /**
     * One value, computed so that a number of the model outside its range spoils this value only: it becomes undefined
     * with the reason.
     */
    final MeasureValue guarded(Supplier<MeasureValue> computation, Identified... subjects) {
        try {
            return computation.get();
        } catch (OutOfRangeException unlawful) {
            return MeasureValue.of(this, subjects).undefined("A number is out of range: " + unlawful.getMessage() + ".");
        }
    }
}
