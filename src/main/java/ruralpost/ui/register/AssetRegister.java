package ruralpost.ui.register;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import ruralpost.app.AppContext;
import ruralpost.centre.Asset;
import ruralpost.centre.AssetSource;
import ruralpost.centre.AssetUse;
import ruralpost.centre.Centre;
import ruralpost.centre.TagProposal;
import ruralpost.centre.document.AssetLabels;
import ruralpost.centre.stock.MoveKind;
import ruralpost.centre.stock.StockDocument;
import ruralpost.centre.stock.StockDocumentKind;
import ruralpost.centre.stock.StockMove;
import ruralpost.centre.stock.Whereabouts;
import ruralpost.ledger.Stamp;
import ruralpost.ledger.WriteTx;
import ruralpost.text.Lang;
import ruralpost.text.Message;
import ruralpost.text.Texts;
import ruralpost.ui.WindowContext;
import ruralpost.ui.form.FormRow;
import ruralpost.ui.paper.LabelFile;
import ruralpost.value.Money;
import ruralpost.value.PersonalText;

/** Things kept one by one. A new one is taken into stock of its centre in the same change set; afterwards documents move it. */
final class AssetRegister extends CentrePart<KeptAsset> {

    AssetRegister() {
        super("asset", "asset", "fth-monitor");
    }

    @Override
    public List<Column<KeptAsset, ?>> columns() {
        return List.of(Column.text("tag", 120, k -> k.asset().tag()), Column.name("item", 130, k -> k.asset().itemId()), Column.text("model", 140, k -> k.asset().model()),
            Column.name("centre", 180, KeptAsset::centreId), Column.of("condition", 70, KeptAsset::condition, CONDITION), Column.of("value", 100, k -> k.asset().value(), Shown.MONEY),
            Column.of("acquired", 90, k -> k.asset().acquiredOn(), Shown.DATE), Column.words("source", 70, k -> k.asset().source().label()),
            Column.name("funding", 150, k -> k.asset().fundingId()), Column.text("person", 80, k -> k.asset().person() == null ? null : PersonalText.masked(k.asset().person())),
            Column.text("serial", 120, k -> k.asset().serial()));
    }

    /** Coloured where something is to be done. */
    private static final Shown<ruralpost.centre.AssetCondition> CONDITION = new Shown<>(false,
        (v, lang) -> ruralpost.ui.table.Cell.tag(Texts.of(lang).get(v.label()), conditionStyle(v)), lang -> java.util.Comparator.naturalOrder());

    /** The style of a condition's tag. */
    static String conditionStyle(ruralpost.centre.AssetCondition condition) {
        return switch (condition) {
            case IN_USE -> "tag-accent";
            case IDLE, BROKEN, REPAIR -> "tag-warning";
            case LOST -> "tag-danger";
            default -> "tag-neutral";
        };
    }

    @Override
    public RegisterForm<KeptAsset> form(RegisterContext context) {
        Fields<KeptAsset> f = new Fields<>(this, context);
        FormRow<Long> item = f.assetItem("item", k -> k.asset().itemId()).required();
        FormRow<String> tag = f.text("tag", 60, k -> k.asset().tag()).required().check(t -> t == null ? null : context.data().get().goods().book().assets().stream()
            .filter(a -> a.tag().equalsIgnoreCase(t) && a.stamp().id() != f.kept(this::stamp, Stamp.NEW).id()).findFirst()
            .map(a -> problem(Message.of("register.asset.tag.taken", a.tag(), String.valueOf(context.data().get().name(a.itemId()))))).orElse(null));
        FormRow<Long> centre = f.centre("centre", KeptAsset::centreId).check(c -> moved(f, c) ? problem(Message.of(
            f.kept(KeptAsset::asset, null) == null ? "register.asset.centre.needed" : "register.asset.centre.moved")) : null);
        FormRow<AssetUse> use = f.choice("use", Arrays.asList(AssetUse.values()), AssetUse::label, k -> k.asset().use()).required();
        FormRow<AssetSource> source = f.choice("source", Arrays.asList(AssetSource.values()), AssetSource::label, k -> k.asset().source()).required();
        FormRow<LocalDate> acquired = f.date("acquired", k -> k.asset().acquiredOn());
        FormRow<Money> value = positive(f.money("value", k -> k.asset().value()));
        FormRow<String> model = guarded(f.text("model", 200, k -> k.asset().model()));
        FormRow<String> serial = f.text("serial", 100, k -> k.asset().serial());
        FormRow<Long> funding = f.funding("funding", k -> k.asset().fundingId());
        FormRow<Long> purchase = f.purchase("purchase", k -> k.asset().purchaseId());
        FormRow<String> person = guarded(f.text("person", 100, k -> k.asset().person()));
        FormRow<String> remark = f.remark(k -> k.asset().remark());
        AtomicReference<String> offered = new AtomicReference<>();
        Runnable offer = () -> {
            // what a person typed stays; what was offered follows the centre and the year
            if (centre.value() != null && f.kept(KeptAsset::asset, null) == null && (tag.words().isBlank() || tag.words().equals(offered.get()))) {
                offered.set(proposed(context.data().get(), centre.value(), acquired.value() == null ? context.today() : acquired.value()));
                tag.enter(offered.get());
            }
        };
        centre.onChange(offer);
        acquired.onChange(offer);
        return RegisterForm.of(f.build(() -> new KeptAsset(new Asset(f.kept(this::stamp, Stamp.NEW), item.value(), tag.value(), serial.value(), model.value(), value.value(),
            acquired.value(), source.value(), funding.value(), purchase.value(), use.value(), person.value(), remark.value()), centre.value(),
            f.kept(KeptAsset::at, Whereabouts.NOWHERE))));
    }

    private String proposed(RegisterData data, long centreId, LocalDate day) {
        List<String> here = records(data).stream().filter(k -> k.centreId() != null && k.centreId() == centreId).map(k -> k.asset().tag()).toList();
        return TagProposal.of(here, data.goods().book().assets().stream().map(Asset::tag).toList(),
            data.goods().book().centres().stream().filter(c -> c.id() == centreId).map(Centre::number).findFirst().orElse(null), day.getYear());
    }

    /** A new one must be somewhere; a stored one is moved by documents only. */
    private static boolean moved(Fields<KeptAsset> f, Long centre) {
        return f.kept(KeptAsset::asset, null) == null ? centre == null : !java.util.Objects.equals(centre, f.kept(KeptAsset::centreId, null));
    }

    @Override
    public List<KeptAsset> records(RegisterData data) {
        return data.computed("kept assets", () -> KeptAsset.all(data.goods()));
    }

    @Override
    public Stamp stamp(KeptAsset r) {
        return r.asset().stamp();
    }

    @Override
    public String title(KeptAsset r, RegisterData data, Lang lang) {
        return r.asset().tag();
    }

    @Override
    public List<String> aliases(KeptAsset r, RegisterData data) {
        return Arrays.asList(r.asset().serial());
    }

    @Override
    public List<String> related(KeptAsset r, RegisterData data) {
        return Arrays.asList(data.name(r.asset().itemId()), data.name(r.centreId()), r.asset().model());
    }

    @Override
    public String meta(KeptAsset r, RegisterData data, Lang lang) {
        return data.name(r.asset().itemId()) + "  " + Optional.ofNullable(data.name(r.centreId())).orElse(Texts.of(lang).get(r.condition().label()));
    }

    @Override
    public String person(KeptAsset r) {
        return r.asset().person();
    }

    @Override
    public long save(WriteTx tx, AppContext app, KeptAsset r) {
        Asset a = r.asset();
        long id = app.centres().assets().save(tx, a);
        if (a.stamp().isNew()) {
            boolean given = a.source() == AssetSource.DONATED;
            StockDocument paper = StockDocument.of(given ? StockDocumentKind.DONATION : StockDocumentKind.RECEIPT,
                Texts.of(app.settings().lang()).get("register.asset.paper", a.tag()), a.acquiredOn() == null ? LocalDate.now() : a.acquiredOn());
            app.centres().stock().post(tx, paper.paidBy(a.fundingId(), a.purchaseId(), null),
                List.of(StockMove.at(given ? MoveKind.DONATED : MoveKind.RECEIVED, r.centreId(), a.itemId(), 1).asset(id).worth(a.value())));
        }
        return id;
    }

    @Override
    public boolean labelled() {
        return true;
    }

    @Override
    public void labels(WindowContext window, RegisterData data, List<KeptAsset> records) {
        Goods goods = data.goods();
        new LabelFile(window).ask(AssetLabels.of(records.stream().map(KeptAsset::asset).toList(), goods.stock().whereabouts(LocalDate.MAX), goods.itemsById(),
            goods.centresById()));
    }

    @Override
    public void delete(WriteTx tx, AppContext app, KeptAsset r) {
        app.centres().assets().delete(tx, r.asset().stamp());
    }
}
