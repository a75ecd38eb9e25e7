package org.escalation.diagram.table;

import org.eclipse.emf.ecore.EObject;

/**
 * A cell.
 *
 * @param label    text shown
 * @param look     how it is drawn
 * @param element  model element that it shows something of
 * @param feature  name of the feature shown; empty where the description computes the text
 * @param mapping  identity of the column mapping, or of the intersection mapping, that made it
 * @param editable whether the description lets it be edited
 */
public record TableCell(String label, CellLook look, EObject element, String feature, String mapping, boolean editable) {
}
