package org.escalation.diagram.expression.aql;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;

import org.escalation.diagram.expression.Nothing;
import org.escalation.diagram.expression.Services;

/** Turns the parts of an expression into code that runs without looking at the text again. */
final class Compiler {

    private final Types types;
    private final Services services;
    private final Map<String, Integer> locals = new HashMap<>();
    private final boolean implicit;
    private int size;

    /** @param implicit whether a name that is no variable is a feature of the context */
    Compiler(Types types, Services services, boolean implicit) {
        this.types = types;
        this.services = services;
        this.implicit = implicit;
    }

    /** Number of variables bound inside the expression. */
    int locals() {
        return size;
    }

    Code compile(Ast ast) {
        return switch (ast) {
            case Ast.Literal literal -> constant(literal.value());
            case Ast.Variable variable -> variable(variable.name());
            case Ast.Qualified name -> constant(qualified(name.names()));
            case Ast.TypeSet set -> constant(set.types().stream().map(this::typeOf).toList());
            case Ast.CollectionType type -> constant(java.util.Collection.class);
            case Ast.CollectionLiteral literal -> collection(literal);
            case Ast.Feature feature -> new FeatureCode(compile(feature.receiver()), feature.name());
            case Ast.Call call -> call(call);
            case Ast.Lambda lambda -> lambda(lambda);
            case Ast.Unary unary -> unary(unary);
            case Ast.Binary binary -> binary(binary);
            case Ast.If choice -> conditional(choice);
            case Ast.Let let -> let(let);
        };
    }

    private static Code constant(Object value) {
        return frame -> value;
    }

    private Object qualified(List<String> names) {
        Object literal = types.literal(names);
        return literal == null ? orNothing(types.type(names)) : literal;
    }

    private Object typeOf(Ast ast) {
        return ast instanceof Ast.Qualified name ? orNothing(types.type(name.names())) : Nothing.NOTHING;
    }

    private static Object orNothing(Object value) {
        return value == null ? Nothing.NOTHING : value;
    }

    private Code variable(String name) {
        Integer slot = locals.get(name);
        if (slot != null) {
            int index = slot;
            return frame -> frame.locals[index];
        }
        if ("self".equals(name) || Parser.IMPLICIT.equals(name)) {
            return frame -> frame.scope.self();
        }
        String interned = name.intern();
        Object type = types.named(name);
        Code feature = implicit ? new FeatureCode(variable(Parser.IMPLICIT), name) : null;
        return frame -> {
            Object value = frame.scope.get(interned);
            if (value == Nothing.NOTHING && !frame.scope.has(interned)) {
                if (type != null) {
                    return type;
                }
                if (feature != null) {
                    return feature.run(frame);
                }
                frame.scope.complain("There is no variable " + interned + ".");
            }
            return value;
        };
    }

    private Code collection(Ast.CollectionLiteral literal) {
        List<Code> items = literal.items().stream().map(this::compile).toList();
        boolean unique = literal.unique();
        return frame -> {
            java.util.Collection<Object> result = unique ? new LinkedHashSet<>() : new ArrayList<>();
            for (Code item : items) {
                Object value = item.run(frame);
                if (value instanceof java.util.Collection<?> many) {
                    result.addAll(many);
                } else if (value != Nothing.NOTHING) {
                    result.add(value);
                }
            }
            return result;
        };
    }

    private Code call(Ast.Call call) {
        List<Code> arguments = call.arguments().stream().map(this::compile).toList();
        return new CallCode(compile(call.receiver()), call.name(), arguments, call.onCollection(), services);
    }

    private int bind(String name) {
        locals.put(name, size);
        return size++;
    }

    private void restore(String name, Integer previous) {
        if (previous == null) {
            locals.remove(name);
        } else {
            locals.put(name, previous);
        }
    }

    private Code lambda(Ast.Lambda lambda) {
        Integer previous = locals.get(lambda.variable());
        int slot = bind(lambda.variable());
        Code body = compile(lambda.body());
        restore(lambda.variable(), previous);
        return frame -> new Lambda(frame, slot, body);
    }

    private Code unary(Ast.Unary unary) {
        Code operand = compile(unary.operand());
        if ("not".equals(unary.operator())) {
            return frame -> operand.run(frame) instanceof Boolean truth ? (Object) !truth : Nothing.NOTHING;
        }
        return frame -> operand.run(frame) instanceof Number number ? Operators.apply("-", 0, number) : Nothing.NOTHING;
    }

    private Code binary(Ast.Binary binary) {
        Code left = compile(binary.left());
        Code right = compile(binary.right());
        String operator = binary.operator();
        return switch (operator) {
            case "and" -> frame -> decide(frame, left, right, false, false);
            case "or" -> frame -> decide(frame, left, right, true, false);
            case "implies" -> frame -> decide(frame, left, right, true, true);
            case "xor" -> frame -> left.run(frame) instanceof Boolean a && right.run(frame) instanceof Boolean b
                    ? (Object) (a ^ b) : Nothing.NOTHING;
            default -> frame -> Operators.apply(operator, left.run(frame), right.run(frame));
        };
    }

    /** The left side, negated for an implication, decides alone when it equals {@code decisive}; so may the right. */
    private static Object decide(Frame frame, Code left, Code right, boolean decisive, boolean negated) {
        Object first = left.run(frame);
        Boolean a = first instanceof Boolean truth ? Boolean.valueOf(truth ^ negated) : null;
        if (a != null && a == decisive) {
            return decisive;
        }
        Object second = right.run(frame);
        if (second instanceof Boolean b && b == decisive) {
            return decisive;
        }
        return a == null || !(second instanceof Boolean) ? Nothing.NOTHING : (Object) !decisive;
    }

    private Code conditional(Ast.If choice) {
        Code condition = compile(choice.condition());
        Code then = compile(choice.then());
        Code otherwise = compile(choice.otherwise());
        return frame -> condition.run(frame) instanceof Boolean truth ? (truth ? then : otherwise).run(frame) : Nothing.NOTHING;
    }

    private Code let(Ast.Let let) {
        Map<String, Integer> previous = new HashMap<>(locals);
        List<Code> values = new ArrayList<>();
        int[] slots = new int[let.bindings().size()];
        for (int i = 0; i < slots.length; i++) {
            values.add(compile(let.bindings().get(i).value()));
            slots[i] = bind(let.bindings().get(i).name());
        }
        Code body = compile(let.body());
        locals.clear();
        locals.putAll(previous);
        return frame -> {
            for (int i = 0; i < slots.length; i++) {
                frame.locals[slots[i]] = values.get(i).run(frame);
            }
            return body.run(frame);
        };
    }
}
