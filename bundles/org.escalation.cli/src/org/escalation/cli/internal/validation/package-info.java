/** How the findings of {@code validate} are printed: as text, as JSON and as SARIF 2.1.0. */
package org.escalation.cli.internal.validation;
