package ruralpost.importing.record;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import ruralpost.sheet.FieldKind;
import ruralpost.sheet.SheetField;
import ruralpost.value.AgeBand;
import ruralpost.value.Sex;

/** The fields that count children by age band and sex, and the titles that mean them. */
public final class ChildTitles {

    private static final Pattern SPACE = Pattern.compile("[\\s\\u200B（）()\\[\\]【】:：、,，/_·]+");
    private static final Pattern AGE = Pattern.compile("周?岁|aged?\\b|years?|学龄前");
    private static final Pattern CHILD = Pattern.compile("儿童|孩|学生|男生|女生|男童|女童|少年|child|kids?|boys?|girls?");
    private static final Pattern MALE = Pattern.compile("男|\\bboys?\\b|\\bmales?\\b");
    private static final Pattern FEMALE = Pattern.compile("女|\\bgirls?\\b|\\bfemales?\\b");
    private static final Pattern ADULT = Pattern.compile("家长|监护|志愿|工作人员|职工|来宾|嘉宾|老师|教师|guardian|parent|volunteer|staff|guest|teacher");
    /** Something about persons that is no count of them. */
    private static final Pattern OTHER = Pattern.compile("人次|编号|序号|年龄|姓名|名单|电话|证|times|names?\\b|phone");
    private static final String TO = "(?:周?岁)?(?:-|–|—|~|至|到| to )";
    private static final Map<AgeBand, Pattern> BANDS = new LinkedHashMap<>();

    static {
        BANDS.put(AgeBand.FROM_6, Pattern.compile("(?<!\\d)6" + TO + "11(?!\\d)"));
        BANDS.put(AgeBand.FROM_12, Pattern.compile("(?<!\\d)12" + TO + "15(?!\\d)"));
        BANDS.put(AgeBand.FROM_16, Pattern.compile("(?<!\\d)16" + TO + "17(?!\\d)"));
        BANDS.put(AgeBand.UNDER_6, Pattern.compile("(?<!\\d)(?:[0-3]" + TO + "5(?!\\d)|6周?岁以下|不满6周?岁|<6)|六岁以下|学龄前|\\b(?:under|below) 6(?!\\d)"));
    }

    private ChildTitles() {
    }

    /** Key of a count of children. @param band null for all ages @param sex null for both */
    public static String key(AgeBand band, Sex sex) {
        return "children" + (band == null ? "" : "-" + band.code().replace('_', '-')) + (sex == null ? "" : "-" + sex.code());
    }

    /** A field for each band and sex, each band and each sex. */
    public static List<SheetField> fields() {
        List<SheetField> fields = new ArrayList<>();
        List<AgeBand> bands = new ArrayList<>(Arrays.asList(AgeBand.values()));
        bands.add(null);
        for (AgeBand band : bands) {
            for (Sex sex : Arrays.asList(Sex.MALE, Sex.FEMALE, null)) {
                if (band != null || sex != null) {
                    fields.add(SheetField.of(key(band, sex), "import.heads." + key(band, sex).replace("children-", "").replace('-', '.'), FieldKind.INTEGER));
                }
            }
        }
        return fields;
    }

    /** Whether a title names an age or a sex. */
    public static boolean agedOrSexed(String title) {
        String words = words(title);
        return AGE.matcher(words).find() || MALE.matcher(words).find() || FEMALE.matcher(words).find();
    }

    private static String words(String title) {
        return SPACE.matcher(Normalizer.normalize(title, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
    }

    /** Which count a title means when it names an age or a sex: a column for boys must never be taken for all children. */
    public static String tell(String title) {
        String words = words(title);
        String tight = words.replaceAll("(?<=[^a-z]) | (?=[^a-z])", "");
        boolean male = MALE.matcher(words).find();
        boolean female = FEMALE.matcher(words).find();
        boolean aged = AGE.matcher(words).find();
        boolean child = CHILD.matcher(words).find();
        List<AgeBand> bands = BANDS.entrySet().stream().filter(b -> b.getValue().matcher(words).find() || b.getValue().matcher(tight).find())
            .map(Map.Entry::getKey).toList();
        boolean banded = !bands.isEmpty() && (aged || child || male || female);
        boolean adult = ADULT.matcher(words).find();
        if (!banded && !aged && !male && !female) {
            return (child || adult) && OTHER.matcher(words).find() ? "" : null;
        }
        boolean clear = !adult && !OTHER.matcher(words).find() && bands.size() <= 1 && !(male && female) && (banded || !aged && child);
        return clear ? key(banded ? bands.getFirst() : null, male ? Sex.MALE : female ? Sex.FEMALE : null) : "";
    }
}
