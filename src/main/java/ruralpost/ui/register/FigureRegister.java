package ruralpost.ui.register;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import ruralpost.app.AppContext;
import ruralpost.document.FigureScope;
import ruralpost.document.FigureTexts;
import ruralpost.document.PeriodBasis;
import ruralpost.document.QuotedDollars;
import ruralpost.document.ReportedFigure;
import ruralpost.document.ReportedPeriod;
import ruralpost.ledger.Stamp;
import ruralpost.ledger.WriteTx;
import ruralpost.pinyin.Pinyin;
import ruralpost.text.Lang;
import ruralpost.text.Message;
import ruralpost.text.Texts;
import ruralpost.text.UserException;
import ruralpost.ui.form.FormRow;
import ruralpost.ui.form.Problem;
import ruralpost.ui.form.ValueFormat;
import ruralpost.ui.table.Cell;
import ruralpost.value.Bound;
import ruralpost.value.Parsed;

/** Figures that documents report. They stand beside the sales and are never summed with them. */
final class FigureRegister implements Register<ReportedFigure> {

    private static final List<String> AREAS = List.of("sales", "campaign", "centre", "indicator", "plan");
    private static final Shown<ReportedFigure> MEASURE = new Shown<>(false, (f, lang) -> Cell.text(texts(lang).measure(f)),
        lang -> java.util.Comparator.comparing(f -> Pinyin.sortKey(texts(lang).measure(f))));
    private static final Shown<ReportedFigure> SCOPE = new Shown<>(false, (f, lang) -> Cell.text(texts(lang).scope(f)),
        lang -> java.util.Comparator.comparing(f -> Pinyin.sortKey(texts(lang).scope(f))));
    private static final Shown<ReportedFigure> UNIT = new Shown<>(false, (f, lang) -> Cell.text(texts(lang).unit(f)),
        lang -> java.util.Comparator.comparing(ReportedFigure::unit));

    private static FigureTexts texts(Lang lang) {
        return new FigureTexts(Texts.of(lang));
    }

    @Override
    public String id() {
        return "figure";
    }

    @Override
    public String area() {
        return "document";
    }

    @Override
    public String table() {
        return "reported_figure";
    }

    @Override
    public String icon() {
        return "fth-hash";
    }

    @Override
    public List<Column<ReportedFigure, ?>> columns() {
        return List.of(Column.text("code", 72, ReportedFigure::code), Column.of("measure", 210, f -> f, MEASURE),
            Column.of("value", 136, f -> new Shown.BoundedNumber(f.value(), f.bound()), Shown.BOUNDED), Column.of("unit", 80, f -> f, UNIT),
            Column.text("period", 140, f -> f.when().text()), Column.of("scope", 150, f -> f, SCOPE),
            Column.of("dollars", 120, f -> f.dollars() == null ? null : new Shown.BoundedNumber(f.dollars().amount(), f.dollars().bound()), Shown.BOUNDED),
            Column.name("document", 200, ReportedFigure::documentId));
    }

    @Override
    public RegisterForm<ReportedFigure> form(RegisterContext context) {
        Fields<ReportedFigure> f = new Fields<>(this, context);
        FormRow<String> code = f.text("code", 40, ReportedFigure::code).required();
        FormRow<String> area = f.choice("area", AREAS, a -> Message.of("register.figure.area." + a), ReportedFigure::area).required();
        FormRow<Long> document = f.document("document", ReportedFigure::documentId).required().wide();
        FormRow<String> measure = f.lines("measure", 500, ReportedFigure::measure).required();
        FormRow<BigDecimal> value = f.decimal("value", 4, ReportedFigure::value).required();
        FormRow<Bound> bound = f.choice("bound", Arrays.asList(Bound.values()), Bound::label, ReportedFigure::bound).required();
        FormRow<String> unit = f.text("unit", 30, ReportedFigure::unit).required();
        FormRow<String> scope = f.text("scope", 300, ReportedFigure::scopeText).required();
        FormRow<List<FigureScope>> scopes = f.scopes("scopes", ReportedFigure::scopes);
        FormRow<String> period = f.value("period", r -> r.when().text(), PERIOD).required();
        FormRow<PeriodBasis> basis = f.choice("basis", Arrays.asList(PeriodBasis.values()), PeriodBasis::label, r -> r.when().basis()).required();
        FormRow<BigDecimal> dollars = f.decimal("dollars", 4, r -> r.dollars() == null ? null : r.dollars().amount());
        FormRow<Optional<Bound>> dollarBound = f.optional("dollarBound", Arrays.asList(Bound.values()), Bound::label,
            r -> r.dollars() == null ? null : r.dollars().bound());
        dollarBound.check(b -> dollars.value() != null && Fields.chosen(dollarBound) == null ? Problem.of("register.figure.dollarBound.missing") : null);
        FormRow<Long> product = f.product("product", ReportedFigure::productId);
        FormRow<String> note = f.lines("note", 2000, ReportedFigure::note);
        return RegisterForm.of(f.build(() -> new ReportedFigure(f.kept(ReportedFigure::stamp, Stamp.NEW), code.value(), document.value(), area.value(),
            scope.value(), ReportedPeriod.of(period.value(), basis.value()), measure.value(), value.value(), unit.value(), bound.value(),
            dollars.value() == null ? null : new QuotedDollars(dollars.value(), Fields.chosen(dollarBound)), product.value(), note.value(),
            Fields.orEmpty(scopes))));
    }

    /** The words of the source's period, which must be ones that can be read. */
    private static final ValueFormat<String> PERIOD = new ValueFormat<>(typed -> {
        Parsed<String> text = ValueFormat.text(60).read().apply(typed);
        if (!text.ok()) {
            return text;
        }
        try {
            ReportedPeriod.of(text.value(), PeriodBasis.STATED);
            return text;
        } catch (UserException e) {
            return Parsed.problem("register.figure.period.unreadable", text.value());
        }
    }, (v, lang) -> v, false);

    @Override
    public List<ReportedFigure> records(RegisterData data) {
        return data.lists().figures();
    }

    @Override
    public Stamp stamp(ReportedFigure f) {
        return f.stamp();
    }

    @Override
    public String title(ReportedFigure f, RegisterData data, Lang lang) {
        return f.code() + " " + texts(lang).measure(f);
    }

    @Override
    public List<String> aliases(ReportedFigure f, RegisterData data) {
        return Arrays.asList(f.measure(), texts(Lang.ZH).measure(f));
    }

    @Override
    public List<String> related(ReportedFigure f, RegisterData data) {
        return Arrays.asList(texts(Lang.ZH).scope(f), f.scopeText(), data.name(f.productId()), f.when().text());
    }

    @Override
    public String meta(ReportedFigure f, RegisterData data, Lang lang) {
        ruralpost.value.Formats formats = ruralpost.value.Formats.of(lang);
        return formats.bounded(f.bound(), formats.number(f.value())) + " " + texts(lang).unit(f) + "  " + f.when().text();
    }

    @Override
    public long save(WriteTx tx, AppContext app, ReportedFigure f) {
        return app.figures().save(tx, f);
    }

    @Override
    public void delete(WriteTx tx, AppContext app, ReportedFigure f) {
        app.figures().delete(tx, f.stamp());
    }
}
