package ruralpost.ui.campaign.entry;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import ruralpost.app.AppContext;
import ruralpost.campaign.Activity;
import ruralpost.campaign.ActivityStore;
import ruralpost.campaign.Handout;
import ruralpost.centre.Centre;
import ruralpost.centre.stock.StockBookStore;
import ruralpost.item.Item;
import ruralpost.joint.GiftStock;
import ruralpost.ledger.Stamp;
import ruralpost.ledger.WriteTx;
import ruralpost.place.Partner;
import ruralpost.text.Message;
import ruralpost.ui.form.Problem;
import ruralpost.ui.form.ValueFormat;
import ruralpost.ui.table.EntryColumn;
import ruralpost.ui.table.EntryValues;
import ruralpost.value.Formats;
import ruralpost.value.Money;

/** What was given out at activities, one row each. */
final class HandoutSheet implements EntrySheet<Handout> {

    private final ActivityStore store;
    private final GiftStock gifts;
    private final StockBookStore balances;
    private final EntryColumn<Handout, Item> stock;
    private final EntryColumn<Handout, Centre> from;
    private final EntryBook book;
    private final EntryColumn<Handout, Activity> activity;
    private final EntryColumn<Handout, String> item = EntryColumn.<Handout, String>typed("item", "register.handout.item", 150, ValueFormat.text(200), Handout::item).required();
    private final EntryColumn<Handout, Long> count = EntryColumn.typed("count", "register.handout.count", 80, Checks.count(), Handout::count);
    private final EntryColumn<Handout, String> unit = EntryColumn.typed("unit", "register.handout.unit", 60, ValueFormat.text(20), Handout::unit);
    private final EntryColumn<Handout, Money> value = EntryColumn.typed("value", "register.handout.value", 110, ValueFormat.MONEY, Handout::value);
    private final EntryColumn<Handout, Partner> partner;
    private final EntryColumn<Handout, String> remark = EntryColumn.<Handout, String>typed("remark", "register.handout.remark", 160, ValueFormat.TEXT, Handout::remark)
        .multiline();

    HandoutSheet(AppContext app, EntryBook book) {
        this.store = app.campaigns().activities();
        this.gifts = new GiftStock(app.campaigns().activities(), app.centres().stock());
        this.balances = app.centres().balances();
        this.book = book;
        stock = EntryColumn.<Handout, Item>pick("stock", "register.handout.stock", 130, book.items(), (i, lang) -> i.name(), h -> book.item(h.itemId()));
        from = EntryColumn.<Handout, Centre>pick("from", "register.handout.from", 150, book.centres(), (c, lang) -> book.name(EntryNames::centres, c),
            h -> book.centre(h.centreId())).carried();
        activity = EntryColumn.<Handout, Activity>pick("activity", "register.handout.activity", 220, book.activities(),
            (a, lang) -> book.name(EntryNames::activities, a), h -> book.activity(h.activityId())).required().carried();
        partner = EntryColumn.<Handout, Partner>pick("partner", "register.handout.partner", 160, book.partners(), (p, lang) -> p.name(),
            h -> book.partner(h.partnerId())).carried();
    }

    @Override
    public String id() {
        return "handout";
    }

    @Override
    public List<EntryColumn<Handout, ?>> columns() {
        return List.of(activity, item, count, unit, value, partner, stock, from, remark);
    }

    @Override
    public Map<String, Problem> check(EntryValues v) {
        Item i = v.get(stock);
        Centre c = v.get(from);
        Activity a = v.get(activity);
        Checks checks = new Checks(v, book.texts()).nothingPersonal(item, unit, remark).notNegative(value);
        if (i != null && c == null) {
            checks.say(from, Message.of("stock.gift.centre", i.name()));
        }
        return checks.say(count, GiftStock.problem(balances.loaded(), id(i), i == null || c == null ? null : c.id(), v.get(count), v.saved(Handout.class), a == null ? null : a.heldOn())).found();
    }

    @Override
    public Handout row(EntryValues v, Handout before) {
        Partner giver = v.get(partner);
        return new Handout(before == null ? Stamp.NEW : before.stamp(), v.get(activity).stamp().id(), v.get(item), v.get(count), v.get(unit), v.get(value),
            giver == null ? null : giver.stamp().id(), id(v.get(stock)), v.get(stock) == null || v.get(from) == null ? null : v.get(from).id(), v.get(remark));
    }

    private static Long id(Item item) {
        return item == null ? null : item.stamp().id();
    }

    @Override
    public String title(Handout h) {
        return h.item();
    }

    @Override
    public Stamp stamp(Handout h) {
        return h.stamp();
    }

    @Override
    public long save(WriteTx tx, Handout h) {
        return gifts.save(tx, h);
    }

    @Override
    public void delete(WriteTx tx, Handout h) {
        gifts.delete(tx, h);
    }

    @Override
    public List<Handout> byIds(Collection<Long> ids) {
        return store.handouts(ids);
    }

    @Override
    public List<Handout> byIds(WriteTx tx, Collection<Long> ids) {
        return store.handouts(tx, ids);
    }

    @Override
    public List<Total> totals(List<Handout> rows, Formats formats) {
        return List.of(new Total("register.handout.count", ActivitySheet.sum(rows, Handout::count, formats)),
            new Total("register.handout.value", formats.money(Money.sum(rows.stream().map(Handout::value).filter(Objects::nonNull).toList()))));
    }
}
