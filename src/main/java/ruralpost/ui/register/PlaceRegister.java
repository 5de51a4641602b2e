package ruralpost.ui.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import ruralpost.app.AppContext;
import ruralpost.ledger.Stamp;
import ruralpost.ledger.WriteTx;
import ruralpost.place.Divisions;
import ruralpost.place.Place;
import ruralpost.place.PlaceKind;
import ruralpost.sales.Donation;
import ruralpost.text.Lang;
import ruralpost.text.Texts;
import ruralpost.ui.form.FormRow;
import ruralpost.ui.form.Problem;
import ruralpost.value.Money;

/** Places: sites, malls, villages, co-operatives … */
final class PlaceRegister implements Register<Place> {

    @Override
    public String id() {
        return "place";
    }

    @Override
    public String area() {
        return "place";
    }

    @Override
    public String table() {
        return "place";
    }

    @Override
    public String icon() {
        return "fth-map-pin";
    }

    @Override
    public List<Column<Place, ?>> columns() {
        return List.of(Column.text("name", 190, Place::name), Column.words("kind", 116, p -> p.kind().label()),
            Column.text("division", 204, p -> p.divisionCode() == null ? null : Divisions.get().path(p.divisionCode())),
            Column.name("parent", 110, Place::parentId), Column.of("opened", 90, Place::openedOn, Shown.DATE),
            Column.of("closed", 90, Place::closedOn, Shown.DATE), Column.text("code", 80, Place::code), Column.name("office", 150, Place::officeId));
    }

    @Override
    public List<Column<Place, ?>> facts() {
        return List.of(Column.of("donated", 126, PlaceRegister::donated, Shown.MONEY));
    }

    /** What it was given from profits and revenues; null when nothing. */
    private static Money donated(Place p, RegisterData d) {
        return d.lists().donations().stream().filter(g -> g.villageId() == p.stamp().id()).map(Donation::amount).reduce(Money::plus).orElse(null);
    }

    @Override
    public RegisterForm<Place> form(RegisterContext context) {
        Fields<Place> f = new Fields<>(this, context);
        FormRow<String> name = f.text("name", 200, Place::name).required();
        FormRow<PlaceKind> kind = f.choice("kind", Arrays.asList(PlaceKind.values()), PlaceKind::label, Place::kind).required();
        FormRow<String> division = f.division("division", Place::divisionCode).wide();
        FormRow<Long> parent = f.place("parent", Place::parentId).check(p -> p != null && p == f.kept(Place::stamp, Stamp.NEW).id()
            ? Problem.of("register.place.parent.self") : null);
        FormRow<Long> office = f.office("office", Place::officeId);
        FormRow<LocalDate> opened = f.date("opened", Place::openedOn);
        FormRow<LocalDate> closed = f.date("closed", Place::closedOn).check(d -> d != null && opened.value() != null && d.isBefore(opened.value())
            ? new Problem(ruralpost.text.Message.of("place.rule.closed", opened.value().toString(), d.toString()), null) : null);
        FormRow<List<String>> aliases = f.aliases(Place::aliases);
        FormRow<String> code = f.text("code", 40, Place::code);
        FormRow<String> remark = f.remark(Place::remark);
        return new RegisterForm<>(f.build(() -> new Place(f.kept(Place::stamp, Stamp.NEW), name.value(), kind.value(), Fields.orEmpty(aliases), code.value(),
            division.value(), office.value(), parent.value(), opened.value(), closed.value(), remark.value())), null, new ThemeWorkPane<>(context, (Place p) -> p.stamp().id()));
    }

    @Override
    public List<Place> records(RegisterData data) {
        return data.lists().places();
    }

    @Override
    public Stamp stamp(Place p) {
        return p.stamp();
    }

    @Override
    public String title(Place p, RegisterData data, Lang lang) {
        return p.name();
    }

    @Override
    public List<String> aliases(Place p, RegisterData data) {
        List<String> words = new ArrayList<>(p.aliases());
        words.add(p.code());
        return words;
    }

    @Override
    public List<String> related(Place p, RegisterData data) {
        List<String> words = new ArrayList<>(Arrays.asList(data.name(p.parentId()), Texts.of(Lang.ZH).get(p.kind().label())));
        Divisions.get().line(p.divisionCode()).forEach(d -> words.add(d.name()));
        return words;
    }

    /** Centres are found as such. */
    @Override
    public boolean foundElsewhere(Place p, RegisterData data) {
        Set<Long> centres = data.computed("places of centres", () -> data.goods().book().centres().stream().map(c -> c.place().stamp().id()).collect(Collectors.toSet()));
        return centres.contains(p.stamp().id());
    }

    @Override
    public String meta(Place p, RegisterData data, Lang lang) {
        String kind = Texts.of(lang).get(p.kind().label());
        return p.divisionCode() == null ? kind : kind + "  " + Divisions.get().path(p.divisionCode());
    }

    @Override
    public long save(WriteTx tx, AppContext app, Place p) {
        return app.places().save(tx, p);
    }

    @Override
    public void delete(WriteTx tx, AppContext app, Place p) {
        app.places().delete(tx, p.stamp());
    }
}
