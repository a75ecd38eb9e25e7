/*
 * Copyright (c) 2026 the Escalation Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.escalation.model.testing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;

import org.escalation.model.EscalationModel;
import org.escalation.model.EscalationPackage;
import org.escalation.model.io.ElementIds;

/**
 * Makes models that use the whole metamodel without meaning anything: below the root every concrete class in every
 * place where it can stand, down to a depth, with every attribute set and every reference filled.
 */
public final class EveryFeature {

	private static final String TEXT = "Straße, „quoted“ & <tagged> \"text\"\n\ttabs \u00a0 \u4e2d\u6587 \ud83d\ude80 'end' ";

	private final RandomGenerator random;
	private final int depth;
	private final Map<EClass, Integer> uses = new HashMap<>();

	private EveryFeature(long seed, int depth) {
		this.random = new java.util.Random(seed);
		this.depth = depth;
	}

	/** A model with parts nested to a depth below the root. */
	public static EscalationModel model(long seed, int depth) {
		EveryFeature maker = new EveryFeature(seed, depth);
		EscalationModel model = (EscalationModel) maker.make(EscalationPackage.Literals.ESCALATION_MODEL, 0);
		model.setFormatVersion(1);
		ElementIds.assignMissing(model, maker.random);
		maker.link(model);
		return model;
	}

	private EObject make(EClass type, int level) {
		uses.merge(type, 1, Integer::sum);
		EObject object = EcoreUtil.create(type);
		for (EAttribute attribute : type.getEAllAttributes()) {
			if (!attribute.isID()) {
				object.eSet(attribute, value(attribute.getEAttributeType()));
			}
		}
		for (EReference part : type.getEAllContainments()) {
			if (level < depth || part.isRequired() && level < depth + 3) {
				fill(object, part, level);
			}
		}
		return object;
	}

	@SuppressWarnings("unchecked")
	private void fill(EObject object, EReference part, int level) {
		List<EClass> types = concrete(part.getEReferenceType());
		if (part.isMany()) {
			for (EClass type : types) {
				for (int i = level == 0 ? alternatives(type) : 1; i > 0; i--) {
					((List<EObject>) object.eGet(part)).add(make(type, level + 1));
				}
			}
		} else {
			object.eSet(part, make(leastUsed(types), level + 1));
		}
	}

	/** How many objects of a class it takes to see every class in its single parts. */
	private static int alternatives(EClass type) {
		return type.getEAllContainments().stream().filter(each -> !each.isMany())
				.mapToInt(each -> Math.min(10, concrete(each.getEReferenceType()).size())).max().orElse(1);
	}

	private EClass leastUsed(List<EClass> types) {
		return types.stream().min(Comparator.comparingInt(each -> uses.getOrDefault(each, 0))).orElseThrow();
	}

	/** Concrete classes that can stand where a class is asked for. */
	public static List<EClass> concrete(EClass asked) {
		List<EClass> types = new ArrayList<>();
		for (EClassifier each : EscalationPackage.eINSTANCE.getEClassifiers()) {
			if (each instanceof EClass type && !type.isAbstract() && asked.isSuperTypeOf(type)
					&& type != EscalationPackage.Literals.ESCALATION_MODEL) {
				types.add(type);
			}
		}
		return types;
	}

	private Object value(EDataType type) {
		if (type instanceof EEnum choices) {
			return choices.getELiterals().get(random.nextInt(choices.getELiterals().size())).getInstance();
		}
		if (type == EscalationPackage.Literals.DATE) {
			return LocalDate.of(1962, 10, 16).plusDays(random.nextInt(25_000));
		}
		if (type == EscalationPackage.Literals.FEATURE_NAME) {
			return EscalationPackage.Literals.ACTOR__LAMBDA;
		}
		if (type == EscalationPackage.Literals.LITERAL_NAME) {
			return EscalationPackage.Literals.DOMAIN.getEEnumLiteral("NUCLEAR");
		}
		return switch (type.getInstanceClassName()) {
			case "boolean" -> random.nextBoolean();
			case "double" -> random.nextInt(10) == 0 ? random.nextGaussian() * 1e-7 : random.nextInt(1000) / 10.0;
			case "int" -> random.nextInt(1000);
			case "long" -> random.nextLong();
			default -> random.nextInt(5) == 0 ? TEXT : "text " + random.nextInt(1000);
		};
	}

	@SuppressWarnings("unchecked")
	private void link(EObject root) {
		List<EObject> all = new ArrayList<>();
		for (Iterator<EObject> each = root.eAllContents(); each.hasNext();) {
			all.add(each.next());
		}
		for (EObject object : all) {
			for (EReference reference : object.eClass().getEAllReferences()) {
				if (reference.isContainment() || reference.isContainer() || reference.isDerived()) {
					continue;
				}
				EObject target = find(all, reference.getEReferenceType());
				if (target != null && reference.isMany()) {
					((List<EObject>) object.eGet(reference)).add(target);
				} else if (target != null) {
					object.eSet(reference, target);
				}
			}
		}
	}

	private EObject find(List<EObject> all, EClass type) {
		int start = random.nextInt(all.size());
		for (int i = 0; i < all.size(); i++) {
			EObject each = all.get((start + i) % all.size());
			if (type.isInstance(each)) {
				return each;
			}
		}
		return null;
	}
}
