package org.escalation.exchange.efg;

import org.escalation.exchange.ExchangeException;

/** The words of a file: texts in quotes, braces, and everything else up to a blank or comma. */
final class EfgTokens {

    private final String text;
    private int at;
    private int line = 1;
    private String word;
    private boolean quoted;

    EfgTokens(String text) throws ExchangeException {
        this.text = text;
        next();
    }

    /** The word that comes next; null at the end. */
    String peek() {
        return word;
    }

    /** Whether the word that comes next stands in quotes. */
    boolean isText() {
        return quoted;
    }

    /** Whether a brace or a letter of the format comes next. */
    boolean is(String sign) {
        return !quoted && sign.equals(word);
    }

    /** Takes the next word. */
    String take() throws ExchangeException {
        if (word == null) {
            throw problem("the file ends too early");
        }
        String taken = word;
        next();
        return taken;
    }

    /** Takes a text in quotes. */
    String text() throws ExchangeException {
        if (!quoted) {
            throw problem("a text in quotation marks is expected instead of " + word);
        }
        return take();
    }

    /** Takes a whole number from 0. */
    int number() throws ExchangeException {
        if (quoted || word == null || !word.matches("\\d{1,9}")) {
            throw problem("a whole number is expected instead of " + word);
        }
        return Integer.parseInt(take());
    }

    /** Takes a fraction or decimal number. */
    Fraction fraction() throws ExchangeException {
        Fraction value = quoted || word == null ? null : Fraction.parse(word);
        if (value == null) {
            throw problem("a number or fraction is expected instead of " + word);
        }
        take();
        return value;
    }

    /** Takes a sign that must come. */
    void expect(String sign) throws ExchangeException {
        if (!is(sign)) {
            throw problem("“" + sign + "” is expected instead of " + word);
        }
        take();
    }

    /** What is wrong at this line. */
    ExchangeException problem(String what) {
        return new ExchangeException("line " + line + ": " + what);
    }

    private void next() throws ExchangeException {
        while (at < text.length() && (Character.isWhitespace(text.charAt(at)) || text.charAt(at) == ',')) {
            line += text.charAt(at) == '\n' ? 1 : 0;
            at++;
        }
        quoted = at < text.length() && text.charAt(at) == '"';
        if (at == text.length()) {
            word = null;
        } else if (quoted) {
            word = quotedText();
        } else if (text.charAt(at) == '{' || text.charAt(at) == '}') {
            word = text.substring(at, ++at);
        } else {
            int start = at;
            while (at < text.length() && !Character.isWhitespace(text.charAt(at)) && ",{}\"".indexOf(text.charAt(at)) < 0) {
                at++;
            }
            word = text.substring(start, at);
        }
    }

    private String quotedText() throws ExchangeException {
        StringBuilder content = new StringBuilder();
        for (at++; at < text.length() && text.charAt(at) != '"'; at++) {
            if (text.charAt(at) == '\\' && at + 1 < text.length() && text.charAt(at + 1) == '"') {
                at++;
            }
            line += text.charAt(at) == '\n' ? 1 : 0;
            content.append(text.charAt(at));
        }
        if (at >= text.length()) {
            throw problem("a quotation mark is never closed");
        }
        at++;
        return content.toString();
    }
}
