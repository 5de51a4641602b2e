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
import ruralpost.value.Unit;

/** Prices whose cells say themselves for how much they are: 18元/斤. Where all of a column say the same unit, it is that of the column, as if its title named it. */
final class PriceCells {

    private static final Pattern PRICE = Pattern.compile("([^/／每]{1,12}?) ?[元块]? ?[/／每] ?(\\p{IsHan}{1,2}|kg|KG)");

    private PriceCells() {
    }

    /** The mapping with these units. @param body the first rows below the titles */
    static ColumnMapping mark(ColumnMapping mapping, List<SheetRow> body) {
        return mapping.withColumns(mapping.columns().stream().map(c -> {
            boolean price = c.imported() && c.unit() == null && mapping.shape().alone().containsKey(c.field());
            ColumnUnit unit = price ? unit(c.column(), mapping, body) : null;
            return unit == null ? c : c.in(unit);
        }).toList());
    }

    private static ColumnUnit unit(int column, ColumnMapping mapping, List<SheetRow> body) {
        Set<Unit> said = new HashSet<>();
        ColumnUnit unit = null;
        for (SheetRow row : body) {
            Cell cell = row.cell(column);
            if (row.number() <= mapping.layout().headerLast() || cell.isBlank()) {
                continue;
            }
            Matcher m = cell.kind() == CellKind.TEXT ? PRICE.matcher(cell.raw().strip()) : null;
            unit = m == null || !m.matches() ? null : per(m.group(2)).orElse(null);
            if (unit == null || said.add(unit.per()) && said.size() > 1) {
                return null;
            }
        }
        return unit;
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
