package ruralpost.ui.register;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import ruralpost.app.AppContext;
import ruralpost.centre.Centre;
import ruralpost.centre.CentreKind;
import ruralpost.centre.Have;
import ruralpost.ledger.Stamp;
import ruralpost.ledger.WriteTx;
import ruralpost.place.Divisions;
import ruralpost.place.Place;
import ruralpost.place.PlaceKind;
import ruralpost.text.Lang;
import ruralpost.text.Message;
import ruralpost.text.Texts;
import ruralpost.ui.form.FormRow;
import ruralpost.value.PersonalText;

/** Centres and storerooms. Keepers and phones are masked wherever they are only looked at. */
final class CentreRegister extends CentrePart<Centre> {

    private static final int MOST_AREA = 1_000_000;

    CentreRegister() {
        super("centre", "centre", "fth-home");
    }

    @Override
    public List<Column<Centre, ?>> columns() {
        return List.of(Column.text("number", 96, Centre::number), Column.text("name", 230, Centre::name), Column.words("kind", 150, c -> c.kind().label()),
            Column.text("division", 200, c -> c.place().divisionCode() == null ? null : Divisions.get().path(c.place().divisionCode())),
            Column.of("opened", 90, c -> c.place().openedOn(), Shown.DATE), Column.of("closed", 90, c -> c.place().closedOn(), Shown.DATE),
            Column.of("rooms", 60, c -> c.rooms() == null ? null : Long.valueOf(c.rooms()), Shown.COUNT), Column.of("indoor", 80, Centre::indoorArea, Shown.NUMBER),
            Column.text("keeper", 80, c -> c.keeper() == null ? null : PersonalText.masked(c.keeper())),
            Column.text("phone", 110, c -> c.phone() == null ? null : PersonalText.maskedPhone(c.phone())));
    }

    @Override
    public List<Column<Centre, ?>> facts() {
        return List.of(Column.of("there", 80, c -> (long) c.havesOn(LocalDate.now()), Shown.COUNT));
    }

    @Override
    public RegisterForm<Centre> form(RegisterContext context) {
        Fields<Centre> f = new Fields<>(this, context);
        FormRow<String> name = guarded(f.text("name", 200, Centre::name)).required();
        FormRow<CentreKind> kind = f.choice("kind", Arrays.asList(CentreKind.values()), CentreKind::label, Centre::kind).required();
        FormRow<String> number = f.text("number", 40, Centre::number);
        FormRow<Long> office = f.office("office", c -> c.place().officeId());
        FormRow<String> division = f.division("division", c -> c.place().divisionCode()).wide();
        FormRow<Long> parent = f.place("parent", c -> c.place().parentId());
        FormRow<List<String>> aliases = f.aliases(c -> c.place().aliases());
        FormRow<LocalDate> opened = f.date("opened", c -> c.place().openedOn());
        FormRow<LocalDate> closed = f.date("closed", c -> c.place().closedOn()).check(d -> d != null && opened.value() != null && d.isBefore(opened.value())
            ? problem(Message.of("place.rule.closed", opened.value().toString(), d.toString())) : null);
        FormRow<Long> rooms = f.count("rooms", c -> c.rooms() == null ? null : Long.valueOf(c.rooms()));
        FormRow<BigDecimal> indoor = area(f.decimal("indoor", 1, Centre::indoorArea));
        FormRow<BigDecimal> outdoor = area(f.decimal("outdoor", 1, Centre::outdoorArea));
        FormRow<String> hours = guarded(f.text("hours", 200, Centre::hours));
        FormRow<String> keeper = guarded(f.text("keeper", 100, Centre::keeper));
        FormRow<String> phone = f.text("phone", 60, Centre::phone);
        f.section("haves");
        Map<Have, FormRow<LocalDate>> haves = new EnumMap<>(Have.class);
        for (Have have : Have.values()) {
            haves.put(have, f.date(have.code(), c -> c.haves().get(have)));
        }
        FormRow<String> remark = f.remark(Centre::remark);
        return RegisterForm.of(f.build(() -> {
            Place kept = f.kept(Centre::place, Place.named("", PlaceKind.CENTRE));
            Place place = new Place(kept.stamp(), name.value(), kind.value() == CentreKind.STOREROOM ? PlaceKind.OTHER : PlaceKind.CENTRE, Fields.orEmpty(aliases), number.value(),
                division.value(), office.value(), parent.value(), opened.value(), closed.value(), kept.remark());
            Map<Have, LocalDate> since = new EnumMap<>(Have.class);
            haves.forEach((have, row) -> {
                if (row.value() != null) {
                    since.put(have, row.value());
                }
            });
            return new Centre(f.kept(Centre::stamp, Stamp.NEW), place, kind.value(), rooms.value() == null ? null : rooms.value().intValue(), indoor.value(), outdoor.value(),
                hours.value(), keeper.value(), phone.value(), since, remark.value());
        }));
    }

    private static FormRow<BigDecimal> area(FormRow<BigDecimal> row) {
        return row.check(a -> a != null && (a.signum() < 0 || a.compareTo(BigDecimal.valueOf(MOST_AREA)) > 0)
            ? problem(Message.of("register.centre.area", a.toPlainString())) : null);
    }

    @Override
    public List<Centre> records(RegisterData data) {
        return data.goods().book().centres();
    }

    @Override
    public Stamp stamp(Centre r) {
        return r.stamp();
    }

    @Override
    public String title(Centre r, RegisterData data, Lang lang) {
        return r.name();
    }

    @Override
    public List<String> aliases(Centre r, RegisterData data) {
        List<String> words = new ArrayList<>(r.place().aliases());
        words.add(r.number());
        return words;
    }

    @Override
    public List<String> related(Centre r, RegisterData data) {
        List<String> words = new ArrayList<>(Arrays.asList(data.name(r.place().parentId()), Texts.of(Lang.ZH).get(r.kind().label())));
        Divisions.get().line(r.place().divisionCode()).forEach(d -> words.add(d.name()));
        return words;
    }

    @Override
    public String meta(Centre r, RegisterData data, Lang lang) {
        String kind = Texts.of(lang).get(r.kind().label());
        return r.place().divisionCode() == null ? kind : kind + "  " + Divisions.get().path(r.place().divisionCode());
    }

    @Override
    public String person(Centre r) {
        return r.keeper();
    }

    @Override
    public long save(WriteTx tx, AppContext app, Centre r) {
        return app.centres().centres().save(tx, r);
    }

    @Override
    public void delete(WriteTx tx, AppContext app, Centre r) {
        app.centres().centres().delete(tx, r.stamp());
    }
}
