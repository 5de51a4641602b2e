package ruralpost.app;

import java.time.LocalDate;
import ruralpost.centre.importing.CentreImports;
import ruralpost.centre.stock.StockDocumentKind;
import ruralpost.importing.SheetImport;
import ruralpost.sheet.names.NameChoiceStore;
import ruralpost.text.Texts;

/** The imports of centres and of opening stock into an open ledger. */
public final class StockImports {

    private StockImports() {
    }

    /** Of that ledger. */
    public static CentreImports of(AppContext app) {
        NameChoiceStore choices = new NameChoiceStore(app.ledger());
        return new CentreImports(app.ledger(), app.centres(), app.items(), app.places(), LocalDate::now,
            () -> Texts.of(app.settings().lang()).get(StockDocumentKind.OPENING.label()), target -> new SheetImport(app.ledger(), target, choices, app.recipes()));
    }
}
