/** Reports as one self-contained HTML file: nothing is loaded from elsewhere, no script runs. */
package org.escalation.reporting.html;
