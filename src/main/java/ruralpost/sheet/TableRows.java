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

    /** The rows, merged cells and the words of groups filled in, judged and made ready ahead. @param known asked then */
    public static <T> ReadAhead<T> ahead(SheetFile file, ColumnMapping mapping, KnownNames known, BiFunction<SheetRow, RowKind, T> ready) {
        RowJudge judge = new RowJudge(mapping, known);
        MergedCells merged = new MergedCells(mapping);
        CarriedCells carried = new CarriedCells(mapping);
        WholeRows whole = WholeRows.of(mapping);
        HeadRows heads = HeadRows.of(mapping);
        GroupRows groups = GroupRows.of(mapping, known);
        SectionUnits units = SectionUnits.of(mapping);
        GroupTotals sums = GroupTotals.of(mapping, known);
        TornNumbers torn = file.kind() == FileKind.TEXT && mapping.sheet().turned() == null ? new TornNumbers(mapping) : null;
        return new ReadAhead<>(file.rows(mapping.sheet()), (raw, coming) -> {
            SheetRow row = merged.fill(raw);
            RowKind judged = judge.judge(row);
            RowKind kind = judged == RowKind.DATA && sums != null && sums.head(row, coming) != null ? RowKind.TOTAL : judged;
            row = kind == RowKind.DATA && sums != null ? sums.alone(row) : row;
            row = carried.fill(row, kind);
            kind = kind == RowKind.DATA && (whole != null && whole.isSum(row) || heads != null && heads.isSum(row)) ? RowKind.TOTAL : kind;
            row = torn == null || kind != RowKind.DATA ? row : torn.check(row);
            row = kind == RowKind.DATA ? judge.withoutOfWhich(row) : row;
            row = groups == null ? row : groups.next(row, kind);
            return ready.apply(units == null ? row : units.next(row, kind), kind);
        });
    }
}
