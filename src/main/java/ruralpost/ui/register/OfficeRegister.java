package ruralpost.ui.register;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import ruralpost.app.AppContext;
import ruralpost.ledger.Stamp;
import ruralpost.ledger.WriteTx;
import ruralpost.place.Divisions;
import ruralpost.place.Office;
import ruralpost.place.OfficeLevel;
import ruralpost.text.Lang;
import ruralpost.text.Message;
import ruralpost.text.Texts;
import ruralpost.ui.form.FormRow;
import ruralpost.ui.form.Problem;

/** Offices of the postal enterprise. */
final class OfficeRegister implements Register<Office> {

    @Override
    public String id() {
        return "office";
    }

    @Override
    public String area() {
        return "place";
    }

    @Override
    public String table() {
        return "office";
    }

    @Override
    public String icon() {
        return "fth-briefcase";
    }

    @Override
    public List<Column<Office, ?>> columns() {
        return List.of(Column.text("name", 260, Office::fullName), Column.text("short", 110, Office::shortName),
            Column.words("level", 130, o -> o.level().label()), Column.of("from", 90, Office::validFrom, Shown.DATE),
            Column.of("to", 90, Office::validTo, Shown.DATE), Column.name("parent", 200, Office::parentId), Column.text("code", 80, Office::code));
    }

    @Override
    public RegisterForm<Office> form(RegisterContext context) {
        Fields<Office> f = new Fields<>(this, context);
        FormRow<String> name = f.text("name", 200, Office::fullName).required().wide();
        FormRow<String> brief = f.text("short", 100, Office::shortName);
        FormRow<OfficeLevel> level = f.choice("level", Arrays.asList(OfficeLevel.values()), OfficeLevel::label, Office::level).required();
        FormRow<Long> parent = f.office("parent", Office::parentId).wide().check(p -> p != null && p == f.kept(Office::stamp, Stamp.NEW).id()
            ? Problem.of("register.office.parent.self") : null);
        FormRow<String> division = f.division("division", Office::divisionCode);
        FormRow<String> code = f.text("code", 40, Office::code);
        FormRow<LocalDate> from = f.date("from", Office::validFrom);
        FormRow<LocalDate> to = f.date("to", Office::validTo).check(d -> d != null && from.value() != null && d.isBefore(from.value())
            ? new Problem(Message.of("place.rule.valid", from.value().toString(), d.toString()), null) : null);
        FormRow<String> remark = f.remark(Office::remark);
        return RegisterForm.of(f.build(() -> new Office(f.kept(Office::stamp, Stamp.NEW), name.value(), brief.value(), level.value(), parent.value(),
            code.value(), division.value(), from.value(), to.value(), remark.value())));
    }

    @Override
    public List<Office> records(RegisterData data) {
        return data.lists().offices();
    }

    @Override
    public Stamp stamp(Office o) {
        return o.stamp();
    }

    @Override
    public String title(Office o, RegisterData data, Lang lang) {
        return o.fullName();
    }

    @Override
    public List<String> aliases(Office o, RegisterData data) {
        return Arrays.asList(o.shortName(), o.code());
    }

    @Override
    public List<String> related(Office o, RegisterData data) {
        return Arrays.asList(o.divisionCode() == null ? null : Divisions.get().path(o.divisionCode()));
    }

    @Override
    public String meta(Office o, RegisterData data, Lang lang) {
        return Texts.of(lang).get(o.level().label());
    }

    @Override
    public long save(WriteTx tx, AppContext app, Office o) {
        return app.offices().save(tx, o);
    }

    @Override
    public void delete(WriteTx tx, AppContext app, Office o) {
        app.offices().delete(tx, o.stamp());
    }
}
