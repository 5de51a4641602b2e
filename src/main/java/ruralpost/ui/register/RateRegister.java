package ruralpost.ui.register;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import ruralpost.app.AppContext;
import ruralpost.ledger.Stamp;
import ruralpost.ledger.WriteTx;
import ruralpost.plan.StoredRate;
import ruralpost.text.Lang;
import ruralpost.ui.form.FormRow;
import ruralpost.ui.form.Problem;
import ruralpost.value.ExchangeRate;

/** The rate table: yuan per dollar by day. */
final class RateRegister implements Register<StoredRate> {

    private static final BigDecimal BELOW = BigDecimal.valueOf(1000);

    @Override
    public String id() {
        return "rate";
    }

    @Override
    public String area() {
        return "plan";
    }

    @Override
    public String table() {
        return "exchange_rate";
    }

    @Override
    public String icon() {
        return "fth-dollar-sign";
    }

    @Override
    public List<Column<StoredRate, ?>> columns() {
        return List.of(Column.of("on", 100, s -> s.rate().on(), Shown.DATE), Column.of("rate", 110, s -> s.rate().yuanPerDollar(), Shown.NUMBER),
            Column.text("source", 440, s -> s.rate().source()));
    }

    @Override
    public RegisterForm<StoredRate> form(RegisterContext context) {
        Fields<StoredRate> f = new Fields<>(this, context);
        FormRow<LocalDate> on = f.date("on", s -> s.rate().on()).required();
        FormRow<BigDecimal> rate = f.decimal("rate", 6, s -> s.rate().yuanPerDollar()).required()
            .check(r -> r != null && (r.signum() <= 0 || r.compareTo(BELOW) >= 0) ? Problem.of("register.rate.range") : null);
        FormRow<String> source = f.text("source", 300, s -> s.rate().source()).required().wide();
        return RegisterForm.of(f.build(() -> new StoredRate(f.kept(StoredRate::stamp, Stamp.NEW), new ExchangeRate(on.value(), rate.value(), source.value()))));
    }

    @Override
    public List<StoredRate> records(RegisterData data) {
        return data.lists().rates().reversed();
    }

    @Override
    public Stamp stamp(StoredRate s) {
        return s.stamp();
    }

    @Override
    public String title(StoredRate s, RegisterData data, Lang lang) {
        return s.rate().on().toString();
    }

    @Override
    public List<String> aliases(StoredRate s, RegisterData data) {
        return List.of();
    }

    @Override
    public List<String> related(StoredRate s, RegisterData data) {
        return List.of(s.rate().source(), s.rate().yuanPerDollar().toPlainString());
    }

    @Override
    public String meta(StoredRate s, RegisterData data, Lang lang) {
        return s.rate().yuanPerDollar().toPlainString();
    }

    @Override
    public long save(WriteTx tx, AppContext app, StoredRate s) {
        return app.rates().save(tx, s);
    }

    @Override
    public void delete(WriteTx tx, AppContext app, StoredRate s) {
        app.rates().delete(tx, s.stamp());
    }
}
