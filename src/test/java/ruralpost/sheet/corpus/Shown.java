package ruralpost.sheet.corpus;

import java.math.BigDecimal;

/** A number shown in a certain number format. */
record Shown(BigDecimal number, String format) {

    @Override
    public String toString() {
        return number.toPlainString();
    }
}
