package org.escalation.exchange.json;

import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.util.Comparator;
import java.util.List;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.escalation.model.EscalationPackage;
import org.escalation.model.text.ModelTexts;
import org.escalation.model.text.Presentation;

/** The JSON Schema (draft 2020-12) of a model in JSON, made from the metamodel. */
public final class ModelJsonSchema {

    private static final String DEFINITIONS = "#/$defs/";

    private ModelJsonSchema() {
    }

    /** The schema as text, ending with a line break. */
    public static String text() {
        return new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create().toJson(schema()) + "\n";
    }

    private static JsonObject schema() {
        JsonObject schema = new JsonObject();
        schema.addProperty("$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.addProperty("title", "Escalation model");
        schema.addProperty("description", "A model of the Escalation Workbench. Parts are nested in their container, "
                + "references are identifiers. Keys come in the order class, id, attributes, references, parts.");
        schema.addProperty("type", "object");
        JsonObject properties = new JsonObject();
        properties.add(JsonLayout.FORMAT_KEY, constant(new JsonPrimitive(JsonLayout.FORMAT)));
        properties.add(JsonLayout.VERSION_KEY, constant(new JsonPrimitive(JsonLayout.VERSION)));
        properties.add(JsonLayout.METAMODEL_KEY, constant(new JsonPrimitive(JsonLayout.METAMODEL)));
        properties.add(JsonLayout.MODEL_KEY, definition(EscalationPackage.Literals.ESCALATION_MODEL));
        schema.add("properties", properties);
        schema.add("required", array(List.of(JsonLayout.FORMAT_KEY, JsonLayout.VERSION_KEY, JsonLayout.METAMODEL_KEY,
                JsonLayout.MODEL_KEY)));
        schema.addProperty("additionalProperties", false);
        schema.add("$defs", definitions());
        return schema;
    }

    private static JsonObject definitions() {
        JsonObject definitions = new JsonObject();
        concreteClasses().forEach(type -> definitions.add(type.getName(), element(type)));
        return definitions;
    }

    private static List<EClass> concreteClasses() {
        return EscalationPackage.eINSTANCE.getEClassifiers().stream()
                .filter(EClass.class::isInstance).map(EClass.class::cast).filter(type -> !type.isAbstract())
                .sorted(Comparator.comparing(EClass::getName)).toList();
    }

    private static JsonObject element(EClass type) {
        JsonObject element = new JsonObject();
        element.addProperty("title", ModelTexts.label(type));
        element.addProperty("description", ModelTexts.documentation(type));
        element.addProperty("type", "object");
        JsonObject properties = new JsonObject();
        properties.add(JsonLayout.CLASS_KEY, constant(new JsonPrimitive(type.getName())));
        for (EStructuralFeature feature : JsonLayout.features(type)) {
            properties.add(feature.getName(), feature(feature));
        }
        element.add("properties", properties);
        element.add("required", array(List.of(JsonLayout.CLASS_KEY)));
        element.addProperty("additionalProperties", false);
        return element;
    }

    private static JsonObject feature(EStructuralFeature feature) {
        JsonObject one = feature instanceof EAttribute attribute ? attribute(attribute) : reference((EReference) feature);
        JsonObject described = one;
        if (feature.isMany()) {
            described = new JsonObject();
            described.addProperty("type", "array");
            described.add("items", one);
        }
        String unit = Presentation.unit(feature);
        String text = ModelTexts.documentation(feature);
        described.addProperty("description", unit.isEmpty() ? text : text + " Unit: " + unit + ".");
        return described;
    }

    private static JsonObject attribute(EAttribute attribute) {
        JsonObject schema = new JsonObject();
        switch (JsonLayout.kind(attribute)) {
            // Besides numbers: infinities and NaN, and whole numbers too large for some readers, as text.
            case NUMBER -> schema.add("type", array(List.of("number", "string")));
            case INTEGER -> schema.add("type", array(List.of("integer", "string")));
            case BOOLEAN -> schema.addProperty("type", "boolean");
            case TEXT -> text(attribute, schema);
        }
        Presentation.minimum(attribute).ifPresent(least -> schema.addProperty("minimum", least));
        Presentation.maximum(attribute).ifPresent(greatest -> schema.addProperty("maximum", greatest));
        return schema;
    }

    private static void text(EAttribute attribute, JsonObject schema) {
        schema.addProperty("type", "string");
        if (attribute.getEAttributeType() instanceof EEnum choices) {
            schema.add("enum", array(choices.getELiterals().stream().map(EEnumLiteral::getLiteral).toList()));
        } else if (attribute.getEAttributeType() == EscalationPackage.Literals.DATE) {
            schema.addProperty("format", "date");
        }
    }

    private static JsonObject reference(EReference reference) {
        if (!reference.isContainment()) {
            JsonObject id = new JsonObject();
            id.addProperty("type", "string");
            id.addProperty("title", "Identifier of: " + ModelTexts.label(reference.getEReferenceType()));
            return id;
        }
        List<EClass> types = concreteClasses().stream().filter(reference.getEReferenceType()::isSuperTypeOf).toList();
        if (types.size() == 1) {
            return definition(types.get(0));
        }
        JsonArray choices = new JsonArray();
        types.forEach(type -> choices.add(definition(type)));
        JsonObject schema = new JsonObject();
        schema.add("anyOf", choices);
        return schema;
    }

    private static JsonObject definition(EClass type) {
        JsonObject reference = new JsonObject();
        reference.addProperty("$ref", DEFINITIONS + type.getName());
        return reference;
    }

    private static JsonObject constant(JsonElement value) {
        JsonObject constant = new JsonObject();
        constant.add("const", value);
        return constant;
    }

    private static JsonArray array(List<String> values) {
        JsonArray array = new JsonArray();
        values.forEach(array::add);
        return array;
    }
}
