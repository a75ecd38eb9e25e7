package org.escalation.diagram.spec;

import java.util.List;

/**
 * What every mapping of a diagram has.
 *
 * @param id               identity, stable while names stay: {@code diagram/container/mapping}
 * @param name             as the author gave it
 * @param label            for users; the name where none is given
 * @param documentation    for users, shown in the legend; may be empty
 * @param domainClass      class of the semantic elements, as {@code package::Class}; empty for relation-based edges
 * @param preconditions    conditions on the semantic element, all of which must hold
 * @param candidates       semantic elements, from the container's; not given: all of the class in the model
 * @param semanticElements further elements the view stands for
 * @param synchronised     whether views are made without a user asking ({@code createElements})
 * @param directEdit       identity of the tool that edits the label; empty for none
 * @param deletion         identity of the tool that deletes; empty for none
 * @param doubleClick      identity of the tool run on double-click; empty for none
 * @param drops            identities of the drop tools accepted
 * @param details          identities of the tools that create a representation from an element
 * @param navigations      identities of the tools that lead to one
 * @param place            where it is defined
 */
public record MappingHead(String id, String name, String label, String documentation, String domainClass, List<ExpressionText> preconditions,
        ExpressionText candidates, ExpressionText semanticElements, boolean synchronised, String directEdit, String deletion,
        String doubleClick, List<String> drops, List<String> details, List<String> navigations, SpecPlace place) {
}
