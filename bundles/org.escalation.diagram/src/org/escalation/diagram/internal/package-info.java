/**
 * What diagrams and tables share behind their interfaces: expressions whose failures are logged, parts that are made anew,
 * and the record of what each part read. Not shared with other bundles.
 */
package org.escalation.diagram.internal;
