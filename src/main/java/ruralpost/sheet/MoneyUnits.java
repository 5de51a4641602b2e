package ruralpost.sheet;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import ruralpost.sheet.file.Cell;
import ruralpost.sheet.file.SheetRow;
import ruralpost.sheet.words.ColumnUnit;
import ruralpost.sheet.words.SumWords;
import ruralpost.text.Message;

/** 计量单位 of 万元 in every row says in what the amounts beside it are. */
public final class MoneyUnits {

    private static final String USED = "sheet.map.unit.used";
    private static final int ROWS = 200;
    private static final Pattern OF_MONEY = Pattern.compile("(?:金额|货币|价格|销售额)(?:计量)?单位");

    private MoneyUnits() {
    }

    /** The mapping with that unit given to the column of amounts that names none; as it is where the rows name several units, each of which is then asked about. */
    static ColumnMapping mark(ColumnMapping mapping, List<SheetRow> body) {
        // 金额单位 beside 计量单位 fills no field
        MappedColumn units = mapping.columns().stream().filter(c -> !c.imported() && c.spread() == null && isOfMoney(c.header())).findFirst()
            .orElseGet(() -> mapping.columns().stream().filter(c -> c.imported() && c.spread() == null && mapping.shape().field(c.field()).kind() == FieldKind.UNIT).findFirst().orElse(null));
        List<Optional<ColumnUnit>> said = units == null ? List.of() : body.stream().limit(ROWS).filter(r -> r.cells().stream().noneMatch(c -> SumWords.isTotal(c.raw())))
            .map(r -> r.cell(units.column())).filter(c -> !c.isBlank()).map(Cell::shown).distinct().map(MoneyUnits::scaled).toList();
        ColumnUnit unit = said.size() == 1 ? said.getFirst().orElse(null) : null;
        return unit == null ? mapping : mapping.withColumns(mapping.columns().stream().map(c -> c == units ? new MappedColumn(c.column(), c.header(), null, null, 0, Message.of(USED), false, null)
            : c.imported() && c.unit() == null && mapping.shape().field(c.field()).kind() == FieldKind.MONEY && mapping.shape().oneOf().stream().anyMatch(g -> g.contains(c.field()))
            ? c.in(unit, Message.of("sheet.map.unitcolumn", c.reason(), unit.text())) : c).toList());
    }

    /**
     * The field of amounts where these are all that a table tells of its rows, so that 公斤 in its column of units says that one of them is none; -1 where other figures, or no
     * column of units, stand beside them.
     *
     * @param columns column of each field, -1 for none
     */
    static int alone(SheetShape shape, int[] columns, int unitField) {
        int money = -1;
        for (int i = 0; i < columns.length; i++) {
            SheetField field = shape.fields().get(i);
            boolean figure = columns[i] >= 0 && field.isMeasure() && field.kind() != FieldKind.INTEGER && !shape.judging().contains(field.key());
            boolean amount = figure && field.kind() == FieldKind.MONEY && shape.oneOf().stream().anyMatch(g -> g.contains(field.key()));
            if (figure && !amount) {
                return -1;
            }
            money = amount ? i : money;
        }
        return unitField < 0 || columns[unitField] < 0 ? -1 : money;
    }

    /** Whether a column was left out as its one unit was given to the amounts. */
    public static boolean isUsed(MappedColumn column) {
        return column.reason().key().equals(USED);
    }

    /** Whether a title is that of a column of units of money: 金额单位. */
    public static boolean isOfMoney(String title) {
        return OF_MONEY.matcher(title.strip()).matches();
    }

    /** 万元, and no 元, which says nothing new of an amount; empty for anything else. */
    public static Optional<ColumnUnit> scaled(String text) {
        return text.indexOf('元') < 0 ? Optional.empty() : ColumnUnit.parse(text.strip()).filter(u -> u.isMoney() && u.isScaled() && u.per() == null);
    }
}
