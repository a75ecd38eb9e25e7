/**
 * The notation in Sirius Desktop. The specification and its services stay in the bundle of the notation, from where Sirius
 * reads them; this bundle only says that they are there. It is built in the profile {@code sirius} alone.
 */
package org.escalation.sirius;
