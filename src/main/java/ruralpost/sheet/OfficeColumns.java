package ruralpost.sheet;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import ruralpost.sheet.file.SheetRow;
import ruralpost.sheet.words.HeaderTitle;
import ruralpost.text.Message;

/** 单位名称 over offices, schools and hospitals says who bought, over shops and villages who sold. Where its names are of neither kind nothing is concluded. */
final class OfficeColumns {

    private static final double SCORE = 0.6;
    private static final Set<String> TITLES = Set.of("单位名称", "单位全称", "单位");

    private OfficeColumns() {
    }

    /** The mapping with the one such column filling the field of buyers or of places that no other column fills. */
    static ColumnMapping mark(ColumnMapping mapping, List<SheetRow> body, KnownNames known) {
        List<MappedColumn> units = mapping.columns().stream().filter(c -> isOpen(mapping, c)).toList();
        if (units.size() != 1) {
            return mapping;
        }
        MappedColumn column = units.getFirst();
        for (SheetField field : mapping.shape().fields()) {
            boolean buyers = field.names() == SheetField.Names.BUYERS;
            Predicate<String> kind = buyers ? CalledLike::isBuyer : w -> known.knows(field.key(), w) || PlaceWords.isPlace(w) && !CalledLike.isBuyer(w);
            if ((buyers || PlaceWords.isPlaces(field)) && !mapping.fills(field.key()) && AreaColumns.holds(body, column.column(), kind)) {
                return mapping.withColumns(mapping.columns().stream().map(c -> c == column
                    ? new MappedColumn(c.column(), c.header(), field.key(), null, SCORE, Message.of(buyers ? "sheet.map.offices" : "sheet.map.areas"), false, null) : c).toList());
            }
        }
        return mapping;
    }

    private static boolean isOpen(ColumnMapping mapping, MappedColumn column) {
        List<String> path = mapping.layout().path(column.column());
        return !column.imported() && !column.isDoubtful() && column.spread() == null && !path.isEmpty() && TITLES.contains(HeaderTitle.normal(path.getLast()));
    }
}
