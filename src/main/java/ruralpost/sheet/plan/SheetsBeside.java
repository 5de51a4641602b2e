package ruralpost.sheet.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import ruralpost.sheet.ColumnMapping;
import ruralpost.sheet.FieldKind;
import ruralpost.sheet.MappedColumn;
import ruralpost.sheet.RowProblem;
import ruralpost.sheet.RowRemark;
import ruralpost.sheet.SheetField;
import ruralpost.sheet.file.Cell;
import ruralpost.sheet.file.CellKind;
import ruralpost.sheet.file.ColumnLetters;
import ruralpost.sheet.file.RowCursor;
import ruralpost.sheet.file.SheetFile;
import ruralpost.sheet.file.SheetInfo;
import ruralpost.sheet.file.SheetRow;
import ruralpost.sheet.words.ColumnUnit;
import ruralpost.text.Message;
import ruralpost.text.UserException;
import ruralpost.value.Units;

/**
 * What the other sheets of a file say of the one that is read, a cover or notes on how to fill in: a unit (金额单位：万元) of a column that names none, or names another, and the names in
 * their lines. Nobody can tell whether it is meant for this sheet, so nothing is filled and all is pointed out.
 */
final class SheetsBeside {

    private static final int SHEETS = 6;
    private static final int ROWS = 60;
    private static final int LONGEST = 200;
    private static final int SHOWN = 40;
    private static final Pattern SAID = Pattern.compile("(?:单位|金额|销售额|货款|数量|销量|重量)(?:一律|统一|均|都|全部)?(?:为|是|以|按|用|填写?|[:：]) ?([百千万亿]{0,2}(?:元|斤|市斤|公斤|千克|kg|吨))(?!\\p{IsHan}*[/每])");

    private static final Pattern NAMED = Pattern.compile("[百千万亿]{1,2}元");

    private final SheetFile file;
    private final ColumnMapping mapping;
    private final List<Beside> sheets;

    /** The short texts of a sheet. @param numbers whether it holds a table */
    private record Beside(String name, List<String> texts, boolean numbers) {
    }

    /** @param sheet its name, null for the name of the file @param text as it stands there @param table whether the sheet holds numbers, which the unit may be that of */
    private record Said(String sheet, String text, ColumnUnit unit, boolean table) {
    }

    SheetsBeside(SheetFile file, ColumnMapping mapping) {
        this.file = file;
        this.mapping = mapping;
        sheets = file.sheets().stream().filter(s -> !s.hidden() && s.index() != mapping.sheet().index()).limit(SHEETS).map(this::read).toList();
    }

    /** The lines of sheets that hold nothing but words. */
    List<String> lines() {
        return sheets.stream().filter(s -> !s.numbers).flatMap(s -> s.texts.stream()).toList();
    }

    /** Points out units. @param row number of the first row that is taken */
    void tell(int row, RemarkList remarks) {
        List<MappedColumn> columns = mapping.columns().stream().filter(c -> c.imported() && !(c.said() && c.unit() != null) && mapping.layout().covers(c.column()) && isMain(c)).toList();
        if (columns.isEmpty()) {
            return;
        }
        List<Said> said = new ArrayList<>(inName(String.valueOf(file.path().getFileName())));
        for (Beside sheet : sheets) {
            sheet.texts.forEach(t -> SAID.matcher(t).results().map(m -> ColumnUnit.parse(m.group(1))).flatMap(Optional::stream).forEach(u -> said.add(new Said(sheet.name, t, u, sheet.numbers))));
        }
        // each is put before the ones that are listed already
        for (FieldKind kind : List.of(FieldKind.QUANTITY, FieldKind.MONEY)) {
            columns.stream().filter(c -> field(c).kind() == kind).findFirst().ifPresent(c -> said.stream().filter(s -> denies(s, c)).findFirst().ifPresent(s ->
                remarks.first(new RowRemark(row, ColumnLetters.of(c.column()), field(c).label(), c.header(),
                    Message.of(s.sheet == null ? "sheet.remark.unit.name" : kind == FieldKind.MONEY ? "sheet.remark.unit.elsewhere" : "sheet.remark.weight.elsewhere", s.sheet, RowProblem.shorten(s.text, SHOWN), c.unit() == null ? Units.YUAN.zh() : c.unit().text())))));
        }
    }

    /** 1月销售（万元）.xlsx */
    private static List<Said> inName(String name) {
        return NAMED.matcher(name).results().map(m -> ColumnUnit.parse(m.group())).flatMap(Optional::stream).map(u -> new Said(null, name, u, true)).limit(1).toList();
    }

    private SheetField field(MappedColumn column) {
        return mapping.shape().field(column.field());
    }

    private boolean isMain(MappedColumn column) {
        return mapping.shape().oneOf().stream().anyMatch(g -> g.contains(column.field()));
    }

    private boolean denies(Said said, MappedColumn column) {
        boolean money = field(column).kind() == FieldKind.MONEY;
        ColumnUnit own = column.unit() == null && money ? ColumnUnit.of(Units.YUAN) : column.unit();
        // what a table says of itself means this one only where this one says nothing
        return own != null && said.unit.isMoney() == money && !own.isLike(said.unit) && (money || said.unit.unit() != null && said.unit.unit().isWeight() && own.unit() != null && own.unit().isWeight())
            && (column.unit() == null || !said.table);
    }

    private Beside read(SheetInfo sheet) {
        List<String> texts = new ArrayList<>();
        boolean numbers = false;
        try (RowCursor rows = file.rows(sheet)) {
            int read = 0;
            for (SheetRow row = rows.next(); row != null && read++ < ROWS; row = rows.next()) {
                for (Cell cell : row.cells()) {
                    numbers |= TotalChecks.number(cell) != null;
                    if (cell.kind() == CellKind.TEXT && !cell.isBlank() && cell.raw().length() <= LONGEST) {
                        texts.add(cell.raw().strip());
                    }
                }
            }
        } catch (UserException e) {
            // a sheet that cannot be read says nothing; the one that is imported was read
            return new Beside(sheet.name(), List.of(), false);
        }
        return new Beside(sheet.name(), texts, numbers);
    }
}
