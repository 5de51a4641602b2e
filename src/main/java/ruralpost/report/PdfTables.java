package ruralpost.report;

import java.util.List;
import java.util.function.Consumer;
import org.openpdf.text.Element;
import org.openpdf.text.Phrase;
import org.openpdf.text.pdf.PdfPCell;
import org.openpdf.text.pdf.PdfPTable;
import ruralpost.text.Lang;
import ruralpost.value.Formats;

/** Tables in a PDF, written a few hundred rows at a time, so that a ledger of a county does not stand in memory as cells. */
final class PdfTables {

    private static final int AT_ONCE = 200;

    private final PdfFonts fonts;
    private final Lang lang;
    private final boolean inParts;

    /** @param inParts whether rows are handed over a few hundred at a time */
    PdfTables(PdfFonts fonts, Lang lang, boolean inParts) {
        this.fonts = fonts;
        this.lang = lang;
        this.inParts = inParts;
    }

    void add(Block.Table table, float width, Consumer<Element> to) {
        List<Column> columns = table.columns();
        PdfPTable grid = new PdfPTable(columns.size());
        grid.setWidths(new PdfWidths(fonts, lang).of(table, width));
        grid.setWidthPercentage(100);
        grid.setSpacingBefore(2);
        grid.setSpacingAfter(6);
        head(columns, grid);
        grid.setComplete(!inParts);
        int count = 0;
        for (ReportRow row : table.rows()) {
            row(table, row, grid);
            if (++count % AT_ONCE == 0 && inParts) {
                to.accept(grid);
            }
        }
        grid.setComplete(true);
        to.accept(grid);
    }

    private void head(List<Column> columns, PdfPTable grid) {
        boolean two = columns.stream().anyMatch(column -> !column.group().isEmpty());
        for (int i = 0; i < columns.size(); i++) {
            Column column = columns.get(i);
            if (!two || column.group().isEmpty()) {
                PdfPCell cell = headCell(column.title());
                cell.setRowspan(two ? 2 : 1);
                grid.addCell(cell);
                continue;
            }
            int from = i;
            while (i + 1 < columns.size() && columns.get(i + 1).group().equals(column.group())) {
                i++;
            }
            PdfPCell cell = headCell(column.group());
            cell.setColspan(i - from + 1);
            grid.addCell(cell);
        }
        if (two) {
            columns.stream().filter(column -> !column.group().isEmpty()).forEach(column -> grid.addCell(headCell(column.title())));
        }
        grid.setHeaderRows(two ? 2 : 1);
    }

    private PdfPCell headCell(String title) {
        PdfPCell cell = PdfLook.ruled(fonts.phrase(title, PdfLook.BODY, true, PdfLook.TEXT), Align.CENTRE);
        cell.setBackgroundColor(PdfLook.HEAD);
        return cell;
    }

    private void row(Block.Table table, ReportRow row, PdfPTable grid) {
        List<Column> columns = table.columns();
        boolean heavy = row.kind() != ReportRow.Kind.BODY;
        int span = row.kind() == ReportRow.Kind.GROUP ? columns.size() : 1;
        for (int i = 0; i < columns.size(); i += span) {
            Align align = span > 1 ? Align.LEFT : columns.get(i).align();
            PdfPCell cell = PdfLook.ruled(value(row.cell(i), PdfLook.BODY, heavy), align);
            cell.setColspan(span);
            if (heavy) {
                cell.setBackgroundColor(PdfLook.SUM);
            }
            if (table.rowHeight() > 0 && row.kind() == ReportRow.Kind.BODY) {
                cell.setMinimumHeight(Millimetres.points(table.rowHeight()));
            }
            cell.setVerticalAlignment(Element.ALIGN_MIDDLE);
            grid.addCell(cell);
        }
    }

    /** A value, the mark of its bound in its own colour; what is below zero is marked. */
    Phrase value(ReportCell cell, float size, boolean heavy) {
        String shown = SheetTexts.shown(cell, lang);
        if (cell instanceof ReportCell.Number number && !number.bound().isExact()) {
            String mark = Formats.of(lang).bounded(number.bound(), "");
            Phrase phrase = fonts.phrase(mark, markSize(size), true, PdfLook.MARK);
            fonts.append(phrase, shown.substring(mark.length()), size, heavy, PdfLook.TEXT);
            return phrase;
        }
        // bold as well, for printers without colours
        return negative(cell) ? fonts.phrase(shown, size, true, PdfLook.NEGATIVE) : fonts.phrase(shown, size, heavy, PdfLook.TEXT);
    }

    static boolean negative(ReportCell cell) {
        return cell instanceof ReportCell.Number number && number.number().signum() < 0;
    }

    /** Width of a value in bold, in points. */
    float width(ReportCell cell, float size) {
        String shown = SheetTexts.shown(cell, lang);
        String mark = cell instanceof ReportCell.Number number ? Formats.of(lang).bounded(number.bound(), "") : "";
        return fonts.width(mark, markSize(size), true) + fonts.width(shown.substring(mark.length()), size, true);
    }

    /** A mark is a word, not a part of the number: beside large ones it stays small. */
    private static float markSize(float size) {
        return Math.min(size, Math.max(PdfLook.BODY, size * 0.65f));
    }
}
