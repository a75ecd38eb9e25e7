/** Files of a run: journal, manifest and tables. */
package org.escalation.results.internal;
