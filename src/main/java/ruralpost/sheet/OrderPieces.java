package ruralpost.sheet;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;
import ruralpost.sheet.file.SheetRow;
import ruralpost.sheet.words.ColumnUnit;
import ruralpost.text.Message;

/** The orders of a shop, as shops and platforms export them, count pieces where their quantity names no unit: one of 猕猴桃5斤装 is one box. */
public final class OrderPieces {

    private static final String REASON = "sheet.map.pieces";
    private static final Pattern ORDER = Pattern.compile("(?:子|主|商户|平台|店铺|原始)?(?:订单|交易)(?:编号|号|ID|id|单号).*");
    /** What such lists tell and lists by hand seldom do. */
    private static final Pattern SHOP = Pattern.compile("(?:下单|支付|付款|订单创建|订单付款|订单提交|订单支付)(?:时间|日期)|(?:订单|交易|发货|物流|售后)状态|买家.*|快递.*|物流.*|(?:商品|宝贝|购买|下单|SKU)(?:数量|总数)|店铺.*|SKU.*");
    /** The same where the name of the list says it. */
    private static final Pattern EXPORT = Pattern.compile("订单(?:导出|明细|列表|数据|报表|流水|记录)");
    private static final BigDecimal MOST = BigDecimal.valueOf(10_000);

    private OrderPieces() {
    }

    /** The mapping with the column of quantities marked that counts pieces. @param body the first rows below the titles */
    static ColumnMapping mark(ColumnMapping mapping, List<SheetRow> body) {
        List<MappedColumn> counted = mapping.columns().stream().filter(c -> c.imported() && mapping.shape().field(c.field()).kind() == FieldKind.QUANTITY).toList();
        if (counted.size() != 1 || counted.getFirst().unit() != null || counted.getFirst().spread() != null || isSaid(mapping) || !isShops(mapping)) {
            return mapping;
        }
        MappedColumn column = counted.getFirst();
        List<BigDecimal> numbers = body.stream().map(r -> r.cell(column.column())).filter(c -> !c.isBlank()).map(GroupTotals::number).toList();
        boolean whole = !numbers.isEmpty() && numbers.stream().allMatch(n -> n != null && n.stripTrailingZeros().scale() <= 0 && n.abs().compareTo(MOST) < 0);
        return whole ? mapping.withColumns(mapping.columns().stream().map(c -> c == column ? c.in(ColumnUnit.parse("件").orElseThrow(), Message.of(REASON, c.reason())) : c).toList()) : mapping;
    }

    /** Whether a column, a line or a price says the unit. */
    private static boolean isSaid(ColumnMapping mapping) {
        return mapping.shape().fields().stream().anyMatch(f -> f.kind() == FieldKind.UNIT && mapping.fills(f.key())) || mapping.columns().stream().anyMatch(c -> c.unit() != null && c.unit().per() != null);
    }

    private static boolean isShops(ColumnMapping mapping) {
        List<String> titles = mapping.layout().titles().stream().flatMap(List::stream).map(String::strip).toList();
        boolean orders = titles.stream().anyMatch(t -> ORDER.matcher(t).matches()) || mapping.layout().above().texts().stream().anyMatch(t -> EXPORT.matcher(t).find());
        return orders && titles.stream().anyMatch(t -> SHOP.matcher(t).matches());
    }

    /** Whether a column was found to count pieces, and nobody said otherwise. */
    public static boolean is(MappedColumn column) {
        return column.reason().key().equals(REASON);
    }

    /** The mapping once a unit is given for all rows, which takes the place of the pieces. @param field that was filled */
    static ColumnMapping giveWay(ColumnMapping mapping, SheetField field) {
        return field.kind() != FieldKind.UNIT ? mapping : mapping.withColumns(mapping.columns().stream().map(c -> is(c) ? c.in(null, (Message) c.reason().args().getFirst()) : c).toList());
    }
}
