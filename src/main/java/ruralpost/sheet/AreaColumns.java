package ruralpost.sheet;

import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import ruralpost.sheet.file.Cell;
import ruralpost.sheet.file.CellKind;
import ruralpost.sheet.file.SheetRow;
import ruralpost.sheet.words.SumWords;
import ruralpost.text.Message;

/** 地区 over townships says where the things were sold, where no column says it better; beside a receiver it says where they went. */
final class AreaColumns {

    private static final int ROWS = 60;
    private static final double MOST = 0.8;
    private static final double SCORE = 0.6;
    private static final Pattern RECEIVER = Pattern.compile("收[货件]|买家|买方|客户");

    private AreaColumns() {
    }

    /** The mapping with the one column of places filling the field of places that no other column fills. */
    static ColumnMapping mark(ColumnMapping mapping, List<SheetRow> body, KnownNames known) {
        List<SheetField> open = mapping.shape().named().stream().map(mapping.shape()::field).filter(f -> PlaceWords.isPlaces(f) && !mapping.fills(f.key())).toList();
        boolean sent = mapping.columns().stream().anyMatch(c -> RECEIVER.matcher(c.header()).find());
        List<MappedColumn> areas = open.size() != 1 || sent ? List.of() : mapping.columns().stream().filter(c -> isOpen(mapping, c) && holdsPlaces(body, c.column(), open.getFirst(), known)).toList();
        return areas.size() != 1 ? mapping : mapping.withColumns(mapping.columns().stream().map(c -> c == areas.getFirst()
            ? new MappedColumn(c.column(), c.header(), open.getFirst().key(), null, SCORE, Message.of("sheet.map.areas"), false, null) : c).toList());
    }

    private static boolean isOpen(ColumnMapping mapping, MappedColumn column) {
        List<String> path = mapping.layout().path(column.column());
        return !column.imported() && !column.isDoubtful() && column.spread() == null && !path.isEmpty() && PlaceWords.isAreas(path.getLast());
    }

    private static boolean holdsPlaces(List<SheetRow> body, int column, SheetField field, KnownNames known) {
        return holds(body, column, w -> known.knows(field.key(), w) || PlaceWords.isNear(w));
    }

    /** Whether a column holds words that are mostly of a kind. */
    static boolean holds(List<SheetRow> body, int column, Predicate<String> kind) {
        List<String> words = body.stream().limit(ROWS).map(r -> r.cell(column)).filter(c -> c.kind() == CellKind.TEXT && !c.isBlank() && !SumWords.isTotal(c.raw()))
            .map(Cell::shown).map(String::strip).filter(w -> !CarriedCells.isDitto(w)).toList();
        return !words.isEmpty() && words.stream().filter(kind).count() >= MOST * words.size();
    }
}
