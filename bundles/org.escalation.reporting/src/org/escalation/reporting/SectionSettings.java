package org.escalation.reporting;

import java.util.List;
import java.util.Map;
import java.util.Set;

import org.escalation.model.Identified;

/**
 * How a report of a model wants a section.
 *
 * @param heading  its heading
 * @param elements elements to which it is confined; empty for all
 * @param options  further settings by name; a section ignores what it does not know
 */
public record SectionSettings(String heading, Set<Identified> elements, Map<String, String> options) {

    /** Copies what is given. */
    public SectionSettings {
        elements = Set.copyOf(elements);
        options = Map.copyOf(options);
    }

    /**
     * Whether the section is to speak of something.
     *
     * @param subjects what a statement is about
     * @return true if the section is not confined, or to one of these
     */
    public boolean covers(List<? extends Identified> subjects) {
        return elements.isEmpty() || subjects.stream().anyMatch(elements::contains);
    }
}
