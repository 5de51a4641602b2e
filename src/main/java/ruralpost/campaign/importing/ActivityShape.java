package ruralpost.campaign.importing;

import java.util.ArrayList;
import java.util.List;
import ruralpost.sheet.FieldKind;
import ruralpost.sheet.SheetField;
import ruralpost.sheet.SheetShape;

/** The fields of an activity as sheets call them: one row an activity, its head-counts across the columns. */
public final class ActivityShape {

    static final String CAMPAIGN = "campaign";
    static final String CAMPAIGN_KIND = "campaign-kind";
    static final String CAMPAIGN_PERIOD = "campaign-period";
    static final String DAY = "day";
    static final String DOC = "doc";
    static final String NAME = "name";
    static final String PLACE = "place";
    static final String FORMATS = "formats";
    static final String PERSONS = "persons";
    static final String PERSON_TIMES = "person-times";
    static final String COST = "cost";
    static final String GIVEN = "given";
    static final String GIVEN_COUNT = "given-count";
    static final String GIVEN_VALUE = "given-value";
    static final String GIVER = "giver";
    static final String REMARK = "remark";

    /** The shape itself. */
    public static final SheetShape SHAPE = SheetShape.of("activities", fields())
        .needingOneOf(CAMPAIGN, DAY, NAME, COST, GIVEN_VALUE).recording(CAMPAIGN, CAMPAIGN_KIND, PLACE, GIVER).telling(HeadFields::tell).readUpTo(CampaignShape.LARGEST)
        .knowing(PLACE, SheetField.Names.PLACES);

    private ActivityShape() {
    }

    private static SheetField[] fields() {
        List<SheetField> all = new ArrayList<>(List.of(
            SheetField.of(CAMPAIGN, "import.field.campaign", FieldKind.NAME, "活动", "所属活动", "活动项目", "系列活动", "主题活动", "项目", "campaign", "campaign name", "project")
                .require(),
            CampaignShape.kind(CAMPAIGN_KIND),
            period(CAMPAIGN_PERIOD),
            SheetField.of(DAY, "register.activity.day", FieldKind.DATE, "活动日期", "活动时间", "时间", "举办日期", "开展日期", "开展时间", "date", "day", "activity date").require(),
            SheetField.of(NAME, "register.activity.name", FieldKind.NAME, "场次", "场次名称", "活动名称", "活动内容", "活动主题", "主题", "内容", "activity", "activity name", "name",
                "session", "title").require(),
            SheetField.of(DOC, "import.field.activity.doc", FieldKind.NAME, "场次号", "activity number", "activity no", "activity id", "session number").upTo(100).identifying(),
            SheetField.of(PLACE, "register.activity.place", FieldKind.NAME, "活动地点", "举办地点", "学校", "站点", "场所", "村", "place", "site", "venue", "location", "school"),
            SheetField.of(FORMATS, "register.activity.formats", FieldKind.TEXT, "活动形式", "活动方式", "形式", "formats", "format", "forms").upTo(500)));
        all.addAll(HeadFields.fields());
        all.addAll(List.of(
            SheetField.of(PERSONS, "import.field.persons", FieldKind.INTEGER, "人数", "总人数", "参加人数", "参与人数", "人数合计", "合计人数", "persons", "people", "participants",
                "attendance", "total persons", "head count"),
            SheetField.of(PERSON_TIMES, "register.activity.personTimes", FieldKind.INTEGER, "总人次", "参与人次", "服务人次", "人次数", "person-times", "person times", "attendances"),
            SheetField.of(COST, "register.activity.cost", FieldKind.MONEY, "费用", "活动费用", "经费", "支出", "花费", "cost", "expenses", "spending"),
            SheetField.of(GIVEN, "import.field.given", FieldKind.TEXT, "发放物品", "发放物资", "物资", "物品", "礼品", "礼物", "赠品", "捐赠物品", "things given", "given out", "gifts",
                "items", "handouts").upTo(1000),
            SheetField.of(GIVEN_COUNT, "import.field.given.count", FieldKind.INTEGER, "物品数量", "发放数", "物资数量", "礼品数量", "number given", "gift count", "items given"),
            SheetField.of(GIVEN_VALUE, "import.field.given.value", FieldKind.MONEY, "物品价值", "物资价值", "礼品价值", "价值", "物资金额", "gift value", "value given", "value"),
            SheetField.of(GIVER, "register.handout.partner", FieldKind.NAME, "捐赠单位", "捐赠方", "物资来源", "赞助单位", "giver", "donor", "given by"),
            SheetField.of(REMARK, "register.activity.remark", FieldKind.TEXT, "说明", "remark", "remarks", "note", "notes")));
        return all.toArray(SheetField[]::new);
    }

    /** The days of a campaign that the ledger does not know yet, in any sheet that names one. */
    static SheetField period(String key) {
        return SheetField.of(key, "import.field.campaign.period", FieldKind.PERIOD, "活动起止", "活动起止日期", "活动期间", "campaign period", "campaign dates");
    }
}
