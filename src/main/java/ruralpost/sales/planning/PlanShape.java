package ruralpost.sales.planning;

import ruralpost.plan.PlanMeasure;
import ruralpost.sheet.FieldKind;
import ruralpost.sheet.SheetField;
import ruralpost.sheet.SheetShape;
import ruralpost.text.Lang;
import ruralpost.text.Texts;
import ruralpost.value.Units;

/** The fields of a plan as sheets call them. A row states one target: an amount or a number of what the measure says, a quantity, or orders. */
public final class PlanShape {

    public static final String MEASURE = "measure";
    public static final String NAME = "name";
    public static final String PERIOD = "period";
    public static final String TO = "to";
    public static final String PRODUCT = "product";
    public static final String CHANNEL = "channel";
    public static final String PLACE = "place";
    public static final String TARGET = "target";
    public static final String QUANTITY = "quantity";
    public static final String ORDERS = "orders";
    public static final String STEPS = "steps";
    public static final String REMARK = "remark";

    /** The shape itself. */
    public static final SheetShape SHAPE = SheetShape.of("plans",
            measure(),
            SheetField.of(NAME, "register.plan.name", FieldKind.NAME, "计划名称", "名称", "plan name", "name"),
            SheetField.of(PERIOD, "register.plan.period", FieldKind.PERIOD, "计划期间", "计划期", "年度", "年份", "季度", "月份", "时间", "起日", "起期", "开始日期", "起始日期",
                "period", "year", "month", "quarter", "from", "start").require(),
            SheetField.of(TO, "register.plan.to", FieldKind.DATE, "止期", "结束日期", "截止日期", "to", "end"),
            SheetField.of(PRODUCT, "register.plan.product", FieldKind.NAME, "产品名称", "商品", "品名", "农产品", "product name", "item"),
            SheetField.of(CHANNEL, "register.plan.channel", FieldKind.NAME, "渠道", "平台", "channel", "platform"),
            SheetField.of(PLACE, "register.plan.place", FieldKind.NAME, "乡镇", "村", "销售地点", "站点", "单位名称", "township", "village", "site"),
            SheetField.of(TARGET, "register.plan.target", FieldKind.MONEY, "计划", "计划额", "计划金额", "销售计划", "计划销售额", "销售额计划", "全年计划", "年计划", "年度计划",
                "月计划", "目标", "目标数", "目标值", "任务", "任务数", "指标值", "target", "plan", "goal", "planned amount"),
            SheetField.of(QUANTITY, "plan.field.quantity", FieldKind.QUANTITY, "销量计划", "计划数量", "计划重量", "目标销量", "planned quantity", "target quantity")
                .in(Units.KG),
            SheetField.of(ORDERS, "plan.field.orders", FieldKind.INTEGER, "订单计划", "计划订单", "目标订单", "planned orders", "target orders"),
            SheetField.of(STEPS, "register.plan.second", FieldKind.TEXT, "力争目标", "力争", "冲刺目标", "挑战目标", "further target", "thresholds", "stretch"),
            SheetField.of(REMARK, "register.plan.remark", FieldKind.TEXT, "说明", "remark", "note", "notes"))
        .needingOneOf(TARGET, QUANTITY, ORDERS).spreading(PERIOD, PRODUCT, CHANNEL, PLACE).recording(PRODUCT, CHANNEL, PLACE)
        .knowing(PLACE, SheetField.Names.PLACES).knowing(CHANNEL, SheetField.Names.OF_TABLES);

    private PlanShape() {
    }

    private static SheetField measure() {
        SheetField field = SheetField.of(MEASURE, "register.plan.measure", FieldKind.CHOICE, "计划指标", "指标名称", "measure", "indicator");
        for (PlanMeasure measure : PlanMeasure.values()) {
            String zh = Texts.of(Lang.ZH).get(measure.label());
            String en = Texts.of(Lang.EN).get(measure.label());
            field = field.choice(measure.code(), measure.code(), zh, zh.replaceFirst("（.*", ""), en, en.replaceFirst(" \\(.*", ""))
                .labelled(measure.code(), measure.label().key());
        }
        return field;
    }
}
