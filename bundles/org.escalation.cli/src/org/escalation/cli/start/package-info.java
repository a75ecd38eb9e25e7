/** The main class of the headless application, outside OSGi: the start script puts this bundle on the class path. */
package org.escalation.cli.start;
