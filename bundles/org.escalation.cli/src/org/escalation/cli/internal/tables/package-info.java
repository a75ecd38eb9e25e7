/** Tables of the notation as text and as CSV. */
package org.escalation.cli.internal.tables;
