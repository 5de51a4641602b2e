package ruralpost.ui.register;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import javafx.beans.property.SimpleObjectProperty;
import ruralpost.app.AppContext;
import ruralpost.ledger.Stamp;
import ruralpost.ledger.WriteTx;
import ruralpost.sales.Donation;
import ruralpost.text.Lang;
import ruralpost.text.Message;
import ruralpost.ui.form.FormPane;
import ruralpost.ui.form.FormRow;
import ruralpost.ui.form.Problem;
import ruralpost.value.Formats;
import ruralpost.value.Money;
import ruralpost.value.Percent;
import ruralpost.value.Period;

/** Parts of a profit or revenue given to villages. The amount follows from base and percentage while they are typed. */
final class DonationRegister implements Register<Donation> {

    private static final Percent MOST = Percent.HUNDRED;

    @Override
    public String id() {
        return "donation";
    }

    @Override
    public String area() {
        return "sales";
    }

    @Override
    public String table() {
        return "donation";
    }

    @Override
    public String icon() {
        return "fth-gift";
    }

    @Override
    public List<Column<Donation, ?>> columns() {
        return List.of(Column.name("village", 110, Donation::villageId), Column.of("period", 184, Donation::period, Shown.PERIOD),
            Column.of("base", 110, Donation::baseMoney, Shown.MONEY), Column.of("percent", 70, Donation::percent, Shown.PERCENT),
            Column.of("amount", 126, Donation::amount, Shown.MONEY), Column.of("paid", 90, Donation::paidOn, Shown.DATE),
            Column.text("campaign", 150, Donation::campaign), Column.words("kind", 70, d -> d.base().label()), Column.name("product", 110, Donation::productId));
    }

    @Override
    public RegisterForm<Donation> form(RegisterContext context) {
        Fields<Donation> f = new Fields<>(this, context);
        FormRow<Long> village = f.place("village", Donation::villageId).required();
        FormRow<Period> period = f.period("period", Donation::period).required();
        FormRow<Donation.Base> kind = f.choice("kind", Arrays.asList(Donation.Base.values()), Donation.Base::label, Donation::base).required();
        FormRow<Money> base = f.money("base", Donation::baseMoney).required();
        FormRow<Percent> percent = f.percent("percent", Donation::percent).required().check(DonationRegister::outside);
        FormRow<LocalDate> paid = f.date("paid", Donation::paidOn);
        FormRow<Long> product = f.product("product", Donation::productId);
        FormRow<String> campaign = f.text("campaign", 200, Donation::campaign);
        FormRow<String> remark = f.remark(Donation::remark);
        FormPane<Donation> pane = f.build(() -> new Donation(f.kept(Donation::stamp, Stamp.NEW), village.value(), product.value(), campaign.value(), period.value(),
            kind.value(), base.value(), percent.value(), percent.value().of(base.value()), paid.value(), remark.value()));
        SimpleObjectProperty<Message> live = new SimpleObjectProperty<>();
        Runnable compute = () -> live.set(computed(base.value(), percent.value()));
        base.onChange(compute);
        percent.onChange(compute);
        return new RegisterForm<>(pane, live, null);
    }

    private static Problem outside(Percent p) {
        boolean fits = p == null || p.value().signum() > 0 && p.compareTo(MOST) <= 0 && p.value().scale() <= 4;
        return fits ? null : Problem.of("register.donation.percent.range");
    }

    /** The donation and how it was computed; null while one of the two is missing or outside its limits. */
    private static Message computed(Money base, Percent percent) {
        if (base == null || percent == null || outside(percent) != null) {
            return null;
        }
        Formats formats = Formats.of(Lang.ZH);
        return Message.of("register.donation.computed", formats.money(percent.of(base)), formats.money(base), formats.percent(percent));
    }

    @Override
    public List<Donation> records(RegisterData data) {
        return data.lists().donations();
    }

    @Override
    public Stamp stamp(Donation d) {
        return d.stamp();
    }

    @Override
    public String title(Donation d, RegisterData data, Lang lang) {
        return data.name(d.villageId()) + " " + Formats.of(lang).period(d.period());
    }

    @Override
    public List<String> aliases(Donation d, RegisterData data) {
        return Arrays.asList(d.campaign());
    }

    @Override
    public List<String> related(Donation d, RegisterData data) {
        return Arrays.asList(data.name(d.productId()));
    }

    @Override
    public String meta(Donation d, RegisterData data, Lang lang) {
        return d.campaign() == null ? "" : d.campaign();
    }

    @Override
    public long save(WriteTx tx, AppContext app, Donation d) {
        return app.contracts().save(tx, d);
    }

    @Override
    public void delete(WriteTx tx, AppContext app, Donation d) {
        app.contracts().deleteDonation(tx, d.stamp());
    }
}
