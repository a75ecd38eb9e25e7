package org.escalation.diagram.expression.aql;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.escalation.diagram.expression.ExpressionException;

/** Cuts an expression into words. */
final class Lexer {

    private static final Set<String> KEYWORDS = Set.of("and", "or", "xor", "implies", "not", "if", "then", "else", "endif", "let",
            "in", "true", "false", "null");

    private static final List<String> SYMBOLS = List.of("->", "::", "<=", ">=", "<>", "!=", "==", ".", "(", ")", "{", "}", "[", "]",
            ",", "|", ":", "=", "<", ">", "+", "-", "*", "/");

    private final String text;
    private final List<Token> tokens = new ArrayList<>();
    private int at;

    private final boolean implicit;

    /** @param implicit whether to take what older languages write: names with a dollar, texts in double quotes */
    Lexer(String text, boolean implicit) {
        this.text = text;
        this.implicit = implicit;
    }

    List<Token> tokens() throws ExpressionException {
        while (true) {
            while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
                at++;
            }
            if (at >= text.length()) {
                tokens.add(new Token(Token.Kind.END, "", at, at));
                return tokens;
            }
            tokens.add(next());
        }
    }

    private Token next() throws ExpressionException {
        int start = at;
        char c = text.charAt(at);
        if (implicit && c == '$' && at + 1 < text.length()) {
            start++;
            c = text.charAt(++at);
        }
        if (Character.isLetter(c) || c == '_') {
            while (at < text.length() && (Character.isLetterOrDigit(text.charAt(at)) || text.charAt(at) == '_')) {
                at++;
            }
            String word = text.substring(start, at);
            return new Token(KEYWORDS.contains(word) ? Token.Kind.KEYWORD : Token.Kind.IDENTIFIER, word, start, at);
        }
        if (Character.isDigit(c)) {
            return number(start);
        }
        if (c == '\'' || implicit && c == '"') {
            return string(start, c);
        }
        for (String symbol : SYMBOLS) {
            if (text.startsWith(symbol, at)) {
                at += symbol.length();
                return new Token(Token.Kind.SYMBOL, symbol, start, at);
            }
        }
        throw new ExpressionException("The character " + c + " has no meaning here.", at);
    }

    private Token number(int start) {
        digits();
        boolean real = at + 1 < text.length() && text.charAt(at) == '.' && Character.isDigit(text.charAt(at + 1));
        if (real) {
            at++;
            digits();
        }
        return new Token(real ? Token.Kind.REAL : Token.Kind.INTEGER, text.substring(start, at), start, at);
    }

    private void digits() {
        while (at < text.length() && Character.isDigit(text.charAt(at))) {
            at++;
        }
    }

    private Token string(int start, char quote) throws ExpressionException {
        StringBuilder value = new StringBuilder();
        at++;
        while (at < text.length() && text.charAt(at) != quote) {
            char c = text.charAt(at++);
            value.append(c == '\\' && at < text.length() ? escape() : c);
        }
        if (at >= text.length()) {
            throw new ExpressionException("A text in quotes is not closed.", start);
        }
        at++;
        return new Token(Token.Kind.STRING, value.toString(), start, at);
    }

    private char escape() throws ExpressionException {
        char c = text.charAt(at++);
        return switch (c) {
            case 'n' -> '\n';
            case 't' -> '\t';
            case 'r' -> '\r';
            case 'b' -> '\b';
            case 'f' -> '\f';
            case 'u', 'x' -> hex(c == 'u' ? 4 : 2);
            default -> c;
        };
    }

    private char hex(int digits) throws ExpressionException {
        try {
            char value = (char) Integer.parseInt(text.substring(at, Math.min(text.length(), at + digits)), 16);
            at += digits;
            return value;
        } catch (NumberFormatException e) {
            throw new ExpressionException("The escape is not followed by " + digits + " hexadecimal digits.", at);
        }
    }
}
