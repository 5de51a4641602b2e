package ruralpost.ui.register;

import java.util.Arrays;
import java.util.List;
import ruralpost.app.AppContext;
import ruralpost.centre.CentreKind;
import ruralpost.centre.ItemStandard;
import ruralpost.ledger.Stamp;
import ruralpost.ledger.WriteTx;
import ruralpost.text.Lang;
import ruralpost.text.Message;
import ruralpost.text.Texts;
import ruralpost.ui.form.FormRow;

/** What each kind of centre should have. */
final class StandardRegister extends CentrePart<ItemStandard> {

    StandardRegister() {
        super("standard", "item_standard", "fth-check-square");
    }

    @Override
    public List<Column<ItemStandard, ?>> columns() {
        return List.of(Column.words("kind", 140, s -> s.kind().label()), Column.name("item", 180, ItemStandard::itemId), Column.of("count", 100, ItemStandard::count, Shown.COUNT),
            Column.text("remark", 220, ItemStandard::remark));
    }

    @Override
    public RegisterForm<ItemStandard> form(RegisterContext context) {
        Fields<ItemStandard> f = new Fields<>(this, context);
        FormRow<CentreKind> kind = f.choice("kind", Arrays.asList(CentreKind.values()), CentreKind::label, ItemStandard::kind).required();
        FormRow<Long> item = f.item("item", ItemStandard::itemId).required().check(i -> i == null || kind.value() == null ? null
            : context.data().get().goods().book().standards().stream().anyMatch(s -> s.kind() == kind.value() && s.itemId() == i
                && s.stamp().id() != f.kept(ItemStandard::stamp, Stamp.NEW).id()) ? problem(Message.of("register.standard.twice", context.data().get().name(i))) : null);
        FormRow<Long> count = f.count("count", ItemStandard::count).required()
            .check(n -> n != null && n < 1 ? problem(Message.of("centre.rule.standard", n.toString())) : null);
        FormRow<String> remark = f.remark(ItemStandard::remark);
        return RegisterForm.of(f.build(() -> new ItemStandard(f.kept(ItemStandard::stamp, Stamp.NEW), kind.value(), item.value(), count.value(), remark.value())));
    }

    @Override
    public List<ItemStandard> records(RegisterData data) {
        return data.goods().book().standards();
    }

    @Override
    public Stamp stamp(ItemStandard r) {
        return r.stamp();
    }

    @Override
    public String title(ItemStandard r, RegisterData data, Lang lang) {
        return Texts.of(lang).get(r.kind().label()) + " " + data.name(r.itemId());
    }

    @Override
    public List<String> related(ItemStandard r, RegisterData data) {
        return Arrays.asList(data.name(r.itemId()));
    }

    @Override
    public long save(WriteTx tx, AppContext app, ItemStandard r) {
        return app.centres().centres().save(tx, r);
    }

    @Override
    public void delete(WriteTx tx, AppContext app, ItemStandard r) {
        app.centres().centres().deleteStandard(tx, r.stamp());
    }
}
