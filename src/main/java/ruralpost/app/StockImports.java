package ruralpost.app;

import java.time.LocalDate;
import ruralpost.centre.importing.CentreImports;
import ruralpost.centre.importing.ReceiptTarget;
import ruralpost.centre.stock.StockDocumentKind;
import ruralpost.importing.SheetImport;
import ruralpost.text.Texts;

/** The imports of centres, of opening stock and of receipts into an open ledger. */
public final class StockImports {

    private StockImports() {
    }

    /** Of that ledger. */
    public static CentreImports of(AppContext app) {
        return new CentreImports(app.ledger(), app.centres(), app.items(), app.places(), LocalDate::now,
            () -> Texts.of(app.settings().lang()).get(StockDocumentKind.OPENING.label()), target -> Imports.of(app, target));
    }

    /** Receipts of what was sent, into that ledger. */
    public static SheetImport receipts(AppContext app) {
        return Imports.of(app, ReceiptTarget.of(app.ledger(), app.centres(), app.items(), app.places(),
            (d, kind) -> Texts.of(app.settings().lang()).get("stock.transit.title", d.title(), kind.label())));
    }
}
