package ruralpost.campaign.importing;

import ruralpost.campaign.AdopterKind;
import ruralpost.campaign.PledgeKind;
import ruralpost.sheet.FieldKind;
import ruralpost.sheet.SheetField;
import ruralpost.sheet.SheetShape;
import ruralpost.text.Lang;
import ruralpost.text.Texts;

/** The fields of what was pledged, as sheets call them: one row a pledge, or all pledges of a day together; and of the adoption, which the row may tell of. */
public final class PledgeShape {

    static final String ADOPTION = "adoption";
    static final String CAMPAIGN = "campaign";
    static final String CAMPAIGN_KIND = "campaign-kind";
    static final String CAMPAIGN_PERIOD = "campaign-period";
    static final String ADOPTION_PERIOD = "adoption-period";
    static final String TIERS = "tiers";
    static final String RETURNS = "returns";
    static final String HOUSEHOLDS = "households";
    static final String GOAL = "goal-money";
    static final String GOAL_UNITS = "goal-units";
    static final String ADOPTION_REMARK = "adoption-remark";
    static final String DAY = "day";
    static final String DOC = "doc";
    static final String ENTRY = "entry";
    static final String ADOPTER_KIND = "adopter-kind";
    static final String ADOPTER = "adopter";
    static final String UNITS = "units";
    static final String UNIT = "unit";
    static final String PRICE = "price";
    static final String MONEY = "money";
    /** What became of the order, as shops export it. */
    static final String ORDER_STATE = "order-state";
    static final String REFUNDED = "refunded";
    static final String SUPPORTERS = "supporters";
    static final String CHANNEL = "channel";
    static final String REMARK = "remark";

    private static final int SHORT = 20, SHORT_TEXT = 100, TIERS_LENGTH = 500, RETURNS_LENGTH = 1000;

    /** The shape itself. */
    public static final SheetShape SHAPE = SheetShape.of("adoptions",
            SheetField.of(ADOPTION, "register.pledge.adoption", FieldKind.NAME, "认领", "项目", "众筹项目", "认养项目", "项目名称", "adoption", "adoption name", "crowdfunding"),
            SheetField.of(CAMPAIGN, "import.field.campaign", FieldKind.NAME, "活动", "所属活动", "活动名称", "campaign", "campaign name"),
            CampaignShape.kind(CAMPAIGN_KIND),
            ActivityShape.period(CAMPAIGN_PERIOD),
            SheetField.of(DAY, "register.pledge.day", FieldKind.DATE, "认领日期", "认领时间", "下单日期", "下单时间", "支付日期", "支付时间", "时间", "date", "day", "pledged on",
                "order date").require(),
            SheetField.of(DOC, "import.field.doc", FieldKind.NAME, "订单号", "订单编号", "单号", "认领编号", "认领证号", "证书编号", "流水号", "order number", "order no", "order id",
                "certificate number", "pledge number").upTo(100).identifying(),
            choices(ENTRY, "register.pledge.kind", "方式", "entry", "entry kind"),
            choices(ADOPTER_KIND, "register.pledge.adopterKind", "认领方类别", "认领类别", "adopter kind", "adopter type"),
            SheetField.of(ADOPTER, "register.pledge.adopter", FieldKind.NAME, "认领单位", "认领方", "认领人姓名", "认养人", "支持者", "姓名", "adopter", "adopter name", "supporter",
                "backer"),
            SheetField.of(UNITS, "register.pledge.units", FieldKind.INTEGER, "认领数量", "认领数", "认领棵数", "棵数", "株数", "份数", "units", "trees", "quantity", "number"),
            SheetField.of(UNIT, "register.adoption.unit", FieldKind.NAME, "计量单位", "数量单位", "unit").upTo(SHORT),
            SheetField.of(PRICE, "register.adoption.price", FieldKind.MONEY, "单价", "price", "unit price"),
            SheetField.of(ADOPTION_PERIOD, "import.field.adoption.period", FieldKind.PERIOD, "认领期间", "认领起止", "认领起止日期", "众筹期", "众筹期间", "adoption period", "adoption dates"),
            SheetField.of(TIERS, "register.adoption.tiers", FieldKind.TEXT, "认领档位", "价格档位", "众筹档位", "套餐", "tier", "price tiers", "reward tiers").upTo(TIERS_LENGTH),
            SheetField.of(RETURNS, "register.adoption.returns", FieldKind.TEXT, "回报", "回报内容", "认领权益", "权益", "returns", "reward", "rewards", "in return").upTo(RETURNS_LENGTH),
            SheetField.of(HOUSEHOLDS, "register.adoption.households", FieldKind.INTEGER, "受益户数", "受益户", "受益农户数", "带动农户", "带动户数", "households", "families"),
            SheetField.of(GOAL, "register.adoption.goalMoney", FieldKind.MONEY, "目标金额", "认领目标金额", "筹款目标", "goal amount", "money goal", "target amount"),
            SheetField.of(GOAL_UNITS, "register.adoption.goalUnits", FieldKind.INTEGER, "目标数量", "认领目标", "认领目标数量", "unit goal", "target units"),
            SheetField.of(ADOPTION_REMARK, "import.field.adoption.remark", FieldKind.TEXT, "项目说明", "认领项目备注", "认领项目说明", "adoption remarks", "adoption note"),
            SheetField.of(MONEY, "register.pledge.money", FieldKind.MONEY, "金额", "认领金额", "认领款", "筹款金额", "支付金额", "实付金额", "money", "amount", "paid", "pledged"),
            SheetField.of(ORDER_STATE, "import.field.order.state", FieldKind.TEXT, "交易状态", "支付状态", "付款状态", "状态", "order status", "order state", "status").upTo(SHORT_TEXT),
            SheetField.of(REFUNDED, "import.field.refunded", FieldKind.MONEY, "退款", "已退款金额", "退款额", "退款总额", "买家退款金额", "refund", "refunded", "refund amount"),
            SheetField.of(SUPPORTERS, "register.pledge.supporters", FieldKind.INTEGER, "支持人数", "支持者人数", "参与人数", "人数", "supporters", "backers", "adopters"),
            SheetField.of(CHANNEL, "register.adoption.channel", FieldKind.NAME, "认领渠道", "支付渠道", "平台", "channel", "platform"),
            SheetField.of(REMARK, "register.pledge.remark", FieldKind.TEXT, "说明", "remark", "remarks", "note", "notes"))
        .needingOneOf(ADOPTION, CAMPAIGN).needingOneOf(MONEY).recording(ADOPTION, CAMPAIGN, CAMPAIGN_KIND, CHANNEL).readUpTo(CampaignShape.LARGEST)
        .knowing(CHANNEL, SheetField.Names.OF_TABLES);

    private PledgeShape() {
    }

    private static SheetField choices(String key, String label, String... synonyms) {
        SheetField field = SheetField.of(key, label, FieldKind.CHOICE, synonyms);
        if (key.equals(ENTRY)) {
            for (PledgeKind kind : PledgeKind.values()) {
                field = field.choice(kind.code(), kind.code(), Texts.of(Lang.ZH).get(kind.label()), Texts.of(Lang.EN).get(kind.label()),
                    switch (kind) {
                        case DAILY -> "日合计";
                        case REST -> "不含单笔的合计";
                        case SINGLE -> "逐笔";
                        case PART -> "含在合计内";
                    }).labelled(kind.code(), kind.label().key());
            }
            return field;
        }
        for (AdopterKind kind : AdopterKind.values()) {
            field = field.choice(kind.code(), kind.code(), Texts.of(Lang.ZH).get(kind.label()), Texts.of(Lang.EN).get(kind.label()),
                kind == AdopterKind.ORGANISATION ? "企业" : "自然人").labelled(kind.code(), kind.label().key());
        }
        return field;
    }
}
