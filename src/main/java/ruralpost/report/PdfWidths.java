package ruralpost.report;

import java.util.List;
import ruralpost.text.Lang;

/** Widths of the columns of a table: in their proportions, but none so narrow that a number or a word of it breaks, as long as others can give way. */
final class PdfWidths {

    private static final float PADDING = 9;
    /** A word takes at most this part of the page. */
    private static final float MOST = 0.3f;

    private final PdfFonts fonts;
    private final Lang lang;

    PdfWidths(PdfFonts fonts, Lang lang) {
        this.fonts = fonts;
        this.lang = lang;
    }

    /** @param page in points; the sum of what is given back */
    float[] of(Block.Table table, float page) {
        List<Column> columns = table.columns();
        double all = columns.stream().mapToDouble(Column::width).sum();
        float[] widths = new float[columns.size()];
        float[] spare = new float[columns.size()];
        float wanting = 0;
        float sparing = 0;
        for (int i = 0; i < widths.length; i++) {
            float share = (float) (columns.get(i).width() / all * page);
            float least = Math.min(least(table, i), page * MOST);
            widths[i] = Math.max(share, least);
            spare[i] = Math.max(0, share - least);
            wanting += widths[i] - share;
            sparing += spare[i];
        }
        float part = sparing == 0 ? 0 : Math.min(1, wanting / sparing);
        for (int i = 0; i < widths.length; i++) {
            widths[i] -= spare[i] * part;
        }
        return widths;
    }

    private float least(Block.Table table, int column) {
        float least = word(table.columns().get(column).title(), true);
        for (ReportRow row : table.rows()) {
            boolean heavy = row.kind() != ReportRow.Kind.BODY;
            if (row.kind() != ReportRow.Kind.GROUP) {
                least = Math.max(least, switch (row.cell(column)) {
                    case ReportCell.Text text -> word(text.text(), heavy);
                    case ReportCell.Number number -> fonts.width(SheetTexts.shown(number, lang), PdfLook.BODY, heavy);
                    case ReportCell.Day day -> fonts.width(day.day().toString(), PdfLook.BODY, heavy);
                });
            }
        }
        return least + PADDING;
    }

    /** The widest part that must not break: a word of letters or digits. */
    private float word(String text, boolean heavy) {
        float widest = 0;
        for (String word : text.split("[\\s/]|(?=[\\u2E80-\\uFFEF])|(?<=[\\u2E80-\\uFFEF])")) {
            if (word.length() > 1) {
                widest = Math.max(widest, fonts.width(word, PdfLook.BODY, heavy));
            }
        }
        return widest;
    }
}
