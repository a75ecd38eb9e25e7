/** What a report says, apart from how a format shows it: blocks and the text inside them. Texts are plain, never markup. */
package org.escalation.reporting.content;
