package org.escalation.diagram.expression.aql;

/**
 * A word of an expression.
 *
 * @param text  the word; for a string its value
 * @param start offset of its first character
 * @param end   offset behind its last character
 */
record Token(Kind kind, String text, int start, int end) {

    enum Kind {
        IDENTIFIER, KEYWORD, STRING, INTEGER, REAL, SYMBOL, END
    }

    boolean is(String symbol) {
        return (kind == Kind.SYMBOL || kind == Kind.KEYWORD) && text.equals(symbol);
    }
}
