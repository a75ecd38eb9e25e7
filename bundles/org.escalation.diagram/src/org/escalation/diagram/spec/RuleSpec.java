package org.escalation.diagram.spec;

import java.util.List;

/**
 * A validation rule.
 *
 * @param id          its name
 * @param label       for users
 * @param level       severity of a violation
 * @param message     text shown for a violation
 * @param targetClass class checked; empty for a rule on views
 * @param mappings    identities of the mappings checked; empty for a rule on semantic elements
 * @param audits      conditions that must hold
 * @param fixes       what a user can run to mend a violation
 * @param place       where it is defined
 */
public record RuleSpec(String id, String label, Level level, ExpressionText message, String targetClass, List<String> mappings,
        List<ExpressionText> audits, List<Fix> fixes, SpecPlace place) {

    /** Severities. */
    public enum Level {
        /** Worth knowing. */
        INFO,
        /** Probably wrong. */
        WARNING,
        /** Wrong. */
        ERROR
    }

    /** A named remedy. */
    public record Fix(String name, List<OperationSpec> operations) {
    }
}
