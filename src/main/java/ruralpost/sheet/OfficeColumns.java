package ruralpost.sheet;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import ruralpost.sheet.file.SheetRow;
import ruralpost.sheet.words.HeaderTitle;
import ruralpost.text.Message;

/** 单位名称 over offices, schools and hospitals says who bought, over shops and villages who sold. Where its names are of neither kind nothing is concluded. */
final class OfficeColumns {

    private static final double SCORE = 0.6;
    private static final Set<String> TITLES = Set.of("单位名称", "单位全称", "单位");
    /** No 政府 and 街道办: townships report what was sold in them as well as they buy. */
    private static final Pattern OFFICE = Pattern.compile(".*(?:(?<!支|政|分)局|医院|卫生院|学校|中学|小学|高中|学院|大学|幼儿园|食堂|县委|委员会|机关|办公室|公安|法院|检察院|部队|银行|酒店|饭店|宾馆|工会|党校|敬老院|养老院)");

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
            Predicate<String> kind = buyers ? w -> OFFICE.matcher(w).matches() : w -> known.knows(field.key(), w) || PlaceWords.isPlace(w) && !OFFICE.matcher(w).matches();
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
