package ruralpost.ui.importing;

import java.math.BigDecimal;
import ruralpost.sheet.ColumnMapping;
import ruralpost.sheet.FieldKind;
import ruralpost.sheet.MappedColumn;
import ruralpost.sheet.file.ColumnLetters;
import ruralpost.sheet.plan.TotalCheck;
import ruralpost.sheet.words.ColumnUnit;
import ruralpost.text.Lang;
import ruralpost.text.Message;
import ruralpost.value.Formats;
import ruralpost.value.Units;

/** Says in the units of the ledger by how much a total of the sheet differs from the rows that were read. */
final class TotalWords {

    private final ColumnMapping mapping;

    TotalWords(ColumnMapping mapping) {
        this.mapping = mapping;
    }

    /** A place to look at. */
    Spot spot(TotalCheck total) {
        MappedColumn column = column(total);
        return new Spot(total.row(), total.column(), digits(total.stated(), BigDecimal.ONE, false), Message.of("import.total.differs", difference(total)),
            Message.of("import.total.expected", about(total, number(total.summed(), column))), Spot.Kind.TOTAL);
    }

    /** Stated less summed, with its unit. */
    Message difference(TotalCheck total) {
        return about(total, number(total.stated().subtract(total.summed()), column(total)));
    }

    private static Message about(TotalCheck total, Message number) {
        return total.about() ? Message.of("import.total.about", number) : number;
    }

    private MappedColumn column(TotalCheck total) {
        int index = ColumnLetters.index(total.column());
        return mapping.columns().stream().filter(c -> c.column() == index).findFirst().orElseThrow();
    }

    /** Digits are written alike in both languages. */
    private Message number(BigDecimal number, MappedColumn column) {
        ColumnUnit unit = column.unit();
        boolean money = mapping.shape().field(column.field()).kind() == FieldKind.MONEY;
        String digits = digits(number, unit == null ? BigDecimal.ONE : unit.scale(), money);
        if (money) {
            return Message.of("import.total.number", digits, Message.of("import.unit.yuan"));
        }
        return unit == null ? Message.of("import.total.bare", digits)
            : Message.of("import.total.number", digits, unit.unit().equals(Units.YUAN) ? Message.of("import.unit.yuan") : unit.unit());
    }

    private static String digits(BigDecimal number, BigDecimal scale, boolean money) {
        BigDecimal all = number.multiply(scale);
        return money ? Formats.of(Lang.EN).number(all, 2) : Formats.of(Lang.EN).number(all.stripTrailingZeros());
    }
}
