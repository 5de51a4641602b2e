package ruralpost.sheet;

import ruralpost.value.Units;

/** A shape as an area would give it; its titles borrow texts of this package. */
public final class TestShape {

    /** Rows of sales. */
    public static final SheetShape SALES = SheetShape.of("sales",
        SheetField.of("document", "sheet.errors.sheet", FieldKind.NAME, "单号", "订单号", "document no").identifying(),
        SheetField.of("period", "sheet.errors.row", FieldKind.PERIOD, "日期", "销售日期", "date", "period").require(),
        SheetField.of("product", "sheet.errors.file", FieldKind.NAME, "产品", "产品名称", "单品名称", "product name").require(),
        SheetField.of("channel", "sheet.errors.column", FieldKind.NAME, "渠道", "销售渠道", "channel"),
        SheetField.of("quantity", "sheet.errors.value", FieldKind.QUANTITY, "销量", "数量", "销售", "quantity").allowBare(),
        SheetField.of("unit", "sheet.errors.expected", FieldKind.UNIT, "计量单位", "单位", "unit"),
        SheetField.of("amount", "sheet.errors.problem", FieldKind.MONEY, "金额", "销售额", "销售", "amount"),
        SheetField.of("orders", "sheet.errors.outcome", FieldKind.INTEGER, "订单数", "orders"),
        SheetField.of("kind", "sheet.errors.held", FieldKind.CHOICE, "购买方").choice("retail", "零售", "retail").choice("union", "工会"),
        SheetField.of("paid", "sheet.errors.rejected", FieldKind.DATE, "付款日期"),
        SheetField.of("weight", "sheet.errors.title", FieldKind.QUANTITY, "净重").in(Units.KG),
        SheetField.of("remark", "sheet.errors.cannot", FieldKind.TEXT, "备注", "remark").upTo(9_999))
        .needingOneOf("quantity", "amount");

    /** A row with these values, one for each field. */
    public static RowValues row(int row, Object[] values) {
        return new RowValues(new FieldIndex(SALES), row, values);
    }

    private TestShape() {
    }
}
