package ruralpost.board;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import ruralpost.text.Lang;
import ruralpost.value.Formats;
import ruralpost.value.Money;

/** Writes records as rows of an opened number, and adds their columns up. */
public class RowTable {

    private static final double NUMBER = 90;

    private final String prefix;
    private final String total;
    private final List<String> money;
    private final Formats formats;
    private final List<Explained.Head> heads = new ArrayList<>();
    private final List<Explained.Line> lines = new ArrayList<>();

    /** @param prefix beginning of the text keys of columns @param total the word for the sums @param money keys of the columns in yuan */
    public RowTable(String prefix, String total, List<String> money, Lang lang) {
        this.prefix = prefix;
        this.total = total;
        this.money = List.copyOf(money);
        this.formats = Formats.of(lang);
    }

    /** The columns. */
    public final List<Explained.Head> heads() {
        return heads;
    }

    /** The rows. */
    public final List<Explained.Line> lines() {
        return lines;
    }

    /** A column of words. @param width pixels */
    public final RowTable text(String key, double width) {
        heads.add(new Explained.Head(key, prefix + key, width, false));
        return this;
    }

    /** A column of numbers. */
    public final RowTable number(String key) {
        heads.add(new Explained.Head(key, prefix + key, NUMBER, true));
        return this;
    }

    /** A row. @param register null where it is no record @param values null for "not stated" */
    public final void line(String register, long id, Object... values) {
        lines.add(new Explained.Line(register, id, Arrays.stream(values).map(this::cell).toList()));
    }

    private Explained.Cell cell(Object value) {
        return switch (value) {
            case null -> Explained.Cell.of("");
            case Explained.Cell c -> c;
            case Money m -> new Explained.Cell(formats.money(m), m.toYuan(), false);
            case BigDecimal b -> new Explained.Cell(formats.number(b), b, false);
            case Number n -> new Explained.Cell(formats.integer(n.longValue()), BigDecimal.valueOf(n.longValue()), false);
            default -> Explained.Cell.of(value.toString());
        };
    }

    /** The sum of a column; null where no row states it. */
    public final BigDecimal sum(String key) {
        int at = heads.stream().map(Explained.Head::key).toList().indexOf(key);
        return lines.stream().map(l -> l.cells().get(at).number()).filter(n -> n != null).reduce(BigDecimal::add).orElse(null);
    }

    /** The sums of all columns of numbers, the word for them in the first. */
    public final List<Explained.Cell> sums() {
        List<Explained.Cell> sums = new ArrayList<>();
        for (Explained.Head h : heads) {
            BigDecimal sum = h.numeric() ? sum(h.key()) : null;
            sums.add(sums.isEmpty() ? Explained.Cell.of(total) : sum == null ? null
                : new Explained.Cell(money.contains(h.key()) ? formats.number(sum, 2) : formats.number(sum), sum, false));
        }
        return sums;
    }
}
