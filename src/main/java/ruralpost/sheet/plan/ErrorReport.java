package ruralpost.sheet.plan;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import ruralpost.sheet.RowProblem;
import ruralpost.text.Lang;
import ruralpost.text.Message;
import ruralpost.text.Texts;
import ruralpost.text.UserException;

/** Writes the problems of plans as a workbook: one line a problem, with file, row, column, value, what is wrong and what was expected. */
public final class ErrorReport {

    private static final String[] HEADS = {"file", "sheet", "row", "column", "field", "value", "problem", "expected", "outcome"};
    private static final double[] WIDTHS = {26, 14, 8, 8, 16, 30, 44, 36, 12};
    private static final int MOST_LINES = 1_000_000;
    /** A text that begins with one of these is taken for a formula when the sheet is saved as csv and opened again. */
    private static final String DANGEROUS = "=+-@\t\r\0＝＋－＠";

    private final Texts texts;

    private ErrorReport(Lang lang) {
        texts = Texts.of(lang);
    }

    /**
     * Writes the file, replacing an older one only when the new one is complete.
     *
     * @throws UserException when it cannot be written: folder read-only, disk full, file open in a spreadsheet program
     */
    public static void write(Path out, Lang lang, List<? extends ImportPlan<?>> plans) {
        Path folder = out.toAbsolutePath().getParent();
        Path part = null;
        try {
            part = Files.createTempFile(folder, "errors-", ".part");
            try (OutputStream stream = Files.newOutputStream(part)) {
                new ErrorReport(lang).write(stream, plans);
            }
            try {
                Files.move(part, out, StandardCopyOption.ATOMIC_MOVE);
            } catch (AtomicMoveNotSupportedException e) {
                Files.move(part, out, StandardCopyOption.REPLACE_EXISTING);
            }
        } catch (IOException e) {
            discard(part);
            throw new UserException(Message.of("sheet.errors.cannot", String.valueOf(out.getFileName())), e);
        }
    }

    private static void discard(Path part) {
        try {
            if (part != null) {
                Files.deleteIfExists(part);
            }
        } catch (IOException e) {
            // the reason why it could not be written is told already
        }
    }

    private void write(OutputStream stream, List<? extends ImportPlan<?>> plans) throws IOException {
        try (Workbook book = new Workbook(stream, "Rural Post Ledger", "1.0")) {
            Worksheet sheet = book.newWorksheet(texts.get("sheet.errors.title"));
            for (int i = 0; i < HEADS.length; i++) {
                sheet.value(0, i, texts.get("sheet.errors." + HEADS[i]));
                sheet.width(i, WIDTHS[i]);
            }
            sheet.range(0, 0, 0, HEADS.length - 1).style().bold().fillColor("CFE6DA").set();
            sheet.freezePane(0, 1);
            int line = 1;
            for (ImportPlan<?> plan : plans) {
                line = lines(sheet, line, plan);
            }
        }
    }

    private int lines(Worksheet sheet, int first, ImportPlan<?> plan) {
        int line = first;
        String file = String.valueOf(plan.file().path().getFileName());
        long left = plan.furtherProblems();
        for (RowProblem problem : plan.problems()) {
            if (line >= MOST_LINES) {
                left++;
                continue;
            }
            Outcome outcome = plan.outcome(problem.row());
            text(sheet, line, 0, file);
            text(sheet, line, 1, plan.mapping().sheet().name());
            String row = plan.mapping().sheet().rowOf(problem.row(), problem.column());
            if (!row.isEmpty()) {
                sheet.value(line, 2, Integer.parseInt(row));
            }
            text(sheet, line, 3, plan.mapping().sheet().columnOf(problem.row(), problem.column()));
            text(sheet, line, 4, problem.field() == null ? "" : texts.get(problem.field()));
            text(sheet, line, 5, problem.raw());
            text(sheet, line, 6, texts.get(problem.problem()));
            text(sheet, line, 7, problem.expected() == null ? "" : texts.get(problem.expected()));
            text(sheet, line, 8, texts.get(outcome == Outcome.HOLD ? "sheet.errors.held" : "sheet.errors.rejected"));
            line++;
        }
        if (left > 0) {
            text(sheet, line, 0, file);
            text(sheet, line, 6, texts.get("sheet.errors.more", left));
            line++;
        }
        return line;
    }

    private static void text(Worksheet sheet, int line, int column, String text) {
        if (!text.isEmpty()) {
            sheet.value(line, column, escape(text));
        }
    }

    /** A text that no spreadsheet program takes for a formula: an apostrophe before = + - @ and tabs. */
    public static String escape(String text) {
        return !text.isEmpty() && DANGEROUS.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
