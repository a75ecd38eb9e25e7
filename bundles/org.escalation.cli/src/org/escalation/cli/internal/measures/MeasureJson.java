package org.escalation.cli.internal.measures;

import com.google.gson.FormattingStyle;
import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.escalation.cli.internal.JsonHead;
import org.escalation.analysis.Measure;
import org.escalation.analysis.MeasureValue;
import org.escalation.analysis.provenance.CitationText;
import org.escalation.analysis.statistics.Interval;
import org.escalation.cli.internal.command.ModelInput;
import org.escalation.model.Citation;
import org.escalation.model.EscalationModel;
import org.escalation.model.Scenario;
import org.escalation.model.text.ElementTitles;

/** Measures as JSON; the layout is in the package's description. */
public final class MeasureJson {


    private final PrintWriter out;
    private final JsonWriter json;

    /** @param out takes the text */
    public MeasureJson(PrintWriter out) {
        this.out = out;
        json = new JsonWriter(out);
        json.setFormattingStyle(FormattingStyle.PRETTY);
        json.setHtmlSafe(false);
        json.setSerializeNulls(true);
    }

    /** Prints all values by measure; a measure without values has an empty list. */
    public void print(EscalationModel model, Scenario scenario, List<Measure> measures, List<MeasureValue> values) {
        try {
            json.beginObject();
            json.name("format").value("escalation-measures");
            json.name("formatVersion").value(JsonHead.VERSION);
            json.name("model");
            element(model);
            json.name("scenario");
            element(scenario);
            json.name("measures").beginArray();
            for (Measure measure : measures) {
                measure(measure, values.stream().filter(value -> value.measure() == measure).toList());
            }
            json.endArray();
            json.endObject();
            json.flush();
            out.println();
        } catch (IOException e) {
            throw new UncheckedIOException("A print writer does not throw", e);
        }
    }

    private void measure(Measure measure, List<MeasureValue> values) throws IOException {
        json.beginObject();
        json.name("id").value(measure.id());
        json.name("title").value(measure.title());
        json.name("unit").value(measure.unit());
        json.name("explanation").value(measure.explanation());
        json.name("values").beginArray();
        for (MeasureValue value : values) {
            value(value);
        }
        json.endArray();
        json.endObject();
    }

    private void value(MeasureValue value) throws IOException {
        json.beginObject();
        elements("subjects", value.subjects());
        json.name("value");
        if (value.value().isPresent()) {
            json.value(value.value().getAsDouble());
        } else {
            json.nullValue();
        }
        json.name("undefined").value(value.undefinedReason().isEmpty() ? null : value.undefinedReason());
        json.name("interval");
        interval(value.interval().orElse(null));
        elements("restsOn", value.restsOn());
        json.name("sources").beginArray();
        for (Citation citation : value.sources()) {
            source(citation);
        }
        json.endArray();
        json.name("note").value(value.note());
        json.endObject();
    }

    private void interval(Interval interval) throws IOException {
        if (interval == null) {
            json.nullValue();
            return;
        }
        json.beginObject();
        json.name("low").value(interval.low());
        json.name("high").value(interval.high());
        json.name("level").value(interval.level());
        json.endObject();
    }

    private void elements(String key, List<? extends EObject> elements) throws IOException {
        json.name(key).beginArray();
        for (EObject element : elements) {
            element(element);
        }
        json.endArray();
    }

    private void element(EObject element) throws IOException {
        if (element == null) {
            json.nullValue();
            return;
        }
        json.beginObject();
        json.name("id").value(ModelInput.id(element));
        json.name("class").value(element.eClass().getName());
        json.name("title").value(ElementTitles.of(element));
        json.endObject();
    }

    private void source(Citation citation) throws IOException {
        json.beginObject();
        json.name("id").value(ModelInput.id(citation.getSource()));
        json.name("number").value(citation.getSource().getNumber());
        json.name("entry").value(CitationText.entry(citation.getSource()));
        json.name("locator").value(citation.getLocator() == null ? "" : citation.getLocator());
        json.endObject();
    }
}
