package ruralpost.centre.importing;

import ruralpost.sheet.FieldKind;
import ruralpost.sheet.SheetField;
import ruralpost.sheet.SheetShape;

/** The fields of receipts as sheets call them: how much of an item a centre received of what a document sent; items may stand across the columns. */
public final class ReceiptShape {

    static final String CODE = "code";
    static final String DOCUMENT = "document";
    static final String NUMBER = "number";
    static final String CENTRE = "centre";
    static final String ITEM = "item";
    static final String TAG = "tag";
    static final String QUANTITY = "quantity";
    static final String DAY = "day";
    static final String SIGNED = "signed";
    static final String EXCEPTION = "exception";
    /** What became of the goods of the row: received, where nothing is said. */
    static final String OUTCOME = "outcome";
    static final String APPROVED = "approved";

    /** The shape itself. */
    public static final SheetShape SHAPE = SheetShape.of("receipts",
            SheetField.of(CODE, "stock.receipt.code", FieldKind.TEXT, "签收码", "签收单码", "二维码", "slip code", "receipt code"),
            SheetField.of(DOCUMENT, "stock.receipt.document", FieldKind.TEXT, "单据", "单据编号", "单据名称", "单号", "调拨单", "调拨单号", "发放单", "发放单号", "document", "document number", "transfer")
                .upTo(300),
            SheetField.of(NUMBER, "stock.field.number", FieldKind.NAME, "编号", "中心编号", "儿童之家编号", "活动中心编号", "站点编号", "number", "centre number").upTo(60),
            SheetField.of(CENTRE, "stock.field.centre", FieldKind.NAME, "儿童之家名称", "收货单位", "接收单位", "领取单位", "中心名称", "活动中心名称", "单位名称", "centre", "centre name", "received at"),
            SheetField.of(ITEM, "stock.field.item", FieldKind.NAME, "物资", "物品", "物资名称", "物品名称", "品名", "item", "item name", "goods").require(),
            SheetField.of(TAG, "stock.field.tag", FieldKind.NAME, "资产编号", "标签号", "资产标签", "标签", "tag", "asset tag", "asset number").upTo(60).identifying(),
            SheetField.of(QUANTITY, "stock.paper.arrived", FieldKind.INTEGER, "实收", "实收数", "实收数量", "签收数", "签收数量", "收到", "收到数量", "到货数量", "数量", "received",
                "quantity received", "quantity", "qty"),
            SheetField.of(DAY, "stock.paper.signed.on", FieldKind.DATE, "签收日期", "签收时间", "收到日期", "收货日期", "到货日期", "领取日期", "日期", "received on", "day", "date"),
            SheetField.of(SIGNED, "stock.paper.signed", FieldKind.TEXT, "签收人", "签收", "签字", "领取人", "收货人", "received by", "signed").upTo(100),
            SheetField.of(EXCEPTION, "stock.receipt.exception", FieldKind.TEXT, "例外", "短少", "短少说明", "差异说明", "差异", "说明", "备注", "exception", "remark", "remarks", "note").upTo(500),
            SheetField.of(OUTCOME, "stock.receipt.outcome", FieldKind.TEXT, "处理", "处理结果", "签收结果", "签收情况", "结果", "outcome", "result").upTo(60),
            SheetField.of(APPROVED, "stock.receipt.approved", FieldKind.TEXT, "丢失批准人", "批准人", "审批人", "核准人", "loss approved by", "approved by").upTo(100))
        .needingOneOf(CODE, NUMBER, CENTRE).needingOneOf(QUANTITY, TAG).spreading(ITEM, CENTRE).recording(CENTRE, ITEM).readUpTo(CentreShape.LARGEST);

    private ReceiptShape() {
    }
}
