package ruralpost.ui.register;

import java.util.Arrays;
import java.util.List;
import ruralpost.app.AppContext;
import ruralpost.ledger.Stamp;
import ruralpost.ledger.WriteTx;
import ruralpost.place.Divisions;
import ruralpost.place.Partner;
import ruralpost.place.PartnerKind;
import ruralpost.text.Lang;
import ruralpost.text.Texts;
import ruralpost.ui.form.FormRow;

/** Partners: sponsors, buyers, suppliers, government bodies. */
final class PartnerRegister implements Register<Partner> {

    @Override
    public String id() {
        return "partner";
    }

    @Override
    public String area() {
        return "place";
    }

    @Override
    public String table() {
        return "partner";
    }

    @Override
    public String icon() {
        return "fth-users";
    }

    @Override
    public List<Column<Partner, ?>> columns() {
        return List.of(Column.text("name", 220, Partner::name), Column.words("kind", 90, p -> p.kind().label()),
            Column.text("division", 190, p -> p.divisionCode() == null ? null : Divisions.get().path(p.divisionCode())),
            Column.text("aliases", 200, p -> p.aliases().isEmpty() ? null : String.join("，", p.aliases())));
    }

    @Override
    public RegisterForm<Partner> form(RegisterContext context) {
        Fields<Partner> f = new Fields<>(this, context);
        FormRow<String> name = f.text("name", 200, Partner::name).required().wide();
        FormRow<PartnerKind> kind = f.choice("kind", Arrays.asList(PartnerKind.values()), PartnerKind::label, Partner::kind).required();
        FormRow<String> division = f.division("division", Partner::divisionCode);
        FormRow<List<String>> aliases = f.aliases(Partner::aliases);
        FormRow<String> remark = f.remark(Partner::remark);
        return RegisterForm.of(f.build(() -> new Partner(f.kept(Partner::stamp, Stamp.NEW), name.value(), kind.value(), Fields.orEmpty(aliases),
            division.value(), remark.value())));
    }

    @Override
    public List<Partner> records(RegisterData data) {
        return data.lists().partners();
    }

    @Override
    public Stamp stamp(Partner p) {
        return p.stamp();
    }

    @Override
    public String title(Partner p, RegisterData data, Lang lang) {
        return p.name();
    }

    @Override
    public List<String> aliases(Partner p, RegisterData data) {
        return p.aliases();
    }

    @Override
    public String meta(Partner p, RegisterData data, Lang lang) {
        return Texts.of(lang).get(p.kind().label());
    }

    @Override
    public long save(WriteTx tx, AppContext app, Partner p) {
        return app.partners().save(tx, p);
    }

    @Override
    public void delete(WriteTx tx, AppContext app, Partner p) {
        app.partners().delete(tx, p.stamp());
    }
}
