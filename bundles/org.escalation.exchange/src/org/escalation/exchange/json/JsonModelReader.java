package org.escalation.exchange.json;

import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import com.google.gson.stream.MalformedJsonException;
import java.io.EOFException;
import java.io.IOException;
import java.io.Reader;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.escalation.exchange.ExchangeException;
import org.escalation.model.EscalationModel;
import org.escalation.model.EscalationPackage;
import org.escalation.model.Identified;

/**
 * Reads a model from JSON, strictly: an unknown key, class or literal, a key given twice, a value of the wrong kind or a
 * reference to nothing refuses the whole text, with the place named. Used once.
 */
public final class JsonModelReader {

    private static final int DEEPEST_NESTING = 500;

    private final JsonReader json;
    private final BooleanSupplier cancelled;
    private final References references = new References();
    private final Map<EClass, List<EStructuralFeature>> features = new HashMap<>();

    /**
     * @param in gives the text; not closed
     * @param cancelled asked at every element
     */
    public JsonModelReader(Reader in, BooleanSupplier cancelled) {
        json = new JsonReader(in);
        json.setStrictness(Strictness.STRICT);
        json.setNestingLimit(DEEPEST_NESTING);
        this.cancelled = cancelled;
    }

    /**
     * Reads the model.
     *
     * @throws ExchangeException if the text is not JSON or not a model
     * @throws CancellationException if cancelled
     */
    public EscalationModel read() throws ExchangeException, IOException {
        try {
            EscalationModel model = document();
            references.resolve();
            return model;
        } catch (MalformedJsonException malformed) {
            throw new ExchangeException("This is not JSON: " + malformed.getMessage(), malformed);
        } catch (EOFException truncated) {
            throw new ExchangeException("The JSON text ends too early, at " + json.getPath(), truncated);
        } catch (CancellationException wanted) {
            // Caught before the next clause, because it is an IllegalStateException too.
            throw wanted;
        } catch (IllegalStateException | NumberFormatException wrongKind) {
            throw new ExchangeException("A value is not of the kind expected: " + wrongKind.getMessage(), wrongKind);
        }
    }

    private EscalationModel document() throws ExchangeException, IOException {
        json.beginObject();
        expectText(JsonLayout.FORMAT_KEY, JsonLayout.FORMAT);
        expectKey(JsonLayout.VERSION_KEY);
        int version = json.nextInt();
        if (version != JsonLayout.VERSION) {
            throw refused("the format's version is " + version + ", but only " + JsonLayout.VERSION + " is known here");
        }
        expectText(JsonLayout.METAMODEL_KEY, JsonLayout.METAMODEL);
        expectKey(JsonLayout.MODEL_KEY);
        if (!(element() instanceof EscalationModel model)) {
            throw refused("the root element is not an EscalationModel");
        }
        json.endObject();
        if (json.peek() != JsonToken.END_DOCUMENT) {
            throw refused("something follows the model");
        }
        return model;
    }

    private EObject element() throws ExchangeException, IOException {
        if (cancelled.getAsBoolean()) {
            throw new CancellationException("Import cancelled");
        }
        json.beginObject();
        expectKey(JsonLayout.CLASS_KEY);
        EObject element = EcoreUtil.create(concreteClass(json.nextString()));
        Set<String> seen = new HashSet<>();
        while (json.hasNext()) {
            String key = json.nextName();
            EStructuralFeature feature = element.eClass().getEStructuralFeature(key);
            if (feature == null || !features.computeIfAbsent(element.eClass(), JsonLayout::features).contains(feature)) {
                throw refused(element.eClass().getName() + " has no feature \"" + key + "\"");
            }
            if (!seen.add(key)) {
                throw refused("the key is given twice");
            }
            feature(element, feature);
        }
        json.endObject();
        if (element instanceof Identified identified && identified.getId() != null
                && !references.define(identified)) {
            throw refused("the identifier \"" + identified.getId() + "\" is used twice");
        }
        return element;
    }

    private EClass concreteClass(String name) throws ExchangeException {
        if (EscalationPackage.eINSTANCE.getEClassifier(name) instanceof EClass type && !type.isAbstract()) {
            return type;
        }
        throw refused("the metamodel has no class \"" + name + "\" that an element can have");
    }

    private void feature(EObject element, EStructuralFeature feature) throws ExchangeException, IOException {
        if (feature.isMany()) {
            json.beginArray();
            while (json.hasNext()) {
                value(element, feature);
            }
            json.endArray();
        } else {
            value(element, feature);
        }
    }

    private void value(EObject element, EStructuralFeature feature) throws ExchangeException, IOException {
        if (feature instanceof EReference reference && !reference.isContainment()) {
            references.refer(element, reference, json.nextString(), json.getPath());
            return;
        }
        Object value = feature instanceof EAttribute attribute ? attribute(attribute) : part((EReference) feature);
        if (feature.isMany()) {
            @SuppressWarnings("unchecked") // a many-valued feature of EMF is an EList of its type, checked above
            EList<Object> values = (EList<Object>) element.eGet(feature);
            values.add(value);
        } else {
            element.eSet(feature, value);
        }
    }

    private EObject part(EReference reference) throws ExchangeException, IOException {
        EObject part = element();
        if (!reference.getEReferenceType().isSuperTypeOf(part.eClass())) {
            throw refused(reference.getName() + " holds " + reference.getEReferenceType().getName() + ", not "
                    + part.eClass().getName());
        }
        return part;
    }

    private Object attribute(EAttribute attribute) throws ExchangeException, IOException {
        if (JsonLayout.kind(attribute) == JsonLayout.Kind.BOOLEAN) {
            return json.nextBoolean();
        }
        boolean text = json.peek() == JsonToken.STRING;
        if (JsonLayout.kind(attribute) == JsonLayout.Kind.TEXT && !text) {
            throw refused("a text is expected");
        }
        String written = json.nextString();
        try {
            return EcoreUtil.createFromString(attribute.getEAttributeType(), written);
        } catch (RuntimeException unlawful) {
            // Conversion of EMF's data types fails with different unchecked exceptions.
            throw new ExchangeException("At " + json.getPath() + ": \"" + written + "\" is no lawful "
                    + attribute.getEAttributeType().getName(), unlawful);
        }
    }

    private void expectText(String key, String value) throws ExchangeException, IOException {
        expectKey(key);
        String found = json.nextString();
        if (!found.equals(value)) {
            throw refused("\"" + value + "\" is expected, but \"" + found + "\" is found");
        }
    }

    private void expectKey(String key) throws ExchangeException, IOException {
        if (!json.hasNext() || !json.nextName().equals(key)) {
            throw refused("the key \"" + key + "\" is expected here");
        }
    }

    private ExchangeException refused(String reason) {
        return new ExchangeException("At " + json.getPath() + ": " + reason);
    }
}
