package ruralpost.sheet.file;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How a number format shows numbers: all alike, or the large ones otherwise, as {@code [>=10000]0!.0,"万";0} does.
 *
 * @param cases  the first whose condition holds counts
 * @param struck whether the number is struck through, which people do to rows that do not count any more
 */
record NumberLook(List<Case> cases, boolean struck) {

    /** 0.5 is shown as 50%. */
    static final NumberLook PERCENT = new NumberLook(List.of(new Case("", null, ShownUnit.PERCENT)), false);

    private static final Pattern CONDITION = Pattern.compile("\\[(<=|>=|<>|<|>|=)(-?\\d+(?:\\.\\d+)?)\\]");
    private static final Pattern SECTIONS = Pattern.compile(";(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)");

    /**
     * One section.
     *
     * @param sign  of its condition, "" for none
     * @param limit of its condition, null for none
     * @param unit  what it shows, null when the number as it is
     */
    private record Case(String sign, BigDecimal limit, ShownUnit unit) {

        boolean holds(BigDecimal number) {
            int compared = limit == null ? 0 : number.compareTo(limit);
            return switch (sign) {
                case "<=" -> compared <= 0;
                case ">=" -> compared >= 0;
                case "<>" -> compared != 0;
                case "<" -> compared < 0;
                case ">" -> compared > 0;
                default -> compared == 0;
            };
        }
    }

    /** What a format code does; null when it shows every number as it is. Negative numbers and zero are shown as others are. */
    static NumberLook of(String code) {
        String[] sections = SECTIONS.split(code, -1);
        List<Case> cases = new ArrayList<>();
        for (String section : sections) {
            Matcher condition = CONDITION.matcher(section);
            boolean found = condition.find();
            cases.add(new Case(found ? condition.group(1) : "", found ? new BigDecimal(condition.group(2)) : null, ShownUnit.of(section)));
            if (cases.getFirst().limit == null) {
                break;
            }
        }
        return cases.stream().allMatch(c -> c.unit == null) ? null : new NumberLook(List.copyOf(cases), false);
    }

    /** The same struck through. @param look null for numbers shown as they are */
    static NumberLook struck(NumberLook look) {
        return new NumberLook(look == null ? List.of() : look.cases, true);
    }

    /** The text that a number is shown as; null when it is shown as it is. @param raw as the file has it, for one that would be too long */
    String shown(BigDecimal number, String raw) {
        String text = text(number, raw);
        return struck ? "~~" + (text == null ? Cell.plain(number, raw) : text) + "~~" : text;
    }

    private String text(BigDecimal number, String raw) {
        for (Case one : cases) {
            if (one.holds(number)) {
                return one.unit == null ? null : one.unit.beside(number, raw);
            }
        }
        return null;
    }
}
