package ruralpost.sheet.corpus;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A file as offices send it, and beside it, written down by hand, how a clerk reads it.
 *
 * <p>A record is written {@code period | product | channel | quantity unit | amount bound | further fields}, "-" where the file says
 * nothing: {@code 2021-05 | 猕猴桃 | 邮乐网 | 1200 kg | 1697000.00 about | seller=双龙镇}. The period is a day, a month (2021-05), a quarter
 * (2021Q2), a half (2021H1), a year, or first..last day; amounts are yuan; an exact bound is left out.
 */
final class MessySheet {

    enum Kind { XLSX, XLS, ET, TEXT }

    final String id;
    final Kind kind;
    final List<Grid> sheets = new ArrayList<>();
    final List<ExpectedTable> tables = new ArrayList<>();
    final List<String> questions = new ArrayList<>();
    boolean from1904;
    Charset charset = StandardCharsets.UTF_8;
    boolean mark;
    char separator = ',';
    String lineEnd = "\r\n";
    /** The whole content of a text file, instead of rows. */
    String text;
    private boolean holdsNone;

    private MessySheet(String id, Kind kind) {
        this.id = id;
        this.kind = kind;
    }

    static MessySheet xlsx(String id) {
        return new MessySheet(id, Kind.XLSX);
    }

    static MessySheet xls(String id) {
        return new MessySheet(id, Kind.XLS);
    }

    static MessySheet et(String id) {
        return new MessySheet(id, Kind.ET);
    }

    static MessySheet csv(String id) {
        return new MessySheet(id, Kind.TEXT);
    }

    /** Begins a sheet; the first one is called Sheet1 when nobody names it. */
    MessySheet sheet(String name) {
        sheets.add(new Grid(name, false));
        return this;
    }

    MessySheet hiddenSheet(String name) {
        sheets.add(new Grid(name, true));
        return this;
    }

    MessySheet row(Object... cells) {
        grid().rows.add(cells);
        return this;
    }

    /** Rows without any cell. */
    MessySheet gap(int rows) {
        for (int i = 0; i < rows; i++) {
            grid().rows.add(new Object[0]);
        }
        return this;
    }

    MessySheet merge(String... ranges) {
        grid().merges.addAll(List.of(ranges));
        return this;
    }

    MessySheet hideRow(int number) {
        grid().hiddenRows.add(number);
        return this;
    }

    MessySheet counting1904() {
        from1904 = true;
        return this;
    }

    MessySheet encoded(Charset encoding, boolean byteOrderMark) {
        charset = encoding;
        mark = byteOrderMark;
        return this;
    }

    MessySheet separated(char by) {
        separator = by;
        return this;
    }

    MessySheet lineEnd(String end) {
        lineEnd = end;
        return this;
    }

    MessySheet text(String whole) {
        text = whole;
        return this;
    }

    /** Expects a table whose titles stand in one row. */
    MessySheet header(int row) {
        return header(row, row);
    }

    /** Expects a table with a block of titles; a further call expects a further table. */
    MessySheet header(int first, int last) {
        tables.add(new ExpectedTable(first, last));
        return this;
    }

    /** Expects these columns, "B=product F=amount@period" for one whose numbers are spread by period; all others are not imported. */
    MessySheet maps(String columns) {
        tables.getLast().mapping = columns;
        return this;
    }

    /** Expects the records of a row. */
    MessySheet reads(int row, String... records) {
        for (String one : records) {
            tables.getLast().lines.add(row + ": " + one);
        }
        return this;
    }

    /** Expects a row to be refused because of this field, "row" for the row as a whole. */
    MessySheet problem(int row, String field) {
        tables.getLast().lines.add(row + ": problem " + field);
        return this;
    }

    /** Expects a question before anything is imported: a field that nothing in the file says, or "table" for which of several. */
    MessySheet asks(String what) {
        questions.add(what);
        return this;
    }

    /** Expects the file to be recognised as holding no sales. */
    MessySheet noSales() {
        holdsNone = true;
        return this;
    }

    /** Whether it ought to be read with no click of a clerk. */
    boolean clean() {
        return questions.isEmpty();
    }

    /** The expected reading as text, to lay beside the actual one. */
    List<String> expected() {
        if (tables.isEmpty() != holdsNone) {
            throw new IllegalStateException(id + ": expect a table or noSales()");
        }
        List<String> lines = new ArrayList<>();
        tables.forEach(t -> lines.addAll(t.shown()));
        questions.stream().sorted().forEach(q -> lines.add("asks " + q));
        return lines;
    }

    Path write(Path folder) {
        return switch (kind) {
            case XLSX -> XlsxMaker.write(folder.resolve(id + ".xlsx"), this);
            case XLS -> XlsMaker.write(folder.resolve(id + ".xls"), this);
            case ET -> XlsMaker.write(folder.resolve(id + ".et"), this);
            case TEXT -> TextMaker.write(folder.resolve(id + ".csv"), this);
        };
    }

    private Grid grid() {
        if (sheets.isEmpty()) {
            sheet("Sheet1");
        }
        return sheets.getLast();
    }

    @Override
    public String toString() {
        return id;
    }
}
