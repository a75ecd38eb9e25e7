package org.escalation.diagram.expression.aql;

import java.util.List;

/** The parts of an expression. Positions are offsets of the part's first character. */
sealed interface Ast {

    int at();

    record Literal(Object value, int at) implements Ast {
    }

    record Variable(String name, int at) implements Ast {
    }

    /** {@code a::B}; a literal of an enumeration with three names. */
    record Qualified(List<String> names, int at) implements Ast {
    }

    /** {@code {a::B | c::D}}. */
    record TypeSet(List<Ast> types, int at) implements Ast {
    }

    /** {@code Sequence(a::B)}. */
    record CollectionType(boolean ordered, Ast element, int at) implements Ast {
    }

    record CollectionLiteral(boolean unique, List<Ast> items, int at) implements Ast {
    }

    record Feature(Ast receiver, String name, int at) implements Ast {
    }

    record Call(Ast receiver, String name, List<Ast> arguments, boolean onCollection, int at) implements Ast {
    }

    record Lambda(String variable, Ast type, Ast body, int at) implements Ast {
    }

    record Unary(String operator, Ast operand, int at) implements Ast {
    }

    record Binary(String operator, Ast left, Ast right, int at) implements Ast {
    }

    record If(Ast condition, Ast then, Ast otherwise, int at) implements Ast {
    }

    record Let(List<Binding> bindings, Ast body, int at) implements Ast {
    }

    record Binding(String name, Ast value) {
    }
}
