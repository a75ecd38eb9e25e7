package org.escalation.analysis.provenance;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.escalation.model.text.ElementTitles;
import org.escalation.model.text.ModelTexts;

/** Lists of elements in a line: few by name, many by kind and number. */
public final class ElementList {

    private static final int NAMED_AT_MOST = 2;

    private ElementList() {
    }

    /** For example "Stake (Survival: 90 stake points); 22 crossings", in the order of first appearance; empty for none. */
    public static String summary(Collection<? extends EObject> elements) {
        Map<EClass, List<EObject>> byKind = new LinkedHashMap<>();
        elements.forEach(element -> byKind.computeIfAbsent(element.eClass(), kind -> new ArrayList<>()).add(element));
        List<String> parts = new ArrayList<>();
        byKind.forEach((kind, members) -> {
            if (members.size() <= NAMED_AT_MOST) {
                members.forEach(member -> parts.add(ElementTitles.withKind(member)));
            } else {
                parts.add(members.size() + " " + plural(ModelTexts.label(kind).toLowerCase(Locale.ROOT)));
            }
        });
        return String.join("; ", parts);
    }

    /** The plural of a kind's label: crossings, deliveries, vetoes. */
    static String plural(String label) {
        if (label.endsWith("y") && "aeiou".indexOf(label.charAt(label.length() - 2)) < 0) {
            return label.substring(0, label.length() - 1) + "ies";
        }
        return label.endsWith("o") || label.endsWith("s") || label.endsWith("x") ? label + "es" : label + "s";
    }
}
