/** What {@code simulate} and {@code solve} print. */
package org.escalation.cli.internal.simulation;
