package org.escalation.diagram.spec;

/**
 * Where in a specification something stands.
 *
 * @param resource the file's address as it was loaded
 * @param line     line of the element's start tag, from 1; 0 where the reader could not tell
 * @param path     readable path of names and features from the file's root, as {@code Family/Persons/defaultLayer/Man}
 */
public record SpecPlace(String resource, int line, String path) {

    /** A place for things that no file holds, such as a colour of the built-in palette. */
    public static final SpecPlace NOWHERE = new SpecPlace("", 0, "");

    @Override
    public String toString() {
        String file = resource.substring(resource.lastIndexOf('/') + 1);
        return file + (line > 0 ? ":" + line : "") + (path.isEmpty() ? "" : " (" + path + ")");
    }
}
