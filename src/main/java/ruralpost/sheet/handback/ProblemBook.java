package ruralpost.sheet.handback;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import ruralpost.sheet.plan.ErrorReport;
import ruralpost.text.Lang;
import ruralpost.text.Message;
import ruralpost.text.Texts;

/** The problems as a plain list, for a file that cannot be written again itself: one line a problem, with its sheet, row and column. */
final class ProblemBook {

    private static final String[] HEADS = {"sheet", "row", "column", "field", "problem", "expected"};
    private static final double[] WIDTHS = {16, 8, 8, 16, 44, 44};
    private static final int MOST_LINES = 1_000_000;

    private final Texts texts;

    ProblemBook(Lang lang) {
        texts = Texts.of(lang);
    }

    /** How many problems are listed. */
    long write(Path out, List<SheetMarks> sheets, Message why) throws IOException {
        int line = 2;
        try (OutputStream stream = Files.newOutputStream(out); Workbook book = new Workbook(stream, "Rural Post Ledger", "1.0")) {
            Worksheet sheet = book.newWorksheet(texts.get("sheet.errors.title"));
            sheet.value(0, 0, texts.get(why));
            for (int i = 0; i < HEADS.length; i++) {
                sheet.value(1, i, texts.get("sheet.errors." + HEADS[i]));
                sheet.width(i, WIDTHS[i]);
            }
            sheet.range(1, 0, 1, HEADS.length - 1).style().bold().fillColor("CFE6DA").set();
            sheet.freezePane(0, 2);
            for (SheetMarks marks : sheets) {
                for (Map.Entry<Integer, List<CellMark>> row : marks.rows().entrySet()) {
                    for (CellMark mark : row.getValue()) {
                        if (line < MOST_LINES) {
                            line(sheet, line++, marks, row.getKey(), mark);
                        }
                    }
                }
            }
        }
        return line - 2L;
    }

    private void line(Worksheet sheet, int line, SheetMarks marks, int row, CellMark mark) {
        text(sheet, line, 0, marks.sheet().name());
        sheet.value(line, 1, row);
        text(sheet, line, 2, mark.column());
        text(sheet, line, 3, mark.field() == null ? "" : texts.get(mark.field()));
        text(sheet, line, 4, texts.get(mark.problem()));
        text(sheet, line, 5, mark.expected() == null ? "" : texts.get(mark.expected()));
    }

    private static void text(Worksheet sheet, int line, int column, String text) {
        if (!text.isEmpty()) {
            sheet.value(line, column, ErrorReport.escape(text));
        }
    }
}
