package ruralpost.centre.importing;

import ruralpost.centre.AssetSource;
import ruralpost.centre.AssetUse;
import ruralpost.sheet.FieldKind;
import ruralpost.sheet.SheetField;
import ruralpost.sheet.SheetShape;

/** The fields of opening stock as sheets call them: a quantity of an item at a centre, or one asset with its tag; items may stand across the columns. */
public final class StockShape {

    static final String CENTRE = "centre";
    static final String NUMBER = "number";
    static final String ITEM = "item";
    static final String QUANTITY = "quantity";
    static final String FUNDING = "funding";
    static final String VALUE = "value";
    static final String PRICE = "unit-price";
    static final String DAY = "day";
    static final String TAG = "tag";
    static final String SERIAL = "serial";
    static final String MODEL = "model";
    static final String CONDITION = "condition";
    static final String SOURCE = "source";
    static final String PERSON = "person";
    static final String EXPIRES = "expires";
    static final String REMARK = "remark";

    /** The shape itself. */
    public static final SheetShape SHAPE = SheetShape.of("stock",
            SheetField.of(CENTRE, "stock.field.centre", FieldKind.NAME, "儿童之家名称", "中心", "中心名称", "活动中心", "活动中心名称", "站点", "使用单位", "单位名称", "centre", "centre name",
                "center", "center name"),
            SheetField.of(NUMBER, "stock.field.number", FieldKind.NAME, "编号", "中心编号", "儿童之家编号", "活动中心编号", "站点编号", "number", "centre number").upTo(60),
            SheetField.of(ITEM, "stock.field.item", FieldKind.NAME, "物资", "物品", "物资名称", "物品名称", "品名", "资产名称", "设备名称", "item", "item name", "goods").require(),
            SheetField.of(QUANTITY, "stock.field.quantity", FieldKind.INTEGER, "数量", "库存", "库存数", "库存数量", "结存", "结存数量", "期初数", "期初数量", "件数", "实有数", "quantity",
                "qty", "count", "opening count"),
            SheetField.of(FUNDING, "stock.field.funding", FieldKind.NAME, "资金来源", "来源", "经费来源", "资金项目", "捐赠来源", "funding", "funding source", "grant", "source"),
            SheetField.of(VALUE, "stock.field.value", FieldKind.MONEY, "金额", "价值", "总价", "原值", "资产原值", "总金额", "value", "amount"),
            SheetField.of(PRICE, "stock.field.price", FieldKind.MONEY, "单价", "价格", "unit price", "price"),
            SheetField.of(DAY, "stock.field.day", FieldKind.DATE, "日期", "期初日期", "登记日期", "入库日期", "盘点日期", "day", "date", "opening day").require(),
            SheetField.of(TAG, "stock.field.tag", FieldKind.NAME, "资产编号", "标签号", "资产标签", "标签", "tag", "asset tag", "asset number").upTo(60).identifying(),
            SheetField.of(SERIAL, "stock.field.serial", FieldKind.NAME, "序列号", "出厂编号", "机身号", "serial", "serial number").upTo(100),
            SheetField.of(MODEL, "stock.field.model", FieldKind.NAME, "规格型号", "型号", "规格", "model"),
            condition(), source(),
            SheetField.of(PERSON, "stock.field.person", FieldKind.NAME, "责任人", "保管人", "使用人", "person responsible", "custodian").upTo(100),
            SheetField.of(EXPIRES, "stock.field.expires", FieldKind.DATE, "有效期", "有效期至", "保质期至", "expires", "expiry", "expiry date"),
            SheetField.of(REMARK, "stock.field.remark", FieldKind.TEXT, "备注", "说明", "remark", "remarks", "note").upTo(500))
        .needingOneOf(QUANTITY, TAG).spreading(ITEM, CENTRE).recording(CENTRE, ITEM, FUNDING).readUpTo(CentreShape.LARGEST);

    private StockShape() {
    }

    private static SheetField condition() {
        SheetField field = SheetField.of(CONDITION, "stock.field.condition", FieldKind.CHOICE, "状态", "使用状态", "资产状态", "状况", "condition", "state");
        for (AssetUse use : AssetUse.values()) {
            field = switch (use) {
                case IN_USE -> field.choice(use.code(), use.label(), "正常", "完好", "使用中", "良好");
                case IDLE -> field.choice(use.code(), use.label(), "停用", "闲置中");
                case BROKEN -> field.choice(use.code(), use.label(), "损坏", "故障", "维修");
            };
        }
        return field;
    }

    private static SheetField source() {
        SheetField field = SheetField.of(SOURCE, "stock.field.source", FieldKind.CHOICE, "取得方式", "来源方式", "acquired by", "how acquired");
        for (AssetSource source : AssetSource.values()) {
            field = switch (source) {
                case BOUGHT -> field.choice(source.code(), source.label(), "购置", "采购", "购买", "购入");
                case DONATED -> field.choice(source.code(), source.label(), "受赠", "接受捐赠");
                case TRANSFERRED -> field.choice(source.code(), source.label(), "调入", "划拨", "上级配发");
            };
        }
        return field;
    }
}
