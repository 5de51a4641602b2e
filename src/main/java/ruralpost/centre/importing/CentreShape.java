package ruralpost.centre.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import ruralpost.centre.CentreKind;
import ruralpost.centre.Have;
import ruralpost.importing.record.ChildTitles;
import ruralpost.sheet.FieldKind;
import ruralpost.sheet.SheetField;
import ruralpost.sheet.SheetShape;
import ruralpost.text.Lang;
import ruralpost.text.Texts;
import ruralpost.value.Sex;

/** The fields of a centre as registers call them. */
public final class CentreShape {

    static final String NUMBER = "number";
    static final String NAME = "name";
    static final String KIND = "kind";
    static final String TOWNSHIP = "township";
    static final String DIVISION = "division";
    static final String OPENED = "opened";
    static final String CLOSED = "closed";
    static final String ROOMS = "rooms";
    static final String INDOOR = "indoor";
    static final String OUTDOOR = "outdoor";
    static final String HOURS = "hours";
    static final String KEEPER = "keeper";
    static final String PHONE = "phone";
    static final String YEAR = "year";
    static final String CHILDREN = "children";
    static final String BOYS = ChildTitles.key(null, Sex.MALE);
    static final String GIRLS = ChildTitles.key(null, Sex.FEMALE);
    static final String REMARK = "remark";

    /** Bytes of the largest file: 20 MB hold more than any county has of these. */
    static final long LARGEST = 20L << 20;

    private static final Map<CentreKind, List<String>> KINDS = Map.of(CentreKind.CHILDRENS_HOME, List.of("儿童之家", "留守儿童之家", "儿童家园", "children's home"),
        CentreKind.ACTIVITY_CENTRE, List.of("活动中心", "留守儿童活动中心", "儿童活动中心", "activity centre", "activity center"),
        CentreKind.SCHOOL_ROOM, List.of("学校", "活动室", "school room"), CentreKind.STOREROOM, List.of("仓库", "库房", "storeroom", "warehouse"),
        CentreKind.OTHER, List.of("其他", "other"));

    /** How counties head the columns of the seven haves in their own lists. */
    private static final Map<Have, List<String>> HAVES = Map.of(Have.SIGN, List.of("标牌", "有标牌", "标牌日期", "门牌", "挂牌日期"), Have.SITE, List.of("场所", "有场所", "场所日期"),
        Have.EQUIPMENT, List.of("设施", "有设施", "有设备", "设备日期", "设施日期"), Have.MANAGERS, List.of("有人员", "有管理人员", "人员日期"), Have.RULES, List.of("制度", "有制度", "制度日期"),
        Have.ACTIVITIES, List.of("有活动", "活动日期"), Have.FILES, List.of("档案", "有档案", "档案日期"));

    /** The shape itself. */
    public static final SheetShape SHAPE = SheetShape.of("centres", fields().toArray(SheetField[]::new)).recording(TOWNSHIP).telling(CentreShape::tell)
        .readUpTo(LARGEST);

    private CentreShape() {
    }

    /** Key of the day since which something is had. */
    static String key(Have have) {
        return "have-" + have.code();
    }

    private static List<SheetField> fields() {
        List<SheetField> fields = new ArrayList<>(List.of(
            SheetField.of(NUMBER, "stock.field.number", FieldKind.NAME, "编号", "中心编号", "儿童之家编号", "活动中心编号", "站点编号", "number", "centre number", "code").upTo(60)
                .identifying(),
            SheetField.of(NAME, "stock.field.name", FieldKind.NAME, "名称", "中心名称", "儿童之家", "儿童之家名称", "活动中心名称", "name", "centre", "centre name", "center name")
                .require(),
            kind(),
            SheetField.of(TOWNSHIP, "stock.field.township", FieldKind.NAME, "乡镇", "所在乡镇", "乡镇街道", "街道", "township", "town"),
            SheetField.of(DIVISION, "stock.field.division", FieldKind.NAME, "区划代码", "行政区划代码", "行政区划", "division", "division code"),
            SheetField.of(OPENED, "stock.field.opened", FieldKind.PERIOD, "建成时间", "建成日期", "成立时间", "成立日期", "开放时间起", "启用日期", "opened", "opened on", "opening date"),
            SheetField.of(CLOSED, "stock.field.closed", FieldKind.DATE, "关闭日期", "撤销日期", "停用日期", "closed", "closed on"),
            SheetField.of(ROOMS, "stock.field.rooms", FieldKind.INTEGER, "房间数", "房间", "间数", "rooms"),
            SheetField.of(INDOOR, "stock.field.indoor", FieldKind.QUANTITY, "面积", "室内面积", "建筑面积", "场地面积", "area", "indoor area").allowBare(),
            SheetField.of(OUTDOOR, "stock.field.outdoor", FieldKind.QUANTITY, "室外面积", "户外面积", "outdoor area").allowBare(),
            SheetField.of(HOURS, "stock.field.hours", FieldKind.TEXT, "开放时间", "开放时段", "hours", "opening hours").upTo(200),
            SheetField.of(KEEPER, "stock.field.keeper", FieldKind.NAME, "管理员", "管理人", "负责人", "专兼职管理员", "keeper", "person in charge").upTo(100),
            SheetField.of(PHONE, "stock.field.phone", FieldKind.NAME, "电话", "办公电话", "联系电话", "phone", "office phone").upTo(60),
            SheetField.of(YEAR, "stock.field.year", FieldKind.INTEGER, "年度", "统计年度", "服务年度", "year"),
            SheetField.of(CHILDREN, "stock.field.children", FieldKind.INTEGER, "服务儿童", "服务儿童数", "服务儿童人数", "服务留守儿童", "服务留守儿童数", "服务留守儿童人数", "受益儿童", "受益儿童数", "儿童人数", "儿童数", "留守儿童数", "留守儿童人数", "children",
                "children served"),
            SheetField.of(BOYS, "stock.field.boys", FieldKind.INTEGER, "男童", "男童数", "男童人数", "男孩", "boys"),
            SheetField.of(GIRLS, "stock.field.girls", FieldKind.INTEGER, "女童", "女童数", "女童人数", "女孩", "girls")));
        ChildTitles.fields().stream().filter(f -> !f.key().equals(BOYS) && !f.key().equals(GIRLS)).forEach(fields::add);
        for (Have have : Have.values()) {
            String zh = Texts.of(Lang.ZH).get(have.label());
            fields.add(SheetField.of(key(have), have.label().key(), FieldKind.DATE, Stream.concat(Stream.of("有" + zh, zh + "日期", Texts.of(Lang.EN).get(have.label()) + " since"),
                HAVES.get(have).stream()).distinct().toArray(String[]::new)));
        }
        fields.add(SheetField.of(REMARK, "stock.field.remark", FieldKind.TEXT, "备注", "说明", "remark", "remarks", "note"));
        return fields;
    }

    /** A column for boys or an age is never taken for all children; 儿童之家 in a title names the centre. */
    private static String tell(String title) {
        String rest = title.replaceAll("(?:留守)?儿童(?:之家|家园|活动中心)", "");
        // 服务儿童 | 其中 男 | 女: in a register of centres the parts of a count are children
        rest = rest.replaceFirst("^ *其中[ :：]*([男女])(?:生|性)?(?=$|[ (（])", "$1童");
        return ChildTitles.agedOrSexed(rest) ? ChildTitles.tell(rest) : null;
    }

    private static SheetField kind() {
        SheetField field = SheetField.of(KIND, "stock.field.kind", FieldKind.CHOICE, "类型", "类别", "种类", "kind", "type");
        for (CentreKind kind : CentreKind.values()) {
            List<String> words = new ArrayList<>(KINDS.get(kind));
            words.addFirst(kind.code());
            for (Lang lang : Lang.values()) {
                words.add(Texts.of(lang).get(kind.label()));
            }
            field = field.choice(kind.code(), words.toArray(String[]::new)).labelled(kind.code(), kind.label().key());
        }
        return field;
    }

    /** What a centre is by its name; null when the name does not say it. */
    static CentreKind kindOf(String name) {
        return name.contains("仓库") || name.contains("库房") ? CentreKind.STOREROOM : name.contains("活动中心") ? CentreKind.ACTIVITY_CENTRE
            : name.contains("儿童之家") || name.contains("儿童家园") ? CentreKind.CHILDRENS_HOME : null;
    }
}
