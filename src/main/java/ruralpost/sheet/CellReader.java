package ruralpost.sheet;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import ruralpost.sheet.file.BinaryNoise;
import ruralpost.sheet.file.Cell;
import ruralpost.sheet.file.CellKind;
import ruralpost.sheet.words.ColumnUnit;
import ruralpost.sheet.words.EvenSpace;
import ruralpost.sheet.words.FewWords;
import ruralpost.sheet.words.HeaderTitle;
import ruralpost.sheet.words.PlainNumber;
import ruralpost.sheet.words.Wrapped;
import ruralpost.text.Message;
import ruralpost.value.Amount;
import ruralpost.value.Bound;
import ruralpost.value.Dimension;
import ruralpost.value.IntegerText;
import ruralpost.value.MoneyText;
import ruralpost.value.Note;
import ruralpost.value.Parsed;
import ruralpost.value.Quantity;
import ruralpost.value.QuantityText;
import ruralpost.value.Unit;
import ruralpost.value.Units;

/** Reads the cells of one field. */
final class CellReader {

    private static final int LONGEST_DASH = 4;
    private static final FewWords NOTHING = FewWords.of("无", "暂无", "（无）", "(无)", "无。", "null", "n/a", "nan", "none");
    /** Where shops write how much was paid back. */
    private static final FewWords NONE_BACK = FewWords.of("无退款申请", "无退款", "未退款", "没有退款", "没有申请退款", "未申请退款");
    private static final int LONGEST_VALUE = 200;
    private static final int REMEMBERED = 1000;
    private static final int PRICE_DECIMALS = 4;
    private static final BigDecimal LARGEST_NOISE = new BigDecimal("1e-6");

    private static final IntegerText COUNT =
        IntegerText.ANY.allowing("单", "笔", "件", "份", "个", "人", "人次", "次", "棵", "株", "名", "位", "户", "家", "场", "册", "本", "台", "间", "张", "只", "orders", "order", "parcels", "persons");

    /** What is sold is never counted in these. */
    private static final Set<Dimension> NO_GOODS = EnumSet.of(Dimension.MONEY, Dimension.RATIO, Dimension.TIME);

    private static final Pattern PACKED = Pattern.compile("^[^/／]*\\d[^/／]*[/／](?=[^/／]{1,3}$)");
    private static final Pattern PACK = Pattern.compile("(?<=.)[(（][^()（）]*[)）]$");
    private final SheetField field;
    private final ColumnUnit unit;
    private final boolean round;
    private final DateCells dates;
    private final MoneyText moneys;
    private final boolean year;
    /** What texts of names, choices and units turned out to be; a column mostly repeats few of them. */
    private final Map<String, Parsed<?>> known = new HashMap<>();
    private final boolean repeats;

    CellReader(SheetField field, ColumnUnit unit, boolean round) {
        this(field, unit, round, DateContext.NONE);
    }

    /**
     * @param unit    what one in the column stands for, null when a bare number is to be taken as it is
     * @param round   whether more decimals than can be kept are rounded half up instead of being a problem
     * @param context what is known about the column's dates from elsewhere, never null
     */
    CellReader(SheetField field, ColumnUnit unit, boolean round, DateContext context) {
        this.field = field;
        this.unit = unit;
        this.round = round;
        dates = new DateCells(context);
        MoneyText plain = unit == null ? MoneyText.STRICT : MoneyText.STRICT.inUnitOf(unit.scale());
        moneys = round ? plain.roundingToFen() : plain;
        year = field.isYear();
        repeats = field.kind() == FieldKind.CHOICE || field.kind() == FieldKind.UNIT || field.kind() == FieldKind.NAME && !field.identifies();
    }

    /**
     * The value of a cell that is not blank: null value for "not stated", such as a dash.
     *
     * @param rowUnit unit that the row states for its quantities, or null
     */
    Parsed<?> read(Cell cell, Unit rowUnit) {
        if (!repeats || cell.kind() != CellKind.TEXT) {
            return readNew(cell, rowUnit);
        }
        Parsed<?> before = known.get(cell.raw());
        if (before == null) {
            before = readNew(cell, rowUnit);
            if (known.size() < REMEMBERED) {
                known.put(cell.raw(), before);
            }
        }
        return before;
    }

    private Parsed<?> readNew(Cell cell, Unit rowUnit) {
        if (cell.kind() == CellKind.ERROR) {
            return Parsed.problem(cell.raw().startsWith("=") ? "sheet.problem.formula" : "sheet.problem.error", RowProblem.shorten(cell.raw(), 40));
        }
        if (field.kind() != FieldKind.TEXT && field.kind() != FieldKind.NAME && cell.raw().length() > LONGEST_VALUE) {
            return Parsed.problem("sheet.problem.long", String.valueOf(cell.raw().length()), String.valueOf(LONGEST_VALUE));
        }
        if (field.kind() != FieldKind.TEXT && cell.raw().contains("~~") && (field.kind() != FieldKind.NAME || StruckText.isIn(cell.raw()))) {
            return Parsed.problem("sheet.problem.struck", RowProblem.shorten(StruckText.of(cell.raw()), 40));
        }
        if (field.kind() != FieldKind.TEXT && (isDash(cell.raw()) || field.kind() == FieldKind.NAME && isNothing(cell.raw()) || field.kind() == FieldKind.MONEY && NONE_BACK.contains(cell.raw()))) {
            return Parsed.blank(Note.BLANK_MARK);
        }
        if (field.kind() == FieldKind.NAME && CarriedCells.isDitto(cell.raw())) {
            return Parsed.problem("sheet.problem.ditto", cell.raw().strip());
        }
        return field.kind() == FieldKind.TEXT ? fitting(CodeText.free(cell, (Wrapped.is(cell.raw()) ? withoutMarks(cell) : cell).shown().strip())) : value(withoutMarks(cell), rowUnit);
    }

    private Parsed<?> value(Cell cell, Unit rowUnit) {
        return switch (field.kind()) {
            case NAME -> fitting(CodeText.read(cell, EvenSpace.of(cell.shown())));
            case CHOICE -> choice(EvenSpace.of(cell.shown()));
            case DATE -> dates.date(cell);
            case PERIOD -> dates.period(cell);
            case MONEY -> money(cell);
            case QUANTITY -> quantity(cell, rowUnit);
            case UNIT -> MoneyUnits.scaled(cell.shown()).isPresent() ? Parsed.problem("sheet.problem.unit.money", cell.shown().strip()) : unit(cell.shown());
            case INTEGER -> integer(cell);
            case TEXT -> throw new IllegalStateException("read as it is");
        };
    }

    /** Without the marks for the direction of writing that nobody sees and that come along when something is copied from a web page or a chat. */
    private static Cell withoutMarks(Cell cell) {
        String raw = cell.raw();
        if (Wrapped.is(raw)) {
            return withoutMarks(Cell.text(cell.row(), cell.column(), Wrapped.plain(raw)));
        }
        for (int i = 0; cell.kind() == CellKind.TEXT && i < raw.length(); i++) {
            if (isMark(raw.charAt(i))) {
                String kept = raw.chars().filter(c -> !isMark((char) c)).collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
                return Cell.text(cell.row(), cell.column(), kept);
            }
        }
        return cell;
    }

    private static boolean isMark(char c) {
        return c >= '\u200B' && c <= '\u200F' || c >= '\u202A' && c <= '\u202E' || c >= '\u2060' && c <= '\u2064' || c == '\uFEFF';
    }

    /** Dashes that stand for "not stated". */
    private static boolean isDash(String raw) {
        if (!raw.isEmpty() && Character.isLetterOrDigit(raw.charAt(raw.length() - 1))) {
            return false;
        }
        String text = raw.strip();
        return !text.isEmpty() && text.length() <= LONGEST_DASH && "-–—－/".indexOf(text.charAt(0)) >= 0 && text.chars().allMatch(c -> "-–—－/".indexOf(c) >= 0);
    }

    /** Words for "not stated" where a name is wanted, as clerks and programs write them. */
    private static boolean isNothing(String raw) {
        return NOTHING.contains(raw);
    }

    private Parsed<String> fitting(Parsed<String> read) {
        if (read.ok() && read.value().length() > field.maxLength()) {
            return Parsed.problem("sheet.problem.long", String.valueOf(read.value().length()), String.valueOf(field.maxLength()));
        }
        return read;
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

    /** Whether a text is a word for one of the field's choices. */
    static boolean isChoice(SheetField field, String text) {
        return new CellReader(field, null, false).choice(EvenSpace.of(text)).ok();
    }

    private Parsed<?> money(Cell cell) {
        BigDecimal bare = bareNumber(cell);
        var money = bare != null ? moneys.ofNumber(bare) : moneys.read(PriceCells.bare(cell.shown(), unit));
        if (bare != null && field.bareAllowed() && money.failed() && money.problem().key().equals("value.money.fraction")) {
            return price(unit == null ? bare : bare.multiply(unit.scale()));
        }
        return money.map(m -> new Amount(m, money.bound()));
    }

    /** Prices are quoted in parts of a fen, and kept so: 0.3458 yuan a jin. */
    private static Parsed<BigDecimal> price(BigDecimal yuan) {
        BigDecimal kept = yuan.setScale(PRICE_DECIMALS, RoundingMode.HALF_UP);
        return kept.compareTo(yuan) == 0 ? Parsed.of(kept) : Parsed.of(kept, Bound.EXACT, EnumSet.of(Note.ROUNDED));
    }

    private Parsed<Long> integer(Cell cell) {
        BigDecimal bare = bareNumber(cell);
        if (bare == null) {
            // 第三届, and 2023年 where a year is meant
            String text = cell.shown().strip().replaceFirst("^第(.+)[届期次]$", "$1");
            Parsed<Long> said = exact(COUNT.read(year ? text.replaceFirst("^(\\d{4}) ?年度?$", "$1") : text));
            return unit != null && unit.isScaled() ? with(said, Note.OWN_UNIT) : said;
        }
        Parsed<Long> count = COUNT.ofNumber(unit == null ? bare : bare.multiply(unit.scale()));
        return unit != null && unit.isScaled() ? with(count, Note.COLUMN_UNIT) : count;
    }

    private Parsed<?> quantity(Cell cell, Unit rowUnit) {
        Unit named = unit == null ? null : unit.unit();
        BigDecimal scale = unit == null ? BigDecimal.ONE : unit.scale();
        if (rowUnit != null && named != null && unit.isScaled()) {
            // 万斤 above and 斤 in the row: 3 may be three or thirty thousand
            return Parsed.problem("sheet.problem.units", unit.text(), rowUnit);
        }
        Unit expected = rowUnit != null ? rowUnit : named != null ? named : field.unit();
        QuantityText reader = new QuantityText(expected, scale, round);
        BigDecimal bare = bareNumber(cell);
        // any unit will do to check size and decimals where none is known
        QuantityText any = expected == null && field.bareAllowed() ? new QuantityText(Units.PIECE, scale, round) : null;
        if (bare != null && any != null) {
            return any.ofNumber(bare).map(Quantity::number);
        }
        Parsed<Quantity> read = bare != null ? reader.ofNumber(bare) : reader.read(cell.shown());
        if (any != null && read.failed() && read.problem().key().equals("value.quantity.no.unit")) {
            return exact(any.read(cell.shown())).map(Quantity::number);
        }
        if (read.ok() && NO_GOODS.contains(read.value().unit().dimension())) {
            boolean percent = read.value().unit().equals(Units.PERCENT);
            return Parsed.problem(percent ? "value.number.percent" : "value.quantity.not", RowProblem.shorten(cell.shown(), 40));
        }
        boolean overruled = read.ok() && rowUnit != null && named != null && !rowUnit.equals(named);
        return exact(overruled ? with(read, Note.OWN_UNIT) : read);
    }

    private static <T> Parsed<T> with(Parsed<T> read, Note note) {
        if (!read.ok()) {
            return read;
        }
        Set<Note> notes = EnumSet.of(note);
        notes.addAll(read.notes());
        return Parsed.of(read.value(), read.bound(), notes);
    }

    /** The number of a cell that is nothing but a number, else null. */
    private static BigDecimal bareNumber(Cell cell) {
        if (cell.kind() == CellKind.NUMBER) {
            return cell.number();
        }
        BigDecimal plain = PlainNumber.of(cell.shown().strip());
        BigDecimal meant = plain == null ? null : BinaryNoise.removed(plain);
        // of a large number even the fen lie in the last digits
        return meant == null || meant.subtract(plain).abs().compareTo(LARGEST_NOISE) > 0 ? plain : meant;
    }

    /** Only money is kept with "about" and "over"; elsewhere such a word must not get lost in silence. */
    private static <T> Parsed<T> exact(Parsed<T> parsed) {
        return parsed.ok() && !parsed.bound().isExact() ? Parsed.problem("sheet.problem.bound", parsed.bound().label()) : parsed;
    }

    /** 袋(50斤) and 50斤/袋 count bags, whatever is in them. */
    private static Parsed<Unit> unit(String text) {
        Parsed<Unit> plain = Units.read(text);
        Parsed<Unit> bare = plain.failed() && !withoutPack(text.strip()).equals(text.strip()) ? Units.read(withoutPack(text.strip())) : plain;
        return bare.ok() && plain.failed() ? Parsed.of(bare.value(), Bound.EXACT, EnumSet.of(Note.OWN_UNIT)) : plain;
    }

    /** A unit without what stands in brackets behind it, or with a number before it. */
    static String withoutPack(String text) {
        return PACK.matcher(PACKED.matcher(text).replaceFirst("")).replaceFirst("");
    }
}
