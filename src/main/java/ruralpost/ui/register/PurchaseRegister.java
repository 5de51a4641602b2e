package ruralpost.ui.register;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import ruralpost.app.AppContext;
import ruralpost.centre.Purchase;
import ruralpost.ledger.Stamp;
import ruralpost.ledger.WriteTx;
import ruralpost.text.Lang;
import ruralpost.ui.form.FormRow;
import ruralpost.value.Money;

/** What was bought for centres, with invoice numbers. */
final class PurchaseRegister extends CentrePart<Purchase> {

    PurchaseRegister() {
        super("purchase", "purchase", "fth-shopping-bag");
    }

    @Override
    public List<Column<Purchase, ?>> columns() {
        return List.of(Column.text("name", 200, Purchase::name), Column.of("day", 90, Purchase::boughtOn, Shown.DATE), Column.of("amount", 120, Purchase::amount, Shown.MONEY),
            Column.name("funding", 180, Purchase::fundingId), Column.text("invoice", 120, Purchase::invoice), Column.text("supplier", 180, Purchase::supplier));
    }

    @Override
    public RegisterForm<Purchase> form(RegisterContext context) {
        Fields<Purchase> f = new Fields<>(this, context);
        FormRow<String> name = guarded(f.text("name", 200, Purchase::name)).required().wide();
        FormRow<LocalDate> day = f.date("day", Purchase::boughtOn).required();
        FormRow<Money> amount = positive(f.money("amount", Purchase::amount)).required();
        FormRow<Long> funding = f.funding("funding", Purchase::fundingId);
        FormRow<String> invoice = f.text("invoice", 60, Purchase::invoice);
        FormRow<String> supplier = guarded(f.text("supplier", 200, Purchase::supplier));
        FormRow<String> remark = f.remark(Purchase::remark);
        return RegisterForm.of(f.build(() -> new Purchase(f.kept(Purchase::stamp, Stamp.NEW), name.value(), funding.value(), day.value(), invoice.value(), supplier.value(),
            amount.value(), remark.value())));
    }

    @Override
    public List<Purchase> records(RegisterData data) {
        return data.goods().book().purchases();
    }

    @Override
    public Stamp stamp(Purchase r) {
        return r.stamp();
    }

    @Override
    public String title(Purchase r, RegisterData data, Lang lang) {
        return r.name();
    }

    @Override
    public List<String> aliases(Purchase r, RegisterData data) {
        return Arrays.asList(r.invoice());
    }

    @Override
    public List<String> related(Purchase r, RegisterData data) {
        return Arrays.asList(data.name(r.fundingId()), r.supplier());
    }

    @Override
    public String meta(Purchase r, RegisterData data, Lang lang) {
        return r.boughtOn().toString();
    }

    @Override
    public long save(WriteTx tx, AppContext app, Purchase r) {
        return app.centres().fundings().save(tx, r);
    }

    @Override
    public void delete(WriteTx tx, AppContext app, Purchase r) {
        app.centres().fundings().deletePurchase(tx, r.stamp());
    }
}
