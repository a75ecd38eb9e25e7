package org.escalation.diagram.expression;

/** Languages of expressions, told by their prefix. */
public enum ExpressionKind {
    /** No expression. */
    NONE,
    /** Acceleo Query Language, {@code aql:}. */
    AQL,
    /** Name of a feature of the context, {@code feature:}. */
    FEATURE,
    /** Name of a variable, {@code var:}. */
    VARIABLE,
    /** Name of a Java service, {@code service:}. */
    SERVICE,
    /** Plain text or a number. */
    LITERAL,
    /** Template of Acceleo 3, {@code [… /]}. */
    ACCELEO,
    /** Template of Acceleo 2, which nothing reads any more, {@code <% … %>}. */
    OLD_ACCELEO,
    /** Object Constraint Language, {@code ocl:}. */
    OCL;

    /** The language of an expression as written in a specification. */
    public static ExpressionKind of(String text) {
        String trimmed = text.strip();
        if (trimmed.isEmpty()) {
            return NONE;
        }
        if (trimmed.startsWith("aql:")) {
            return AQL;
        }
        if (trimmed.startsWith("feature:")) {
            return FEATURE;
        }
        if (trimmed.startsWith("var:")) {
            return VARIABLE;
        }
        if (trimmed.startsWith("service:")) {
            return SERVICE;
        }
        if (trimmed.startsWith("ocl:")) {
            return OCL;
        }
        if (trimmed.contains("<%")) {
            return OLD_ACCELEO;
        }
        return trimmed.contains("[") && trimmed.contains("/]") ? ACCELEO : LITERAL;
    }

    /** The text behind the prefix. */
    String body(String text) {
        String trimmed = text.strip();
        return switch (this) {
            case AQL, VARIABLE, SERVICE, FEATURE, OCL -> trimmed.substring(trimmed.indexOf(':') + 1).strip();
            default -> text;
        };
    }
}
