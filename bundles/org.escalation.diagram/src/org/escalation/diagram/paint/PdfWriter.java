package org.escalation.diagram.paint;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageXYZDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;
import org.apache.pdfbox.util.Matrix;
import org.escalation.diagram.scene.Bounds;
import org.escalation.diagram.scene.Containment;
import org.escalation.diagram.scene.Fill;
import org.escalation.diagram.scene.Scene;
import org.escalation.diagram.scene.SceneNode;
import org.escalation.diagram.scene.Stroke;

/**
 * Writes scenes as PDF: one page of the diagram's size, vector graphics, selectable text in the embedded font, a bookmark
 * for each container. The same scene gives the same bytes.
 */
public final class PdfWriter {

    /** Points per scene unit: 72 points and 96 units are an inch. */
    private static final double POINTS = 0.75;
    /** No side of a PDF page may be longer without a larger user unit (ISO 32000-1, annex C). */
    private static final double MAX_SIDE = 14_400;
    private static final int MAX_BOOKMARKS = 2_000;

    private PdfWriter() {
    }

    /**
     * Writes a scene.
     *
     * @param scene    scene with its layout
     * @param out      receives the file; stays open
     * @param settings theme and parts
     * @throws IOException if writing fails
     */
    public static void write(Scene scene, OutputStream out, PaintSettings settings) throws IOException {
        try (PDDocument document = new PDDocument()) {
            Page page = new Page(scene, settings);
            Bounds b = page.bounds();
            double unit = Math.max(1, Math.ceil(Math.max(b.width(), b.height()) * POINTS / MAX_SIDE));
            double scale = POINTS / unit;
            PDPage sheet = new PDPage(new PDRectangle((float) (b.width() * scale), (float) (b.height() * scale)));
            if (unit > 1) {
                sheet.getCOSObject().setItem(COSName.getPDFName("UserUnit"), new COSFloat((float) unit));
            }
            document.addPage(sheet);
            Matrix toPage = new Matrix((float) scale, 0, 0, (float) -scale, (float) (-b.x() * scale),
                    (float) (b.bottom() * scale));
            paint(scene, page, document, sheet, toPage, settings);
            describe(document, scene);
            new Bookmarks(document, sheet, toPage).add(scene);
            document.setDocumentId((long) scene.id().hashCode() << 32 | scene.size());
            document.save(out);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static void paint(Scene scene, Page page, PDDocument document, PDPage sheet, Matrix toPage,
            PaintSettings settings) throws IOException {
        try (PDPageContentStream stream = new PDPageContentStream(document, sheet)) {
            stream.transform(toPage);
            PdfPainter painter = new PdfPainter(document, stream, settings);
            painter.rect(page.bounds(), 0, Fill.flat(scene.background()), Stroke.NONE);
            new ScenePainter(painter, Detail.FULL).paint(scene);
            page.paint(painter);
        }
    }

    private static void describe(PDDocument document, Scene scene) throws IOException {
        String title = scene.title().isEmpty() ? scene.id() : scene.title();
        document.getDocumentInformation().setTitle(title);
        document.getDocumentInformation().setCreator("Escalation Workbench");
        if (!scene.description().isEmpty()) {
            document.getDocumentInformation().setSubject(scene.description());
        }
        document.getDocumentCatalog().setLanguage("en");
        PDViewerPreferences preferences = new PDViewerPreferences(new org.apache.pdfbox.cos.COSDictionary());
        preferences.setDisplayDocTitle(true);
        document.getDocumentCatalog().setViewerPreferences(preferences);
        StringBuilder xmp = new StringBuilder("<?xpacket begin=\"\uFEFF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n"
                + "<x:xmpmeta xmlns:x=\"adobe:ns:meta/\"><rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">"
                + "<rdf:Description rdf:about=\"\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\">"
                + "<dc:title><rdf:Alt><rdf:li xml:lang=\"x-default\">");
        SvgText.escape(xmp, title);
        xmp.append("</rdf:li></rdf:Alt></dc:title></rdf:Description></rdf:RDF></x:xmpmeta>\n<?xpacket end=\"w\"?>");
        document.getDocumentCatalog().setMetadata(new PDMetadata(document,
                new ByteArrayInputStream(xmp.toString().getBytes(StandardCharsets.UTF_8))));
    }

    /** Makes the outline: containers at every depth, or all nodes on the background if there are none. */
    private static final class Bookmarks {
        private final PDDocument document;
        private final PDPage sheet;
        private final Matrix toPage;
        private int left = MAX_BOOKMARKS;

        Bookmarks(PDDocument document, PDPage sheet, Matrix toPage) {
            this.document = document;
            this.sheet = sheet;
            this.toPage = toPage;
        }

        void add(Scene scene) {
            PDDocumentOutline outline = new PDDocumentOutline();
            boolean containers = scene.roots().stream().anyMatch(Bookmarks::isContainer);
            for (SceneNode root : scene.roots()) {
                add(root, outline, containers);
            }
            if (left < MAX_BOOKMARKS) {
                document.getDocumentCatalog().setDocumentOutline(outline);
            }
        }

        private static boolean isContainer(SceneNode node) {
            return node.containment() != Containment.NONE && !node.children().isEmpty();
        }

        private void add(SceneNode node, PDOutlineNode into, boolean containers) {
            if (!node.isShown() || node.label().isEmpty() || containers && !isContainer(node) || left-- <= 0) {
                return;
            }
            PDOutlineItem item = new PDOutlineItem();
            item.setTitle(node.label().replace('\n', ' '));
            PDPageXYZDestination place = new PDPageXYZDestination();
            place.setPage(sheet);
            var corner = toPage.transformPoint((float) node.x(), (float) node.y());
            place.setLeft((int) corner.x);
            place.setTop((int) Math.ceil(corner.y));
            item.setDestination(place);
            into.addLast(item);
            if (containers) {
                node.children().forEach(child -> add(child, item, true));
            }
        }
    }
}
