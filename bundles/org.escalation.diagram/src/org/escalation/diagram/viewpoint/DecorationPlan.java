package org.escalation.diagram.viewpoint;

import java.util.Arrays;

import org.eclipse.emf.ecore.EClass;
import org.escalation.diagram.expression.Scope;
import org.escalation.diagram.internal.Probe;
import org.escalation.diagram.scene.Marker;
import org.escalation.diagram.scene.Marker.Corner;
import org.escalation.diagram.spec.DecorationSpec;

/** A decoration ready to be put on elements. */
record DecorationPlan(DecorationSpec spec, EClass domain, Probe precondition, Probe tooltip, Probe image) {

    /** The sign for the element that the scope is about. */
    Marker marker(Scope scope) {
        String text = tooltip.string(scope);
        return new Marker(Marker.Severity.DECORATION, text.isEmpty() ? spec.name() : text, image.string(scope), corner());
    }

    private Corner corner() {
        return Arrays.stream(Corner.values()).filter(corner -> corner.name().equals(spec.position())).findFirst()
                .orElse(Corner.SOUTH_WEST);
    }
}
