package ruralpost.ui.register;

import java.util.Arrays;
import java.util.List;
import ruralpost.app.AppContext;
import ruralpost.ledger.Stamp;
import ruralpost.ledger.WriteTx;
import ruralpost.sales.Channel;
import ruralpost.sales.ChannelKind;
import ruralpost.text.Lang;
import ruralpost.text.Texts;
import ruralpost.ui.form.FormRow;

/** Sales channels. */
final class ChannelRegister implements Register<Channel> {

    @Override
    public String id() {
        return "channel";
    }

    @Override
    public String area() {
        return "sales";
    }

    @Override
    public String table() {
        return "channel";
    }

    @Override
    public String icon() {
        return "fth-shuffle";
    }

    @Override
    public List<Column<Channel, ?>> columns() {
        return List.of(Column.text("name", 170, Channel::name), Column.words("kind", 130, c -> c.kind().label()),
            Column.text("aliases", 240, c -> c.aliases().isEmpty() ? null : String.join("，", c.aliases())), Column.text("remark", 160, Channel::remark));
    }

    @Override
    public RegisterForm<Channel> form(RegisterContext context) {
        Fields<Channel> f = new Fields<>(this, context);
        FormRow<String> name = f.text("name", 200, Channel::name).required();
        FormRow<ChannelKind> kind = f.choice("kind", Arrays.asList(ChannelKind.values()), ChannelKind::label, Channel::kind).required();
        FormRow<List<String>> aliases = f.aliases(Channel::aliases);
        FormRow<String> remark = f.remark(Channel::remark);
        return RegisterForm.of(f.build(() -> new Channel(f.kept(Channel::stamp, Stamp.NEW), name.value(), kind.value(), f.kept(Channel::code, null),
            Fields.orEmpty(aliases), remark.value())));
    }

    @Override
    public List<Channel> records(RegisterData data) {
        return data.lists().channels();
    }

    @Override
    public Stamp stamp(Channel c) {
        return c.stamp();
    }

    @Override
    public String title(Channel c, RegisterData data, Lang lang) {
        return c.name();
    }

    @Override
    public List<String> aliases(Channel c, RegisterData data) {
        return c.aliases();
    }

    @Override
    public String meta(Channel c, RegisterData data, Lang lang) {
        return Texts.of(lang).get(c.kind().label());
    }

    @Override
    public long save(WriteTx tx, AppContext app, Channel c) {
        return app.catalogue().save(tx, c);
    }

    @Override
    public void delete(WriteTx tx, AppContext app, Channel c) {
        app.catalogue().deleteChannel(tx, c.stamp());
    }
}
