package ruralpost.sheet;

import java.util.function.BiFunction;
import ruralpost.sheet.file.FileKind;
import ruralpost.sheet.file.SheetFile;
import ruralpost.sheet.file.SheetRow;
import ruralpost.sheet.layout.RowKind;

/** The rows of a table one after the other, each with what it is. Two passes over the same file give the same. */
public final class TableRows {

    private TableRows() {
    }

    /** The same where no names are known. */
    public static <T> ReadAhead<T> ahead(SheetFile file, ColumnMapping mapping, BiFunction<SheetRow, RowKind, T> ready) {
        return ahead(file, mapping, KnownNames.NONE, ready);
    }

    /** The rows, merged cells and the words of groups filled in, judged and made ready on another thread. @param known asked there */
    public static <T> ReadAhead<T> ahead(SheetFile file, ColumnMapping mapping, KnownNames known, BiFunction<SheetRow, RowKind, T> ready) {
        RowJudge judge = new RowJudge(mapping, known);
        MergedCells merged = new MergedCells(mapping);
        GroupRows groups = GroupRows.of(mapping, known);
        GroupTotals sums = GroupTotals.of(mapping, known);
        DittoMarks marks = new DittoMarks(mapping);
        TornNumbers torn = file.kind() == FileKind.TEXT ? new TornNumbers(mapping) : null;
        return new ReadAhead<>(file.rows(mapping.sheet()), raw -> {
            SheetRow row = merged.fill(raw);
            RowKind judged = judge.judge(row);
            RowKind kind = judged == RowKind.DATA && sums != null && sums.head(row) != null ? RowKind.TOTAL : judged;
            row = torn == null || kind != RowKind.DATA ? row : torn.check(row);
            row = kind == RowKind.DATA ? marks.fill(judge.withoutOfWhich(row)) : row;
            return ready.apply(groups == null ? row : groups.next(row, kind), kind);
        });
    }
}
