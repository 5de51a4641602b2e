package ruralpost.ui.register;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import ruralpost.app.AppContext;
import ruralpost.calendar.Occasion;
import ruralpost.calendar.OccasionKind;
import ruralpost.ledger.Stamp;
import ruralpost.ledger.WriteTx;
import ruralpost.pinyin.Pinyin;
import ruralpost.text.Lang;
import ruralpost.ui.form.FormRow;
import ruralpost.ui.form.Problem;
import ruralpost.ui.form.ValueFormat;
import ruralpost.ui.table.Cell;
import ruralpost.value.Formats;
import ruralpost.value.Period;

/** Festivals and campaign days: by them sales are compared day by day with the last edition. */
final class OccasionRegister implements Register<Occasion> {

    private static final int LONGEST = 366;
    private static final Shown<Occasion> NAMED = new Shown<>(false, (o, lang) -> Cell.text(o.label(lang)),
        lang -> Comparator.comparing(o -> Pinyin.sortKey(o.label(lang))));
    private static final ValueFormat<Long> WHOLE = ValueFormat.integer(1, 2199);

    @Override
    public String id() {
        return "occasion";
    }

    @Override
    public String area() {
        return "calendar";
    }

    @Override
    public String table() {
        return "occasion";
    }

    @Override
    public String icon() {
        return "fth-calendar";
    }

    @Override
    public List<Column<Occasion, ?>> columns() {
        return List.of(Column.of("name", 200, o -> o, NAMED), Column.of("period", 200, Occasion::period, Shown.PERIOD), Column.of("days", 70, o -> o.period().days(), Shown.COUNT),
            Column.words("kind", 110, o -> o.kind().label()), Column.of("edition", 80, Occasion::edition, Shown.YEAR),
            Column.text("series", 150, Occasion::series));
    }

    @Override
    public RegisterForm<Occasion> form(RegisterContext context) {
        Fields<Occasion> f = new Fields<>(this, context);
        FormRow<String> name = f.text("name", 200, Occasion::name).required();
        FormRow<Period> period = f.period("period", Occasion::period).required()
            .check(p -> p == null || p.days() <= LONGEST ? null : Problem.of("register.occasion.period.long", p.days()));
        FormRow<OccasionKind> kind = f.choice("kind", Arrays.asList(OccasionKind.values()), OccasionKind::label, Occasion::kind).required();
        FormRow<String> series = f.text("series", 60, Occasion::series).required();
        FormRow<Long> edition = f.value("edition", o -> o.edition() == null ? null : o.edition().longValue(),
            new ValueFormat<>(WHOLE.read(), (v, lang) -> v.toString(), false));
        FormRow<String> remark = f.remark(Occasion::remark);
        return RegisterForm.of(f.build(() -> new Occasion(f.kept(Occasion::stamp, Stamp.NEW), name.value(), series.value(),
            edition.value() == null ? null : edition.value().intValue(), period.value(), kind.value(), remark.value())));
    }

    @Override
    public List<Occasion> records(RegisterData data) {
        return data.lists().occasions().all().reversed();
    }

    @Override
    public Stamp stamp(Occasion o) {
        return o.stamp();
    }

    @Override
    public String title(Occasion o, RegisterData data, Lang lang) {
        return o.label(lang) + " " + o.period().from().getYear();
    }

    @Override
    public List<String> aliases(Occasion o, RegisterData data) {
        return List.of(o.label(Lang.EN));
    }

    @Override
    public List<String> related(Occasion o, RegisterData data) {
        return List.of(o.series());
    }

    @Override
    public String meta(Occasion o, RegisterData data, Lang lang) {
        return Formats.of(lang).period(o.period());
    }

    @Override
    public long save(WriteTx tx, AppContext app, Occasion o) {
        return app.occasions().save(tx, o);
    }

    @Override
    public void delete(WriteTx tx, AppContext app, Occasion o) {
        app.occasions().delete(tx, o.stamp());
    }
}
