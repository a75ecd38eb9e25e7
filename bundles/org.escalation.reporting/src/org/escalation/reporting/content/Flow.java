package org.escalation.reporting.content;

import java.util.ArrayList;
import java.util.List;
import org.escalation.reporting.content.Block.Callout;
import org.escalation.reporting.content.Block.Heading;
import org.escalation.reporting.content.Block.Paragraph;

/** Takes the blocks of a section in their order. */
public final class Flow {

    private final List<Block> blocks = new ArrayList<>();

    /** Adds any block. */
    public Flow add(Block block) {
        blocks.add(block);
        return this;
    }

    /** Adds a heading. */
    public Flow heading(String text) {
        return add(new Heading(text));
    }

    /** Adds a paragraph; blank text is passed over. */
    public Flow paragraph(String text) {
        return text == null || text.isBlank() ? this : paragraph(List.of(Inline.text(text)));
    }

    /** Adds a paragraph. */
    public Flow paragraph(List<Inline> text) {
        return add(new Paragraph(List.copyOf(text)));
    }

    /** Adds something the reader must not miss. */
    public Flow callout(String title, String text) {
        return add(new Callout(title, List.of(Inline.text(text))));
    }

    /** The blocks so far. */
    public List<Block> blocks() {
        return List.copyOf(blocks);
    }
}
