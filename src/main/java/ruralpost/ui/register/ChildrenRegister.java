package ruralpost.ui.register;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import ruralpost.app.AppContext;
import ruralpost.centre.CentreChildren;
import ruralpost.centre.ServedCells;
import ruralpost.ledger.Stamp;
import ruralpost.ledger.WriteTx;
import ruralpost.text.Lang;
import ruralpost.text.Message;
import ruralpost.ui.form.FormRow;
import ruralpost.ui.form.Problem;
import ruralpost.value.AgeBand;
import ruralpost.value.Sex;

/** Children served by centre, year, age band and sex: head-counts, no names. */
final class ChildrenRegister extends CentrePart<CentreChildren> {

    ChildrenRegister() {
        super("children", "centre_children", "fth-users");
    }

    @Override
    public List<Column<CentreChildren, ?>> columns() {
        return List.of(Column.name("centre", 220, CentreChildren::centreId), Column.of("year", 70, CentreChildren::year, Shown.YEAR),
            Column.words("band", 110, c -> c.band() == null ? null : c.band().label()), Column.words("sex", 70, c -> c.sex() == null ? null : c.sex().label()),
            Column.of("persons", 90, CentreChildren::persons, Shown.COUNT));
    }

    @Override
    public RegisterForm<CentreChildren> form(RegisterContext context) {
        Fields<CentreChildren> f = new Fields<>(this, context);
        FormRow<Long> centre = f.centre("centre", CentreChildren::centreId).required();
        FormRow<Long> year = f.year("year", c -> (long) c.year()).required();
        FormRow<Optional<AgeBand>> band = f.optional("band", Arrays.asList(AgeBand.values()), AgeBand::label, CentreChildren::band);
        FormRow<Optional<Sex>> sex = f.optional("sex", Arrays.asList(Sex.values()), Sex::label, CentreChildren::sex);
        FormRow<Long> persons = f.count("persons", CentreChildren::persons).required().check(n -> n == null || centre.value() == null || year.value() == null ? null
            : twice(context, new CentreChildren(f.kept(CentreChildren::stamp, Stamp.NEW), centre.value(), year.value().intValue(), Fields.chosen(band), Fields.chosen(sex), n)));
        return RegisterForm.of(f.build(() -> new CentreChildren(f.kept(CentreChildren::stamp, Stamp.NEW), centre.value(), year.value().intValue(), Fields.chosen(band),
            Fields.chosen(sex), persons.value())));
    }

    private static Problem twice(RegisterContext context, CentreChildren c) {
        return context.data().get().goods().book().children().stream().filter(o -> o.stamp().id() != c.stamp().id() && o.centreId() == c.centreId() && o.year() == c.year()
            && o.band() == c.band() && o.sex() == c.sex()).findFirst().map(o -> problem(Message.of("register.children.twice", o.persons()))).orElse(null);
    }

    @Override
    public boolean countsChildren() {
        return true;
    }

    @Override
    public BiPredicate<CentreChildren, String> veil(AppContext app, RegisterData data, Runnable check) {
        Set<List<Object>> hidden = app.centres().served(app.settings().smallCells(), data.goods().book(), data.lists().places(), check).hidden(ServedCells::sort);
        return (c, column) -> column.equals("persons") && hidden.contains(ServedCells.sort(c));
    }

    @Override
    public List<CentreChildren> records(RegisterData data) {
        return data.goods().book().children();
    }

    @Override
    public Stamp stamp(CentreChildren r) {
        return r.stamp();
    }

    @Override
    public String title(CentreChildren r, RegisterData data, Lang lang) {
        return data.name(r.centreId()) + " " + r.year();
    }

    @Override
    public List<String> related(CentreChildren r, RegisterData data) {
        return Arrays.asList(data.name(r.centreId()));
    }

    @Override
    public long save(WriteTx tx, AppContext app, CentreChildren r) {
        return app.centres().centres().save(tx, r);
    }

    @Override
    public void delete(WriteTx tx, AppContext app, CentreChildren r) {
        app.centres().centres().deleteChildren(tx, r.stamp());
    }
}
