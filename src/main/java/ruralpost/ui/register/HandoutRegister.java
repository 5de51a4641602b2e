package ruralpost.ui.register;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import ruralpost.app.AppContext;
import ruralpost.campaign.Activity;
import ruralpost.campaign.Handout;
import ruralpost.joint.GiftStock;
import ruralpost.ledger.Stamp;
import ruralpost.ledger.WriteTx;
import ruralpost.text.Lang;
import ruralpost.text.Message;
import ruralpost.ui.form.FormRow;
import ruralpost.value.Money;

/** What was given out at activities. */
final class HandoutRegister extends CampaignPart<Handout> {

    HandoutRegister() {
        super("handout", "handout", "fth-gift");
    }

    @Override
    public List<Column<Handout, ?>> columns() {
        return List.of(Column.name("activity", 220, Handout::activityId), Column.text("item", 140, Handout::item), Column.of("count", 80, Handout::count, Shown.COUNT),
            Column.text("unit", 60, Handout::unit), Column.of("value", 110, Handout::value, Shown.MONEY), Column.name("partner", 160, Handout::partnerId),
            Column.name("stock", 140, Handout::itemId), Column.name("from", 160, Handout::centreId), Column.text("remark", 160, Handout::remark));
    }

    @Override
    public RegisterForm<Handout> form(RegisterContext context) {
        Fields<Handout> f = new Fields<>(this, context);
        FormRow<Long> activity = f.activity("activity", Handout::activityId).required();
        FormRow<String> item = guarded(f.text("item", 200, Handout::item)).required();
        FormRow<Long> stock = f.item("stock", Handout::itemId);
        FormRow<Long> from = f.centre("from", Handout::centreId);
        FormRow<Long> count = f.count("count", Handout::count).check(n -> problem(tooLittle(context, f, activity.value(), stock.value(), from.value(), n)));
        FormRow<String> unit = guarded(f.text("unit", 20, Handout::unit));
        FormRow<Money> value = positive(f.money("value", Handout::value));
        FormRow<Long> partner = f.partner("partner", Handout::partnerId);
        FormRow<String> remark = f.remark(Handout::remark);
        return RegisterForm.of(f.build(() -> new Handout(f.kept(Handout::stamp, Stamp.NEW), activity.value(), item.value(), count.value(), unit.value(), value.value(),
            partner.value(), stock.value(), from.value(), remark.value())));
    }

    private static Message tooLittle(RegisterContext context, Fields<Handout> f, Long activity, Long item, Long centre, Long count) {
        LocalDate day = activity == null ? null : context.data().get().campaigns().activities().stream().filter(a -> a.stamp().id() == activity)
            .map(Activity::heldOn).findFirst().orElse(null);
        return GiftStock.problem(context.window().app().centres().balances().loaded(), item, centre, count, f.kept(h -> h, null), day);
    }

    @Override
    public List<Handout> records(RegisterData data) {
        return data.campaigns().handouts();
    }

    @Override
    public Stamp stamp(Handout r) {
        return r.stamp();
    }

    @Override
    public String title(Handout r, RegisterData data, Lang lang) {
        return r.item();
    }

    @Override
    public List<String> related(Handout r, RegisterData data) {
        return Arrays.asList(data.name(r.activityId()), data.name(r.partnerId()));
    }

    @Override
    public String meta(Handout r, RegisterData data, Lang lang) {
        return String.valueOf(data.name(r.activityId()));
    }

    @Override
    public long save(WriteTx tx, AppContext app, Handout r) {
        return new GiftStock(app.campaigns().activities(), app.centres().stock()).save(tx, r);
    }

    @Override
    public void delete(WriteTx tx, AppContext app, Handout r) {
        new GiftStock(app.campaigns().activities(), app.centres().stock()).delete(tx, r);
    }
}
