package ruralpost.ui.register;

import java.util.Arrays;
import java.util.List;
import ruralpost.app.AppContext;
import ruralpost.centre.Funding;
import ruralpost.centre.Purchase;
import ruralpost.ledger.Stamp;
import ruralpost.ledger.WriteTx;
import ruralpost.text.Lang;
import ruralpost.text.Message;
import ruralpost.ui.form.FormRow;
import ruralpost.value.Money;
import ruralpost.value.Period;

/** Money and goods that partners gave for centres: what they paid for, and what is left. */
final class FundingRegister extends CentrePart<Funding> {

    FundingRegister() {
        super("funding", "funding", "fth-dollar-sign");
    }

    @Override
    public List<Column<Funding, ?>> columns() {
        return List.of(Column.text("name", 200, Funding::name), Column.name("partner", 150, Funding::partnerId), Column.of("amount", 120, Funding::amount, Shown.MONEY),
            Column.words("inKind", 70, f -> f.inKind() ? Message.of("register.yes.true") : null), Column.of("period", 176, Funding::period, Shown.PERIOD),
            Column.name("document", 160, Funding::documentId), Column.text("purpose", 180, Funding::purpose));
    }

    @Override
    public List<Column<Funding, ?>> facts() {
        return List.of(Column.of("spent", 120, FundingRegister::spent, Shown.MONEY),
            Column.of("left", 120, (f, d) -> f.amount() == null || f.inKind() ? null : f.amount().minus(spent(f, d)), Shown.MONEY));
    }

    /** What was bought with it. */
    static Money spent(Funding f, RegisterData data) {
        return Money.sum(data.goods().book().purchases().stream().filter(p -> p.fundingId() != null && p.fundingId() == f.stamp().id()).map(Purchase::amount).toList());
    }

    @Override
    public RegisterForm<Funding> form(RegisterContext context) {
        Fields<Funding> f = new Fields<>(this, context);
        FormRow<String> name = guarded(f.text("name", 200, Funding::name)).required().wide();
        FormRow<Long> partner = f.partner("partner", Funding::partnerId);
        FormRow<Money> amount = positive(f.money("amount", Funding::amount));
        FormRow<Period> period = f.period("period", Funding::period).required();
        FormRow<Boolean> inKind = f.check("inKind", Funding::inKind);
        FormRow<Long> document = f.document("document", Funding::documentId);
        FormRow<String> purpose = guarded(f.text("purpose", 500, Funding::purpose)).wide();
        FormRow<String> remark = f.remark(Funding::remark);
        return RegisterForm.of(f.build(() -> new Funding(f.kept(Funding::stamp, Stamp.NEW), name.value(), partner.value(), amount.value(), Boolean.TRUE.equals(inKind.value()),
            period.value(), document.value(), purpose.value(), remark.value())));
    }

    @Override
    public List<Funding> records(RegisterData data) {
        return data.goods().book().fundings();
    }

    @Override
    public Stamp stamp(Funding r) {
        return r.stamp();
    }

    @Override
    public String title(Funding r, RegisterData data, Lang lang) {
        return r.name();
    }

    @Override
    public List<String> related(Funding r, RegisterData data) {
        return Arrays.asList(data.name(r.partnerId()), r.purpose());
    }

    @Override
    public String meta(Funding r, RegisterData data, Lang lang) {
        return r.period().label(lang);
    }

    @Override
    public long save(WriteTx tx, AppContext app, Funding r) {
        return app.centres().fundings().save(tx, r);
    }

    @Override
    public void delete(WriteTx tx, AppContext app, Funding r) {
        app.centres().fundings().deleteFunding(tx, r.stamp());
    }
}
