package org.escalation.exchange;

/**
 * A format that is installed.
 *
 * @param id short name as the command line takes it, for example {@code json}
 * @param label name for people, for example {@code JSON, lossless}
 * @param extension usual file extension without the dot
 * @param contributor symbolic name of the plug-in that brings it
 */
public record FormatDescription(String id, String label, String extension, String contributor) {
}
