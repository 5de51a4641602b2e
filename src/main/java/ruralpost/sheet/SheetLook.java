package ruralpost.sheet;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import ruralpost.sheet.file.RowCursor;
import ruralpost.sheet.file.SheetFile;
import ruralpost.sheet.file.SheetInfo;
import ruralpost.sheet.file.SheetRow;
import ruralpost.sheet.layout.TableLayout;

/**
 * What the first look at a sheet came to: its tables, each with the mapping that is proposed for it.
 *
 * @param tables in the order in which they stand, at least one
 * @param best   the one that is taken unless the user says otherwise
 */
public record SheetLook(List<ColumnMapping> tables, ColumnMapping best) {

    /** Titles are looked for in so many rows; a table that begins further down is met while reading, and refused there. */
    static final int ROWS = 1_000;

    /** Keeps its own list. */
    public SheetLook {
        tables = List.copyOf(tables);
    }

    /**
     * Looks at the first rows of a sheet.
     *
     * @param known names of the ledger
     * @throws ruralpost.text.UserException when the file cannot be read
     */
    public static SheetLook at(SheetFile file, SheetInfo sheet, SheetShape shape, KnownNames known) {
        List<SheetRow> head = head(file, sheet);
        TitleMatcher matcher = new TitleMatcher(shape);
        List<ColumnMapping> tables = new ArrayList<>();
        for (TableLayout layout : new LayoutFinder(matcher, head, file.merged(sheet)).find()) {
            tables.add(propose(matcher, sheet, layout, head, known));
        }
        ColumnMapping best = tables.stream().filter(m -> m.missing().isEmpty()).findFirst()
            .orElseGet(() -> tables.stream().min(Comparator.comparingInt(m -> m.missing().size())).orElseThrow());
        return new SheetLook(tables, best);
    }

    /** The proposal when the titles stand in the rows from {@code first} to {@code last}; 0 when the sheet has none. */
    public static ColumnMapping at(SheetFile file, SheetInfo sheet, SheetShape shape, KnownNames known, int first, int last) {
        List<SheetRow> head = head(file, sheet);
        TitleMatcher matcher = new TitleMatcher(shape);
        return propose(matcher, sheet, new LayoutFinder(matcher, head, file.merged(sheet)).with(first, last), head, known);
    }

    private static ColumnMapping propose(TitleMatcher matcher, SheetInfo sheet, TableLayout layout, List<SheetRow> head, KnownNames known) {
        List<SheetRow> body = head.stream().filter(r -> r.number() > layout.headerLast() && r.number() <= layout.lastRow()).toList();
        return new ColumnProposer(matcher, sheet, layout, body, known).propose();
    }

    private static List<SheetRow> head(SheetFile file, SheetInfo sheet) {
        List<SheetRow> head = new ArrayList<>();
        try (RowCursor rows = file.rows(sheet)) {
            for (SheetRow row = rows.next(); row != null && head.size() < ROWS; row = rows.next()) {
                head.add(row);
            }
        }
        return head;
    }

    /** Whether the user should say which table is meant: more than one could be read. */
    public boolean asksWhich() {
        return tables.stream().filter(m -> m.missing().isEmpty()).count() > 1;
    }
}
