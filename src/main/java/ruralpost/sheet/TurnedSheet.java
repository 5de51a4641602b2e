package ruralpost.sheet;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import ruralpost.sheet.file.Cell;
import ruralpost.sheet.file.CellKind;
import ruralpost.sheet.file.ColumnLetters;
import ruralpost.sheet.file.SheetRow;
import ruralpost.text.Message;

/**
 * Recognises sheets that lie on their side: 数量 and 金额 begin rows instead of standing above columns. They are not read, as each of their
 * numbers would be taken for something else; what to do is said instead.
 */
final class TurnedSheet {

    private static final String TURNED = "sheet.map.turned";
    private static final String IN_TURN = "sheet.map.inturn";
    private static final double SURE = 0.96;
    /** Titles on the side stand left of everything. */
    private static final int COLUMNS = 3;

    private final TitleMatcher matcher;
    private final SheetShape shape;

    private TurnedSheet(TitleMatcher matcher) {
        this.matcher = matcher;
        shape = matcher.shape();
    }

    /** The mapping, its column of titles left out and said to be one, if the sheet lies on its side. */
    static ColumnMapping mark(ColumnMapping mapping, List<SheetRow> rows, TitleMatcher matcher) {
        boolean happenings = matcher.shape().fields().stream().anyMatch(f -> f.kind() == FieldKind.PERIOD && f.required());
        int first = mapping.layout().firstColumn();
        for (int column = first; happenings && column < first + COLUMNS; column++) {
            Message why = new TurnedSheet(matcher).why(column, rows);
            int at = column;
            if (why != null) {
                return mapping.withColumns(mapping.columns().stream()
                    .map(c -> c.column() == at ? new MappedColumn(at, c.header(), null, null, 0, why, false, null) : c).toList());
            }
        }
        return mapping;
    }

    /** What to do about a mapping that was marked and that nobody corrected; null for any other. */
    static Message of(ColumnMapping mapping) {
        return mapping.columns().stream().map(MappedColumn::reason).filter(r -> r.key().equals(TURNED) || r.key().equals(IN_TURN)).findFirst().orElse(null);
    }

    private Message why(int column, List<SheetRow> rows) {
        Map<Integer, String> titles = new LinkedHashMap<>();
        int words = 0;
        int hits = 0;
        boolean main = false;
        for (SheetRow row : rows) {
            Cell cell = row.cell(column);
            if (cell.kind() == CellKind.TEXT && !cell.isBlank() && row.cells().stream().anyMatch(c -> c.column() > column && !c.isBlank())) {
                words++;
                int field = title(cell);
                // of a row of titles every cell is one
                if (field >= 0 && row.cells().stream().noneMatch(c -> c.column() != column && title(c) >= 0)) {
                    hits++;
                    titles.putIfAbsent(field, cell.shown().strip());
                    main |= isMain(field) && row.cells().stream().anyMatch(c -> c.column() > column && c.raw().chars().anyMatch(Character::isDigit));
                }
            }
        }
        if (!main || titles.size() < 2 || hits * 3 < words * 2) {
            return null;
        }
        return Message.of(hits > titles.size() ? IN_TURN : TURNED, String.join("、", titles.values()), ColumnLetters.of(column));
    }

    private int title(Cell cell) {
        return cell.kind() != CellKind.TEXT || cell.isBlank() ? -1
            : matcher.matches(List.of(cell.shown().strip())).stream().filter(m -> m.score() > SURE).mapToInt(TitleMatcher.Match::field).findFirst().orElse(-1);
    }

    private boolean isMain(int field) {
        String key = shape.fields().get(field).key();
        return shape.fields().get(field).isMeasure() && shape.oneOf().stream().anyMatch(g -> g.contains(key));
    }
}
