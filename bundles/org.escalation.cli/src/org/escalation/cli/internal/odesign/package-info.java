/** How the counts and findings of {@code odesign check} are printed: as text and as JSON. */
package org.escalation.cli.internal.odesign;
