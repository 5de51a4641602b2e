package ruralpost.campaign.importing;

import java.util.ArrayList;
import java.util.List;
import ruralpost.campaign.HeadGroup;
import ruralpost.importing.record.ChildTitles;
import ruralpost.sheet.FieldKind;
import ruralpost.sheet.SheetField;
import ruralpost.value.AgeBand;
import ruralpost.value.Sex;

/** The fields of a sheet that count persons: children by age band and sex, by one of them, or all together; adults by what they are. */
final class HeadFields {

    /** All children together. */
    static final String CHILDREN = key(null, null);

    private HeadFields() {
    }

    /** Key of a count of children. @param band null for all ages @param sex null for both */
    static String key(AgeBand band, Sex sex) {
        return ChildTitles.key(band, sex);
    }

    /** Key of a count of persons who are no children. */
    static String key(HeadGroup group) {
        return group.code() + "s";
    }

    /** All of them, as they stand in forms. */
    static List<SheetField> fields() {
        List<SheetField> fields = new ArrayList<>();
        fields.add(SheetField.of(CHILDREN, "import.heads.children", FieldKind.INTEGER, "儿童人数", "儿童数", "参加儿童", "参加儿童数", "参加儿童人数", "参与儿童", "留守儿童",
            "留守儿童数", "留守儿童人数", "受益儿童", "受益儿童数", "受益儿童人数", "儿童合计", "儿童小计", "儿童总数", "学生", "学生人数", "学生数", "学生合计", "number of children", "children total",
            "total children", "kids"));
        fields.addAll(ChildTitles.fields());
        fields.add(adults(HeadGroup.GUARDIAN, "家长", "家长人数", "家长数", "监护人", "监护人人数", "家长监护人", "参加家长", "parents", "parents and guardians", "number of parents"));
        fields.add(adults(HeadGroup.VOLUNTEER, "志愿者人数", "志愿者数", "志愿服务人数", "number of volunteers"));
        fields.add(adults(HeadGroup.STAFF, "工作人员人数", "工作人员数", "邮政人员", "邮政职工", "职工", "员工", "staff members", "employees"));
        fields.add(adults(HeadGroup.GUEST, "嘉宾", "嘉宾人数", "来宾人数", "来宾数", "领导嘉宾", "visitors", "number of guests"));
        return fields;
    }

    private static SheetField adults(HeadGroup group, String... synonyms) {
        return SheetField.of(key(group), "import.heads." + group.code(), FieldKind.INTEGER, synonyms);
    }

    /** Which count a title means when it names an age or a sex. */
    static String tell(String title) {
        return ChildTitles.tell(title);
    }
}
