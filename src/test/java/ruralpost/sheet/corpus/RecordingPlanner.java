package ruralpost.sheet.corpus;

import java.util.ArrayList;
import java.util.List;
import ruralpost.sales.importing.SalesShape;
import ruralpost.sheet.KnownNames;
import ruralpost.sheet.RowValues;
import ruralpost.sheet.plan.Outcome;
import ruralpost.sheet.plan.RowDecision;
import ruralpost.sheet.plan.RowKey;
import ruralpost.sheet.plan.RowPlanner;
import ruralpost.text.Message;
import ruralpost.value.Quantity;

/** Takes every record that a plan makes; only a number without a unit is refused, as there is no ledger that knows a usual one. */
final class RecordingPlanner implements RowPlanner<ReadSale> {

    final List<ReadSale> sales = new ArrayList<>();

    @Override
    public KnownNames known() {
        return CorpusNames::knows;
    }

    @Override
    public long basis() {
        return 0;
    }

    @Override
    public ReadSale draft(RowValues v, Complaints complaints) {
        Quantity quantity = v.quantity(SalesShape.QUANTITY);
        if (v.bare(SalesShape.QUANTITY) != null) {
            if (!v.has(SalesShape.UNIT)) {
                complaints.at(SalesShape.QUANTITY, Message.of("sales.import.no.unit", v.bare(SalesShape.QUANTITY).toPlainString()), null);
                return null;
            }
            quantity = Quantity.of(v.bare(SalesShape.QUANTITY), v.unit(SalesShape.UNIT));
        }
        return ReadSale.of(v, quantity);
    }

    @Override
    public RowDecision decide(ReadSale draft, RowKey key) {
        return RowDecision.CREATE;
    }

    @Override
    public void planned(RowValues values, ReadSale draft, Outcome outcome) {
        if (draft != null) {
            sales.add(draft);
        }
    }
}
