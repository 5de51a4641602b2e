package ruralpost.sheet;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import ruralpost.sheet.file.BinaryNoise;
import ruralpost.sheet.file.Cell;
import ruralpost.sheet.file.CellKind;
import ruralpost.text.Message;
import ruralpost.value.Amount;
import ruralpost.value.DateText;
import ruralpost.value.IntegerText;
import ruralpost.value.MoneyText;
import ruralpost.value.Note;
import ruralpost.value.Parsed;
import ruralpost.value.Period;
import ruralpost.value.PeriodText;
import ruralpost.value.Quantity;
import ruralpost.value.QuantityText;
import ruralpost.value.Unit;
import ruralpost.value.Units;

/** Reads the cells of one field. */
final class CellReader {

    private static final Pattern PLAIN = Pattern.compile("[+-]?[0-9][0-9,]*(\\.[0-9]+)?");
    private static final Pattern MONTH_OR_NOT = Pattern.compile("\\d{4}\\.1");
    private static final Pattern DASH = Pattern.compile("[-–—－/]{1,4}");
    private static final Pattern NAMES_MONTH = Pattern.compile("[月季]|\\d[-/.]\\d|半年");
    private static final int LONGEST_VALUE = 200;
    private static final int REMEMBERED = 1000;

    private static final IntegerText COUNT =
        IntegerText.ANY.allowing("单", "笔", "件", "份", "个", "人", "人次", "次", "棵", "orders", "order", "parcels", "persons");

    private final SheetField field;
    private final ColumnUnit unit;
    private final boolean round;
    private final LocalDate near;
    /** What the words of a choice turned out to be; a column repeats few of them. */
    private final Map<String, Parsed<String>> choices = new HashMap<>();

    CellReader(SheetField field, ColumnUnit unit, boolean round) {
        this(field, unit, round, null);
    }

    /** @param year year of dates that name none, null when nobody said */
    CellReader(SheetField field, ColumnUnit unit, boolean round, Integer year) {
        this.field = field;
        this.unit = unit;
        this.round = round;
        near = year == null ? null : LocalDate.of(year, 1, 1);
    }

    /**
     * The value of a cell that is not blank: null value for "not stated", such as a dash.
     *
     * @param rowUnit unit that the row states for its quantities, or null
     */
    Parsed<?> read(Cell cell, Unit rowUnit) {
        if (cell.kind() == CellKind.ERROR) {
            return Parsed.problem("sheet.problem.error", RowProblem.shorten(cell.raw(), 40));
        }
        if (field.kind() != FieldKind.TEXT && field.kind() != FieldKind.NAME && cell.raw().length() > LONGEST_VALUE) {
            return Parsed.problem("sheet.problem.long", String.valueOf(cell.raw().length()), String.valueOf(LONGEST_VALUE));
        }
        if (field.kind() != FieldKind.TEXT && DASH.matcher(cell.raw().strip()).matches()) {
            return Parsed.blank(Note.BLANK_MARK);
        }
        return switch (field.kind()) {
            case TEXT -> text(cell.shown().strip());
            case NAME -> text(evenSpace(cell.shown()));
            case CHOICE -> knownChoice(cell.shown());
            case DATE -> cell.kind() == CellKind.DATE ? Parsed.of(cell.date().toLocalDate()) : DateText.parse(cell.shown());
            case PERIOD -> period(cell);
            case MONEY -> money(cell);
            case QUANTITY -> quantity(cell, rowUnit);
            case UNIT -> Units.read(cell.shown());
            case INTEGER -> cell.kind() == CellKind.NUMBER ? COUNT.ofNumber(cell.number()) : exact(COUNT.read(cell.shown()));
        };
    }

    private Parsed<String> text(String text) {
        if (text.length() > field.maxLength()) {
            return Parsed.problem("sheet.problem.long", String.valueOf(text.length()), String.valueOf(field.maxLength()));
        }
        return Parsed.of(text);
    }

    /** Any run of white space, also the ideographic one and line breaks, becomes one blank. */
    private static String evenSpace(String text) {
        StringBuilder even = new StringBuilder(text.length());
        boolean gap = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u200B' || c == '\uFEFF') {
                gap = !even.isEmpty();
            } else {
                if (gap) {
                    even.append(' ');
                    gap = false;
                }
                even.append(c);
            }
        }
        return even.toString();
    }

    private Parsed<String> knownChoice(String shown) {
        Parsed<String> known = choices.get(shown);
        if (known == null) {
            known = choice(evenSpace(shown));
            if (choices.size() < REMEMBERED) {
                choices.put(shown, known);
            }
        }
        return known;
    }

    private Parsed<String> choice(String text) {
        String wanted = HeaderTitle.normal(text);
        for (var choice : field.choices().entrySet()) {
            if (choice.getKey().equalsIgnoreCase(text) || choice.getValue().stream().anyMatch(w -> HeaderTitle.normal(w).equals(wanted))) {
                return Parsed.of(choice.getKey());
            }
        }
        Object all = null;
        for (String code : field.choices().keySet()) {
            all = all == null ? field.nameOf(code) : Message.of("sheet.and", all, field.nameOf(code));
        }
        return Parsed.problem("sheet.problem.choice", RowProblem.shorten(text, 30), all);
    }

    private Parsed<Period> period(Cell cell) {
        if (cell.kind() == CellKind.DATE) {
            return Parsed.of(Period.day(cell.date().toLocalDate()));
        }
        String text = cell.shown();
        // a number cell shows October as 2018.1, too
        if (cell.kind() == CellKind.NUMBER && MONTH_OR_NOT.matcher(text).matches()) {
            return Parsed.problem("sheet.problem.month", text, text.substring(0, 4));
        }
        Parsed<Period> whole = PeriodText.parse(text);
        // a bare 30 names no month either
        return near == null || whole.ok() || !NAMES_MONTH.matcher(text).find() ? whole : PeriodText.parse(text, near);
    }

    private Parsed<Amount> money(Cell cell) {
        MoneyText reader = unit == null ? MoneyText.STRICT : MoneyText.STRICT.inUnitOf(unit.scale());
        reader = round ? reader.roundingToFen() : reader;
        BigDecimal bare = bareNumber(cell);
        var money = bare != null ? reader.ofNumber(bare) : reader.read(cell.shown());
        return money.map(m -> new Amount(m, money.bound()));
    }

    private Parsed<?> quantity(Cell cell, Unit rowUnit) {
        Unit expected = rowUnit != null ? rowUnit : unit != null ? unit.unit() : field.unit();
        BigDecimal scale = rowUnit == null && unit != null ? unit.scale() : BigDecimal.ONE;
        BigDecimal bare = bareNumber(cell);
        if (bare != null) {
            if (expected == null && field.bareAllowed()) {
                // any unit will do to check size and decimals
                return reader(Units.PIECE).ofNumber(bare).map(Quantity::number);
            }
            return reader(expected).ofNumber(bare.multiply(scale));
        }
        boolean scaled = scale.compareTo(BigDecimal.ONE) != 0;
        Parsed<Quantity> named = reader(scaled ? null : expected).read(cell.shown());
        return exact(named);
    }

    private QuantityText reader(Unit expected) {
        QuantityText reader = new QuantityText(expected, false);
        return round ? reader.roundingToThousandths() : reader;
    }

    /** The number of a cell that is nothing but a number, else null. */
    private static BigDecimal bareNumber(Cell cell) {
        if (cell.kind() == CellKind.NUMBER) {
            return cell.number();
        }
        String text = cell.shown().strip();
        return PLAIN.matcher(text).matches() && wellGrouped(text) ? BinaryNoise.removed(new BigDecimal(text.replace(",", "")))
            : null;
    }

    private static boolean wellGrouped(String text) {
        return text.indexOf(',') < 0 || text.matches("[+-]?[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]+)?");
    }

    /** Only money is kept with "about" and "over"; elsewhere such a word must not get lost in silence. */
    private static <T> Parsed<T> exact(Parsed<T> parsed) {
        return parsed.ok() && !parsed.bound().isExact() ? Parsed.problem("sheet.problem.bound", parsed.bound().label()) : parsed;
    }
}
