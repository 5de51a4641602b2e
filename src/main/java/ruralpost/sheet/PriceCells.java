package ruralpost.sheet;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import ruralpost.sheet.file.Cell;
import ruralpost.sheet.file.CellKind;
import ruralpost.sheet.file.SheetRow;
import ruralpost.sheet.words.ColumnUnit;
import ruralpost.text.Message;
import ruralpost.value.Unit;

/** Prices whose cells say themselves for how much they are: 18元/斤. Where all of a column say the same unit, it is that of the column, as if its title named it; prices for
 * different units, or of which some name one and some do not, are left out beside the amounts that they make. */
final class PriceCells {

    private static final Pattern PRICE = Pattern.compile("([^/／每]{1,12}?) ?[元块]? ?[/／每] ?(\\p{IsHan}{1,2}|kg|KG)");

    private PriceCells() {
    }

    /** The mapping with these units. @param body the first rows below the titles */
    static ColumnMapping mark(ColumnMapping mapping, List<SheetRow> body) {
        return mapping.withColumns(mapping.columns().stream().map(c -> {
            boolean price = c.imported() && c.unit() == null && mapping.shape().alone().containsKey(c.field());
            Set<Unit> said = price ? said(c.column(), mapping, body) : Set.of();
            boolean paid = mapping.columns().stream().anyMatch(a -> a.imported() && mapping.shape().field(a.field()).kind() == FieldKind.MONEY && mapping.shape().oneOf().stream().anyMatch(g -> g.contains(a.field())));
            return said.size() == 1 && !said.contains(null) ? c.in(per(said.iterator().next().zh()).orElse(null))
                : said.size() > 1 && paid ? new MappedColumn(c.column(), c.header(), null, null, 0, Message.of("sheet.map.price.units"), false, null) : c;
        }).toList());
    }

    /** The units for which the prices of a column are, null among them for those of mere numbers; none where a cell says no price. */
    private static Set<Unit> said(int column, ColumnMapping mapping, List<SheetRow> body) {
        Set<Unit> said = new HashSet<>();
        for (SheetRow row : body) {
            Cell cell = row.cell(column);
            if (row.number() <= mapping.layout().headerLast() || cell.isBlank()) {
                continue;
            }
            Matcher m = cell.kind() == CellKind.TEXT ? PRICE.matcher(cell.raw().strip()) : null;
            ColumnUnit unit = m == null || !m.matches() ? null : per(m.group(2)).orElse(null);
            if (unit == null && GroupTotals.number(cell) == null) {
                return Set.of();
            }
            said.add(unit == null ? null : unit.per());
        }
        return said;
    }

    private static Optional<ColumnUnit> per(String word) {
        return ColumnUnit.parse("元/" + word).filter(u -> u.per() != null);
    }

    /** A price without the unit that it is for, where that is the one of its column; as it is else. */
    static String bare(String text, ColumnUnit column) {
        Matcher m = column == null || column.per() == null ? null : PRICE.matcher(text.strip());
        return m != null && m.matches() && per(m.group(2)).filter(u -> u.per().equals(column.per())).isPresent() ? m.group(1) : text;
    }
}
