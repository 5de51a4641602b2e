package ruralpost.sheet.plan;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import ruralpost.sheet.ColumnMapping;
import ruralpost.sheet.FieldKind;
import ruralpost.sheet.MappedColumn;
import ruralpost.sheet.RowRemark;
import ruralpost.sheet.file.ColumnLetters;
import ruralpost.sheet.file.SheetRow;
import ruralpost.sheet.words.HeaderTitle;
import ruralpost.sheet.words.SumWords;
import ruralpost.text.Message;

/** What stands across the columns beside what is said of it: the column of sums beside channels or months, and cells of 0, of which no record is made. */
final class AcrossChecks {

    private static final Pattern MONEY = Pattern.compile("[额元款价]");
    private static final Pattern COUNT = Pattern.compile("[量数重斤件]");
    private static final int LISTED = 20;
    private static final BigDecimal SLACK = new BigDecimal("0.011");

    private final List<MappedColumn> parts;
    private final MappedColumn side;
    private final List<RowRemark> differing = new ArrayList<>();
    private int zeros;
    private SheetRow firstZero;
    private MappedColumn zeroColumn;

    AcrossChecks(ColumnMapping mapping) {
        List<MappedColumn> spread = mapping.columns().stream().filter(c -> c.imported() && c.spread() != null && mapping.shape().field(c.field()).isMeasure()).toList();
        // what is in other units, or of two kinds, adds up to no one sum
        boolean alike = spread.size() > 1 && spread.stream().map(c -> c.field() + c.unit()).distinct().count() == 1;
        List<MappedColumn> sums = !alike ? List.of() : mapping.columns().stream().filter(c -> !c.imported() && mapping.layout().covers(c.column()) && isSum(mapping.layout().path(c.column()), spread.getFirst(), mapping.shape().field(spread.getFirst().field()).kind())).toList();
        parts = spread.size() > 1 ? spread : List.of();
        side = sums.size() == 1 ? sums.getFirst() : null;
    }

    private static boolean isSum(List<String> path, MappedColumn part, FieldKind kind) {
        HeaderTitle title = path.size() == 1 ? HeaderTitle.of(path.getFirst()) : null;
        return title != null && SumWords.isTotal(path.getFirst()) && (title.unit() == null || title.unit().equals(part.unit()))
            && !(kind == FieldKind.MONEY ? COUNT : MONEY).matcher(path.getFirst()).find();
    }

    /** A record of the sheet. */
    void row(SheetRow row) {
        zeros(row);
        BigDecimal stated = side == null || differing.size() >= LISTED ? null : TotalChecks.number(row.cell(side.column()));
        if (stated == null) {
            return;
        }
        BigDecimal sum = BigDecimal.ZERO;
        for (MappedColumn part : parts) {
            BigDecimal number = TotalChecks.number(row.cell(part.column()));
            if (number == null && TotalChecks.hasDigits(row.cell(part.column()))) {
                return;
            }
            sum = number == null ? sum : sum.add(number);
        }
        if (stated.subtract(sum).abs().compareTo(SLACK) > 0) {
            differing.add(new RowRemark(row.number(), ColumnLetters.of(side.column()), Message.of("sheet.side"), row.cell(side.column()).shown(), Message.of("sheet.remark.side", stated.toPlainString(), sum.toPlainString())));
        }
    }

    private void zeros(SheetRow row) {
        for (MappedColumn part : parts) {
            BigDecimal number = TotalChecks.number(row.cell(part.column()));
            if (number != null && number.signum() == 0 && zeros++ == 0) {
                firstZero = row;
                zeroColumn = part;
            }
        }
    }

    /** Adds the rows that differ, and the first cell of 0. */
    void tell(RemarkList remarks) {
        if (firstZero != null) {
            remarks.first(new RowRemark(firstZero.number(), ColumnLetters.of(zeroColumn.column()), Message.of("sheet.across"), firstZero.cell(zeroColumn.column()).shown(), Message.of("sheet.remark.zero", zeros)));
        }
        for (int i = differing.size() - 1; i >= 0; i--) {
            remarks.first(differing.get(i));
        }
    }
}
