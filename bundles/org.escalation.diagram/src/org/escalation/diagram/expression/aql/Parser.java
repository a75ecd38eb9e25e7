package org.escalation.diagram.expression.aql;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.escalation.diagram.expression.ExpressionException;

/**
 * Parses expressions by precedence: navigation, {@code not} and minus, multiplication, addition, comparison, {@code and},
 * {@code or}, {@code xor}, {@code implies}, from tight to loose.
 */
final class Parser {

    private static final int DEEPEST = 150;
    private static final int UNARY = 8;

    private static final Map<String, Integer> BINARY = Map.ofEntries(Map.entry("implies", 1), Map.entry("xor", 2), Map.entry("or", 3),
            Map.entry("and", 4), Map.entry("=", 5), Map.entry("==", 5), Map.entry("<>", 5), Map.entry("!=", 5), Map.entry("<", 5),
            Map.entry("<=", 5), Map.entry(">", 5), Map.entry(">=", 5), Map.entry("+", 6), Map.entry("-", 6), Map.entry("*", 7),
            Map.entry("/", 7));

    private static final Set<String> COLLECTIONS = Set.of("Sequence", "OrderedSet");
    private static final Set<String> TYPES = Set.of("String", "Integer", "Real", "Boolean");

    /** Name of the receiver that an expression of an older language leaves out. */
    static final String IMPLICIT = "$self";

    private static final Set<String> ITERATIONS = Set.of("select", "reject", "collect", "exists", "forAll", "any", "one",
            "sortedBy", "isUnique", "closure");

    private final List<Token> tokens;
    private final boolean implicit;
    private int at;
    private int depth;

    private Parser(List<Token> tokens, boolean implicit) {
        this.tokens = tokens;
        this.implicit = implicit;
    }

    /**
     * @param implicit whether receivers may be left out, as older languages allow: {@code name} for {@code self.name}, and
     *                 {@code select(name = 'a')} for {@code select(x | x.name = 'a')}
     */
    static Ast parse(String text, boolean implicit) throws ExpressionException {
        Parser parser = new Parser(new Lexer(text, implicit).tokens(), implicit);
        Ast ast = parser.expression(0);
        if (parser.peek().kind() != Token.Kind.END) {
            throw parser.error("This does not belong to the expression");
        }
        return ast;
    }

    private Token peek() {
        return tokens.get(at);
    }

    private Token peek(int ahead) {
        return tokens.get(Math.min(at + ahead, tokens.size() - 1));
    }

    private Token take() {
        return tokens.get(at++);
    }

    private boolean accept(String symbol) {
        if (peek().is(symbol)) {
            at++;
            return true;
        }
        return false;
    }

    private void expect(String symbol) throws ExpressionException {
        if (!accept(symbol)) {
            throw error("Expected " + symbol);
        }
    }

    private ExpressionException error(String message) {
        Token token = peek();
        String found = token.kind() == Token.Kind.END ? "the end" : token.text();
        return new ExpressionException(message + ", found " + found + ".", token.start());
    }

    private String identifier() throws ExpressionException {
        Token token = peek();
        if (token.kind() != Token.Kind.IDENTIFIER) {
            throw error("Expected a name");
        }
        at++;
        return token.text();
    }

    private Ast expression(int minimum) throws ExpressionException {
        if (++depth > DEEPEST) {
            throw new ExpressionException("The expression is nested deeper than " + DEEPEST + " levels.", peek().start());
        }
        Ast left = unary();
        while (true) {
            Token operator = peek();
            Integer strength = operator.kind() == Token.Kind.SYMBOL || operator.kind() == Token.Kind.KEYWORD
                    ? BINARY.get(operator.text()) : null;
            if (strength == null || strength < minimum) {
                depth--;
                return left;
            }
            at++;
            left = new Ast.Binary(operator.text(), left, expression(strength + 1), operator.start());
        }
    }

    private Ast unary() throws ExpressionException {
        Token token = peek();
        if (token.is("not") || token.is("-")) {
            at++;
            return new Ast.Unary(token.text(), expression(UNARY), token.start());
        }
        Ast result = primary();
        while (true) {
            if (accept(".")) {
                result = member(result, false);
            } else if (accept("->")) {
                result = member(result, true);
            } else {
                return result;
            }
        }
    }

    private Ast member(Ast receiver, boolean onCollection) throws ExpressionException {
        int start = peek().start();
        String name = memberName();
        if (peek().is("(")) {
            return new Ast.Call(receiver, name, implicit ? iterations(name, onCollection, arguments()) : arguments(), onCollection,
                    start);
        }
        if (onCollection) {
            throw error("Expected ( after the operation " + name);
        }
        return new Ast.Feature(receiver, name, start);
    }

    private static List<Ast> iterations(String name, boolean onCollection, List<Ast> arguments) {
        boolean bare = onCollection && ITERATIONS.contains(name) && arguments.size() == 1 && !(arguments.get(0) instanceof Ast.Lambda);
        return bare ? List.of(new Ast.Lambda(IMPLICIT, null, arguments.get(0), arguments.get(0).at())) : arguments;
    }

    /** After an operator a keyword such as {@code not} can only be an operation's name. */
    private String memberName() throws ExpressionException {
        if (peek().kind() == Token.Kind.KEYWORD && peek(1).is("(")) {
            return take().text();
        }
        return identifier();
    }

    private List<Ast> arguments() throws ExpressionException {
        expect("(");
        List<Ast> result = new ArrayList<>();
        if (accept(")")) {
            return result;
        }
        do {
            result.add(argument());
        } while (accept(","));
        expect(")");
        return result;
    }

    private Ast argument() throws ExpressionException {
        boolean lambda = peek().kind() == Token.Kind.IDENTIFIER && (peek(1).is("|") || peek(1).is(":"));
        if (!lambda) {
            return expression(0);
        }
        int start = peek().start();
        String variable = identifier();
        Ast type = accept(":") ? type() : null;
        expect("|");
        return new Ast.Lambda(variable, type, expression(0), start);
    }

    private Ast primary() throws ExpressionException {
        Token token = peek();
        switch (token.kind()) {
            case STRING:
                return new Ast.Literal(take().text(), token.start());
            case INTEGER:
                return integer(take());
            case REAL:
                return new Ast.Literal(Double.valueOf(take().text()), token.start());
            case KEYWORD:
                return keyword(token);
            case IDENTIFIER:
                return named(token);
            default:
                break;
        }
        if (accept("(")) {
            Ast inner = expression(0);
            expect(")");
            return inner;
        }
        if (token.is("[")) {
            at++;
            return new Ast.CollectionLiteral(false, items("]"), token.start());
        }
        if (token.is("{")) {
            return typeSet();
        }
        throw error("Expected an expression");
    }

    private static Ast integer(Token token) throws ExpressionException {
        try {
            return new Ast.Literal(Integer.valueOf(token.text()), token.start());
        } catch (NumberFormatException e) {
            throw new ExpressionException("The number " + token.text() + " is too large.", token.start());
        }
    }

    private Ast keyword(Token token) throws ExpressionException {
        at++;
        switch (token.text()) {
            case "true", "false":
                return new Ast.Literal(Boolean.valueOf(token.text()), token.start());
            case "null":
                return new Ast.Literal(null, token.start());
            case "if":
                return conditional(token.start());
            case "let":
                return let(token.start());
            default:
                at--;
                throw error("Expected an expression");
        }
    }

    private Ast conditional(int start) throws ExpressionException {
        Ast condition = expression(0);
        expect("then");
        Ast then = expression(0);
        expect("else");
        Ast otherwise = expression(0);
        expect("endif");
        return new Ast.If(condition, then, otherwise, start);
    }

    private Ast let(int start) throws ExpressionException {
        List<Ast.Binding> bindings = new ArrayList<>();
        do {
            String name = identifier();
            if (accept(":")) {
                type();
            }
            expect("=");
            bindings.add(new Ast.Binding(name, expression(0)));
        } while (accept(","));
        expect("in");
        return new Ast.Let(List.copyOf(bindings), expression(0), start);
    }

    private Ast named(Token token) throws ExpressionException {
        String name = token.text();
        if (COLLECTIONS.contains(name) && peek(1).is("{")) {
            at += 2;
            return new Ast.CollectionLiteral("OrderedSet".equals(name), items("}"), token.start());
        }
        if (peek(1).is("::") || TYPES.contains(name) || COLLECTIONS.contains(name) && peek(1).is("(")) {
            return type();
        }
        at++;
        if (peek().is("(") && implicit) {
            return new Ast.Call(new Ast.Variable(IMPLICIT, token.start()), name, arguments(), false, token.start());
        }
        if (peek().is("(")) {
            throw new ExpressionException("The operation " + name + " needs a receiver, as in self." + name + "(…).", token.start());
        }
        return new Ast.Variable(name, token.start());
    }

    private List<Ast> items(String close) throws ExpressionException {
        List<Ast> items = new ArrayList<>();
        if (accept(close)) {
            return items;
        }
        do {
            items.add(expression(0));
        } while (accept(","));
        expect(close);
        return items;
    }

    private Ast typeSet() throws ExpressionException {
        int start = peek().start();
        expect("{");
        List<Ast> types = new ArrayList<>();
        do {
            types.add(type());
        } while (accept("|"));
        expect("}");
        return new Ast.TypeSet(List.copyOf(types), start);
    }

    private Ast type() throws ExpressionException {
        if (peek().is("{")) {
            return typeSet();
        }
        int start = peek().start();
        String name = identifier();
        if (COLLECTIONS.contains(name) && accept("(")) {
            Ast element = type();
            expect(")");
            return new Ast.CollectionType("Sequence".equals(name), element, start);
        }
        List<String> names = new ArrayList<>(List.of(name));
        while (accept("::")) {
            Token token = take();
            if (token.kind() != Token.Kind.IDENTIFIER && token.kind() != Token.Kind.KEYWORD) {
                at--;
                throw error("Expected a name after ::");
            }
            names.add(token.text());
        }
        return new Ast.Qualified(List.copyOf(names), start);
    }
}
