package org.escalation.notation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

import org.escalation.model.BooleanOverride;
import org.escalation.model.ChoiceOverride;
import org.escalation.model.EscalationModel;
import org.escalation.model.FeatureOverride;
import org.escalation.model.Identified;
import org.escalation.model.NamedElement;
import org.escalation.model.NumberOverride;
import org.escalation.model.Scenario;
import org.escalation.model.Variant;
import org.escalation.model.VariantOverride;
import org.escalation.model.text.ElementTitles;
import org.escalation.model.text.ModelTexts;
import org.escalation.model.text.OverrideTexts;
import org.escalation.model.text.Presentation;

/**
 * What the scenario map's expressions and tools ask about a model. Every method is a pure function of the elements it is
 * given; the first parameter is the expression's receiver.
 */
public final class ScenarioServices {

    /** Kind and title of an element, and the nearest named element that it is part of. */
    public String changedLabel(Identified element) {
        String kind = ModelTexts.label(element.eClass());
        NamedElement owner = owner(element);
        String of = owner == null ? "" : "\nof " + ElementTitles.of(owner);
        return kind + "\n" + ElementTitles.of(element) + of;
    }

    /** The description of an element. */
    public String changedTooltip(Identified element) {
        String text = element instanceof NamedElement named && named.getDescription() != null ? named.getDescription() : "";
        return text.isEmpty() ? ElementTitles.withKind(element) : text;
    }

    private static NamedElement owner(Identified element) {
        for (EObject up = element.eContainer(); up != null; up = up.eContainer()) {
            if (up instanceof NamedElement named && !(up instanceof EscalationModel)) {
                return named;
            }
        }
        return null;
    }

    /** Name of a variant, and the question that it answers. */
    public String variantLabel(Variant variant) {
        String purpose = variant.getPurpose();
        return ElementTitles.of(variant) + (purpose == null || purpose.isBlank() ? "" : "\n" + purpose);
    }

    /** Name of the base of a variant. */
    public String baseLabel(Variant variant) {
        return "Base: " + ElementTitles.of(variant.getScenario());
    }

    /** What is changed: the feature, the old value and the new. */
    public String overrideLabel(VariantOverride override) {
        String unit = override instanceof NumberOverride number && number.getFeature() != null ? Presentation.unit(number.getFeature()) : "";
        return OverrideTexts.changeOf(override) + (unit.isEmpty() || unit.equals("probability") ? "" : " " + unit);
    }

    /** The change with the element that it is about, and whether the base has changed since. */
    public String overrideTooltip(VariantOverride override) {
        return OverrideTexts.of(override) + (isStale(override) ? "\nThe base has changed since: " + baseNow(override) : "");
    }

    private static String baseNow(VariantOverride override) {
        return override instanceof FeatureOverride change ? String.valueOf(change.getElement().eGet(change.getFeature())) : "";
    }

    /** Whether the base no longer has the value that it had when the change was made. */
    public boolean isStale(VariantOverride override) {
        if (!(override instanceof FeatureOverride change) || change.getElement() == null || change.getFeature() == null
                || !change.getElement().eClass().getEAllStructuralFeatures().contains(change.getFeature())) {
            return false;
        }
        Object now = change.getElement().eGet(change.getFeature());
        return switch (change) {
            case NumberOverride number -> now instanceof Number value && value.doubleValue() != number.getOldValue();
            case BooleanOverride truth -> !Objects.equals(now, truth.isOldValue());
            case ChoiceOverride choice -> choice.getOldValue() != null && now != null && !choice.getOldValue().getInstance().equals(now);
            default -> false;
        };
    }

    /** The new number as it is typed; empty for other changes. */
    public String newValueText(VariantOverride override) {
        return override instanceof NumberOverride number ? String.valueOf(number.getNewValue()) : "";
    }

    /**
     * A number as people type it, with a point or a comma.
     *
     * @throws IllegalArgumentException when it is no number
     */
    public Double parsedNumber(String text) {
        try {
            double value = Double.parseDouble(text.trim().replace(',', '.'));
            if (Double.isFinite(value)) {
                return value;
            }
        } catch (NumberFormatException e) {
            // told below, as for infinite ones
        }
        throw new IllegalArgumentException("\u201c" + text + "\u201d is no number; type one such as 0.25");
    }

    /** Elements of the model that have a number which a variant can change. */
    public List<Identified> elementsWithNumbers(Scenario scenario) {
        List<Identified> result = new ArrayList<>();
        simulated(scenario).stream().filter(element -> !numbers(element).isEmpty()).forEach(result::add);
        return result;
    }

    /** The numbers of an element. */
    public List<EAttribute> numbers(EObject element) {
        return element.eClass().getEAllAttributes().stream().filter(attribute -> attribute.isChangeable() && !attribute.isMany()
                && (attribute.getEAttributeType().getInstanceClass() == double.class
                        || attribute.getEAttributeType().getInstanceClass() == int.class)).toList();
    }

    /** A number of an element as it is now. */
    public Double currentNumber(EObject element, EObject number) {
        return element.eGet((EStructuralFeature) number) instanceof Number value ? value.doubleValue() : null;
    }

    /** Elements that a variant can leave out. */
    public List<Identified> removableElements(Scenario scenario) {
        return simulated(scenario).stream().filter(this::isRemovable).toList();
    }

    /** Whether an element stands in a list of its owner, so that the rest makes sense without it. */
    public boolean isRemovable(EObject element) {
        return element instanceof Identified && element.eContainmentFeature() != null && element.eContainmentFeature().isMany()
                && SIMULATED.contains(element.eContainmentFeature().getName().toLowerCase(Locale.ROOT));
    }

    private static final Set<String> SIMULATED = Set.of("thresholds", "signals", "linkages", "offramps", "perceptions", "stakes",
            "events", "actions", "beliefs", "items", "vetoes", "settlements", "firebreaks", "initialstates");

    private static Collection<Identified> simulated(Scenario scenario) {
        List<Identified> result = new ArrayList<>();
        if (scenario.eContainer() instanceof EscalationModel model) {
            result.addAll(model.getActors());
            model.getActors().forEach(actor -> parts(actor, result));
            model.getLinkages().forEach(linkage -> addWithParts(linkage, result));
            model.getPackages().forEach(pack -> addWithParts(pack, result));
            model.getOffRamps().forEach(offRamp -> addWithParts(offRamp, result));
        }
        addWithParts(scenario, result);
        result.removeIf(element -> element instanceof Variant || element instanceof VariantOverride);
        return result;
    }

    private static void addWithParts(Identified element, List<Identified> into) {
        into.add(element);
        parts(element, into);
    }

    private static void parts(Identified element, List<Identified> into) {
        for (EObject part : element.eContents()) {
            if (part instanceof Identified one && !(part instanceof Variant)) {
                addWithParts(one, into);
            }
        }
    }
}
