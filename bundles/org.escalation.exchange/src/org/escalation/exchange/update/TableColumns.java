package org.escalation.exchange.update;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.escalation.exchange.csv.Cells;
import org.escalation.model.EscalationPackage;
import org.escalation.model.text.ModelTexts;

/**
 * What the columns of a table mean for a class.
 *
 * @param type the class
 * @param features for each column its feature, or null
 * @param id column of the identifier, or -1
 * @param container column of the identifier of the element that holds this one, or -1
 * @param holder column of the feature that holds it, or -1
 */
record TableColumns(EClass type, List<EStructuralFeature> features, int id, int container, int holder) {

    private static final Set<String> LONG = Set.of("id", "class", "feature", "value");

    /** The columns of a table; null if the table is refused. */
    static TableColumns of(ImportedTable table, String className, Problems problems) {
        if (table.lines().isEmpty()) {
            problems.refuse(table.place(), "the table is empty; its first line must name the columns");
            return null;
        }
        ImportedTable.Line header = table.lines().getFirst();
        if (header.refused()) {
            return null;
        }
        List<String> names = header.cells().stream().map(String::strip).toList();
        if (new HashSet<>(names).containsAll(LONG)) {
            problems.refuse(table.place(header, 0), "this is the long table of all values, which is for reading only; "
                    + "export into a folder to get tables that can be read again");
            return null;
        }
        EClass type = type(className == null ? table.name() : className);
        if (type == null) {
            problems.refuse(table.place(), "“" + (className == null ? table.name() : className) + "” is no class of elements; "
                    + "name the table after one, for example EvidenceItem, or say which (--class)");
            return null;
        }
        return new Reader(table, header, type, problems).read(names);
    }

    private static EClass type(String name) {
        return EscalationPackage.eINSTANCE.getEClassifiers().stream().filter(EClass.class::isInstance).map(EClass.class::cast)
                .filter(type -> !type.isAbstract())
                .filter(type -> type.getName().equalsIgnoreCase(name) || ModelTexts.label(type).equalsIgnoreCase(name))
                .findFirst().orElse(null);
    }

    /** Reads the line of names. */
    private record Reader(ImportedTable table, ImportedTable.Line header, EClass type, Problems problems) {

        TableColumns read(List<String> names) {
            List<EStructuralFeature> features = new ArrayList<>();
            Set<Object> seen = new HashSet<>();
            boolean refused = false;
            for (int i = 0; i < names.size(); i++) {
                String name = names.get(i);
                boolean own = isOwn(name);
                EStructuralFeature feature = own || name.isEmpty() ? null : feature(name).orElse(null);
                features.add(feature);
                Place place = table.place(header, i + 1);
                if (!own && feature == null) {
                    refused |= !problems.mend(place, name.isEmpty() ? "the column has no name" : "“" + name
                            + "” is no column of " + type.getName() + ", which has " + known(), "the column is passed over");
                } else if (!seen.add(own ? name : feature)) {
                    problems.refuse(place, "there is a second column “" + name + "”");
                    refused = true;
                }
            }
            return refused ? null : new TableColumns(type, features, names.indexOf("id"), names.indexOf("container"), names.indexOf("in"));
        }

        private static boolean isOwn(String name) {
            return name.equals("id") || name.equals("container") || name.equals("in");
        }

        private Optional<EStructuralFeature> feature(String name) {
            return type.getEAllStructuralFeatures().stream().filter(Cells::hasCells)
                    .filter(it -> it.getName().equalsIgnoreCase(name) || ModelTexts.label(it).equalsIgnoreCase(name)).findFirst();
        }

        private String known() {
            return type.getEAllStructuralFeatures().stream().filter(Cells::hasCells).map(EStructuralFeature::getName)
                    .collect(Collectors.joining(", "));
        }
    }
}
