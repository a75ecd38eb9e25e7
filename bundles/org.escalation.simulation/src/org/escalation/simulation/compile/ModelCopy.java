package org.escalation.simulation.compile;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;

import org.escalation.model.Actor;
import org.escalation.model.BooleanOverride;
import org.escalation.model.ChoiceOverride;
import org.escalation.model.ContentOverride;
import org.escalation.model.DeterrenceLinkage;
import org.escalation.model.EscalationModel;
import org.escalation.model.FeatureOverride;
import org.escalation.model.Identified;
import org.escalation.model.InclusionOverride;
import org.escalation.model.Metric;
import org.escalation.model.NumberOverride;
import org.escalation.model.OffRamp;
import org.escalation.model.ReferenceOverride;
import org.escalation.model.Scenario;
import org.escalation.model.Signal;
import org.escalation.model.Variant;
import org.escalation.model.VariantOverride;
import org.escalation.simulation.scenario.Problem;

/** A copy of a model to which variants are applied. Overrides that lead nowhere become problems that name them. */
final class ModelCopy {

    /** Stands for the list of kinds that scenarios do not list. */
    private static final List<EObject> NO_LIST = List.of();

    private final EcoreUtil.Copier copier = new EcoreUtil.Copier();
    private final EscalationModel model;
    private final Scenario scenario;
    private final List<Problem> problems = new ArrayList<>();

    ModelCopy(EscalationModel original, Scenario originalScenario) {
        model = (EscalationModel) copier.copy(original);
        copier.copyReferences();
        scenario = (Scenario) copier.get(originalScenario);
    }

    EscalationModel model() {
        return model;
    }

    Scenario scenario() {
        return scenario;
    }

    List<Problem> problems() {
        return problems;
    }

    void apply(Variant variant) {
        variant.getOverrides().forEach(override -> apply(variant, override));
    }

    void apply(FeatureSetting setting) {
        EObject target = copier.get(setting.element());
        if (target == null) {
            problem(setting.element(), "is no element of the model");
        } else {
            set(setting.element(), target, setting.feature(), setting.value());
        }
    }

    private void apply(Variant variant, VariantOverride override) {
        Identified element = override.getElement();
        EObject target = element == null ? null : copier.get(element);
        if (target == null) {
            problem(override, "of variant " + Names.element(variant) + " changes an element that does not exist");
        } else if (override instanceof InclusionOverride inclusion) {
            include(inclusion, target);
        } else if (override instanceof FeatureOverride feature) {
            change(feature, target);
        }
    }

    private void change(FeatureOverride override, EObject target) {
        EStructuralFeature feature = override.getFeature();
        if (feature == null) {
            problem(override, "names no feature");
        } else if (override instanceof NumberOverride number) {
            set(override, target, feature, FeatureSetting.typed(feature, number.getNewValue()));
        } else if (override instanceof BooleanOverride yesNo) {
            set(override, target, feature, yesNo.isNewValue());
        } else if (override instanceof ChoiceOverride choice) {
            if (choice.getNewValue() == null) {
                problem(override, "makes no choice");
            } else {
                set(override, target, feature, choice.getNewValue().getInstance());
            }
        } else if (override instanceof ReferenceOverride reference) {
            refer(reference, target, feature);
        } else if (override instanceof ContentOverride content) {
            replace(content, target, feature);
        }
    }

    private void refer(ReferenceOverride override, EObject target, EStructuralFeature feature) {
        List<EObject> values = new ArrayList<>();
        for (Identified value : override.getNewValues()) {
            EObject copied = copier.get(value);
            if (copied == null) {
                problem(override, "refers to an element that is not in the model");
                return;
            }
            values.add(copied);
        }
        if (feature.isMany()) {
            set(override, target, feature, values);
        } else if (values.size() > 1) {
            problem(override, "gives several values to " + feature.getName() + ", which has room for one");
        } else {
            set(override, target, feature, values.isEmpty() ? null : values.get(0));
        }
    }

    private void replace(ContentOverride override, EObject target, EStructuralFeature feature) {
        EObject replacement = override.getReplacement() == null ? null : copier.get(override.getReplacement());
        if (feature.isMany()) {
            if (replacement == null) {
                set(override, target, feature, List.of());
            } else if (check(override, target, feature, replacement)) {
                @SuppressWarnings("unchecked")
                List<EObject> list = (List<EObject>) target.eGet(feature);
                list.add(replacement);
            }
        } else {
            set(override, target, feature, replacement);
        }
    }

    private boolean check(Identified blame, EObject target, EStructuralFeature feature, Object value) {
        boolean known = target.eClass().getEAllStructuralFeatures().contains(feature);
        if (!known) {
            problem(blame, "changes " + feature.getName() + ", which " + Names.element(target) + " does not have");
        } else if (value != null && !(value instanceof List) && !feature.getEType().isInstance(value)) {
            problem(blame, "gives " + feature.getName() + " of " + Names.element(target)
                    + " a value of the wrong kind");
            return false;
        }
        return known;
    }

    private void set(Identified blame, EObject target, EStructuralFeature feature, Object value) {
        if (check(blame, target, feature, value)) {
            target.eSet(feature, value);
        }
    }

    private void include(InclusionOverride override, EObject target) {
        if (!override.isIncluded()) {
            List<EObject> list = listed(target);
            if (list == NO_LIST || !list.remove(target)) {
                EcoreUtil.delete(target, true);
            }
        } else {
            List<EObject> list = listed(target);
            if (list == NO_LIST) {
                if (target.eContainer() == null) {
                    problem(override, "includes an element that no scenario lists");
                }
            } else if (!list.contains(target)) {
                list.add(target);
            }
        }
    }

    /** The list of the scenario in which elements of a kind are in force. */
    @SuppressWarnings("unchecked")
    private List<EObject> listed(EObject target) {
        if (target instanceof DeterrenceLinkage) {
            return (List<EObject>) (List<?>) scenario.getLinkages();
        } else if (target instanceof OffRamp) {
            return (List<EObject>) (List<?>) scenario.getOffRamps();
        } else if (target instanceof Signal) {
            return (List<EObject>) (List<?>) scenario.getSignals();
        } else if (target instanceof Actor) {
            return (List<EObject>) (List<?>) scenario.getParticipants();
        } else if (target instanceof Metric) {
            return (List<EObject>) (List<?>) scenario.getMetrics();
        }
        return NO_LIST;
    }

    private void problem(Identified element, String message) {
        problems.add(new Problem(Names.element(element), message));
    }
}
