package ruralpost.sheet;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import ruralpost.sheet.file.Cell;
import ruralpost.sheet.file.SheetRow;
import ruralpost.text.Message;
import ruralpost.value.Units;

/** 规格 of 500g/袋 and 5斤/箱 says in what quantities are counted where nothing else does. */
final class PackUnits {

    private static final Pattern TITLE = Pattern.compile("(?:商品|产品|货品|包装|销售)?规格(?:型号)?|包装|包装单位");

    private PackUnits() {
    }

    /** The mapping with that column as the one of units, where every row with a quantity says one there. @param body the first rows below the titles */
    static ColumnMapping mark(ColumnMapping mapping, List<SheetRow> body) {
        Optional<SheetField> unit = mapping.shape().fields().stream().filter(f -> f.kind() == FieldKind.UNIT && !mapping.fills(f.key())).findFirst();
        List<MappedColumn> counted = mapping.columns().stream().filter(c -> c.imported() && mapping.shape().field(c.field()).kind() == FieldKind.QUANTITY).toList();
        List<MappedColumn> packs = mapping.columns().stream().filter(c -> !c.imported() && c.spread() == null && mapping.layout().covers(c.column()) && TITLE.matcher(c.header().strip()).matches()).toList();
        boolean open = unit.isPresent() && counted.size() == 1 && counted.getFirst().unit() == null && counted.getFirst().spread() == null && packs.size() == 1;
        if (!open) {
            return mapping;
        }
        MappedColumn pack = packs.getFirst();
        List<SheetRow> rows = body.stream().filter(r -> GroupTotals.number(r.cell(counted.getFirst().column())) != null && !r.cell(pack.column()).isBlank()).toList();
        boolean all = !rows.isEmpty() && rows.stream().map(r -> r.cell(pack.column())).allMatch(PackUnits::says);
        return !all ? mapping : mapping.withColumns(mapping.columns().stream().map(c -> c == pack
            ? new MappedColumn(c.column(), c.header(), unit.get().key(), null, MappedColumn.CONCLUDED, Message.of("sheet.map.pack"), false, null) : c).toList());
    }

    private static boolean says(Cell cell) {
        return Units.find(CellReader.withoutPack(cell.shown().strip())).isPresent();
    }
}
