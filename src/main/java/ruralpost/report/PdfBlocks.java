package ruralpost.report;

import java.awt.Graphics2D;
import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;
import org.openpdf.text.Element;
import org.openpdf.text.Image;
import org.openpdf.text.Paragraph;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfPCell;
import org.openpdf.text.pdf.PdfPTable;
import org.openpdf.text.pdf.PdfTemplate;
import ruralpost.chart.ChartDrawing;
import ruralpost.chart.ChartSpec;
import ruralpost.chart.Tokens;
import ruralpost.text.UserException;

/** The parts of a paper in a PDF, from the top. */
final class PdfBlocks {

    /** Width of a chart in its own units: at that width its 12 unit labels are about 8 points high on an upright page. */
    private static final double CHART_UNITS = 720;

    private final Consumer<Element> to;
    private final float width;
    private final PdfContentByte canvas;
    private final PdfFonts fonts;
    private final PdfTables tables;
    private final PdfCards cards;

    /** @param width in points between the margins */
    PdfBlocks(Consumer<Element> to, float width, PdfContentByte canvas, PdfFonts fonts, PdfTables tables) {
        this.to = to;
        this.width = width;
        this.canvas = canvas;
        this.fonts = fonts;
        this.tables = tables;
        this.cards = new PdfCards(fonts, tables);
    }

    void add(Block block) throws IOException {
        switch (block) {
            case Block.Heading heading -> words(heading.text(), PdfLook.HEADING, true, 8, 3);
            case Block.Paragraph paragraph -> words(paragraph.text(), PdfLook.BODY, false, 0, 5);
            case Block.Table table -> tables.add(table, width, to);
            case Block.Fields fields -> to.accept(cards.fields(fields, width));
            case Block.Figures figures -> to.accept(cards.figures(figures.figures(), width));
            case Block.Chart chart -> to.accept(chart(chart.spec(), width, Millimetres.points(chart.height())));
            case Block.Picture picture -> picture(picture);
            case Block.Qr qr -> to.accept(qr(qr));
            case Block.Space space -> {
                PdfPTable room = new PdfPTable(1);
                PdfPCell cell = PdfLook.plain(fonts.phrase(" ", 1, false, PdfLook.TEXT), Align.LEFT);
                cell.setFixedHeight(Millimetres.points(space.height()));
                room.addCell(cell);
                to.accept(room);
            }
        }
    }

    private void words(String text, float size, boolean heavy, float before, float after) {
        Paragraph words = fonts.paragraph(fonts.phrase(text, size, heavy, PdfLook.TEXT));
        words.setLeading(size * 1.5f);
        words.setSpacingBefore(before);
        words.setSpacingAfter(after);
        to.accept(words);
    }

    /** As vectors, by the painters of the window. */
    private Image chart(ChartSpec spec, float width, float height) {
        PdfTemplate template = canvas.createTemplate(width, height);
        Graphics2D g = template.createGraphics(width, height, fonts);
        try {
            double scale = width / Math.max(CHART_UNITS, width * CHART_UNITS / 473);
            g.scale(scale, scale);
            fonts.missing(new ChartDrawing().draw(g, spec, width / scale, height / scale, Tokens.LIGHT));
        } finally {
            g.dispose();
        }
        Image image = Image.getInstance(template);
        image.setSpacingBefore(4);
        image.setSpacingAfter(4);
        return image;
    }

    private void picture(Block.Picture picture) throws IOException {
        Image image;
        try {
            image = Image.getInstance(picture.bytes());
        } catch (IOException | RuntimeException e) {
            throw new UserException(ruralpost.text.Message.of("report.picture", picture.caption()), e);
        }
        image.scaleToFit(width, Millimetres.points(picture.height()));
        image.setAlignment(Element.ALIGN_CENTER);
        to.accept(image);
        if (!picture.caption().isEmpty()) {
            Paragraph caption = fonts.paragraph(fonts.phrase(picture.caption(), PdfLook.SMALL, false, PdfLook.MUTED));
            caption.setAlignment(Element.ALIGN_CENTER);
            caption.setSpacingAfter(5);
            to.accept(caption);
        }
    }

    private PdfPTable qr(Block.Qr qr) {
        float size = Millimetres.points(qr.size());
        PdfTemplate template = canvas.createTemplate(size, size);
        QrCode.of(qr.text()).draw(template, 0, 0, size);
        PdfPTable beside = new PdfPTable(new float[] {size + 8, width - size - 8});
        beside.setWidthPercentage(100);
        PdfPCell code = new PdfPCell(Image.getInstance(template), false);
        code.setBorder(Rectangle.NO_BORDER);
        beside.addCell(code);
        org.openpdf.text.Phrase lines = fonts.phrase("", PdfLook.BODY, false, PdfLook.TEXT);
        List<String> words = qr.lines();
        for (int i = 0; i < words.size(); i++) {
            fonts.append(lines, (i == 0 ? "" : "\n") + words.get(i), PdfLook.BODY, i == 0, i == 0 ? PdfLook.TEXT : PdfLook.MUTED);
        }
        beside.addCell(PdfLook.plain(lines, Align.LEFT));
        beside.setSpacingAfter(5);
        return beside;
    }
}
