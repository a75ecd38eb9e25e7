/**
 * A model as JSON, lossless both ways: every element with its class and identifier, every attribute that has a value
 * (defaults included, so that a reader needs no metamodel), parts nested in their container, references as identifiers.
 * The layout is described by the JSON Schema that {@link org.escalation.exchange.json.ModelJsonSchema} makes from the
 * metamodel and that the bundle carries as {@code schema/escalation-model-1.schema.json}.
 */
package org.escalation.exchange.json;
