package org.escalation.diagram.expression;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EPackage;
import org.escalation.diagram.expression.aql.AqlChecker;
import org.escalation.diagram.expression.aql.AqlExpression;

/** Prepares expressions of any supported language for evaluation. Thread-safe. */
public final class ExpressionCompiler {

    private static final String OPEN = "[";
    private static final String CLOSE = "/]";

    private final List<EPackage> packages;
    private final Services services;

    /**
     * @param packages whose classes expressions may name; without any, names of classes stay unresolved
     * @param services that expressions may call
     */
    public ExpressionCompiler(List<EPackage> packages, Services services) {
        this.packages = List.copyOf(packages);
        this.services = services;
    }

    /**
     * Prepares an expression.
     *
     * @param text as written in a specification, with its prefix
     * @throws ExpressionException when it is wrong or its language is not supported
     */
    public Expression compile(String text) throws ExpressionException {
        ExpressionKind kind = ExpressionKind.of(text);
        String body = kind.body(text);
        return switch (kind) {
            case NONE -> constant(text, null);
            case LITERAL -> constant(text, text);
            case AQL -> AqlExpression.compile(body, text, packages, services);
            case FEATURE -> AqlExpression.compile(feature(body), text, packages, services);
            case VARIABLE -> variable(text, body);
            case SERVICE -> service(text, body);
            case OCL -> AqlExpression.compileImplicit(body, text, packages, services);
            case ACCELEO -> template(text);
            case OLD_ACCELEO -> throw new ExpressionException("Templates of Acceleo 2 are not supported.", 0);
        };
    }

    /**
     * Checks an expression's types as far as they are known.
     *
     * @param variables classes that variables may have, {@code self} among them; an empty set for unknown ones
     * @return findings, empty when nothing is wrong or nothing can be said
     */
    public List<Finding> check(Expression expression, Map<String, Set<EClassifier>> variables) {
        return expression instanceof AqlExpression aql ? new AqlChecker(packages, services, variables).check(aql) : List.of();
    }

    private static Expression constant(String text, Object value) {
        return new Expression(text) {
            @Override
            protected Object run(Scope scope) {
                return value;
            }
        };
    }

    /** Some names mean an operation that every element has. */
    private static String feature(String name) {
        return switch (name) {
            case "eContainer", "eContents", "eAllContents", "eCrossReferences", "eClass", "eResource" -> "self." + name + "()";
            default -> "self." + name;
        };
    }

    private static Expression variable(String text, String name) {
        String interned = name.intern();
        boolean self = "self".equals(name);
        return new Expression(text) {
            @Override
            protected Object run(Scope scope) {
                if (self) {
                    return scope.self();
                }
                Object value = scope.get(interned);
                if (value == Nothing.NOTHING && !scope.has(interned)) {
                    scope.complain("There is no variable " + interned + ".");
                }
                return value;
            }
        };
    }

    /** {@code [receiver.]name[(variable, …)]}, the receiver and arguments being variables. */
    private Expression service(String text, String body) throws ExpressionException {
        int paren = body.indexOf('(');
        String path = paren < 0 ? body : body.substring(0, paren);
        String arguments = paren < 0 ? "" : body.substring(paren + 1, Math.max(paren + 1, body.lastIndexOf(')')));
        int dot = path.lastIndexOf('.');
        String receiver = dot < 0 ? "self" : path.substring(0, dot);
        boolean byClass = receiver.indexOf('.') >= 0 || !receiver.isEmpty() && Character.isUpperCase(receiver.charAt(0));
        String call = (byClass ? "self" : receiver) + "." + path.substring(dot + 1).strip() + "(" + arguments + ")";
        return AqlExpression.compile(call, text, packages, services);
    }

    /** Text with expressions in brackets; a single expression keeps its kind of value. */
    private Expression template(String text) throws ExpressionException {
        List<Expression> parts = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            int open = text.indexOf(OPEN, at);
            int close = open < 0 ? -1 : text.indexOf(CLOSE, open);
            if (close < 0) {
                break;
            }
            if (open > at) {
                String plain = text.substring(at, open);
                parts.add(constant(plain, plain));
            }
            parts.add(AqlExpression.compileImplicit(text.substring(open + 1, close), text, packages, services));
            at = close + CLOSE.length();
        }
        if (at < text.length() && !(parts.size() == 1 && text.substring(at).isBlank())) {
            parts.add(constant(text, text.substring(at)));
        }
        return parts.size() == 1 ? parts.get(0) : joined(text, parts);
    }

    private static Expression joined(String text, List<Expression> parts) {
        return new Expression(text) {
            @Override
            protected Object run(Scope scope) {
                StringBuilder result = new StringBuilder();
                parts.forEach(part -> result.append(Values.text(part.run(scope))));
                return result.toString();
            }
        };
    }
}
