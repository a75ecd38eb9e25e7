package org.escalation.diagram.paint;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.escalation.diagram.layout.LayoutSettings;
import org.escalation.diagram.layout.SceneLayout;
import org.escalation.diagram.scene.Bounds;
import org.escalation.diagram.scene.Containment;
import org.escalation.diagram.scene.EdgeDecorator;
import org.escalation.diagram.scene.EdgeStyle;
import org.escalation.diagram.scene.Fill;
import org.escalation.diagram.scene.Gauge;
import org.escalation.diagram.scene.LineStyle;
import org.escalation.diagram.scene.Marker;
import org.escalation.diagram.scene.NodeShape;
import org.escalation.diagram.scene.NodeStyle;
import org.escalation.diagram.scene.Palette;
import org.escalation.diagram.scene.Routing;
import org.escalation.diagram.scene.SampleScenes;
import org.escalation.diagram.scene.Scene;
import org.escalation.diagram.scene.SceneNode;
import org.escalation.diagram.scene.Stroke;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class WritersTest {

    private static final byte[] ICON = ("<svg xmlns='http://www.w3.org/2000/svg' width='16' height='16'>"
            + "<rect width='16' height='16' fill='#ff0000'/></svg>").getBytes(StandardCharsets.UTF_8);

    /** Writes a scene. */
    private interface Writer {
        void write(Scene scene, java.io.OutputStream out, PaintSettings settings) throws IOException;
    }

    private static byte[] bytes(Writer writer, Scene scene, PaintSettings settings) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        writer.write(scene, out, settings);
        return out.toByteArray();
    }

    private static Scene map() {
        Scene scene = SampleScenes.map();
        SceneLayout.apply(scene, LayoutSettings.LAYERED);
        return scene;
    }

    /** Every shape, fill, line and end there is. */
    private static Scene everything() {
        Scene scene = new Scene("everything");
        SceneNode last = null;
        int i = 0;
        for (NodeShape shape : NodeShape.values()) {
            SceneNode node = scene.addNode("N", shape.name(), "N:" + shape, Containment.NONE,
                    NodeStyle.DEFAULT.withShape(shape, 3).withFill(Fill.gradient(0xFFFFFFFF, 0x80336699,
                            Fill.Gradient.values()[i % 4])).withBorder(new Stroke(0xFF123456, 2,
                                    LineStyle.values()[i % 4])), shape.name());
            node.setBounds(i % 5 * 150, i / 5 * 90, 100, 50);
            node.setIcon("icon");
            node.setImage("icon");
            node.setGauges(java.util.List.of(new Gauge("g", 3, 0, 4, 0xFFEEEEEE, 0xFF00AA00)));
            node.setMarkers(java.util.List.of(new Marker(Marker.Severity.values()[i % 4], "marker <" + i + ">")));
            last = node;
            i++;
        }
        SceneNode first = scene.roots().get(0);
        for (EdgeDecorator decorator : EdgeDecorator.values()) {
            var edge = scene.addEdge("E", decorator.name(), "E:" + decorator, first, last,
                    EdgeStyle.DEFAULT.withEnds(decorator, decorator)
                            .withRouting(Routing.values()[decorator.ordinal() % 4]));
            edge.setBends(60 + decorator.ordinal() * 10, 160, 200 + decorator.ordinal() * 8, 220);
        }
        return scene;
    }

    private static final PaintSettings WITH_ICON = PaintSettings.DEFAULT.withImages(name -> name.equals("icon")
            ? Optional.of(new ImageSource.Image("image/svg+xml", ICON)) : Optional.empty());

    private static Document parse(byte[] svg) throws Exception {
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new ByteArrayInputStream(svg));
    }

    @Test
    void svgHasIdsTitlesAndTextOfAllElements() throws Exception {
        Scene scene = map();
        Document document = parse(bytes(SvgWriter::write, scene, PaintSettings.DEFAULT));
        Set<String> ids = new HashSet<>();
        NodeList groups = document.getElementsByTagName("g");
        for (int i = 0; i < groups.getLength(); i++) {
            Element group = (Element) groups.item(i);
            assertTrue(ids.add(group.getAttribute("id")), "id twice: " + group.getAttribute("id"));
        }
        scene.allNodes().forEach(node -> assertTrue(ids.contains(node.id()), node.id()));
        scene.edges().forEach(edge -> assertTrue(ids.contains(edge.id()), edge.id()));
        String text = document.getDocumentElement().getTextContent();
        assertTrue(text.contains("Vague but absolute: clarity .2"), "the marker's text");
        assertTrue(text.contains("Russian leadership \u2192 Western coalition"), "the title of an edge");
        assertEquals("Deterrence map", document.getElementsByTagName("title").item(0).getTextContent());
    }

    @Test
    void svgIsSafeWhateverTheLabelsSay() throws Exception {
        Scene scene = new Scene("s");
        String nasty = "</text><script>alert(1)</script>&<>\"'\u0000\uD800\uFFFE]]>";
        SceneNode node = scene.addNode("N", "a \"<b>", "N:a \"<b>", Containment.NONE,
                NodeStyle.DEFAULT.withSpacing(false, 6, 0), nasty);
        node.setTooltip(nasty);
        scene.setTitle(nasty);
        scene.setDescription(nasty);
        SceneLayout.apply(scene, LayoutSettings.LAYERED);
        Document document = parse(bytes(SvgWriter::write, scene, PaintSettings.DEFAULT));
        assertEquals(0, document.getElementsByTagName("script").getLength());
        assertTrue(document.getDocumentElement().getTextContent().contains("<script>alert(1)</script>"));
    }

    @Test
    void svgCanFollowTheReadersTheme() throws Exception {
        String svg = new String(bytes(SvgWriter::write, map(), PaintSettings.DEFAULT.withAdaptive(true)),
                StandardCharsets.UTF_8);
        assertTrue(svg.contains("prefers-color-scheme:dark"));
        assertTrue(svg.contains(".paper{fill:#ffffff}"));
    }

    @Test
    void severalSvgsCanShareADocument() throws Exception {
        String a = SvgWriter.element(map(), PaintSettings.DEFAULT.withIdPrefix("a-"));
        String b = SvgWriter.element(map(), PaintSettings.DEFAULT.withIdPrefix("b-"));
        Document document = parse(("<html>" + a + b + "</html>").getBytes(StandardCharsets.UTF_8));
        Set<String> ids = new HashSet<>();
        NodeList all = document.getElementsByTagName("*");
        for (int i = 0; i < all.getLength(); i++) {
            String id = ((Element) all.item(i)).getAttribute("id");
            assertTrue(id.isEmpty() || ids.add(id), id);
        }
        assertThrows(IllegalArgumentException.class, () -> PaintSettings.DEFAULT.withIdPrefix("x\"><y"));
    }

    @Test
    void allShapesAndEndsAreDrawnByAllWriters() throws Exception {
        Scene scene = everything();
        parse(bytes(SvgWriter::write, scene, WITH_ICON));
        assertTrue(ImageIO.read(new ByteArrayInputStream(bytes(PngWriter::write, scene, WITH_ICON))).getWidth() > 600);
        try (PDDocument pdf = Loader.loadPDF(bytes(PdfWriter::write, scene, WITH_ICON))) {
            assertTrue(new PDFTextStripper().getText(pdf).contains("NOTE"));
        }
    }

    @Test
    void pngShowsWhatTheSceneSays() throws Exception {
        Scene scene = new Scene("s");
        scene.addNode("N", "a", "N:a", Containment.NONE,
                NodeStyle.DEFAULT.withFill(Fill.flat(0xFF3366CC)).withBorder(Stroke.NONE), "")
                .setBounds(0, 0, 100, 50);
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(
                bytes(PngWriter::write, scene, PaintSettings.DEFAULT.withScale(2))));
        Bounds drawn = scene.bounds();
        assertEquals((int) Math.ceil((drawn.width() + 48) * 2), image.getWidth());
        assertEquals(0xFF3366CC, image.getRGB(image.getWidth() / 2, image.getHeight() / 2));
        assertEquals(0xFFFFFFFF, image.getRGB(3, 3));
        BufferedImage dark = ImageIO.read(new ByteArrayInputStream(
                bytes(PngWriter::write, scene, PaintSettings.DEFAULT.withPalette(Palette.DARK))));
        assertEquals(Palette.DARK.resolve(0xFFFFFFFF), dark.getRGB(3, 3));
    }

    @Test
    void aLargePngIsTheSameAsItsStrips() throws Exception {
        Scene scene = SampleScenes.random(2_000, 500, 3);
        byte[] png = bytes(PngWriter::write, scene, PaintSettings.DEFAULT);
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(png));
        assertTrue((long) image.getWidth() * image.getHeight() > 12_000_000, "several strips");
        int ink = 0;
        for (int y = 0; y < image.getHeight(); y += 7) {
            for (int x = 0; x < image.getWidth(); x += 7) {
                ink += image.getRGB(x, y) == 0xFFFFFFFF ? 0 : 1;
            }
        }
        assertTrue(ink > 50_000, "ink " + ink);
        for (SceneNode node : scene.allNodes()) {
            int x = (int) (node.x() + 5 + 24 - scene.bounds().x());
            int y = (int) (node.y() + 5 + 24 - scene.bounds().y());
            assertNotEquals(0xFFFFFFFF, image.getRGB(x, y), node.id());
        }
    }

    @Test
    void refusesAnImageOfSenselessSize() {
        Scene scene = new Scene("s");
        scene.addNode("N", "a", "N:a", Containment.NONE, NodeStyle.DEFAULT, "").setBounds(0, 0, 10, 10);
        scene.addNode("N", "b", "N:b", Containment.NONE, NodeStyle.DEFAULT, "").setBounds(1e7, 0, 10, 10);
        assertTrue(assertThrows(IOException.class, () -> bytes(PngWriter::write, scene, PaintSettings.DEFAULT))
                .getMessage().contains("smaller scale"));
    }

    @Test
    void pdfIsVectorWithBookmarksAndTextAndAlwaysTheSame() throws Exception {
        Scene scene = map();
        scene.setDescription("Україна, Ελλάς, שלום");
        byte[] first = bytes(PdfWriter::write, scene, PaintSettings.DEFAULT);
        assertArrayEquals(first, bytes(PdfWriter::write, scene, PaintSettings.DEFAULT));
        try (PDDocument pdf = Loader.loadPDF(first)) {
            assertEquals("Deterrence map", pdf.getDocumentInformation().getTitle());
            assertEquals("Western coalition",
                    pdf.getDocumentCatalog().getDocumentOutline().getFirstChild().getTitle());
            String text = new PDFTextStripper().getText(pdf);
            assertTrue(text.contains("announces doctrine") && text.contains("Україна"), text);
            assertFalse(pdf.getPage(0).getResources().getXObjectNames().iterator().hasNext(), "no pixels");
        }
    }

    @Test
    void aHugePdfPageUsesALargerUnit() throws Exception {
        Scene scene = new Scene("s");
        scene.addNode("N", "a", "N:a", Containment.NONE, NodeStyle.DEFAULT, "").setBounds(0, 0, 10, 10);
        scene.addNode("N", "b", "N:b", Containment.NONE, NodeStyle.DEFAULT, "").setBounds(60_000, 0, 10, 10);
        try (PDDocument pdf = Loader.loadPDF(bytes(PdfWriter::write, scene, PaintSettings.DEFAULT))) {
            assertTrue(pdf.getPage(0).getMediaBox().getWidth() <= 14_400);
            assertEquals(4, pdf.getPage(0).getUserUnit());
        }
    }

    @Test
    void anEmptySceneGivesValidFiles() throws Exception {
        Scene scene = new Scene("empty");
        parse(bytes(SvgWriter::write, scene, PaintSettings.DEFAULT));
        ImageIO.read(new ByteArrayInputStream(bytes(PngWriter::write, scene, PaintSettings.DEFAULT)));
        Loader.loadPDF(bytes(PdfWriter::write, scene, PaintSettings.DEFAULT)).close();
    }

    @Test
    void adlerSumsAreCombinedAsIfRunOverAll() {
        byte[] a = new byte[70_000];
        byte[] b = new byte[1_234];
        new java.util.Random(1).nextBytes(a);
        new java.util.Random(2).nextBytes(b);
        java.util.zip.Adler32 whole = new java.util.zip.Adler32();
        whole.update(a);
        java.util.zip.Adler32 second = new java.util.zip.Adler32();
        second.update(b);
        long combined = PngEncoder.combine(whole.getValue(), second.getValue(), b.length);
        whole.update(b);
        assertEquals(whole.getValue(), combined);
    }
}
