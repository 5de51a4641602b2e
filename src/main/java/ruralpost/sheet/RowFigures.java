package ruralpost.sheet;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import ruralpost.sheet.layout.TableLayout;
import ruralpost.text.Message;

/** 金额 beside 猕猴桃（斤） and 腊肉（斤） is that of the whole row: every record that is made of the row would count it once more. */
public final class RowFigures {

    private static final String REASON = "sheet.map.of.row";
    private static final String OTHER_TIME = "sheet.map.of.time";
    /** 1-9月销售额 beside 9月订单. */
    private static final Pattern TIME = Pattern.compile("(?:\\d{4}年)?(?:\\d{1,2}月?[-—–~～至到]\\d{1,2}月|[上下]半年|前[二三两23]个?季度|第?[1-4一二三四]季度|全年|本年|年累计|累计|\\d{1,2}月)");

    private RowFigures() {
    }

    /** Takes such columns out of those that fill fields; a price is that of every one. */
    static void leave(SheetShape shape, TableLayout layout, Map<Integer, MappedColumn> mapped, Set<String> filled) {
        boolean timed = mapped.values().stream().anyMatch(c -> c.imported() && c.spread() != null && isSummed(shape, c.field()) && shape.field(c.spread().field()).kind() == FieldKind.PERIOD);
        boolean several = isSeveral(shape, mapped.values());
        new HashMap<>(mapped).forEach((at, c) -> {
            boolean other = timed && TIME.matcher(c.header().replace(" ", "")).lookingAt();
            if ((several || other) && c.imported() && c.spread() == null && isSummed(shape, c.field())) {
                mapped.put(at, new MappedColumn(at, layout.title(at), null, null, 0, Message.of(several ? REASON : OTHER_TIME), false, null));
                filled.remove(c.field());
            }
        });
    }

    /** The same of a mapping of which columns across were chosen. */
    static ColumnMapping leave(ColumnMapping mapping) {
        SheetShape shape = mapping.shape();
        return !isSeveral(shape, mapping.columns()) ? mapping : mapping.withColumns(mapping.columns().stream().map(c -> c.imported() && c.spread() == null && isSummed(shape, c.field())
            ? new MappedColumn(c.column(), c.header(), null, null, 0, Message.of(REASON), false, null) : c).toList());
    }

    /** Whether a row makes several records with figures of their own. */
    private static boolean isSeveral(SheetShape shape, Collection<MappedColumn> columns) {
        return columns.stream().filter(c -> c.imported() && c.spread() != null && shape.field(c.field()).isMeasure()).map(MappedColumn::spread).distinct().count() > 1;
    }

    /** Whether the figures of a field add up: amounts, quantities and orders, no prices. */
    static boolean isSummed(SheetShape shape, String field) {
        return shape.field(field).isMeasure() && shape.oneOf().stream().anyMatch(g -> g.contains(field)) || shape.field(field).kind() == FieldKind.INTEGER && !shape.judging().contains(field);
    }

    /** Whether a column was left out so. */
    public static boolean is(MappedColumn column) {
        return column.reason().key().equals(REASON) || column.reason().key().equals(OTHER_TIME);
    }
}
