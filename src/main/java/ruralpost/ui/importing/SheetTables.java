package ruralpost.ui.importing;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ruralpost.sheet.ColumnMapping;
import ruralpost.sheet.SheetLook;
import ruralpost.sheet.file.ColumnLetters;
import ruralpost.sheet.layout.TableLayout;
import ruralpost.text.Message;

/** The tables of a sheet that holds several, in words, and what stands beside all of them. */
final class SheetTables {

    private static final int SHOWN_TITLES = 4;
    private static final int LONGEST = 18;

    private SheetTables() {
    }

    /** Where a table stands, and its title if it has one: 第 6 ～ 9 行，A ～ D 列：线下合同. */
    static Message name(ColumnMapping table) {
        return name(table, "");
    }

    /** The titles of the first columns of a table. */
    static String titles(ColumnMapping table) {
        return table.columns().stream().filter(c -> table.layout().covers(c.column()) && !c.header().isBlank()).map(c -> shortened(c.header())).limit(SHOWN_TITLES)
            .collect(Collectors.joining(" · "));
    }

    /** @param untitled what to call a table without a title, "" for nothing */
    private static Message name(ColumnMapping table, String untitled) {
        TableLayout layout = table.layout();
        String from = Integer.toString(Math.max(1, layout.headerFirst()));
        Message rows = layout.lastRow() == TableLayout.END ? Message.of("import.table.rows.open", from)
            : Message.of("import.table.rows", from, Integer.toString(layout.lastRow()));
        Message columns = Message.of("import.table.columns", ColumnLetters.of(layout.firstColumn()), ColumnLetters.of(layout.lastColumn()));
        String title = layout.above().texts().stream().findFirst().map(SheetTables::shortened).orElse(untitled);
        return title.isEmpty() ? Message.of("import.table.name", rows, columns) : Message.of("import.table.titled", rows, columns, title);
    }

    /** Which tables of the sheet in view are not read, as a sentence; null when all of them are. */
    static Message unread(ImportItem item) {
        SheetLook look = item.lookProperty().get() == null ? null : item.lookProperty().get().look();
        ColumnMapping read = item.mappingProperty().get();
        // titles that the user chose may stand anywhere
        if (look == null || read == null || look.tables().stream().noneMatch(t -> same(t, read))) {
            return null;
        }
        return look.tables().stream().filter(t -> !same(t, read)).map(t -> name(t, titles(t))).reduce((a, b) -> Message.of("import.moved.and", a, b))
            .map(names -> Message.of("import.tables.others", look.tables().size(), names)).orElse(null);
    }

    /** The titles of columns that belong to no table of the sheet in view. */
    static String beside(ImportItem item) {
        SheetLook look = item.lookProperty().get() == null ? null : item.lookProperty().get().look();
        ColumnMapping read = item.mappingProperty().get();
        if (look == null || read == null || read.turned() != null || read.layout().headerLast() == 0) {
            return "";
        }
        List<ColumnMapping> tables = Stream.concat(Stream.of(read), look.tables().stream().filter(t -> !same(t, read))).toList();
        return look.beside(tables).stream().map(SheetTables::shortened).collect(Collectors.joining(" · "));
    }

    private static boolean same(ColumnMapping a, ColumnMapping b) {
        return a.layout().equals(b.layout());
    }

    private static String shortened(String text) {
        String line = text.strip().replaceAll("\\s+", " ");
        return line.length() > LONGEST ? line.substring(0, LONGEST) + "…" : line;
    }
}
