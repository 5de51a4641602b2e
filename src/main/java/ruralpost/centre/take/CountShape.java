package ruralpost.centre.take;

import ruralpost.sheet.FieldKind;
import ruralpost.sheet.SheetField;
import ruralpost.sheet.SheetShape;

/** The columns of a count sheet that was printed or exported and comes back filled in. */
public final class CountShape {

    static final String SHEET = "sheet";
    static final String CODE = "code";
    static final String ITEM = "item";
    static final String COUNT = "count";
    static final String REMARK = "remark";

    /** The shape itself. */
    public static final SheetShape SHAPE = SheetShape.of("counts",
        SheetField.of(SHEET, "take.sheet.number", FieldKind.TEXT, "盘点单", "盘点单编号", "count sheet", "sheet number", "sheet").require(),
        SheetField.of(CODE, "take.sheet.code", FieldKind.TEXT, "资产编号", "物资编号", "条码", "tag", "code", "asset tag"),
        SheetField.of(ITEM, "take.sheet.item", FieldKind.TEXT, "物资", "物品", "名称", "资产名称", "item", "item name").identifying(),
        SheetField.of(COUNT, "take.sheet.count", FieldKind.INTEGER, "实盘", "实盘数量", "盘点数", "盘点数量", "实数", "counted", "count", "quantity counted"),
        SheetField.of(REMARK, "take.sheet.remark", FieldKind.TEXT, "说明", "remark", "remarks", "note", "notes"));

    private CountShape() {
    }
}
