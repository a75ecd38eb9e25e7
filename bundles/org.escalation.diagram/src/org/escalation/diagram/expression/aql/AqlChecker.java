package org.escalation.diagram.expression.aql;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EOperation;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.escalation.diagram.expression.Finding;
import org.escalation.diagram.expression.Services;

/**
 * Checks expressions against metamodels: names of classes, literals, variables, features and operations. Where a type is
 * not known nothing is said; a feature counts as found when any class that a value may have, or a subclass in the known
 * packages, has it.
 */
public final class AqlChecker {

    private static final Set<String> SAME = Set.of("select", "reject", "asSet", "asSequence", "asOrderedSet", "sortedBy", "reverse",
            "including", "excluding", "union", "add", "sub", "subSequence", "subOrderedSet", "concat", "flatten", "drop", "append",
            "prepend", "intersection");
    private static final Set<String> ONE = Set.of("first", "last", "at", "any", "detect");
    private static final Set<String> TYPED = Set.of("filter", "oclAsType", "eContainer", "eContainerOrSelf", "eContents",
            "eAllContents", "ancestors", "eInverse", "siblings", "precedingSiblings", "followingSiblings");
    private static final Set<String> TYPED_MANY = Set.of("filter", "eContents", "eAllContents", "ancestors", "eInverse", "siblings",
            "precedingSiblings", "followingSiblings");

    private final Types types;
    private final List<EPackage> packages;
    private final Services services;
    private final Map<String, StaticType> variables = new HashMap<>();
    private final List<Finding> findings = new ArrayList<>();

    /** @param variables classes that variables may have; an empty set for unknown ones */
    public AqlChecker(List<EPackage> packages, Services services, Map<String, Set<EClassifier>> variables) {
        this.types = new Types(packages);
        this.packages = packages;
        this.services = services;
        variables.forEach((name, classes) -> this.variables.put(name, new StaticType(classes, false)));
    }

    /** What is wrong with the expression. */
    public List<Finding> check(AqlExpression expression) {
        type(expression.ast());
        return List.copyOf(findings);
    }

    private void found(String message, int at) {
        findings.add(new Finding(message, at));
    }

    private StaticType type(Ast ast) {
        return switch (ast) {
            case Ast.Literal literal -> literal(literal.value());
            case Ast.Variable variable -> variable(variable);
            case Ast.Qualified name -> qualified(name);
            case Ast.TypeSet set -> {
                set.types().forEach(this::type);
                yield StaticType.UNKNOWN;
            }
            case Ast.CollectionType ignored -> StaticType.UNKNOWN;
            case Ast.CollectionLiteral literal -> literal.items().stream().map(this::type).reduce(StaticType::or)
                    .orElse(StaticType.UNKNOWN).asMany();
            case Ast.Feature feature -> feature(feature);
            case Ast.Call call -> call(call);
            case Ast.Lambda lambda -> type(lambda.body());
            case Ast.Unary unary -> type(unary.operand());
            case Ast.Binary binary -> binary(binary);
            case Ast.If choice -> {
                type(choice.condition());
                yield type(choice.then()).or(type(choice.otherwise()));
            }
            case Ast.Let let -> let(let);
        };
    }

    private static StaticType literal(Object value) {
        return switch (value) {
            case String ignored -> StaticType.TEXT;
            case Boolean ignored -> StaticType.TRUTH;
            case Integer ignored -> StaticType.WHOLE;
            case Double ignored -> StaticType.REAL;
            case null, default -> StaticType.UNKNOWN;
        };
    }

    private StaticType variable(Ast.Variable variable) {
        StaticType known = variables.get(variable.name());
        if (known != null) {
            return known;
        }
        boolean declared = "self".equals(variable.name()) || Parser.IMPLICIT.equals(variable.name());
        if (!declared && types.named(variable.name()) == null) {
            found("There is no variable " + variable.name() + ".", variable.at());
        }
        return StaticType.UNKNOWN;
    }

    private StaticType qualified(Ast.Qualified name) {
        if (types.literal(name.names()) != null) {
            Object type = types.type(name.names().subList(name.names().size() - 3, name.names().size() - 1));
            return type instanceof EEnum literal ? StaticType.of(literal) : StaticType.UNKNOWN;
        }
        if (types.isClosed() && types.type(name.names()) == null) {
            found("There is no type " + String.join("::", name.names()) + ".", name.at());
        }
        return StaticType.UNKNOWN;
    }

    private StaticType feature(Ast.Feature feature) {
        StaticType receiver = type(feature.receiver());
        if (receiver.isUnknown()) {
            return new StaticType(Set.of(), receiver.many());
        }
        Set<EClassifier> result = new LinkedHashSet<>();
        boolean many = receiver.many();
        for (EClass candidate : withSubclasses(receiver.elements())) {
            EStructuralFeature found = candidate.getEStructuralFeature(feature.name());
            if (found == null && feature.name().startsWith("_")) {
                found = candidate.getEStructuralFeature(feature.name().substring(1));
            }
            if (found != null && found.getEType() != null) {
                result.add(found.getEType());
                many |= found.isMany();
            }
        }
        if (result.isEmpty()) {
            found(receiver.names() + " has no feature " + feature.name() + ".", feature.at());
        }
        return new StaticType(result, many);
    }

    private List<EClass> withSubclasses(List<EClass> classes) {
        Set<EClass> all = new LinkedHashSet<>(classes);
        for (EPackage one : packages) {
            for (EClassifier classifier : one.getEClassifiers()) {
                if (classifier instanceof EClass candidate && classes.stream().anyMatch(c -> c.isSuperTypeOf(candidate))) {
                    all.add(candidate);
                }
            }
        }
        return List.copyOf(all);
    }

    private StaticType call(Ast.Call call) {
        StaticType receiver = type(call.receiver());
        StaticType argument = StaticType.UNKNOWN;
        for (Ast one : call.arguments()) {
            argument = one instanceof Ast.Lambda lambda ? lambda(lambda, receiver) : type(one);
        }
        int arity = call.arguments().size();
        if (services.has(call.name(), arity + 1)) {
            return service(call.name(), arity);
        }
        EOperation operation = call.onCollection() ? null : operation(receiver, call.name(), arity);
        if (operation != null) {
            return operation.getEType() == null ? StaticType.UNKNOWN
                    : new StaticType(Set.of(operation.getEType()), operation.isMany() || receiver.many());
        }
        Library library = call.onCollection() ? Library.collections() : Library.elements();
        if (library.find(call.name(), arity) == null) {
            found("There is no operation " + call.name() + " with " + arity + " arguments.", call.at());
            return StaticType.UNKNOWN;
        }
        return standard(call, receiver, argument);
    }

    private StaticType lambda(Ast.Lambda lambda, StaticType receiver) {
        StaticType previous = variables.put(lambda.variable(), receiver.one());
        StaticType result = type(lambda.body());
        restore(lambda.variable(), previous);
        return result;
    }

    private void restore(String name, StaticType previous) {
        if (previous == null) {
            variables.remove(name);
        } else {
            variables.put(name, previous);
        }
    }

    private StaticType service(String name, int arity) {
        Class<?> result = services.resultType(name, arity + 1);
        if (result == String.class) {
            return StaticType.TEXT;
        }
        return result == boolean.class || result == Boolean.class ? StaticType.TRUTH : StaticType.UNKNOWN;
    }

    private EOperation operation(StaticType receiver, String name, int arity) {
        for (EClass candidate : withSubclasses(receiver.elements())) {
            for (EOperation operation : candidate.getEAllOperations()) {
                if (operation.getName().equals(name) && operation.getEParameters().size() == arity) {
                    return operation;
                }
            }
        }
        return null;
    }

    private StaticType standard(Ast.Call call, StaticType receiver, StaticType argument) {
        String name = call.name();
        if (TYPED.contains(name) && call.arguments().size() == 1) {
            StaticType result = named(call.arguments().get(0));
            return TYPED_MANY.contains(name) || receiver.many() && !call.onCollection() ? result.asMany() : result;
        }
        if (call.onCollection() && SAME.contains(name)) {
            return receiver.asMany();
        }
        if (call.onCollection() && ONE.contains(name)) {
            return receiver.one();
        }
        return switch (name) {
            case "collect", "closure" -> argument.asMany();
            case "size", "indexOf", "count", "index", "lastIndex" -> StaticType.WHOLE;
            case "toString", "concat", "toUpper", "toLower", "trim", "toUpperFirst", "toLowerFirst", "replace", "replaceAll",
                    "substring" -> StaticType.TEXT;
            case "isEmpty", "notEmpty", "exists", "forAll", "oclIsKindOf", "oclIsTypeOf", "includes", "excludes", "startsWith",
                    "endsWith", "contains", "matches" -> StaticType.TRUTH;
            default -> StaticType.UNKNOWN;
        };
    }

    private StaticType named(Ast type) {
        List<Ast> parts = type instanceof Ast.TypeSet set ? set.types() : List.of(type);
        StaticType result = null;
        for (Ast part : parts) {
            Object found = part instanceof Ast.Qualified name ? types.type(name.names())
                    : part instanceof Ast.Variable variable ? types.named(variable.name()) : null;
            StaticType one = found instanceof EClassifier classifier ? StaticType.of(classifier) : StaticType.UNKNOWN;
            result = result == null ? one : result.or(one);
        }
        return result == null ? StaticType.UNKNOWN : result;
    }

    private StaticType binary(Ast.Binary binary) {
        StaticType left = type(binary.left());
        StaticType right = type(binary.right());
        return switch (binary.operator()) {
            case "+", "-" -> left.many() || right.many() ? left.or(right)
                    : left.equals(StaticType.TEXT) || right.equals(StaticType.TEXT) ? StaticType.TEXT : left;
            case "*", "/" -> left;
            default -> StaticType.TRUTH;
        };
    }

    private StaticType let(Ast.Let let) {
        Map<String, StaticType> saved = new HashMap<>(variables);
        for (Ast.Binding binding : let.bindings()) {
            variables.put(binding.name(), type(binding.value()));
        }
        StaticType result = type(let.body());
        variables.clear();
        variables.putAll(saved);
        return result;
    }
}
