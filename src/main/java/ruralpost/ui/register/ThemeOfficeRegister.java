package ruralpost.ui.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import ruralpost.app.AppContext;
import ruralpost.campaign.ThemeField;
import ruralpost.campaign.ThemeOffice;
import ruralpost.campaign.ThemeWork;
import ruralpost.ledger.Stamp;
import ruralpost.ledger.WriteTx;
import ruralpost.text.Lang;
import ruralpost.ui.form.FormPane;
import ruralpost.ui.form.FormRow;
import ruralpost.ui.form.ValueFormat;
import ruralpost.value.Money;

/** Theme post offices: what each does in its four fields, and what was done there. */
final class ThemeOfficeRegister extends CampaignPart<ThemeOffice> {

    private static final int SERVICES = 1000;
    private static final String WORK = "theme work";

    ThemeOfficeRegister() {
        super("theme", "theme_office", "fth-mail");
    }

    @Override
    public List<Column<ThemeOffice, ?>> columns() {
        return List.of(Column.name("place", 180, ThemeOffice::placeId), Column.of("opened", 90, ThemeOffice::openedOn, Shown.DATE),
            Column.of("invested", 110, ThemeOffice::invested, Shown.MONEY), Column.name("investor", 150, ThemeOffice::investorId), Column.text("remark", 160, ThemeOffice::remark));
    }

    @Override
    public List<Column<ThemeOffice, ?>> facts() {
        List<Column<ThemeOffice, ?>> facts = new ArrayList<>();
        for (ThemeField field : ThemeField.values()) {
            facts.add(count("done." + field.code(), w -> w.activities().get(field)));
        }
        facts.add(count("visits", w -> (long) w.visits().size()));
        facts.add(count("open", ThemeWork::openFollowUps));
        return facts;
    }

    private static Column<ThemeOffice, Long> count(String key, Function<ThemeWork, Long> of) {
        return Column.of(key, 130, (o, data) -> of.apply(work(data).getOrDefault(o.placeId(), ThemeWork.at(o.placeId(), data.campaigns()))), Shown.COUNT);
    }

    @Override
    public void prepare(RegisterData data) {
        work(data);
    }

    private static Map<Long, ThemeWork> work(RegisterData data) {
        return data.computed(WORK, () -> data.campaigns().themes().stream().map(ThemeOffice::placeId).distinct()
            .collect(Collectors.toMap(p -> p, p -> ThemeWork.at(p, data.campaigns()))));
    }

    @Override
    public RegisterForm<ThemeOffice> form(RegisterContext context) {
        Fields<ThemeOffice> f = new Fields<>(this, context);
        FormRow<Long> place = f.place("place", ThemeOffice::placeId).required();
        FormRow<LocalDate> opened = f.date("opened", ThemeOffice::openedOn);
        FormRow<Money> invested = positive(f.money("invested", ThemeOffice::invested));
        FormRow<Long> investor = f.partner("investor", ThemeOffice::investorId);
        f.section("section.fields");
        Map<ThemeField, FormRow<String>> rows = new EnumMap<>(ThemeField.class);
        for (ThemeField field : ThemeField.values()) {
            rows.put(field, guarded(f.value(field.code(), o -> blankToNull(o.services().get(field)), ValueFormat.text(SERVICES))).wide());
        }
        FormRow<String> remark = f.remark(ThemeOffice::remark);
        FormPane<ThemeOffice> pane = f.build(() -> new ThemeOffice(f.kept(ThemeOffice::stamp, Stamp.NEW), place.value(), opened.value(), invested.value(), investor.value(),
            services(rows, f.kept(ThemeOffice::services, Map.of())), remark.value()));
        return new RegisterForm<>(pane, null, new ThemeWorkPane<>(context, ThemeOffice::placeId));
    }

    private static String blankToNull(String words) {
        return words == null || words.isBlank() ? null : words;
    }

    /** What is typed; a field in which the office works without words about it stays while nothing is typed. */
    private static Map<ThemeField, String> services(Map<ThemeField, FormRow<String>> rows, Map<ThemeField, String> before) {
        Map<ThemeField, String> services = new HashMap<>();
        rows.forEach((field, row) -> {
            if (row.value() != null) {
                services.put(field, row.value());
            } else if ("".equals(before.get(field))) {
                services.put(field, "");
            }
        });
        return services;
    }

    @Override
    public List<ThemeOffice> records(RegisterData data) {
        return data.campaigns().themes();
    }

    @Override
    public Stamp stamp(ThemeOffice r) {
        return r.stamp();
    }

    @Override
    public String title(ThemeOffice r, RegisterData data, Lang lang) {
        return String.valueOf(data.name(r.placeId()));
    }

    @Override
    public List<String> related(ThemeOffice r, RegisterData data) {
        List<String> related = new ArrayList<>(r.services().values());
        related.addAll(Arrays.asList(data.name(r.placeId()), data.name(r.investorId())));
        return related;
    }

    @Override
    public long save(WriteTx tx, AppContext app, ThemeOffice r) {
        return app.campaigns().themes().save(tx, r);
    }

    @Override
    public void delete(WriteTx tx, AppContext app, ThemeOffice r) {
        app.campaigns().themes().delete(tx, r.stamp());
    }
}
