package ruralpost.ui.register;

import java.math.BigDecimal;
import java.util.List;
import ruralpost.app.AppContext;
import ruralpost.ledger.Stamp;
import ruralpost.ledger.WriteTx;
import ruralpost.plan.LedgerValue;
import ruralpost.plan.StoredValue;
import ruralpost.text.Lang;
import ruralpost.text.Texts;
import ruralpost.ui.form.FormRow;
import ruralpost.ui.form.Problem;

/** Values that the ledger sets for itself; one that is not set, or is deleted again, is the usual one. */
final class ValueRegister implements Register<StoredValue> {

    @Override
    public String id() {
        return "value";
    }

    @Override
    public String area() {
        return "plan";
    }

    @Override
    public String table() {
        return "ledger_value";
    }

    @Override
    public String icon() {
        return "fth-sliders";
    }

    @Override
    public List<Column<StoredValue, ?>> columns() {
        return List.of(Column.words("which", 260, s -> s.which().label()), Column.of("amount", 140, StoredValue::value, Shown.NUMBER),
            Column.of("usual", 140, s -> s.which().usual(), Shown.NUMBER));
    }

    @Override
    public RegisterForm<StoredValue> form(RegisterContext context) {
        Fields<StoredValue> f = new Fields<>(this, context);
        LedgerValue which = LedgerValue.MANY_ORDERS;
        FormRow<BigDecimal> amount = f.decimal("amount", 0, StoredValue::value).required()
            .check(a -> a != null && !which.allows(a) ? Problem.of("register.value.amount.range") : null);
        return RegisterForm.of(f.build(() -> new StoredValue(f.kept(StoredValue::stamp, Stamp.NEW), f.kept(StoredValue::which, which), amount.value())));
    }

    @Override
    public List<StoredValue> records(RegisterData data) {
        return data.values();
    }

    @Override
    public Stamp stamp(StoredValue s) {
        return s.stamp();
    }

    @Override
    public String title(StoredValue s, RegisterData data, Lang lang) {
        return Texts.of(lang).get(s.which().label());
    }

    @Override
    public List<String> aliases(StoredValue s, RegisterData data) {
        return List.of();
    }

    @Override
    public String meta(StoredValue s, RegisterData data, Lang lang) {
        return s.value().toPlainString();
    }

    @Override
    public long save(WriteTx tx, AppContext app, StoredValue s) {
        return app.values().save(tx, s);
    }

    @Override
    public void delete(WriteTx tx, AppContext app, StoredValue s) {
        app.values().delete(tx, s.stamp());
    }
}
