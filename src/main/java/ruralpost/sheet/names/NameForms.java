package ruralpost.sheet.names;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Forms in which one name may be written: the plain one, without its ending, without brackets. */
final class NameForms {

    /** Endings of divisions and villages, the longest first. */
    private static final List<String> DIVISIONS = List.of("街道办事处", "村委会", "自治区", "自治州", "自治县", "自治旗", "街道", "社区", "省", "市", "县", "区", "旗",
        "州", "盟", "镇", "乡", "村");
    /** Endings of what stands in them, the longest first. */
    private static final List<String> INSTITUTIONS = List.of("农民专业合作社", "有限责任公司", "专业合作社", "有限公司", "邮政支局", "合作社", "邮政所", "邮政局", "公司",
        "支局", "站点", "网点", "店");
    private static final int SHORTEST = 2;
    /** White space, marks that only set off, and what separates the levels of an address. */
    private static final Pattern NOISE = Pattern.compile("[\\s\\u200B\\uFEFF·•・\"“”'‘’《》「」]+");
    private static final Pattern SEPARATORS = Pattern.compile("[/\\\\>\\-,、|]+");
    private static final char[][] OTHER_BRACKETS = {{'【', '('}, {'】', ')'}, {'〔', '('}, {'〕', ')'}, {'[', '('}, {']', ')'}};
    private static final Pattern BRACKETS = Pattern.compile("(.+?)[(]([^()]+)[)](.*)");

    private NameForms() {
    }

    /**
     * A name without its ending.
     *
     * @param stem    what is left
     * @param ending  what was taken away
     * @param certain whether both forms mean the same thing. 十八洞村合作社 without its ending is the village that it stands in, not the
     *                co-operative.
     */
    record Stem(String stem, String ending, boolean certain) {
    }

    /** A name with something in brackets: what stands before and after them, and in them. */
    record Bracketed(String core, String inside) {
    }

    /** The form in which names are compared: case, blanks, full width and quotation marks aside, and the form of brackets. */
    static String normal(String name) {
        String plain = NOISE.matcher(Normalizer.normalize(name, Normalizer.Form.NFKC)).replaceAll("");
        for (char[] other : OTHER_BRACKETS) {
            plain = plain.replace(other[0], other[1]);
        }
        return plain.toLowerCase(Locale.ROOT);
    }

    /** The normal form without its ending; null when it has none or next to nothing would be left. */
    static Stem stem(String normal) {
        Stem institution = strip(normal, INSTITUTIONS, true);
        if (institution != null) {
            return new Stem(institution.stem, institution.ending, strip(institution.stem, DIVISIONS, true) == null);
        }
        return strip(normal, DIVISIONS, true);
    }

    private static Stem strip(String normal, List<String> endings, boolean certain) {
        for (String ending : endings) {
            if (normal.length() >= ending.length() + SHORTEST && normal.endsWith(ending)) {
                return new Stem(normal.substring(0, normal.length() - ending.length()), ending, certain);
            }
        }
        return null;
    }

    /** Whether two endings are forms of one: 县 and 自治县, 公司 and 有限公司. */
    static boolean sameEnding(String one, String other) {
        return one.endsWith(other) || other.endsWith(one) || one.startsWith(other) || other.startsWith(one);
    }

    /** Whether it ends as the names of divisions and villages do. */
    static boolean looksLikeDivision(String normal) {
        return DIVISIONS.stream().anyMatch(normal::endsWith);
    }

    /** The parts of a normal form with brackets; null when it has none. */
    static Bracketed bracketed(String normal) {
        Matcher m = BRACKETS.matcher(normal);
        return m.matches() ? new Bracketed(m.group(1) + m.group(3), m.group(2)) : null;
    }

    /** Whether a text names nothing but holders of a record, from the outside to the inside, of which some may be left out. */
    static boolean names(String text, List<NameParent> parents) {
        String plain = SEPARATORS.matcher(text).replaceAll("");
        return !plain.isEmpty() && names(plain, 0, parents, 0);
    }

    private static boolean names(String text, int at, List<NameParent> parents, int from) {
        if (at == text.length()) {
            return true;
        }
        for (int i = from; i < parents.size(); i++) {
            for (String form : forms(parents.get(i))) {
                if (text.startsWith(form, at) && names(text, at + form.length(), parents, i + 1)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static Set<String> forms(NameParent parent) {
        Set<String> forms = new LinkedHashSet<>();
        for (String name : List.of(normal(parent.name()), normal(parent.shortName()))) {
            forms.add(name);
            Stem stem = stem(name);
            if (stem != null) {
                forms.add(stem.stem());
            }
        }
        return forms;
    }

    /** What is left of a normal form when holders that stand in front are taken away; empty when none do. */
    static List<String> withoutParents(String normal, List<NameParent> parents) {
        List<String> rests = new ArrayList<>();
        if (parents.stream().flatMap(p -> forms(p).stream()).anyMatch(normal::startsWith)) {
            for (int i = SHORTEST; i <= normal.length() - SHORTEST; i++) {
                if (names(normal.substring(0, i), parents)) {
                    rests.add(normal.substring(i));
                }
            }
        }
        return rests;
    }
}
