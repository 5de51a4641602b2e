package ruralpost.sheet;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import ruralpost.sheet.file.Cell;
import ruralpost.sheet.file.SheetRow;
import ruralpost.sheet.layout.Above;
import ruralpost.sheet.words.HeaderTitle;

/** Lines above a table that say of all its rows what no column does: 资金来源：县财政, 活动：六一关爱, 盘点单：PD-2024-001-0001. */
final class TitledLines {

    private static final Pattern TITLED = Pattern.compile("([^:：]{1,12}?) ?[:：] ?([^:：]{1,60})");

    /** One of the titles of a field of buyers. */
    private static final String BUYERS = "买方";
    /** One of the titles of a field of sellers. */
    private static final String SELLERS = "供货单位";

    /** 供货方：县农品公司 采购方：县公安局食堂 in one cell are two lines. */
    private static final Pattern NEXT = Pattern.compile(" (?=[^ :：\\d]{2,8}[:：])");
    /** 花垣县湘核农产品店 2024年2月: the time behind a name is not a part of it. */
    private static final Pattern TIME_BEHIND = Pattern.compile(" \\d{4}(?:年|[-/.]).*");

    /** Words of forms that fill no field. */
    private static final Pattern FORM = Pattern.compile("单位名称|送达(?:单位)?|填报单位|报送单位");

    /** 代销结算表（合作社：双龙合作社） */
    private static final Pattern BRACKETED = Pattern.compile("[(\\[]([^:：()\\[\\]]{1,12}?) ?[:：] ?([^:：()\\[\\]]{1,60})[)\\]]");

    private TitledLines() {
    }

    /** Field key to what is said of it. @param open whether a field is filled by nothing yet */
    static Map<String, String> of(SheetShape shape, Above above, Predicate<SheetField> open) {
        Map<String, String> said = new LinkedHashMap<>();
        for (int i = 0; i < above.texts().size(); i++) {
            String text = above.texts().get(i);
            String next = i + 1 == above.texts().size() ? "" : above.texts().get(i + 1);
            Matcher pair = !isLabel(shape, text) || isLabel(shape, next) || isOther(shape, text, next) ? null : TITLED.matcher(text + ":" + next);
            if (pair != null && pair.matches()) {
                // 客户 | 民族小学 in cells of their own
                say(shape, pair, false, open, said);
                continue;
            }
            Matcher bracketed = BRACKETED.matcher(text);
            // 填报单位：…, 负责人：… are about the sheet itself
            if (bracketed.find()) {
                say(shape, bracketed, false, open, said);
            } else {
                NEXT.splitAsStream(text).map(TITLED::matcher).filter(Matcher::matches).forEach(part -> say(shape, part, Above.isLine(part.group()), open, said));
            }
        }
        return said;
    }

    /** 收货单位 | 民族中学食堂 in two cells above titles that stand whole below them. */
    static boolean isPair(SheetShape shape, List<SheetRow> rows, int at) {
        int below = at;
        List<Cell> cells = List.of();
        do {
            cells = rows.get(below++).cells().stream().filter(c -> !c.isBlank()).toList();
            // the name of the table may stand between
        } while (below < rows.size() && (cells.size() == 1 && below > at + 1 || cells.size() == 2 && isLabel(shape, cells.getFirst().shown().strip()) && !isLabel(shape, cells.getLast().shown().strip()) && !isOther(shape, cells.getFirst().shown().strip(), cells.getLast().shown().strip())));
        return below > at + 1 && cells.size() > 2 && cells.getFirst().column() <= rows.get(at).cells().getFirst().column();
    }

    /** 2024年同期 beside 产品 is no name of one. */
    private static boolean isOther(SheetShape shape, String label, String text) {
        return (TitleRows.isPeriod(text) || TitleMatcher.isDerived(List.of(text))) && shape.fields().stream().anyMatch(f -> f.kind() == FieldKind.NAME && isTitle(f, label));
    }

    /** Whether a text is the title of a field that holds no figures. */
    private static boolean isLabel(SheetShape shape, String text) {
        return FORM.matcher(text).matches() || shape.fields().stream().anyMatch(f -> !f.isMeasure() && isTitle(f, text));
    }

    /** Whether the lines above one table name another for the same field than those above the one before: 客户：怀化佳惠 after 客户：吉首步步高. Names of records can be taken from rows over groups. */
    static boolean differ(SheetShape shape, Above these, Above those) {
        Map<String, String> before = of(shape, those, f -> true);
        return of(shape, these, f -> !shape.named().contains(f.key())).entrySet().stream().anyMatch(s -> before.containsKey(s.getKey()) && !before.get(s.getKey()).equals(s.getValue()));
    }

    /** @param line whether it is a line about the sheet itself, which names at most a buyer or a seller */
    private static void say(SheetShape shape, Matcher m, boolean line, Predicate<SheetField> open, Map<String, String> said) {
        shape.fields().stream().filter(f -> (isTrader(f) || !line && isOfAllRows(shape, f)) && open.test(f) && isTitle(f, m.group(1))).findFirst()
            .ifPresent(f -> said.putIfAbsent(f.key(), value(f, m.group(2).strip())));
    }

    /** Whether a line says something of that field: 渠道：线下合同. */
    static boolean says(SheetField field, String text) {
        Matcher m = TITLED.matcher(text);
        return m.matches() && isTitle(field, m.group(1));
    }

    private static String value(SheetField field, String text) {
        return field.kind() == FieldKind.NAME ? TIME_BEHIND.matcher(text).replaceFirst("") : text;
    }

    /** 采购单位：县一小食堂 over a delivery note is who bought all of it, 供应商：绿源合作社 who sold it. */
    private static boolean isTrader(SheetField field) {
        return isBuyer(field) || field.kind() == FieldKind.NAME && field.titles().contains(SELLERS);
    }

    /** Whether a field names who bought. */
    static boolean isBuyer(SheetField field) {
        return field.kind() == FieldKind.NAME && field.titles().contains(BUYERS);
    }

    /** Names of records, and what every row must say: a remark above the table is none of each row. */
    private static boolean isOfAllRows(SheetShape shape, SheetField field) {
        boolean word = field.kind() == FieldKind.NAME || field.kind() == FieldKind.TEXT || field.kind() == FieldKind.CHOICE;
        return shape.named().contains(field.key()) || field.required() && word;
    }

    private static boolean isTitle(SheetField field, String word) {
        return field.titles().stream().anyMatch(t -> HeaderTitle.normal(t).equals(HeaderTitle.normal(word)));
    }
}
