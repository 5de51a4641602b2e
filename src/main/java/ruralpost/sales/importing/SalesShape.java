package ruralpost.sales.importing;

import ruralpost.sales.BuyerKind;
import ruralpost.sheet.FieldKind;
import ruralpost.sheet.SheetField;
import ruralpost.sheet.SheetShape;
import ruralpost.text.Lang;
import ruralpost.text.Texts;

/** The fields of a sale as sheets call them. */
public final class SalesShape {

    // keys of the fields, as in --put and in recipes
    /** When it was sold: a day, or the period that a sum is of. */
    public static final String PERIOD = "period";
    /** Number of the document, which names the row where it is filled. */
    public static final String DOC = "doc";
    /** What was sold. */
    public static final String PRODUCT = "product";
    /** By which channel. */
    public static final String CHANNEL = "channel";
    /** Where or by whom: a place or a partner. */
    public static final String SELLER = "seller";
    /** Code of a {@link BuyerKind}. */
    public static final String BUYER_KIND = "buyer-kind";
    /** Name of the buyer. */
    public static final String BUYER = "buyer";
    /** Name of the campaign that it belongs to. */
    public static final String CAMPAIGN = "campaign";
    /** Number of the contract that it carries out. */
    public static final String CONTRACT = "contract";
    /** How much was sold; without a unit where a row names it or the product has one. */
    public static final String QUANTITY = "quantity";
    /** Unit of the quantity. */
    public static final String UNIT = "unit";
    /** Yuan for one unit. */
    public static final String UNIT_PRICE = "unit-price";
    /** What was paid, in yuan. */
    public static final String AMOUNT = "amount";
    /** Number of orders. */
    public static final String ORDERS = "orders";
    /** "yes" of what was taken back, "no" of a sale. */
    public static final String REFUND = "refund";
    /** Anything else that is said of it. */
    public static final String REMARK = "remark";
    /** State of a shop's order: whether the row is a sale at all. */
    static final String ORDER_STATE = "order-state";
    static final String AFTER_SALES = "after-sales";
    static final String DELIVERY_STATE = "delivery-state";
    static final String PAYMENT_STATE = "payment-state";
    static final String REFUNDED = "refunded";
    /** What money a row is in: only yuan are recorded. */
    static final String CURRENCY = "currency";
    /** In a statement of payments, whether money came in or went out. */
    static final String FLOW = "flow";
    /** What a row of a stock book is: 入库, 销售出库. */
    static final String ROW_KIND = "row-kind";

    private static final int SHORT_TEXT = 100;

    /** The shape itself. */
    public static final SheetShape SHAPE = SheetShape.of("sales",
            SheetField.of(PERIOD, "sales.field.period", FieldKind.PERIOD, "日期", "日", "销售日期", "交易日期", "下单日期", "业务日期", "成交日期", "时间",
                "销售时间", "交易时间", "下单时间", "成交时间", "订单时间", "订单日期", "订单创建时间", "付款时间", "订单付款时间", "支付时间", "月份", "销售月份", "时段", "时间段", "销售时段", "期间", "销售期间", "哪天", "哪天卖的", "啥时候", "什么时候", "几号", "几号卖的", "卖的日子",
                "date", "sale date", "day", "month").require(),
            SheetField.of(DOC, "sales.field.doc", FieldKind.NAME, "单据号", "单据编号", "单号", "订单号", "订单编号", "票号", "票据号", "发票号", "发票号码", "小票号", "流水号", "凭证号", "编号",
                "订单id", "document number", "document no", "order number", "order no", "order id").upTo(100).identifying(),
            SheetField.of(PRODUCT, "sales.field.product", FieldKind.NAME, "产品", "产品名称", "商品", "商品名称", "品名", "单品名称", "单品", "SKU名称", "SKU name", "goods name", "item name", "货品",
                "农产品", "农产品名称", "品种", "特产", "特产名称", "货名", "货物", "货物名称", "货物或应税劳务、服务名称", "商品名", "产品名", "东西", "啥东西", "什么东西", "卖了啥", "卖了什么", "卖的啥", "卖的什么", "卖的东西", "礼盒", "礼盒名称", "礼包", "礼包名称", "套餐", "套餐名称", "菜品", "菜品名称", "菜名", "菜", "货", "货名称", "标的", "货物或应税劳务名称", "食材", "食材名称", "蔬菜", "蔬菜名称", "蔬菜品种", "水果", "水果名称", "水果品种", "展品", "团品", "采购内容", "采购商品", "采购产品", "慰问品", "慰问品名称", "义卖品", "义卖物品", "物品", "物品名称", "上架产品", "上架商品", "宝贝标题", "宝贝名称", "商品标题", "选购商品", "product", "product name", "item", "goods").require(),
            SheetField.of(CHANNEL, "sales.field.channel", FieldKind.NAME, "渠道", "销售渠道", "渠道名称", "平台", "销售平台", "channel", "platform"),
            SheetField.of(SELLER, "sales.field.seller", FieldKind.NAME, "销售地点", "地点", "站点", "网点", "店铺", "店名", "销售单位", "卖方", "供货商", "企业",
                "乡镇", "支局", "邮政所", "村", "村名", "行政村", "供货单位", "供货方", "供方", "供应方", "送货单位", "供应商", "供应商名称", "供货商名称", "代销点", "合作社", "合作社名称", "经营主体", "生产主体", "商户", "商户名称", "商家", "店铺名称", "门店", "门店名称", "参展单位", "村邮站", "村站", "邮站", "销方", "销方名称", "销售方", "销售方名称", "销货单位", "销货单位名称", "卖家", "FROM", "发货单位", "服务站", "服务点", "村级服务站", "驿站", "站点名称", "村站名称", "网点名称", "支局名称", "机构名称", "货主", "农户", "农场", "农场名称", "家庭农场", "填报村", "员工机构", "seller", "shop", "site", "place"),
            buyerKind(),
            SheetField.of(BUYER, "sales.field.buyer", FieldKind.NAME, "买方", "买方名称", "购方名称", "购买方名称", "客户", "客户名称", "客户单位", "采购单位", "预算单位", "采购人", "买家公司名", "购买单位", "爱心单位", "爱心人士", "爱心企业", "爱心单位/个人", "收货人", "购买人", "认购人", "认购单位", "买主", "购货人", "购货单位", "购货方", "采购方", "需方", "订货单位", "收货单位", "学校", "学校名称", "食堂", "食堂名称", "帮扶单位", "销售对象", "买家", "卖给谁", "卖给哪个", "谁买的", "TO", "致", "顾客", "顾客名称", "收货商", "收购商", "收购单位", "收购方", "客商", "下单单位", "订购单位", "订购人", "订货人", "预订人", "认领人", "认领单位", "认领人/单位", "采购企业", "订单企业", "收购企业", "采购商", "哪个买的", "买的人", "buyer", "customer"),
            SheetField.of(CAMPAIGN, "sales.field.campaign", FieldKind.NAME, "活动", "活动名称", "营销活动", "campaign", "festival"),
            SheetField.of(CONTRACT, "sales.field.contract", FieldKind.NAME, "合同", "合同号", "合同编号", "contract", "contract number", "contract no").upTo(100),
            SheetField.of(QUANTITY, "sales.field.quantity", FieldKind.QUANTITY, "数量", "销量", "销售量", "销售数量", "重量", "净重", "总重", "总重量", "总净重", "实销", "实销数量", "实际销量", "实送量", "实送数量", "实收数", "实收数量", "实收量", "签收数量", "净销量", "净销数量", "件数", "交易量", "成交量", "卖了多少", "卖出数量", "卖出量", "卖多少", "多少", "交货量", "交货数量", "供货量", "供货数量", "已销售", "已售", "已售数量", "已供", "已供量", "已供数量", "已供货", "已供货量", "已供货数量", "斤两", "quantity", "qty",
                "volume", "weight").allowBare(),
            SheetField.of(UNIT, "sales.field.unit", FieldKind.UNIT, "单位", "计量单位", "数量单位", "unit", "uom"),
            SheetField.of(UNIT_PRICE, "sales.field.price", FieldKind.MONEY, "单价", "价格", "售价", "销售单价", "一斤多少钱", "多少钱一斤", "一个多少钱", "unit price", "price").allowBare(),
            SheetField.of(AMOUNT, "sales.field.amount", FieldKind.MONEY, "金额", "销售额", "销售金额", "成交额", "成交金额", "总金额", "总价", "实收金额", "营业额", "销售收入", "价税合计", "含税金额", "含税销售额", "含税销售金额",
                "营业收入", "销售总额", "成交总额", "交易额", "交易金额", "货款", "实付金额", "实付款", "实付总额", "订单实付金额", "净成交金额", "净成交额", "净成交", "实收款", "收入合计", "实际成交金额", "实际支付金额", "买家实际支付金额", "商家实收金额", "GMV", "销售款", "收入", "合计金额", "金额合计", "实际成交", "实际成交额", "实际销售额", "净销售额", "应收款", "应收金额", "代销金额", "代销额", "货值", "外销额", "零售额", "网络零售额", "网上零售额", "线上零售额", "网销额", "认领费", "认领款", "已结算", "已供货金额", "钱", "钱数", "多少钱", "一共多少钱", "总共多少钱", "卖了多少钱", "卖得多少钱", "得了多少钱", "收钱", "收了多少钱", "货款合计", "采购额",
                "amount", "sales amount", "total", "revenue", "sales"),
            SheetField.of(ORDERS, "sales.field.orders", FieldKind.INTEGER, "订单", "订单数", "订单量", "单数", "单量", "笔数", "成交订单数", "成交单数", "成交笔数", "支付订单数", "有效订单数", "orders", "order count"),
            SheetField.of(REFUND, "sales.field.refund", FieldKind.CHOICE, "退货", "是否退货", "退款", "销售类型", "refund", "return")
                .choice("yes", "是", "退货", "退款", "退", "销售退货", "批发退货", "零售退货", "yes", "y", "true", "1", "refund", "return").choice("no", "否", "销售", "批发", "零售", "团购", "正常", "no", "n", "false", "0", "sale")
                .labelled("yes", "sales.import.refund.yes").labelled("no", "sales.import.refund.no"),
            SheetField.of(REMARK, "sales.field.remark", FieldKind.TEXT, "备注", "说明", "附注", "remark", "remarks", "note", "notes", "comment"),
            SheetField.of(ORDER_STATE, "import.field.order.state", FieldKind.TEXT, "交易状态", "当前状态", "order status", "order state").upTo(SHORT_TEXT),
            SheetField.of(AFTER_SALES, "sales.field.after.sales", FieldKind.TEXT, "退款状态", "商品退款状态", "订单退款状态", "售后/退款状态", "refund status").upTo(SHORT_TEXT),
            SheetField.of(DELIVERY_STATE, "sales.field.delivery.state", FieldKind.TEXT, "快递状态", "配送状态", "发货状态", "收货状态", "签收状态", "投递状态", "运单状态", "邮件状态",
                "delivery status", "shipping status").upTo(SHORT_TEXT),
            SheetField.of(PAYMENT_STATE, "sales.field.payment.state", FieldKind.TEXT, "payment status").upTo(SHORT_TEXT),
            SheetField.of(REFUNDED, "sales.field.refunded", FieldKind.MONEY, "已退款金额", "商品已退款金额", "订单已退款金额", "成功退款金额", "成功退款", "退款总额", "买家退款金额", "退货金额", "退货额", "退款额", "退货款", "refund amount"),
            SheetField.of(ROW_KIND, "sales.field.row.kind", FieldKind.CHOICE, "出入库", "出入库类型", "收发类别", "收发类型", "单据类型", "进出类型")
                .choice("return", "退货", "销售退货", "销退", "客户退货", "退货单", "销售退货单", "批发退货", "零售退货", "退回", "退款", "退款单", "取消退款单", "退货退款", "红字销售单", "return")
                .choice("sale", "销售", "送货", "送货单", "发货", "发货单", "订单", "销售订单", "零售", "批发", "出库", "出", "销售出库", "销售单", "出库单", "销售出库单", "卖出", "代销", "网店销售", "sale")
                .choice("other", "入库", "入", "进", "采购", "采购入库", "采购单", "采购入库单", "入库单", "进货", "进货单", "购进", "购入", "收购", "支出", "生产入库", "其他入库", "其它入库",
                    "退货入库", "销售退货入库", "调拨", "调拨入库", "调拨出库", "盘点", "盘盈", "盘亏", "报损", "报损出库", "损耗", "领用", "领用出库", "采购退货", "代购", "代缴", "代收", "代办", "缴费", "充值", "purchase"),
            SheetField.of(CURRENCY, "sales.field.currency", FieldKind.TEXT, "币种", "币别", "币制", "货币", "货币种类", "结算币种", "currency").upTo(SHORT_TEXT),
            SheetField.of(FLOW, "sales.field.flow", FieldKind.TEXT, "收/支", "收支", "收支类型", "收支方向", "收入/支出", "资金流向").upTo(SHORT_TEXT))
        .judgedBy(ORDER_STATE, AFTER_SALES, DELIVERY_STATE, PAYMENT_STATE, REFUNDED, ROW_KIND, CURRENCY, FLOW)
        .needingOneOf(AMOUNT, QUANTITY).spreading(PERIOD, PRODUCT, CHANNEL, SELLER, BUYER).recording(PRODUCT, CHANNEL, SELLER, CONTRACT)
        .naming(UNIT_PRICE, "sales.import.pricelist").notAbout(new OtherSheets()).knowing(SELLER, SheetField.Names.PLACES).knowing(BUYER, SheetField.Names.BUYERS).knowing(CHANNEL, SheetField.Names.OF_TABLES);

    private SalesShape() {
    }

    private static SheetField buyerKind() {
        SheetField field = SheetField.of(BUYER_KIND, "sales.field.buyer.kind", FieldKind.CHOICE, "买方类型", "客户类型", "买家类型", "购买方式", "buyer kind",
            "buyer type", "customer type");
        for (BuyerKind kind : BuyerKind.values()) {
            field = field.choice(kind.code(), kind.code(), Texts.of(Lang.ZH).get(kind.label()), Texts.of(Lang.EN).get(kind.label()))
                .labelled(kind.code(), kind.label().key());
        }
        return field;
    }
}
