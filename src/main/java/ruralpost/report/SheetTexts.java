package ruralpost.report;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import ruralpost.text.Lang;
import ruralpost.value.Formats;

/** How cells read as texts. */
public final class SheetTexts {

    private static final String FORMULA_STARTS = "=+-@\t\r\0＝＋－＠";
    private static final Pattern SHARE = Pattern.compile("[+-][0-9][0-9,]*([.][0-9]+)?%");

    private SheetTexts() {
    }

    /** The text with an apostrophe before it when Excel and WPS would take it for a formula; a change such as +12.5% is a number to both. */
    public static String harmless(String text) {
        return !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0 && !SHARE.matcher(text).matches() ? "'" + text : text;
    }

    /** What is to be signed, with its colon. */
    static String signed(Report.SignField field, Lang lang) {
        String name = field.name().replaceAll("[:：]$", "");
        return name + (lang == Lang.ZH ? "：" : ":");
    }

    /** A cell as people read it: 超320.0, 2024-09-09. */
    static String shown(ReportCell cell, Lang lang) {
        Formats formats = Formats.of(lang);
        return switch (cell) {
            case ReportCell.Text text -> text.text();
            case ReportCell.Day day -> formats.date(day.day());
            case ReportCell.Number number -> formats.bounded(number.bound(), digits(number, formats) + (number.percent() ? "%" : ""));
        };
    }

    private static String digits(ReportCell.Number number, Formats formats) {
        return number.decimals() < 0 ? formats.number(number.number()) : formats.number(number.number(), number.decimals());
    }

    /** A cell as other programs read it: whole, without separators; a bound stands before its number. */
    static String plain(ReportCell cell, Lang lang) {
        return switch (cell) {
            case ReportCell.Text text -> harmless(text.text());
            case ReportCell.Day day -> day.day().toString();
            case ReportCell.Number number -> Formats.of(lang).bounded(number.bound(), plain(number.number()) + (number.percent() ? "%" : ""));
        };
    }

    private static String plain(BigDecimal number) {
        return number.scale() > 0 ? number.toPlainString() : number.setScale(0).toPlainString();
    }
}
