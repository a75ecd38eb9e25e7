/** Small games of deterrence whose solution has a closed form. */
package org.escalation.analysis.game;
