package org.escalation.exchange.graph;

/** What a graph program wants beside the attributes. */
public enum GraphMlProfile {

    /** Attributes alone, as Gephi and most others read them. */
    PLAIN,

    /** Shapes, colours and positions too, as yEd shows them. */
    YED
}
