package ruralpost.ui.register;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import ruralpost.app.AppContext;
import ruralpost.item.Item;
import ruralpost.item.ItemKind;
import ruralpost.item.Tracking;
import ruralpost.ledger.Stamp;
import ruralpost.ledger.WriteTx;
import ruralpost.text.Lang;
import ruralpost.text.Message;
import ruralpost.text.Texts;
import ruralpost.ui.form.FormRow;

/** Things that are given out, stocked and counted. */
final class ItemRegister extends CentrePart<Item> {

    ItemRegister() {
        super("item", "item", "fth-package");
    }

    @Override
    public List<Column<Item, ?>> columns() {
        return List.of(Column.text("name", 180, Item::name), Column.words("kind", 90, i -> i.kind().label()), Column.text("unit", 60, Item::unit),
            Column.words("tracking", 90, i -> i.tracking().label()), Column.of("minimum", 90, Item::minimum, Shown.COUNT), Column.text("code", 110, Item::code),
            Column.words("expires", 80, i -> i.expires() ? Message.of("register.yes.true") : null),
            Column.text("aliases", 180, i -> i.aliases().isEmpty() ? null : String.join("，", i.aliases())));
    }

    @Override
    public RegisterForm<Item> form(RegisterContext context) {
        Fields<Item> f = new Fields<>(this, context);
        FormRow<String> name = guarded(f.text("name", 200, Item::name)).required();
        FormRow<ItemKind> kind = f.choice("kind", Arrays.asList(ItemKind.values()), ItemKind::label, Item::kind).required();
        FormRow<String> unit = f.text("unit", 20, Item::unit).required();
        FormRow<Tracking> tracking = f.choice("tracking", Arrays.asList(Tracking.values()), Tracking::label, Item::tracking).required();
        FormRow<Long> minimum = f.count("minimum", Item::minimum);
        FormRow<String> code = f.text("code", 40, Item::code);
        FormRow<List<String>> aliases = f.aliases(Item::aliases);
        FormRow<Boolean> expires = f.check("expires", Item::expires);
        FormRow<String> remark = f.remark(Item::remark);
        return RegisterForm.of(f.build(() -> new Item(f.kept(Item::stamp, Stamp.NEW), name.value(), kind.value(), Fields.orEmpty(aliases), code.value(), unit.value(),
            tracking.value(), minimum.value(), Boolean.TRUE.equals(expires.value()), remark.value())));
    }

    @Override
    public List<Item> records(RegisterData data) {
        return data.goods().items();
    }

    @Override
    public Stamp stamp(Item r) {
        return r.stamp();
    }

    @Override
    public String title(Item r, RegisterData data, Lang lang) {
        return r.name();
    }

    @Override
    public List<String> aliases(Item r, RegisterData data) {
        List<String> words = new ArrayList<>(r.aliases());
        words.add(r.code());
        return words;
    }

    @Override
    public String meta(Item r, RegisterData data, Lang lang) {
        return Texts.of(lang).get(r.kind().label()) + "  " + r.unit();
    }

    @Override
    public long save(WriteTx tx, AppContext app, Item r) {
        return app.items().save(tx, r);
    }

    @Override
    public void delete(WriteTx tx, AppContext app, Item r) {
        app.items().delete(tx, r.stamp());
    }
}
