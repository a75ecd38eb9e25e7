/** Choice under risk in closed form: the logit rule and prospect values. */
package org.escalation.analysis.choice;
