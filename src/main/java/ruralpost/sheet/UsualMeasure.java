package ruralpost.sheet;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import ruralpost.sheet.layout.Above;
import ruralpost.sheet.layout.TableLayout;
import ruralpost.sheet.words.ColumnUnit;
import ruralpost.sheet.words.HeaderTitle;

/** What numbers are when only the lines above the table, the name of its sheet, or the title of their sum, can tell: by their unit, or a word for a field in them. */
final class UsualMeasure {

    private static final Pattern SUM = Pattern.compile("(?:全年|上半年|下半年|本月|当日|本日)?(?:合计|总计|小计|共计)");

    private UsualMeasure() {
    }

    /** The key of the field; null when nothing tells. @param tab name of the sheet @param main the fields of which a row must fill one */
    static String of(SheetShape shape, TableLayout layout, String tab, List<SheetField> main) {
        Above above = layout.above().and(tab);
        for (String text : above.units()) {
            Optional<ColumnUnit> unit = ColumnUnit.parse(text).filter(u -> u.per() == null);
            if (unit.isPresent()) {
                return main.stream().filter(f -> TitleMatcher.fits(f, unit.get())).map(SheetField::key).findFirst().orElse(null);
            }
        }
        String words = HeaderTitle.normal(above.joined());
        List<SheetField> hit = main.stream().filter(SheetField::isMeasure).filter(f -> f.titles().stream().map(HeaderTitle::normal).anyMatch(t -> t.length() > 1 && words.contains(t)))
            .toList();
        List<SheetField> measures = shape.oneOf().stream().flatMap(List::stream).map(shape::field).filter(SheetField::isMeasure).toList();
        return hit.size() == 1 ? hit.getFirst().key() : !hit.isEmpty() ? null : measures.size() == 1 ? measures.getFirst().key() : ofSum(layout, main);
    }

    /** 合计(元) after 一月 to 六月: their sum is in yuan, and so are they. */
    private static String ofSum(TableLayout layout, List<SheetField> main) {
        return layout.titles().stream().filter(p -> p.size() == 1).map(p -> HeaderTitle.of(p.getFirst()))
            .filter(t -> t.unit() != null && t.unit().isMoney() && !t.unit().isScaled() && t.unit().per() == null && SUM.matcher(t.title()).matches())
            .flatMap(t -> main.stream().filter(f -> TitleMatcher.fits(f, t.unit()))).map(SheetField::key).findFirst().orElse(null);
    }

    /** 销售 may be how much or for how much: what is usual says which, where the title may mean either. @param match the likelier meaning of the title @param usual key of a field; null for none */
    static String meant(TitleMatcher matcher, TitleMatcher.Match match, List<String> title, String usual) {
        SheetShape shape = matcher.shape();
        boolean either = usual != null && match.unit() == null && matcher.matches(title).stream().anyMatch(m -> shape.fields().get(m.field()).key().equals(usual));
        return either ? usual : shape.fields().get(match.field()).key();
    }
}
