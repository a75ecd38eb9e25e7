package org.escalation.exchange;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.escalation.model.EscalationFactory;
import org.escalation.model.EscalationModel;
import org.escalation.model.EscalationPackage;
import org.escalation.model.Identified;

/** Models filled at random from the metamodel alone, with awkward texts and numbers. */
public final class RandomModels {

    private static final List<String> TEXTS = List.of("plain", "=1+1", "+x", "-x", "@x", "'quoted", "a,b;\"c\"",
            "two\nlines", "tab\there", " blank ", "Domańska", "עברית", "😀", "", "</script>&amp;", "\u2028");
    private static final double[] NUMBERS = {0, -0.0, 1, .1, 1 / 3d, -1e-300, 1.7976931348623157e308, 4.9e-324, 1e16,
        Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY};
    private static final int DEEPEST = 6;

    private final RandomGenerator random;
    private final List<EObject> elements = new ArrayList<>();

    private RandomModels(RandomGenerator random) {
        this.random = random;
    }

    /** A model whose every element has an identifier. */
    public static EscalationModel next(RandomGenerator random) {
        RandomModels maker = new RandomModels(random);
        EscalationModel model = EscalationFactory.eINSTANCE.createEscalationModel();
        maker.fill(model, 0);
        maker.elements.forEach(maker::refer);
        return model;
    }

    private void fill(EObject element, int depth) {
        elements.add(element);
        ((Identified) element).setId("e" + elements.size());
        for (EStructuralFeature feature : element.eClass().getEAllStructuralFeatures()) {
            if (feature instanceof EAttribute attribute) {
                if (!attribute.isID() && random.nextBoolean()) {
                    set(element, attribute, value(attribute));
                }
            } else if (((EReference) feature).isContainment() && depth < DEEPEST) {
                int parts = feature.isMany() ? random.nextInt(depth == 0 ? 4 : 3) : random.nextInt(2);
                for (int part = 0; part < parts; part++) {
                    EObject child = child((EReference) feature);
                    set(element, feature, child);
                    fill(child, depth + 1);
                }
            }
        }
    }

    private void refer(EObject element) {
        for (EReference reference : element.eClass().getEAllReferences()) {
            if (!reference.isContainment() && !reference.isContainer() && !reference.isDerived() && random.nextInt(3) > 0) {
                List<EObject> targets = elements.stream()
                        .filter(target -> reference.getEReferenceType().isInstance(target)).toList();
                if (!targets.isEmpty()) {
                    set(element, reference, targets.get(random.nextInt(targets.size())));
                }
            }
        }
    }

    private EObject child(EReference reference) {
        List<EClass> classes = EscalationPackage.eINSTANCE.getEClassifiers().stream().filter(EClass.class::isInstance)
                .map(EClass.class::cast).filter(type -> !type.isAbstract() && reference.getEReferenceType().isSuperTypeOf(type))
                .toList();
        return EcoreUtil.create(classes.get(random.nextInt(classes.size())));
    }

    private Object value(EAttribute attribute) {
        return switch (attribute.getEAttributeType()) {
            case EEnum choices -> choices.getELiterals().get(random.nextInt(choices.getELiterals().size())).getInstance();
            case EDataType type when type == EscalationPackage.Literals.DATE -> LocalDate.ofEpochDay(random.nextInt(30_000));
            case EDataType type when type == EscalationPackage.Literals.FEATURE_NAME -> EscalationPackage.Literals.ACTOR__LAMBDA;
            case EDataType type when type == EscalationPackage.Literals.LITERAL_NAME ->
                    EscalationPackage.Literals.DOMAIN.getELiterals().get(random.nextInt(5));
            case EDataType type when type.getInstanceClass() == double.class -> NUMBERS[random.nextInt(NUMBERS.length)];
            case EDataType type when type.getInstanceClass() == int.class -> random.nextInt();
            case EDataType type when type.getInstanceClass() == long.class -> random.nextLong();
            case EDataType type when type.getInstanceClass() == boolean.class -> random.nextBoolean();
            default -> TEXTS.get(random.nextInt(TEXTS.size()));
        };
    }

    private static void set(EObject element, EStructuralFeature feature, Object value) {
        if (feature.isMany()) {
            @SuppressWarnings("unchecked") // a many-valued feature of EMF is an EList of its type
            EList<Object> values = (EList<Object>) element.eGet(feature);
            values.add(value);
        } else {
            element.eSet(feature, value);
        }
    }
}
