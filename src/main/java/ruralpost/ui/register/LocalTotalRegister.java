package ruralpost.ui.register;

import java.util.Arrays;
import java.util.List;
import ruralpost.app.AppContext;
import ruralpost.ledger.Stamp;
import ruralpost.ledger.WriteTx;
import ruralpost.place.Divisions;
import ruralpost.sales.LocalTotal;
import ruralpost.text.Lang;
import ruralpost.text.Texts;
import ruralpost.ui.form.FormRow;
import ruralpost.ui.form.Problem;
import ruralpost.value.Amount;
import ruralpost.value.Bound;
import ruralpost.value.Money;
import ruralpost.value.Percent;

/** What a product sold in an area in a whole year, with the share of this ledger's own sales in it. */
final class LocalTotalRegister implements Register<LocalTotal> {

    @Override
    public String id() {
        return "total";
    }

    @Override
    public String area() {
        return "sales";
    }

    @Override
    public String table() {
        return "local_total";
    }

    @Override
    public String icon() {
        return "fth-pie-chart";
    }

    @Override
    public List<Column<LocalTotal, ?>> columns() {
        return List.of(Column.of("year", 60, LocalTotal::year, Shown.YEAR), Column.name("product", 140, LocalTotal::productId),
            Column.of("area", 150, (t, d) -> area(t, d), Shown.TEXT), Column.of("amount", 130, LocalTotal::amount, Shown.AMOUNT),
            Column.text("source", 120, LocalTotal::source));
    }

    @Override
    public List<Column<LocalTotal, ?>> facts() {
        return List.of(Column.of("own", 150, (t, d) -> d.sales().ownSales(t), Shown.AMOUNT),
            Column.of("share", 80, LocalTotalRegister::share, Shown.BOUNDED_PERCENT));
    }

    private static Shown.BoundedNumber share(LocalTotal t, RegisterData d) {
        Amount own = d.sales().ownSales(t);
        return own == null ? null : Percent.share(own.money(), t.amount().money())
            .map(p -> new Shown.BoundedNumber(p.value(), Bound.difference(own.bound(), t.amount().bound()))).orElse(null);
    }

    @Override
    public void prepare(RegisterData data) {
        data.lists().localTotals().forEach(data.sales()::ownSales);
    }

    private static String area(LocalTotal t, RegisterData d) {
        return t.placeId() != null ? d.name(t.placeId()) : t.divisionCode() != null ? Divisions.get().path(t.divisionCode()) : null;
    }

    @Override
    public RegisterForm<LocalTotal> form(RegisterContext context) {
        Fields<LocalTotal> f = new Fields<>(this, context);
        FormRow<Long> year = f.year("year", t -> (long) t.year()).required();
        FormRow<Amount> amount = f.amount("amount", LocalTotal::amount).required()
            .check(a -> a != null && a.money().compareTo(Money.ZERO) < 0 ? Problem.of("sales.rule.total.negative") : null);
        FormRow<Long> product = f.product("product", LocalTotal::productId);
        FormRow<Long> place = f.place("place", LocalTotal::placeId);
        FormRow<String> division = f.division("division", LocalTotal::divisionCode).wide();
        FormRow<String> source = f.text("source", 300, LocalTotal::source).wide();
        FormRow<String> remark = f.remark(LocalTotal::remark);
        return RegisterForm.of(f.build(() -> new LocalTotal(f.kept(LocalTotal::stamp, Stamp.NEW), year.value().intValue(), product.value(), place.value(),
            division.value(), amount.value(), source.value(), remark.value())));
    }

    @Override
    public List<LocalTotal> records(RegisterData data) {
        return data.lists().localTotals();
    }

    @Override
    public Stamp stamp(LocalTotal t) {
        return t.stamp();
    }

    @Override
    public String title(LocalTotal t, RegisterData data, Lang lang) {
        String product = t.productId() == null ? Texts.of(lang).get("register.total.all") : data.name(t.productId());
        return t.year() + " " + product;
    }

    @Override
    public List<String> aliases(LocalTotal t, RegisterData data) {
        return List.of();
    }

    @Override
    public List<String> related(LocalTotal t, RegisterData data) {
        return Arrays.asList(area(t, data), data.name(t.productId()), t.source());
    }

    @Override
    public String meta(LocalTotal t, RegisterData data, Lang lang) {
        return area(t, data) == null ? "" : area(t, data);
    }

    @Override
    public long save(WriteTx tx, AppContext app, LocalTotal t) {
        return app.contracts().save(tx, t);
    }

    @Override
    public void delete(WriteTx tx, AppContext app, LocalTotal t) {
        app.contracts().deleteLocalTotal(tx, t.stamp());
    }
}
