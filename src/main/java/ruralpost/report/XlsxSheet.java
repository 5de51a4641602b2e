package ruralpost.report;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import javax.imageio.ImageIO;
import org.dhatim.fastexcel.Worksheet;
import ruralpost.chart.PictureSize;
import ruralpost.chart.PngWriter;
import ruralpost.chart.Tokens;
import ruralpost.report.XlsxCells.Look;
import ruralpost.text.Texts;
import ruralpost.text.UserException;

/** One paper on one sheet, its parts below each other. */
final class XlsxSheet {

    private static final double LINE = 15, LARGE = 26;
    private static final int GRID = 36;
    /** Pixels of a picture over the whole page, of a row, and of an inch. */
    private static final int WIDE = 640, ROW = 20, SCREEN_DPI = 96;
    /** Characters on an upright page. */
    private static final double PAGE = 92;

    /** A table of more rows may go on to the next page. */
    private static final int ONE_PAGE = 20;

    private final Worksheet sheet;
    private final Report report;
    private final XlsxCells cells;
    private final Block.Table table;
    /** Whose head is printed on each page. */
    private final Block.Table longest;
    private final int columns;
    private int at;

    XlsxSheet(Worksheet sheet, Report report) {
        this.sheet = sheet;
        this.report = report;
        this.cells = new XlsxCells(sheet, report.lang());
        this.table = onlyTable(report.blocks());
        this.longest = table != null ? table : report.blocks().stream().filter(Block.Table.class::isInstance).map(Block.Table.class::cast)
            .filter(each -> each.rows().size() > ONE_PAGE).max(Comparator.comparingInt(each -> each.rows().size())).orElse(null);
        this.columns = table == null ? GRID : Math.max(2, table.columns().size());
    }

    /** The table of a paper that has nothing else which needs columns; null otherwise, and the paper is then laid out on a grid of narrow ones. */
    private static Block.Table onlyTable(List<Block> blocks) {
        List<Block> wide = blocks.stream().filter(block -> block instanceof Block.Table || block instanceof Block.Fields || block instanceof Block.Figures
            || block instanceof Block.Chart).toList();
        return wide.size() == 1 && wide.getFirst() instanceof Block.Table only ? only : null;
    }

    void write() throws IOException {
        widths();
        whole(report.title(), Look.PLAIN.aligned(Align.CENTRE).sized(16, true), 26);
        for (String line : report.subtitles()) {
            whole(line, Look.SMALL.aligned(Align.CENTRE), 0);
        }
        if (!report.left().isEmpty() || !report.unit().isEmpty()) {
            int half = Math.max(1, columns * 2 / 3);
            cells.put(at, 0, at, half - 1, ReportCell.text(report.left()), Look.PLAIN);
            cells.put(at, half, at, columns - 1, ReportCell.text(report.unit()), Look.PLAIN.aligned(Align.RIGHT));
            at++;
        }
        for (Block block : report.blocks()) {
            add(block);
        }
        for (int i = 0; i < report.notes().size(); i++) {
            String number = report.notes().size() == 1 ? "" : (i + 1) + ". ";
            String note = number + report.notes().get(i);
            whole(i == 0 ? Texts.of(report.lang()).get("report.notes", note) : note, Look.SMALL, 0);
        }
        signOff();
    }

    private void widths() {
        for (int i = 0; i < columns; i++) {
            sheet.width(i, width(i));
        }
    }

    private double width(int column) {
        if (table == null) {
            return PAGE / GRID;
        }
        return column < table.columns().size() ? Math.clamp(table.columns().get(column).width() + 1, 5, 80) : 12;
    }

    /** Characters that the columns from one to another take. */
    double room(int from, int last) {
        double room = 0;
        for (int i = from; i <= last; i++) {
            room += width(i);
        }
        return room;
    }

    private void add(Block block) throws IOException {
        switch (block) {
            case Block.Heading heading -> whole(heading.text(), Look.PLAIN.sized(12, true), 22);
            case Block.Paragraph paragraph -> whole(paragraph.text(), Look.PLAIN, 0);
            case Block.Table each -> new XlsxTable(sheet, cells, report.lang()).write(each, XlsxTable.places(each, table == null ? GRID : 0), this, each == longest);
            case Block.Fields fields -> fields(fields);
            case Block.Figures figures -> figures(figures.figures());
            case Block.Chart chart -> chart(chart);
            case Block.Picture picture -> picture(picture);
            case Block.Qr qr -> whole(String.join("  ", qr.lines()), Look.PLAIN, 0);
            case Block.Space space -> at++;
        }
    }

    /** The next free row. */
    int at() {
        return at;
    }

    /** Goes to a row. */
    void at(int row) {
        at = row;
    }

    /** Where part i of several begins when they share the columns. */
    private int part(int i, int parts) {
        return i * columns / parts;
    }

    private void fields(Block.Fields fields) {
        int pairs = fields.columns();
        int place = 0;
        List<Block.Field> all = fields.fields();
        double high = 0;
        for (int i = 0; i < all.size(); i++) {
            Block.Field field = all.get(i);
            boolean ends = field.wide() || i + 1 == all.size() || all.get(i + 1).wide();
            int span = field.wide() ? pairs : ends ? pairs - place : 1;
            int from = part(place, pairs);
            int last = part(place + span, pairs) - 1;
            int middle = from + Math.max(1, (part(place + 1, pairs) - from) * 3 / 10);
            cells.put(at, from, at, middle - 1, ReportCell.text(field.name()), Look.HEAD.sized(10, false));
            cells.put(at, middle, at, last, field.value(), Look.CELL);
            high = Math.max(high, Math.max(Millimetres.points(field.height()), lines(SheetTexts.shown(field.value(), report.lang()), room(middle, last)) * LINE));
            high = Math.max(high, lines(field.name(), room(from, middle - 1)) * LINE);
            place = (place + span) % pairs;
            if (place == 0) {
                sheet.rowHeight(at, Math.min(400, high + 5));
                high = 0;
                at++;
            }
        }
        at++;
    }

    private void figures(List<Block.Figure> figures) {
        int deepest = figures.stream().mapToInt(figure -> figure.below().size()).max().orElse(0);
        int[] high = new int[2 + deepest];
        for (int i = 0; i < figures.size(); i++) {
            Block.Figure figure = figures.get(i);
            int from = part(i, figures.size());
            int last = part(i + 1, figures.size()) - 1;
            String name = figure.unit().isEmpty() ? figure.name() : figure.name() + " (" + figure.unit() + ")";
            cells.put(at, from, at, last, ReportCell.text(name), Look.SMALL);
            high[0] = Math.max(high[0], lines(name, room(from, last)));
            cells.put(at + 1, from, at + 1, last, figure.value(), Look.PLAIN.sized(16, true));
            for (int line = 0; line < figure.below().size(); line++) {
                cells.put(at + 2 + line, from, at + 2 + line, last, ReportCell.text(figure.below().get(line)), Look.SMALL);
                high[2 + line] = Math.max(high[2 + line], lines(figure.below().get(line), room(from, last)));
            }
        }
        for (int line = 0; line < high.length; line++) {
            sheet.rowHeight(at + line, line == 1 ? LARGE : high[line] * LINE);
        }
        at += 3 + deepest;
    }

    /** The picture, and its numbers below, so that they can be used. */
    private void chart(Block.Chart chart) {
        PictureSize size = new PictureSize(1440, Math.max(PictureSize.LEAST, (int) (chart.height() / 167 * 1440)), 2);
        int high = WIDE * size.height() / size.width();
        sheet.addImage(at, 0, new PngWriter().bytes(chart.spec(), size, Tokens.LIGHT), WIDE, high);
        at += high / ROW + 2;
        List<List<String>> rows = FlatBlocks.rows(chart, report.lang());
        int many = Math.min(columns / 3, rows.getFirst().size());
        for (int r = 0; r < rows.size(); r++) {
            for (int c = 0; c < many; c++) {
                ReportCell cell = r == 0 ? ReportCell.text(rows.get(r).get(c)) : FlatBlocks.cell(rows.get(r).get(c));
                cells.put(at, part(c, many), at, part(c + 1, many) - 1, cell, r == 0 ? Look.HEAD : Look.CELL.aligned(c == 0 ? Align.LEFT : Align.RIGHT));
            }
            at++;
        }
        at++;
    }

    private void picture(Block.Picture picture) throws IOException {
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(picture.bytes()));
        if (image == null) {
            throw UserException.of("report.picture", picture.caption());
        }
        int high = (int) Math.round(picture.height() / 25.4 * SCREEN_DPI);
        double scale = Math.min(1, Math.min((double) WIDE / image.getWidth(), (double) high / image.getHeight()));
        int shown = Math.max(1, (int) (image.getHeight() * scale));
        sheet.addImage(at, 0, picture.bytes(), Math.max(1, (int) (image.getWidth() * scale)), shown);
        at += shown / ROW + 2;
        whole(picture.caption(), Look.SMALL, 0);
    }

    private void whole(String text, Look look, double height) {
        cells.put(at, 0, at, columns - 1, ReportCell.text(text), look);
        sheet.rowHeight(at, Math.clamp(height > 0 ? height : lines(text, room(0, columns - 1)) * LINE + 3, 12, 400));
        at++;
    }

    /** How many lines a text takes in that many characters. */
    static int lines(String text, double room) {
        int lines = 0;
        for (String part : text.split("\n", -1)) {
            long width = part.codePoints().map(c -> c > 0x2E00 ? 2 : 1).sum();
            lines += Math.max(1, (int) Math.ceil(width / Math.max(4, room)));
        }
        return lines;
    }

    private void signOff() {
        int fields = report.signOff().size();
        if (fields == 0) {
            return;
        }
        at++;
        String line = String.join("        ", report.signOff().stream().map(f -> SheetTexts.signed(f, report.lang()) + (f.value().isEmpty() ? "____________" : f.value())).toList());
        whole(line, Look.PLAIN, 24);
    }
}
