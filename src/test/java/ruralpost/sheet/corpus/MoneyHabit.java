package ruralpost.sheet.corpus;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** How a sheet writes amounts: in yuan or 万元, said in the title, in a line above, in each cell, or, for yuan, not at all. */
final class MoneyHabit {

    private static final BigDecimal WAN = new BigDecimal(10_000);

    private final Habits habits;
    private final boolean csv;
    final boolean wan;
    private final String said;
    private final String look;

    MoneyHabit(Habits habits, boolean csv) {
        this.habits = habits;
        this.csv = csv;
        wan = habits.has("money.wan", 0.3);
        said = wan ? habits.pick("money.said.wan", "title", "title", "line", "line", "cell") : habits.pick("money.said", "title", "title", "none", "line", "cell", "format");
        look = habits.pick("money.look", "number", "number", "number", "two", "format", "thousands", "text", "sign", "wide", "spaced", "words");
    }

    /** 万元 where a line above has to say so, null where none has to. */
    String line() {
        return said.equals("line") ? unit() : null;
    }

    private String unit() {
        return wan ? "万元" : "元";
    }

    /** The title of a column of amounts. */
    String title(String base) {
        if (!said.equals("title")) {
            return base;
        }
        String unit = unit();
        return habits.pick("money.title", base + "（" + unit + "）", base + "(" + unit + ")", base + "\n（" + unit + "）", base + "/" + unit, base + unit, base + "【" + unit + "】", base + "（单位：" + unit + "）",
            base + " (" + unit + ")", base + ":" + unit);
    }

    /** An amount that a sheet in this habit can hold, about so many yuan: in 万元 without many decimals. */
    BigDecimal fitting(BigDecimal yuan) {
        return wan ? yuan.setScale(-2, RoundingMode.UP).setScale(0) : yuan;
    }

    /** The cell of an amount that is about, over or under so much. */
    Object bounded(BigDecimal yuan, String bound, String occasion) {
        Object cell = cell(yuan, occasion);
        String text = cell instanceof Shown s ? s + (wan ? "万元" : "元") : cell instanceof BigDecimal b ? b.toPlainString() : cell.toString();
        return switch (bound) {
            case "about" -> habits.pick("money.about", "约", "大约", "约") + text;
            case "over" -> habits.pick("money.over", "超", "超过", "逾") + text;
            default -> habits.pick("money.under", "近", "不足", "将近") + text;
        };
    }

    /** A product of quantity and price as the office program left it; plain where the unit has to stand in the cell. */
    Object formula(BigDecimal yuan) {
        Object cell = cell(yuan, "formula");
        return cell instanceof BigDecimal number ? new Formula("C3*D3", number) : cell;
    }

    /** The cell of an amount. @param yuan exact */
    Object cell(BigDecimal yuan, String occasion) {
        BigDecimal number = wan ? yuan.divide(WAN).stripTrailingZeros() : yuan.stripTrailingZeros();
        number = number.scale() < 0 ? number.setScale(0) : number;
        if (said.equals("cell")) {
            String plain = number.toPlainString();
            String money = look.equals("thousands") ? grouped(number) : plain;
            return money + unit();
        }
        if (said.equals("format") && !csv) {
            return new Shown(number, habits.pick("money.format", "0.00\"元\"", "#,##0.00\"元\"", "￥#,##0.00", "¥0.00", "_ ¥* #,##0.00_ ;_ ¥* -#,##0.00_ ;_ ¥* \"-\"??_ ;_ @_ "));
        }
        return switch (look) {
            case "two" -> csv ? number.setScale(Math.max(2, number.scale())).toPlainString() : new Shown(number, "0.00");
            case "format" -> csv ? number : new Shown(number, habits.pick("money.numbers", "#,##0.00", "#,##0", "0.00_ ", "#,##0.00;[Red]-#,##0.00", "General"));
            case "thousands" -> grouped(number);
            case "text" -> number.toPlainString();
            case "sign" -> wan ? number.toPlainString() : habits.pick("money.sign", "¥", "￥") + number.toPlainString();
            case "wide" -> wide(number.toPlainString());
            case "spaced" -> habits.pick("money.spaced", number.toPlainString() + " ", " " + number.toPlainString(), number.toPlainString() + "\u00A0", "\t" + number.toPlainString());
            case "words" -> number.toPlainString() + (wan ? "万元" : habits.pick("money.words", "元", "元整", "块"));
            default -> number;
        };
    }

    static String grouped(BigDecimal number) {
        String plain = number.toPlainString();
        int dot = plain.indexOf('.');
        return (number.signum() < 0 ? "-" : "") + String.format("%,d", number.abs().toBigInteger()) + (dot < 0 ? "" : plain.substring(dot));
    }

    static String wide(String text) {
        StringBuilder wide = new StringBuilder();
        text.chars().forEach(c -> wide.append(c >= '0' && c <= '9' ? (char) (c - '0' + '０') : c == '.' ? '．' : (char) c));
        return wide.toString();
    }
}
