/*
 * Copyright (c) 2026 the Escalation Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.escalation.ui.properties;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;

import org.escalation.model.Assessment;
import org.escalation.model.EscalationPackage;
import org.escalation.model.LikelihoodWord;

/** Word, range, point and confidence of a judgement, with a scale on which they can be seen. */
final class AssessmentField extends Field {

	private static final EscalationPackage MODEL = EscalationPackage.eINSTANCE;

	private final AssessmentEdits assessments;
	private final List<Field> fields = new ArrayList<>();
	private ProbabilityScale scale;

	/** For a context of assessments; the feature is only what the field is labelled by. */
	AssessmentField(FieldContext context, EStructuralFeature feature) {
		super(context, feature);
		assessments = new AssessmentEdits(context.edits());
	}

	@Override
	public boolean isTall() {
		return true;
	}

	@Override
	public Control create(Composite parent) {
		Composite panel = context().widgets().createComposite(parent);
		GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(panel);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(panel);
		Composite row = context().widgets().createComposite(panel);
		add(row, null, new WordField());
		add(row, "Best estimate", new PointField());
		add(row, "Range", new NumberField(context(), MODEL.getAssessment_Low()));
		add(row, "to", new NumberField(context(), MODEL.getAssessment_High()));
		add(row, "Confidence", new ChoiceField(context(), MODEL.getAssessment_Confidence()));
		GridLayoutFactory.fillDefaults().numColumns(row.getChildren().length).spacing(6, 0).applyTo(row);
		scale = new ProbabilityScale(panel, this::pick);
		context().widgets().adapt(scale);
		GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.BEGINNING).applyTo(scale);
		return panel;
	}

	private void add(Composite row, String title, Field field) {
		if (title != null) {
			Label label = context().widgets().createLabel(row, title);
			label.setToolTipText(FieldTexts.tooltip(field.feature()));
			GridDataFactory.swtDefaults().indent(6, 0).applyTo(label);
		}
		field.create(row);
		fields.add(field);
	}

	private void pick(double point) {
		context().execute(assessments.point(context().present(), point));
	}

	@Override
	public void refresh() {
		fields.forEach(Field::refresh);
		EObject single = context().single();
		if (single instanceof Assessment shown) {
			scale.show(shown.getWord(), shown.getLow(), shown.getHigh(), shown.getPoint());
		} else {
			scale.show(LikelihoodWord.UNASSESSED, Double.NaN, Double.NaN, Double.NaN);
		}
	}

	/** Choosing a word adjusts range and point. */
	private final class WordField extends ChoiceField {

		WordField() {
			super(AssessmentField.this.context(), MODEL.getAssessment_Word());
		}

		@Override
		protected void choose(Object literal) {
			context().execute(assessments.word(context().present(), (LikelihoodWord) literal));
		}
	}

	/** Moving the point widens the range. */
	private final class PointField extends NumberField {

		PointField() {
			super(AssessmentField.this.context(), (EAttribute) MODEL.getAssessment_Point());
		}

		@Override
		protected void enter(Object number) {
			if (number instanceof Double point) {
				context().execute(assessments.point(context().present(), point));
			}
		}
	}
}
