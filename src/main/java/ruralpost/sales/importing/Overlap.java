package ruralpost.sales.importing;

import java.math.BigDecimal;
import java.time.LocalDate;
import ruralpost.text.Lang;
import ruralpost.text.Message;
import ruralpost.value.Bound;
import ruralpost.value.Formats;
import ruralpost.value.Money;

/** Sales whose periods overlap that of a row without being the same: how many, from when to when, and their sum. */
final class Overlap {

    private long count;
    private int first = Integer.MAX_VALUE;
    private int last = Integer.MIN_VALUE;
    private long amounts;
    private BigDecimal fen = BigDecimal.ZERO;
    private int bounds;
    private BigDecimal milligrams = BigDecimal.ZERO;

    void add(PeriodBook.Cell cell, long sales, long number, int bits) {
        count += sales;
        first = Math.min(first, cell.from());
        last = Math.max(last, cell.from() + cell.days() - 1);
        if (cell.money()) {
            amounts += sales;
            fen = fen.add(BigDecimal.valueOf(number));
            bounds |= bits;
        } else {
            milligrams = milligrams.add(BigDecimal.valueOf(number));
        }
    }

    /** Whether all of them are sales of one day. */
    boolean isOfDays() {
        return first == last;
    }

    boolean isEmpty() {
        return count == 0;
    }

    /** What is said of the row. @param key with the arguments count, when, sum */
    Message within(String key) {
        return Message.of(key, count, days(), sum());
    }

    /** The former sale beside that of a row which probably corrects it. */
    Message correctedTo(Overlap row) {
        return row.fen.equals(fen) && row.milligrams.equals(milligrams) && row.bounds == bounds ? Message.of("sales.import.corrected.else", days(), sum())
            : Message.of("sales.import.corrected", days(), sum(), row.sum());
    }

    /** A former sale that stands nowhere in the sheet any more. */
    Message renamed() {
        return Message.of("sales.import.renamed", days(), sum());
    }

    private Object days() {
        String from = LocalDate.ofEpochDay(first).toString();
        return first == last ? from : Message.of("sales.import.days", from, LocalDate.ofEpochDay(last).toString());
    }

    /** Digits are written alike in both languages. */
    private Message sum() {
        Formats digits = Formats.of(Lang.EN);
        if (amounts > 0 && fen.abs().compareTo(BigDecimal.valueOf(Money.LIMIT)) <= 0) {
            String yuan = digits.money(Money.ofFen(fen.longValueExact()));
            Bound bound = Bound.ofBits(bounds, amounts);
            return bound.isExact() ? Message.of("sheet.remark.money", yuan)
                : Message.of("sheet.remark.money.bounded", Message.of("value.bound.mark." + bound.code().replace(' ', '.')), yuan);
        }
        return milligrams.signum() == 0 ? Message.of("sales.import.overlap.no.sum")
            : Message.of("sales.import.overlap.kg", digits.number(milligrams.movePointLeft(6).stripTrailingZeros()));
    }
}
