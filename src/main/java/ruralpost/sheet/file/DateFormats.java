package ruralpost.sheet.file;

import java.io.IOException;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;

/** Which cell styles of a workbook show a number as a date, which as a month or a year, and which show another number or a unit. */
final class DateFormats {

    private final BitSet dates = new BitSet();
    private final BitSet months = new BitSet();
    private final BitSet years = new BitSet();
    /** Styles whose numbers are not just numbers. */
    private final BitSet special = new BitSet();
    private final Map<Integer, NumberLook> looks = new HashMap<>();

    /** Reads the styles; a workbook without a style part has no dates. */
    static DateFormats read(XlsxZip zip, String part) throws IOException {
        DateFormats formats = new DateFormats();
        if (part == null) {
            return formats;
        }
        Map<Integer, String> custom = new HashMap<>();
        BitSet struck = new BitSet();
        boolean inCells = false;
        boolean inFonts = false;
        int font = -1;
        int style = 0;
        try (XmlPart xml = zip.xml(part)) {
            while (xml.next()) {
                if (xml.isEnd() && xml.name().equals("cellXfs")) {
                    inCells = false;
                } else if (xml.isEnd() && xml.name().equals("fonts")) {
                    inFonts = false;
                } else if (xml.isStart()) {
                    switch (xml.name()) {
                        case "numFmt" -> custom.putIfAbsent(number(xml.attribute("numFmtId")), xml.attribute("formatCode"));
                        case "cellXfs" -> inCells = true;
                        case "fonts" -> inFonts = true;
                        case "font" -> font++;
                        case "strike" -> struck.set(Math.max(font, 0), inFonts && !"0".equals(xml.attribute("val")) && !"false".equals(xml.attribute("val")));
                        case "xf" -> {
                            if (inCells) {
                                int id = number(xml.attribute("numFmtId"));
                                formats.set(style++, id, custom.get(id), struck.get(Math.max(0, number(xml.attribute("fontId")))));
                            }
                        }
                        default -> { }
                    }
                }
            }
        }
        return formats;
    }

    /**
     * The formats of an old workbook.
     *
     * @param ids   number format of each cell style
     * @param codes format codes that the workbook brings along, by number
     * @param struck cell styles whose font is struck through
     */
    static DateFormats of(int[] ids, Map<Integer, String> codes, BitSet struck) {
        DateFormats formats = new DateFormats();
        for (int style = 0; style < ids.length; style++) {
            formats.set(style, ids[style], codes.get(ids[style]), struck.get(style));
        }
        return formats;
    }

    private void set(int style, int id, String code, boolean struck) {
        dates.set(style, code == null ? isBuiltInDate(id) : isDate(code));
        months.set(style, code == null ? isBuiltInMonth(id) : isDate(code) && showsMonthOnly(code));
        years.set(style, code != null && isDate(code) && showsYearOnly(code));
        NumberLook look = dates.get(style) ? null : code != null ? NumberLook.of(code) : id == 9 || id == 10 ? NumberLook.PERCENT : null;
        look = struck && !dates.get(style) ? NumberLook.struck(look) : look;
        if (look != null) {
            looks.put(style, look);
        }
        special.set(style, look != null || dates.get(style));
    }

    /** Whether a number of this style (text of the attribute, null when absent) is shown as it is, but for its decimals. */
    boolean isPlain(String style) {
        int index = style == null ? 0 : number(style);
        return index < 0 || !special.get(index);
    }

    /** How a style (text of the attribute, null when absent) shows its numbers, null when as they are. */
    NumberLook look(String style) {
        return looks.isEmpty() ? null : looks.get(style == null ? 0 : number(style));
    }

    /** The same by the number of the cell style. */
    NumberLook look(int style) {
        return looks.get(style);
    }

    private static int number(String text) {
        try {
            return text == null ? 0 : Integer.parseInt(text.strip());
        } catch (NumberFormatException e) {
            return 0;
        }
    }

    /** Whether a cell of this style (text of the attribute, null when absent) shows a date. */
    boolean isDateStyle(String style) {
        int index = style == null ? 0 : number(style);
        return index >= 0 && dates.get(index);
    }

    /** Whether the cell style of that number shows a date. */
    boolean isDateStyle(int style) {
        return dates.get(style);
    }

    /** What a date of this style (text of the attribute, null when absent) is: a day, or the month or year alone when no more is shown. */
    CellKind kind(String style, LocalDateTime date) {
        return kind(style == null ? 0 : number(style), date);
    }

    /** The same by the number of the cell style. */
    CellKind kind(int style, LocalDateTime date) {
        boolean day = style < 0 || !date.toLocalTime().equals(LocalTime.MIDNIGHT);
        return day ? CellKind.DATE : months.get(style) ? CellKind.MONTH : years.get(style) ? CellKind.YEAR : CellKind.DATE;
    }

    private static boolean isBuiltInMonth(int id) {
        return id == 17 || id == 27 || id == 36 || id == 50 || id == 52 || id == 57;
    }

    /** Of a code that shows a date: whether it has months, but no days. */
    private static boolean showsMonthOnly(String code) {
        String bare = bare(code);
        return bare.indexOf('m') >= 0 && bare.indexOf('d') < 0 && bare.indexOf('h') < 0;
    }

    /** Of a code that shows a date: whether it has years and nothing else. */
    private static boolean showsYearOnly(String code) {
        return bare(code).replaceAll("[^a-z]", "").matches("y+");
    }

    private static String bare(String code) {
        return code.replaceAll("\"[^\"]*\"|\\\\.|_.|\\*.|\\[[^\\]]*\\]|;.*", "").toLowerCase(java.util.Locale.ROOT);
    }

    /** The formats that every program knows by number; 27–36 and 50–58 are the dates of Chinese Excel and WPS. */
    static boolean isBuiltInDate(int id) {
        return id >= 14 && id <= 17 || id == 22 || id >= 27 && id <= 31 || id == 36 || id >= 50 && id <= 54 || id == 57 || id == 58;
    }

    /**
     * Whether a format code shows a day or a month: has y, d, or an m that does not stand for minutes. A pure time of day is no
     * date.
     */
    static boolean isDate(String code) {
        boolean month = false;
        boolean time = false;
        int i = 0;
        while (i < code.length()) {
            char c = Character.toLowerCase(code.charAt(i));
            if (c == ';') {
                break;
            }
            switch (c) {
                case '"' -> i = closing(code, i, '"');
                case '[' -> {
                    int end = closing(code, i, ']');
                    String inside = code.substring(i + 1, end).toLowerCase(java.util.Locale.ROOT);
                    time |= inside.matches("h+|m+|s+");
                    i = end;
                }
                case '\\', '_', '*' -> i++;
                case 'y', 'd' -> {
                    return true;
                }
                case 'm' -> month = true;
                case 'h', 's' -> time = true;
                case 'g' -> i = code.regionMatches(true, i, "general", 0, 7) ? i + 6 : i;
                default -> { }
            }
            i++;
        }
        return month && !time;
    }

    private static int closing(String code, int open, char close) {
        int end = code.indexOf(close, open + 1);
        return end < 0 ? code.length() - 1 : end;
    }
}
