package org.escalation.reporting;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

import org.escalation.model.Parameter;
import org.escalation.model.Report;

/** Which sections a report has, in order, and how each is wanted. */
public final class ReportOutline {

    private ReportOutline() {
    }

    /**
     * A section of a report.
     *
     * @param section  the section
     * @param settings how it is wanted
     */
    public record Entry(ReportSection section, SectionSettings settings) {
    }

    /**
     * The outline of a report.
     *
     * @param report    description in the model; null for a standard report
     * @param installed all sections there are
     * @return the report's sections in its order; the installed ones if it names none
     * @throws IllegalArgumentException if the report names a section that is not installed; says which there are
     */
    public static List<Entry> of(Report report, List<ReportSection> installed) {
        if (report == null || report.getSections().isEmpty()) {
            return installed.stream().map(section -> new Entry(section, new SectionSettings(section.heading(), java.util.Set.of(), Map.of())))
                    .toList();
        }
        List<Entry> entries = new ArrayList<>();
        for (org.escalation.model.ReportSection wanted : report.getSections()) {
            ReportSection section = installed.stream().filter(each -> each.id().equals(wanted.getSection())).findFirst()
                    .orElseThrow(() -> new IllegalArgumentException("The report " + report.getName() + " names a section \"" + wanted.getSection()
                            + "\", which is not installed. There are: "
                            + String.join(", ", installed.stream().map(ReportSection::id).toList()) + "."));
            entries.add(new Entry(section, settings(wanted, section)));
        }
        return entries;
    }

    private static SectionSettings settings(org.escalation.model.ReportSection wanted, ReportSection section) {
        boolean named = wanted.getHeading() != null && !wanted.getHeading().isBlank();
        Map<String, String> options = new HashMap<>();
        for (Parameter parameter : wanted.getOptions()) {
            if (parameter.getKey() != null && parameter.getValue() != null) {
                options.put(parameter.getKey(), parameter.getValue());
            }
        }
        return new SectionSettings(named ? wanted.getHeading() : section.heading(), new HashSet<>(wanted.getElements()), options);
    }
}
