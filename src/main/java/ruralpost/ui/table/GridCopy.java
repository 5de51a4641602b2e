package ruralpost.ui.table;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import ruralpost.text.Message;
import ruralpost.ui.text.UiTexts;

/**
 * Puts rows of a read grid on the clipboard as spreadsheets take them: shown columns only, header first, numbers exact.
 *
 * @param <R> a row
 */
public final class GridCopy<R> {

    private static final int ROWS_AT_MOST = 100_000;

    private final UiTexts texts;
    private final List<GridColumn<R>> columns;
    private final ColumnLayout layout;
    private final RowSource<R> source;
    private final Supplier<GridTotal> total;
    private final Supplier<GridColumn<R>> sorted;
    private final Consumer<Message> said;
    private Supplier<List<String>> above = List::of;
    private Veil<R> veil = (rows, taker) -> taker.accept((row, column) -> false);

    /** Decides which cells do not leave the program. */
    public interface Veil<R> {

        /** Is told how many rows are about to be copied, and gives at once or later which cells of them are hidden, by row and column key. */
        void ask(int rows, Consumer<BiPredicate<R, String>> taker);
    }

    /** @param sorted the column that the rows are sorted by; gives null for the order of their own */
    GridCopy(UiTexts texts, List<GridColumn<R>> columns, ColumnLayout layout, RowSource<R> source, Supplier<GridTotal> total, Supplier<GridColumn<R>> sorted, Consumer<Message> said) {
        this.texts = texts;
        this.columns = columns;
        this.layout = layout;
        this.source = source;
        this.total = total;
        this.sorted = sorted;
        this.said = said;
    }

    /** Lines that stand above the header, one cell each: what the numbers are, of which days, in which unit. */
    public void above(Supplier<List<String>> lines) {
        above = lines;
    }

    /** Asks this before anything is copied; the word "hidden" is copied in place of what it hides. */
    public void veil(Veil<R> decides) {
        veil = decides;
    }

    /** Copies all rows as Ctrl+C copies the selected ones, with the pinned sums at the end; at most a hundred thousand. */
    public void all() {
        BitSet rows = new BitSet();
        rows.set(0, source.size());
        copy(rows, total.get() == null ? Map.of() : total.get().shown());
    }

    /** Copies some rows with their header. @param sums cells of a last row by column key; none for no such row */
    void copy(BitSet rows, Map<String, Cell> sums) {
        // what is selected stays so
        BitSet copied = (BitSet) rows.clone();
        RowSelection.cut(copied, ROWS_AT_MOST);
        source.fetch(copied, all -> veil.ask(all.size(), hides -> {
            put(all, sums, hides);
            said.accept(Message.of("ui.grid.copied", String.valueOf(all.size())));
        }));
    }

    private void put(List<R> rows, Map<String, Cell> sums, BiPredicate<R, String> hides) {
        List<GridColumn<R>> shown = layout.placed(0).stream().map(p -> columns.get(p.index())).toList();
        List<List<String>> all = new ArrayList<>();
        above.get().forEach(line -> all.add(List.of(line)));
        all.add(line(shown, c -> c.head().title(texts)));
        List<List<String>> body = new ArrayList<>(rows.stream().map(r -> line(shown, c -> cell(r, c, hides))).toList());
        GridColumn<R> by = sorted.get();
        if (by != null && rows.stream().anyMatch(r -> cell(r, by, hides).equals(texts.now("disclosure.hidden")))) {
            // between two numbers that are shown the order would tell a hidden one
            body.sort(Comparator.comparing(line -> String.join("\t", line)));
        }
        all.addAll(body);
        if (!sums.isEmpty()) {
            all.add(line(shown, c -> sums.getOrDefault(c.head().key(), Cell.BLANK).copied()));
        }
        GridClipboard.put(all);
    }

    private String cell(R row, GridColumn<R> column, BiPredicate<R, String> hides) {
        return hides.test(row, column.head().key()) ? texts.now("disclosure.hidden") : column.cell().apply(row, texts.lang()).copied();
    }

    private static <R> List<String> line(List<GridColumn<R>> columns, Function<GridColumn<R>, String> text) {
        return columns.stream().map(text).toList();
    }
}
