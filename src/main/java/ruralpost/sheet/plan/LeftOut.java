package ruralpost.sheet.plan;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import ruralpost.sheet.ColumnMapping;
import ruralpost.sheet.file.ColumnLetters;
import ruralpost.sheet.file.SheetAside;
import ruralpost.sheet.layout.RowKind;

/** The rows of a sheet that hold no record, by what they are, and those that a viewer does not see: nothing is done without being said. */
public final class LeftOut {

    private static final int LISTED = 50;
    private static final int NOTES = 5;
    private static final int LONGEST = 100;

    private final Map<RowKind, Long> counts = new EnumMap<>(RowKind.class);
    private final Map<RowKind, List<Integer>> rows = new EnumMap<>(RowKind.class);
    private final List<String> notes = new ArrayList<>();
    private final List<String> hiddenColumns = new ArrayList<>();
    private SheetAside aside = SheetAside.NONE;
    private long hidden;

    void add(int row, RowKind kind) {
        counts.merge(kind, 1L, Long::sum);
        List<Integer> listed = rows.computeIfAbsent(kind, k -> new ArrayList<>());
        if (listed.size() < LISTED) {
            listed.add(row);
        }
    }

    /** Whether more notes are kept. */
    boolean wantsNotes() {
        return notes.size() < NOTES;
    }

    /** Keeps what a note says that is more than a signature. @param said as the row writes it */
    void note(String said) {
        if (wantsNotes()) {
            notes.add(said.length() > LONGEST ? said.substring(0, LONGEST) + "…" : said);
        }
    }

    /** What the notes below or beside the table say; nobody but a reader can tell whether that changes the numbers. */
    public List<String> notes() {
        return List.copyOf(notes);
    }

    void beside(SheetAside found, ColumnMapping mapping) {
        aside = found;
        mapping.columns().stream().filter(c -> c.imported() && mapping.sheet().turned() == null && found.hiddenColumns().contains(c.column()))
            .forEach(c -> hiddenColumns.add(ColumnLetters.of(c.column()) + " " + c.header()));
    }

    /** The columns that the file hides and that are read all the same, each with its letters and its title. */
    public List<String> hiddenColumns() {
        return List.copyOf(hiddenColumns);
    }

    /** The comments on cells of the sheet, which are not read. */
    public SheetAside aside() {
        return aside;
    }

    void hidden() {
        hidden++;
    }

    /** How many records stand in rows that the file hides, by a filter or by hand; they are read all the same. */
    public long hiddenRows() {
        return hidden;
    }

    /** How many rows are of that kind. */
    public long count(RowKind kind) {
        return counts.getOrDefault(kind, 0L);
    }

    /** The numbers of the first rows of that kind. */
    public List<Integer> rows(RowKind kind) {
        return List.copyOf(rows.getOrDefault(kind, List.of()));
    }
}
