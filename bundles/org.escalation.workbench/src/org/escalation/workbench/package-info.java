/**
 * The desktop application: window, menus, perspective, welcome page. It knows nothing of models; editors and views come
 * from other bundles by extension points.
 */
package org.escalation.workbench;
