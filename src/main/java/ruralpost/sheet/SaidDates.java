package ruralpost.sheet;

import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import ruralpost.sheet.file.SheetInfo;
import ruralpost.sheet.layout.Above;
import ruralpost.sheet.layout.TableLayout;
import ruralpost.value.Parsed;
import ruralpost.value.Period;
import ruralpost.value.PeriodText;

/** What the lines above a table, or else the name of its sheet, say of its dates. */
final class SaidDates {

    private SaidDates() {
    }

    /** The periods named, those above before those of the name: 2021年8月 may stand on the tab, or in the name of a text file. */
    static List<String> periods(SheetInfo sheet, TableLayout layout) {
        List<String> periods = new ArrayList<>(layout.above().periods());
        periods.addAll(ofName(sheet));
        return periods;
    }

    private static List<String> ofName(SheetInfo sheet) {
        return Above.NONE.and(sheet.name()).periods();
    }

    /** The one year and the one month that they name. */
    static DateContext context(SheetInfo sheet, TableLayout layout, boolean from1904) {
        List<String> periods = layout.above().periods();
        periods = periods.isEmpty() ? ofName(sheet) : periods;
        periods = periods.isEmpty() ? layout.titles().stream().filter(p -> p.size() > 1 && SplitDate.word(p.getLast()) != null).map(List::getFirst).filter(TitleRows::isPeriod).toList()
            : periods;
        List<Period> months = periods.stream().map(PeriodText::parse).filter(Parsed::ok).map(Parsed::value)
            .filter(p -> p.from().getYear() == p.to().getYear() && p.from().getMonth() == p.to().getMonth()).toList();
        List<Integer> numbers = months.stream().map(p -> p.from().getMonthValue()).distinct().toList();
        return DateContext.NONE.from1904(from1904).inYear(year(periods)).inMonth(numbers.size() == 1 ? numbers.getFirst() : null);
    }

    private static Year year(List<String> periods) {
        List<Integer> years = periods.stream().map(PeriodText::parse).filter(Parsed::ok)
            .filter(p -> p.value().from().getYear() == p.value().to().getYear()).map(p -> p.value().from().getYear()).distinct().toList();
        return years.size() == 1 ? Year.of(years.getFirst()) : null;
    }
}
