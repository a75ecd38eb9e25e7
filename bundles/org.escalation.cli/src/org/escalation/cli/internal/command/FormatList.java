package org.escalation.cli.internal.command;

import java.util.List;
import java.util.stream.Collectors;
import org.escalation.exchange.FormatDescription;

/** What is installed, as text. */
final class FormatList {

    private FormatList() {
    }

    /** The short names, parted by commas. */
    static String names(List<FormatDescription> formats) {
        return formats.stream().map(FormatDescription::id).collect(Collectors.joining(", "));
    }

    /** A line a format: its short name, its name for people, and the plug-in that brings it. */
    static String table(List<FormatDescription> formats) {
        int width = formats.stream().mapToInt(format -> format.id().length()).max().orElse(1);
        return formats.stream().map(format -> String.format("%-" + width + "s  .%s  %s  (%s)%n", format.id(), format.extension(),
                format.label(), format.contributor())).collect(Collectors.joining());
    }
}
