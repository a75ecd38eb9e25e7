package org.escalation.analysis;

import java.util.ArrayList;
import java.util.List;
import org.escalation.analysis.internal.binding.ShippedMeasures;
import org.escalation.model.EscalationModel;
import org.escalation.model.Scenario;

/** Evaluates measures over a model. */
public final class Measures {

    private Measures() {
    }

    /** The thirteen measures that come with the workbench, in their usual order. */
    public static List<Measure> shipped() {
        return ShippedMeasures.all();
    }

    /**
     * The values of all shipped measures.
     *
     * @param model the model
     * @param scenario one of its scenarios, or null for the model as a whole
     */
    public static List<MeasureValue> of(EscalationModel model, Scenario scenario) {
        return of(model, scenario, shipped());
    }

    /**
     * The values of the measures given, in their order.
     *
     * @param model the model
     * @param scenario one of its scenarios, or null for the model as a whole
     * @param measures for example those of {@link MeasureRegistry}
     */
    public static List<MeasureValue> of(EscalationModel model, Scenario scenario, List<Measure> measures) {
        MeasureContext context = new MeasureContext(model, scenario);
        List<MeasureValue> values = new ArrayList<>();
        for (Measure measure : measures) {
            values.addAll(measure.evaluate(context));
        }
        return values;
    }
}
