package org.escalation.exchange.json;

import com.google.gson.FormattingStyle;
import com.google.gson.Strictness;
import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.Writer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.escalation.exchange.ExchangeException;
import org.escalation.model.EscalationModel;
import org.escalation.model.Identified;
import org.escalation.model.names.MetamodelNames;
import org.escalation.model.text.ElementTitles;

/** Writes a model as JSON. Used once. */
public final class JsonModelWriter {

    private final JsonWriter json;
    private final BooleanSupplier cancelled;
    private final Map<EClass, List<EStructuralFeature>> features = new HashMap<>();

    /**
     * @param out takes the text; not closed
     * @param cancelled asked at every element
     */
    public JsonModelWriter(Writer out, BooleanSupplier cancelled) {
        json = new JsonWriter(out);
        json.setFormattingStyle(FormattingStyle.PRETTY.withIndent("  "));
        json.setStrictness(Strictness.STRICT);
        json.setHtmlSafe(false);
        this.cancelled = cancelled;
    }

    /**
     * Writes the model.
     *
     * @throws ExchangeException if the model refers to an element that has no identifier
     * @throws CancellationException if cancelled
     */
    public void write(EscalationModel model) throws ExchangeException, IOException {
        json.beginObject();
        json.name(JsonLayout.FORMAT_KEY).value(JsonLayout.FORMAT);
        json.name(JsonLayout.VERSION_KEY).value(JsonLayout.VERSION);
        json.name(JsonLayout.METAMODEL_KEY).value(JsonLayout.METAMODEL);
        json.name(JsonLayout.MODEL_KEY);
        element(model);
        json.endObject();
        json.flush();
    }

    private void element(EObject element) throws ExchangeException, IOException {
        if (cancelled.getAsBoolean()) {
            throw new CancellationException("Export cancelled");
        }
        json.beginObject();
        json.name(JsonLayout.CLASS_KEY).value(element.eClass().getName());
        for (EStructuralFeature feature : features.computeIfAbsent(element.eClass(), JsonLayout::features)) {
            Object value = element.eGet(feature);
            if (feature.isMany()) {
                List<?> values = (List<?>) value;
                if (!values.isEmpty()) {
                    json.name(feature.getName()).beginArray();
                    for (Object one : values) {
                        value(element, feature, one);
                    }
                    json.endArray();
                }
            } else if (value != null) {
                json.name(feature.getName());
                value(element, feature, value);
            }
        }
        json.endObject();
    }

    private void value(EObject owner, EStructuralFeature feature, Object value)
            throws ExchangeException, IOException {
        if (feature instanceof EReference reference) {
            if (reference.isContainment()) {
                element((EObject) value);
            } else {
                json.value(idOf(owner, reference, (EObject) value));
            }
        } else {
            attribute((EAttribute) feature, value);
        }
    }

    private void attribute(EAttribute attribute, Object value) throws IOException {
        switch (JsonLayout.kind(attribute)) {
            case NUMBER -> number(((Number) value).doubleValue());
            case INTEGER -> integer(((Number) value).longValue());
            case BOOLEAN -> json.value((Boolean) value);
            case TEXT -> json.value(EcoreUtil.convertToString(attribute.getEAttributeType(), value));
        }
    }

    /** JSON has no infinities and no NaN: they are written as text. */
    private void number(double value) throws IOException {
        if (Double.isFinite(value)) {
            json.value(value);
        } else {
            json.value(Double.toString(value));
        }
    }

    private void integer(long value) throws IOException {
        if (Math.abs(value) <= JsonLayout.LARGEST_SAFE_NUMBER && value != Long.MIN_VALUE) {
            json.value(value);
        } else {
            json.value(Long.toString(value));
        }
    }

    private static String idOf(EObject owner, EReference reference, EObject target) throws ExchangeException {
        if (target instanceof Identified identified && identified.getId() != null && !identified.getId().isEmpty()) {
            return identified.getId();
        }
        throw new ExchangeException(ElementTitles.withKind(owner) + " refers by " + MetamodelNames.nameOf(reference)
                + " to an element without identifier; save the model first, which gives it one");
    }
}
