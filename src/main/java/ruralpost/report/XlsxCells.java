package ruralpost.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.StyleSetter;
import org.dhatim.fastexcel.Worksheet;
import ruralpost.text.Lang;
import ruralpost.value.Formats;

/** Cells of a workbook: numbers stay numbers, the mark of a bound is part of the number's format. */
final class XlsxCells {

    private static final String FONT = "Noto Sans SC";

    /** Shown of a number that is shown with all its decimals; the cell holds them all. */
    private static final int MOST_DECIMALS = 6;

    private final Worksheet sheet;
    private final Lang lang;

    XlsxCells(Worksheet sheet, Lang lang) {
        this.sheet = sheet;
        this.lang = lang;
    }

    /** How a cell looks. @param fill colour without #, null for none */
    record Look(int size, boolean bold, Align align, String fill, boolean ruled, String color) {
        static final Look PLAIN = new Look(10, false, Align.LEFT, null, false, "1B2420");
        static final Look CELL = new Look(10, false, Align.LEFT, null, true, "1B2420");
        static final Look HEAD = new Look(10, true, Align.CENTRE, "E5F2EC", true, "1B2420");
        static final Look SMALL = new Look(9, false, Align.LEFT, null, false, "52605A");

        Look aligned(Align where) {
            return new Look(size, bold, where, fill, ruled, color);
        }

        Look sum() {
            return new Look(size, true, align, "F6F8F7", ruled, color);
        }

        Look negative() {
            return new Look(size, true, align, fill, ruled, "B3261E");
        }

        Look sized(int points, boolean heavy) {
            return new Look(points, heavy, align, fill, ruled, color);
        }
    }

    /** Writes a value into a cell, or into several beside and below each other as one. */
    void put(int row, int column, int lastRow, int lastColumn, ReportCell cell, Look plain) {
        Look look = PdfTables.negative(cell) ? plain.negative() : plain;
        String format = value(row, column, cell);
        boolean many = lastRow > row || lastColumn > column;
        StyleSetter style = many ? sheet.range(row, column, lastRow, lastColumn).style() : null;
        if (many) {
            dress(style, look, format);
            style.merge().set();
        } else {
            StyleSetter one = sheet.style(row, column);
            dress(one, look, format);
            one.set();
        }
    }

    void put(int row, int column, ReportCell cell, Look look) {
        put(row, column, row, column, cell, look);
    }

    private static void dress(StyleSetter style, Look look, String format) {
        style.fontName(FONT).fontSize(look.size()).fontColor(look.color()).wrapText(true).verticalAlignment("center").horizontalAlignment(switch (look.align()) {
            case LEFT -> "left";
            case CENTRE -> "center";
            case RIGHT -> "right";
        });
        if (look.bold()) {
            style.bold();
        }
        if (look.fill() != null) {
            style.fillColor(look.fill());
        }
        if (look.ruled()) {
            style.indent(look.align() == Align.CENTRE ? 0 : 1);
            style.borderStyle(BorderStyle.THIN).borderColor("98A39D");
        }
        if (format != null) {
            style.format(format);
        }
    }

    private String value(int row, int column, ReportCell cell) {
        switch (cell) {
            case ReportCell.Text text -> {
                if (!text.text().isEmpty()) {
                    sheet.value(row, column, SheetTexts.harmless(text.text()));
                }
                return null;
            }
            case ReportCell.Day day -> {
                sheet.value(row, column, day.day());
                return "yyyy-mm-dd";
            }
            case ReportCell.Number number -> {
                sheet.value(row, column, number.percent() ? number.number().movePointLeft(2) : number.number());
                return format(number);
            }
        }
    }

    private String format(ReportCell.Number number) {
        int decimals = number.decimals() >= 0 ? number.decimals() : Math.max(0, strip(number.number().setScale(MOST_DECIMALS, RoundingMode.HALF_UP)).scale());
        String digits = decimals == 0 ? "#,##0" : "#,##0." + "0".repeat(decimals);
        String mark = Formats.of(lang).bounded(number.bound(), "");
        return (mark.isEmpty() ? "" : "\"" + mark + "\"") + digits + (number.percent() ? "%" : "");
    }

    private static BigDecimal strip(BigDecimal number) {
        return number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
    }
}
