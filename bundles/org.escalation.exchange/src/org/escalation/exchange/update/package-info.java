/**
 * Tables as updates of a model: each row changes an element or adds one. A {@link org.escalation.exchange.update.TableReader}
 * reads tables from a file, an {@link org.escalation.exchange.update.UpdatePlanner} says what they would do, row by row, and
 * names what is refused or repaired; the {@link org.escalation.exchange.update.UpdateCommand} of the plan does it in one
 * step that can be undone. Until then the model is not touched.
 */
package org.escalation.exchange.update;
