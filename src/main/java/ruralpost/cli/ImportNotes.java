package ruralpost.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ruralpost.importing.PlanExtent;
import ruralpost.importing.SheetImport;
import ruralpost.sheet.AcrossSums;
import ruralpost.sheet.CarriedCells;
import ruralpost.sheet.ColumnMapping;
import ruralpost.sheet.GroupRows;
import ruralpost.sheet.GroupTotals;
import ruralpost.sheet.FieldKind;
import ruralpost.sheet.HeadRows;
import ruralpost.sheet.MappedColumn;
import ruralpost.sheet.OrderPieces;
import ruralpost.sheet.PlaceAbove;
import ruralpost.sheet.RowFigures;
import ruralpost.sheet.RowRemark;
import ruralpost.sheet.SheetField;
import ruralpost.sheet.StatedAbove;
import ruralpost.sheet.TitleDoubts;
import ruralpost.sheet.UnreadLines;
import ruralpost.sheet.WholeRows;
import ruralpost.sheet.file.ColumnLetters;
import ruralpost.sheet.file.SheetInfo;
import ruralpost.sheet.layout.RowKind;
import ruralpost.sheet.plan.ImportPlan;
import ruralpost.sheet.plan.LeftColumns;
import ruralpost.text.Message;

/** What a plan does that its counts do not tell: rows that hold no record, and values that were not taken just as they are written. */
final class ImportNotes {

    private static final List<RowKind> TOLD = List.of(RowKind.TOTAL, RowKind.COMPARISON, RowKind.OF_WHICH, RowKind.GROUP, RowKind.NOTE, RowKind.REPEATED, RowKind.BELOW);
    private static final int LISTED = 10;
    private static final Pattern YEAR = Pattern.compile("^(\\d{4}) ?[-/.年].*");
    private static final int TITLES = 4;
    private static final int LONGEST = 60;
    private static final Pattern TIME = Pattern.compile("\\d{1,2} ?[月日号]|[上中下]旬|[上下]半[月年]|第?[一二三四五六七八九十\\d]+周|季度|截[至止]|以来|[日号月] ?起|累计|期间|[-—~～至] ?\\d{1,2}[^\\d元斤号]");

    private ImportNotes() {
    }

    /**
     * Tells it on standard error.
     *
     * @param put    the fields, as they were called, for which the caller said what fills them
     * @param beside the other tables that are read of the sheet, so that nothing in them is left out
     */
    static void tell(Call call, ImportPlan<?> plan, Set<String> put, List<? extends ImportPlan<?>> beside) {
        String file = String.valueOf(plan.file().path().getFileName());
        if (plan.mapping().turned() != null) {
            call.tell("cli.import.turned", file, plan.mapping().turned());
        }
        plan.mapping().columns().stream().filter(c -> CarriedCells.isDown(c) || WholeRows.marked(c) || HeadRows.marked(c) || GroupTotals.marked(c)).forEach(c -> call.tell("cli.import.column", file,
            ColumnChoice.letters(plan.mapping(), c), c.imported() ? plan.mapping().shape().field(c.field()).label() : c.header().strip(), c.reason()));
        plan.mapping().columns().stream().filter(c -> RowFigures.is(c) || AcrossSums.is(c) || OrderPieces.is(c)).forEach(c -> call.tell("cli.import.column", file, ColumnChoice.letters(plan.mapping(), c), c.header().strip(), c.reason()));
        concluded(call, file, plan.mapping());
        plan.mapping().constants().forEach((field, value) -> {
            FieldKind kind = plan.mapping().shape().field(field).kind();
            boolean said = put.stream().anyMatch(p -> plan.mapping().shape().find(p).filter(f -> f.key().equals(field)).isPresent());
            // a period may be one of which a line says no more than the year: five months where 本年累计 is written over 5月
            boolean above = kind == FieldKind.NAME && plan.mapping().says(value) || kind == FieldKind.PERIOD && !GroupRows.isFill(value) && (plan.mapping().says(YEAR.matcher(value).replaceFirst("$1")) || plan.mapping().says(value.replaceFirst("^20", "")) || value.equals(plan.mapping().year() + "年" + StatedAbove.partOfYear(plan.mapping())));
            if (!said && above) {
                String line = kind == FieldKind.PERIOD ? longer(plan.mapping(), value) : null;
                call.tell(line == null ? "cli.import.stated" : "cli.import.stated.line", file, plan.mapping().shape().field(field).label(), value, field, line);
            }
        });
        plan.mapping().shape().fields().stream().filter(f -> put.stream().anyMatch(p -> plan.mapping().shape().find(p).filter(f::equals).isPresent()) && !plan.mapping().constants().getOrDefault(f.key(), "").isEmpty())
            .forEach(f -> fillers(plan.mapping(), f).forEach(c -> call.tell("cli.import.put.beside", file, f.label(), c.header().isBlank() ? ColumnChoice.letters(plan.mapping(), c) : c.header().strip(),
                ColumnChoice.letters(plan.mapping(), c))));
        PlaceAbove.Said place = PlaceAbove.of(plan.mapping());
        if (place != null) {
            call.tell("cli.import.place.above", file, place.place(), plan.mapping().shape().field(place.field()).label(), place.field());
        }
        unread(call, file, plan);
        TitleDoubts.of(plan.mapping()).forEach(d -> call.tell("cli.import.concluded", file, d));
        leftOut(call, file, plan, !beside.isEmpty());
        leftColumns(call, file, plan, beside);
        Map<Message, List<RowRemark>> alike = new LinkedHashMap<>();
        plan.remarks().stream().filter(r -> r.made().key().startsWith("sheet.remark"))
            .forEach(r -> alike.computeIfAbsent(why(r.made()), w -> new ArrayList<>()).add(r));
        alike.forEach((why, remarks) -> {
            RowRemark first = remarks.getFirst();
            call.tell("cli.import.literal", file, where(plan.mapping().sheet(), first.row(), first.column(), first.field()), first.raw(),
                first.made(), remarks.size());
        });
    }

    /** What the rows that are written come to: their time, sums and names, and what none of them has. */
    static void extent(Call call, SheetImport.Planned planned, boolean dryRun) {
        PlanExtent extent = planned.details().extent();
        Message told = extent.told(true);
        if (told != null) {
            call.tell(dryRun ? "cli.import.extent.would" : "cli.import.extent", String.valueOf(planned.plan().file().path().getFileName()), extent.rows(), told);
        }
    }

    /** The line above, or the name of the sheet, that says more of a time than what fills the rows: 2024年9月销售（补8月）; null when none does. */
    private static String longer(ColumnMapping mapping, String period) {
        return Stream.concat(mapping.layout().above().texts().stream(), Stream.of(mapping.sheet().name())).filter(t -> t.length() <= LONGEST && t.contains(period) && TIME.matcher(t.replace(period, " ")).find()).findFirst().orElse(null);
    }

    /** The column that fills a field by itself, or the first of those across that do. */
    private static Stream<MappedColumn> fillers(ColumnMapping mapping, SheetField field) {
        return mapping.columns().stream().filter(c -> field.key().equals(c.field()) && c.spread() == null || c.imported() && c.spread() != null && c.spread().fills(field.key())).limit(1);
    }

    /** What stands around the table and is stored nowhere, all in one line. */
    private static void unread(Call call, String file, ImportPlan<?> plan) {
        List<UnreadLines.Said> lines = plan.unread();
        if (lines.isEmpty()) {
            return;
        }
        UnreadLines.Said named = lines.stream().filter(l -> l.field() != null).findFirst().orElse(null);
        Message all = UnreadLines.told(lines);
        if (named == null) {
            call.tell("cli.import.around", file, all);
        } else {
            call.tell("cli.import.around.put", file, all, named.rest(), named.field());
        }
    }

    /** The columns whose field their title does not say word for word; which it is was concluded. */
    private static void concluded(Call call, String file, ColumnMapping mapping) {
        Map<String, List<MappedColumn>> byField = mapping.columns().stream().filter(MappedColumn::isConcluded).collect(Collectors.groupingBy(MappedColumn::field, LinkedHashMap::new, Collectors.toList()));
        Message all = null;
        for (Map.Entry<String, List<MappedColumn>> field : byField.entrySet()) {
            List<MappedColumn> columns = field.getValue();
            String titles = columns.stream().limit(TITLES).map(c -> c.header().isBlank() ? ColumnLetters.of(c.column()) : c.header().strip()).collect(Collectors.joining(" · ")) + (columns.size() > TITLES ? " …" : "");
            Message one = Message.of("cli.import.concluded.column", titles, mapping.shape().field(field.getKey()).label());
            all = all == null ? one : Message.of("sheet.and", all, one);
        }
        if (all != null) {
            call.tell("cli.import.concluded.columns", file, all);
        }
    }

    /** What the columns say that are not imported: of a state only a reader can tell what it means for its row. */
    private static void leftColumns(Call call, String file, ImportPlan<?> plan, List<? extends ImportPlan<?>> beside) {
        for (LeftColumns.Column column : plan.leftColumns().stream().filter(c -> !c.title().isEmpty() || beside.stream().noneMatch(p -> p.mapping().layout().covers(c.column()))).toList()) {
            Message all = null;
            for (LeftColumns.Word word : column.words()) {
                Message one = Message.of("cli.import.left.word", word.text(), word.rows());
                all = all == null ? one : Message.of("sheet.and", all, one);
            }
            Message words = column.further() > 0 ? Message.of("cli.import.left.further", all, column.further()) : all;
            call.tell(column.stored() ? "cli.import.remark.words" : column.title().isEmpty() ? "cli.import.left.untitled" : "cli.import.left.words", file, column.title().isEmpty() ? ColumnLetters.of(column.column()) : column.title(), words);
        }
    }

    /** A place as the user finds it in his file. @param field null for the row as a whole, which is a column where the sheet lies on its side */
    static Object where(SheetInfo sheet, int row, String column, Message field) {
        String at = sheet.rowOf(row, column);
        String letters = sheet.columnOf(row, column);
        return at.isEmpty() ? Message.of("cli.import.at.column", letters) : field == null ? Message.of("cli.import.at.row", at)
            : letters.isEmpty() ? Message.of("cli.import.at.field", at, field) : Message.of("cli.import.at.cell", at, letters, field);
    }

    /** The reason alone, without what the value was read as. */
    private static Message why(Message made) {
        return made.args().size() > 1 && made.args().get(1) instanceof Message why ? why : Message.of(made.key());
    }

    private static void leftOut(Call call, String file, ImportPlan<?> plan, boolean oneOfSeveral) {
        Message all = null;
        boolean turned = plan.mapping().turned() != null;
        for (RowKind kind : TOLD) {
            long count = kind == RowKind.BELOW && oneOfSeveral ? 0 : plan.leftOut().count(kind);
            if (count > 0) {
                List<Integer> rows = plan.leftOut().rows(kind);
                String numbers = rows.stream().limit(LISTED).map(r -> turned ? plan.mapping().sheet().columnOf(r, "") : String.valueOf(r)).collect(Collectors.joining(", ")) + (count > LISTED ? " …" : "");
                Message one = Message.of(turned ? "cli.import.columns.kind" : "cli.import.rows.kind", kind.label(), count, numbers);
                all = all == null ? one : Message.of("sheet.and", all, one);
            }
        }
        if (all != null) {
            call.tell("cli.import.rows.left", file, all);
        }
        plan.leftOut().notes().forEach(n -> call.tell("cli.import.note", file, n));
        Message filled = GroupRows.filledLabel(plan.mapping());
        if (plan.groups().isEmpty() && plan.mapping().constants().values().stream().anyMatch(GroupRows.FILL::equals)) {
            call.tell("cli.import.groups.none", file);
        } else if (!plan.groups().isEmpty() && filled != null) {
            call.tell("cli.import.groups.fill", file, filled);
        } else if (!plan.groups().isEmpty() && GroupRows.mayLack(plan.mapping())) {
            call.tell("cli.import.groups.lost", file, GroupRows.open(plan.mapping()).label(), GroupRows.open(plan.mapping()).key());
        }
    }
}
