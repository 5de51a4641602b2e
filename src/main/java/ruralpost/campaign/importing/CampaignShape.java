package ruralpost.campaign.importing;

import ruralpost.campaign.Campaign;
import ruralpost.campaign.CampaignStatus;
import ruralpost.sheet.FieldKind;
import ruralpost.sheet.SheetField;
import ruralpost.sheet.SheetShape;

/** The fields of a campaign as sheets call them. */
public final class CampaignShape {

    static final String NAME = "name";
    static final String KIND = "kind";
    static final String PERIOD = "period";
    static final String TO = "to";
    static final String STATUS = "status";
    static final String SERIES = "series";
    static final String EDITION = "edition";
    static final String PLACE = "place";
    static final String OFFICE = "office";
    static final String PLATFORM = "platform";
    static final String ORGANISERS = "organisers";
    static final String CO_ORGANISERS = "co-organisers";
    static final String SPONSORS = "sponsors";
    static final String DONORS = "donors";
    static final String PARTNERS = "partners";
    static final String GOAL = "goal";
    static final String GOAL_UNITS = "goal-units";
    static final String GOAL_UNIT = "goal-unit";
    static final String GOAL_PEOPLE = "goal-people";
    static final String PROMOTION = "promotion";
    static final String STORY = "story";
    static final String REMARK = "remark";

    /** Bytes of the largest file: 20 MB hold more than any office has of these. */
    static final long LARGEST = 20L << 20;

    private static final int SHORT = 60;

    /** The shape itself. */
    public static final SheetShape SHAPE = SheetShape.of("campaigns",
            SheetField.of(NAME, "register.campaign.name", FieldKind.NAME, "活动名称", "活动", "活动主题", "项目名称", "campaign", "campaign name", "title", "event").require(),
            kind(KIND),
            SheetField.of(PERIOD, "register.campaign.period", FieldKind.PERIOD, "活动日期", "活动时间", "时间", "起止日期", "起止时间", "活动期间", "开始日期", "开始时间", "起日",
                "起始日期", "首日", "年份", "年度", "date", "dates", "period", "from", "start", "start date", "year").require(),
            SheetField.of(TO, "register.campaign.to", FieldKind.DATE, "结束日期", "结束时间", "止日", "截止日期", "to", "end", "end date"),
            status(),
            SheetField.of(SERIES, "register.campaign.series", FieldKind.NAME, "所属系列", "系列名称", "series").upTo(SHORT),
            SheetField.of(EDITION, "register.campaign.edition", FieldKind.INTEGER, "届", "第几届", "届数", "edition"),
            SheetField.of(PLACE, "register.campaign.place", FieldKind.NAME, "活动地点", "举办地点", "place", "site", "venue", "location"),
            SheetField.of(OFFICE, "register.campaign.office", FieldKind.NAME, "承办局", "承办邮局", "邮政分公司", "组织机构", "组织单位", "organising office", "office", "postal office"),
            SheetField.of(PLATFORM, "register.campaign.platform", FieldKind.NAME, "平台", "众筹平台", "活动平台", "platform"),
            partners(ORGANISERS, "主办单位", "主办方", "主办", "organisers", "organiser", "organizer", "hosts"),
            partners(CO_ORGANISERS, "协办单位", "协办方", "协办", "承办单位", "承办方", "co-organiser", "co-organizers"),
            partners(SPONSORS, "发起单位", "发起方", "发起", "赞助单位", "赞助方", "sponsor", "sponsored by"),
            partners(DONORS, "捐赠单位", "捐赠方", "捐赠", "捐助单位", "donor", "donated by"),
            partners(PARTNERS, "合作方", "合作单位", "合作伙伴", "参与单位", "参加单位", "partner", "other partners"),
            SheetField.of(GOAL, "register.campaign.goalMoney", FieldKind.MONEY, "金额目标", "目标金额", "筹款目标", "目标额", "目标销售额", "销售目标", "销售额目标", "goal amount", "money goal", "target amount"),
            SheetField.of(GOAL_UNITS, "register.campaign.goalUnits", FieldKind.INTEGER, "数量目标", "目标数量", "goal units", "unit goal", "target units"),
            SheetField.of(GOAL_UNIT, "register.campaign.goalUnit", FieldKind.NAME, "目标单位", "数量单位", "计量单位", "goal unit", "unit of the goal").upTo(Campaign.UNIT),
            SheetField.of(GOAL_PEOPLE, "register.campaign.goalPeople", FieldKind.INTEGER, "人数目标", "目标人数", "goal people", "people goal", "target people"),
            SheetField.of(PROMOTION, "register.campaign.promotion", FieldKind.TEXT, "宣传方式", "宣传媒体", "promotion", "promotion channels").upTo(500),
            SheetField.of(STORY, "register.campaign.story", FieldKind.TEXT, "活动情况", "活动简介", "活动内容", "简介", "情况说明", "活动总结", "story", "description", "summary")
                .upTo(Campaign.STORY),
            SheetField.of(REMARK, "register.campaign.remark", FieldKind.TEXT, "说明", "remark", "remarks", "note", "notes"))
        .needingOneOf(NAME, PERIOD, GOAL).recording(KIND, PLACE, OFFICE, PLATFORM, ORGANISERS, CO_ORGANISERS, SPONSORS, DONORS, PARTNERS).readUpTo(LARGEST)
        .knowing(PLACE, SheetField.Names.PLACES);

    private CampaignShape() {
    }

    /** The kind of a campaign, in any sheet that names one. */
    static SheetField kind(String key) {
        return SheetField.of(key, "import.field.campaign.kind", FieldKind.NAME, "类型", "类别", "活动类别", "活动种类", "kind", "type", "campaign type");
    }

    private static SheetField partners(String key, String... synonyms) {
        return SheetField.of(key, "import.field." + key.replace('-', '.'), FieldKind.NAME, synonyms);
    }

    private static SheetField status() {
        SheetField field = SheetField.of(STATUS, "register.campaign.status", FieldKind.CHOICE, "活动状态", "进展", "status", "state");
        for (CampaignStatus status : CampaignStatus.values()) {
            field = switch (status) {
                case PLANNED -> field.choice(status.code(), status.label(), "未开始", "筹备", "待开展", "拟开展", "计划中");
                case RUNNING -> field.choice(status.code(), status.label(), "正在进行", "开展中", "实施中");
                case CLOSED -> field.choice(status.code(), status.label(), "结束", "已完成", "完成", "已开展", "已举办", "已办结");
                case REPORTED -> field.choice(status.code(), status.label(), "已上报");
            };
        }
        return field;
    }
}
