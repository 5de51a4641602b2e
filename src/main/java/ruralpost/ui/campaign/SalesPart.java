package ruralpost.ui.campaign;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import ruralpost.app.AppContext;
import ruralpost.campaign.CampaignFile;
import ruralpost.joint.CampaignSales;
import ruralpost.joint.CampaignSalesFinder;
import ruralpost.joint.EditionChart;
import ruralpost.sales.Sale;
import ruralpost.sales.cube.CubeQuery;
import ruralpost.text.Lang;
import ruralpost.text.Message;
import ruralpost.ui.WindowContext;
import ruralpost.ui.chart.ChartCard;
import ruralpost.ui.opened.NumberTile;
import ruralpost.ui.opened.OpenedRows;
import ruralpost.ui.part.Parts;
import ruralpost.ui.task.LatestTask;
import ruralpost.ui.text.UiTexts;
import ruralpost.value.Amount;
import ruralpost.value.Formats;
import ruralpost.value.Money;
import ruralpost.value.Scale;

/** The sales of a festival, fair or charity zone on its page: tiles that open their rows, and the course beside the last edition. Takes no room where no sales belong to the campaign. */
final class SalesPart extends VBox {

    private final UiTexts texts;
    private final AppContext app;
    private final PageLinks links;
    private final LatestTask<CampaignSales> finding;
    private final LatestTask<OpenedRows> opening;
    private final ChartCard chart;
    private CampaignData data = CampaignData.NONE;
    private CampaignFile file;

    SalesPart(WindowContext context, PageLinks links) {
        super(8);
        this.texts = context.texts();
        this.app = context.app();
        this.links = links;
        this.finding = new LatestTask<>(context.tasks());
        this.opening = new LatestTask<>(context.tasks());
        setId("campaign-sales");
        chart = new ChartCard(context.themes().tokensProperty());
        chart.setId("campaign-sales-chart");
        chart.setPrefHeight(260);
        chart.setMinHeight(220);
        managedProperty().bind(visibleProperty());
        setVisible(false);
    }

    /** Finds the sales of a campaign and shows them once they are found. */
    void show(CampaignFile campaign, CampaignData all) {
        data = all;
        file = campaign;
        setVisible(false);
        var lists = all.records().lists();
        finding.run(progress -> new CampaignSalesFinder(app.cube().current(), new CampaignSalesFinder.Names(all.records().campaigns().campaigns(), lists.occasions(), lists.products(),
            lists.channels(), lists.places(), lists.partners(), lists.contracts()), LocalDate.now()).of(campaign.campaign())).onSuccess(this::fill);
    }

    boolean busy() {
        return finding.busy();
    }

    private void fill(CampaignSales s) {
        boolean belong = s.belongsTo(file.campaign());
        setVisible(belong);
        if (!belong) {
            return;
        }
        HBox head = new HBox(8, Parts.label(texts.text("joint.title"), "card-title"), Parts.label(texts.text(s.basis().label()), "unit"));
        head.setId("campaign-sales-head");
        if (s.before() != null && s.before().basis() != s.basis()) {
            Label other = Parts.label(texts.text("joint.last.basis", texts.now(s.before().basis().label())), "unit");
            other.setId("campaign-sales-last-basis");
            head.getChildren().add(other);
        }
        getChildren().setAll(head, CampaignPage.tiles(tiles(s)), chart);
        chart.show(EditionChart.spec(s, texts.lang()));
    }

    private List<NumberTile> tiles(CampaignSales s) {
        Formats formats = Formats.of(texts.lang());
        List<NumberTile> tiles = new ArrayList<>();
        Amount amount = s.total().amount();
        Scale scale = Scale.forMoney(texts.lang(), amount == null ? Money.ZERO : amount.money());
        String number = amount == null ? Formats.NONE : formats.bounded(amount.bound(), formats.money(amount.money(), scale, scale.exponent() == 0 ? 2 : texts.lang() == Lang.ZH ? 1 : 3));
        NumberTile sold = tile("amount", number, scale.unit(), s);
        Amount last = s.lastTotal() == null ? null : s.lastTotal().amount();
        tiles.add(last == null ? sold.line(texts.now("joint.amount.none")) : sold.line(texts.now("joint.amount.last", formats.bounded(last.bound(), formats.scaled(last.money(), 1))))
            .line(texts.now("joint.amount.change", formats.change(s.change()))));
        tiles.add(tile("orders", formats.integer(s.total().orders), texts.now("joint.orders.unit", s.total().orders), s).line(last(s, b -> b.total().orders)));
        tiles.add(tile("products", formats.integer(s.products().size()), texts.now("joint.products.unit", s.products().size()), s).line(first(s.products())).line(last(s, b -> b.products().size())));
        tiles.add(tile("provinces", formats.integer(CampaignSales.known(s.provinces())), texts.now("joint.provinces.unit", CampaignSales.known(s.provinces())), s).line(first(s.provinces())).line(last(s, b -> CampaignSales.known(b.provinces()))));
        tiles.add(tile("contracts", formats.integer(s.contracts().size()), texts.now("joint.contracts.unit", s.contracts().size()), s)
            .line(s.contracted() == null ? null : texts.now("joint.contracts.amount", formats.bounded(s.contracted().bound(), formats.scaled(s.contracted().money(), 1))))
            .line(last(s, b -> b.contracts().size())));
        return tiles;
    }

    /** What the last edition had up to the same day; null without one. */
    private String last(CampaignSales s, java.util.function.ToLongFunction<CampaignSales.Before> count) {
        return s.before() == null ? null : texts.now("joint.last.count", Formats.of(texts.lang()).integer(count.applyAsLong(s.before())));
    }

    private String first(List<CampaignSales.Part> parts) {
        return parts.isEmpty() ? null : parts.getFirst().name() == null ? texts.now("joint.unknown") : parts.getFirst().name();
    }

    private NumberTile tile(String key, String number, String unit, CampaignSales s) {
        NumberTile tile = new NumberTile("sold-" + key, texts.now("joint." + key), number, unit, null, links::number);
        tile.setFocusTraversable(true);
        tile.setOnAction(e -> opening.run(progress -> rows(key, s)).onSuccess(rows -> links.number(rows, tile)));
        return tile;
    }

    /** The rows behind a number. Reads sales: not for the window's thread. */
    private OpenedRows rows(String key, CampaignSales s) {
        return switch (key) {
            case "contracts" -> contracts(s);
            case "products", "provinces" -> parts(key, key.equals("products") ? s.products() : s.provinces(), s);
            default -> sales(key, s);
        };
    }

    private OpenedRows opened(List<String> heads, List<List<String>> rows, List<String> total, String formula, boolean equal) {
        return new OpenedRows(Message.of("campaign.opened.title", file.campaign().name()), heads, rows, total, formula, equal);
    }

    private List<String> heads(String... keys) {
        return Arrays.stream(keys).map(k -> texts.now("joint.column." + k)).toList();
    }

    private OpenedRows sales(String key, CampaignSales s) {
        Formats formats = Formats.of(texts.lang());
        int[] positions = new CubeQuery(s.cube()).positions(s.filter());
        List<Sale> found = app.sales().byIds(IntStream.of(positions).mapToObj(s.cube()::id).toList());
        List<List<String>> rows = new ArrayList<>();
        long fen = 0;
        long orders = 0;
        for (Sale sale : found) {
            fen += sale.amount() == null ? 0 : sale.amount().money().fen();
            orders += sale.orders() == null ? 0 : sale.orders();
            Long seller = sale.sellerPlaceId() == null ? sale.sellerPartnerId() : sale.sellerPlaceId();
            rows.add(Arrays.asList(formats.period(sale.period()), text(data.records().name(sale.productId())), text(data.records().name(sale.channelId())), text(data.records().name(seller)),
                sale.orders() == null ? "" : formats.integer(sale.orders()), sale.amount() == null ? "" : formats.amount(sale.amount())));
        }
        List<String> heads = new ArrayList<>(List.of(texts.now("campaign.table.day")));
        heads.addAll(heads("product", "channel", "seller", "orders", "amount"));
        boolean equal = key.equals("orders") ? orders == s.total().orders : fen == s.total().fen;
        return opened(heads, rows, List.of(texts.now("campaign.total"), "", "", "", formats.integer(orders), formats.money(Money.ofFen(fen))),
            texts.now("joint.formula." + key, found.size(), texts.now(s.basis().label())), equal);
    }

    private OpenedRows parts(String key, List<CampaignSales.Part> parts, CampaignSales s) {
        Formats formats = Formats.of(texts.lang());
        List<List<String>> rows = parts.stream().map(p -> List.of(text(p.name() == null ? texts.now("joint.unknown") : p.name()), "", formats.integer(p.totals().records),
            p.totals().amount() == null ? "" : formats.amount(p.totals().amount()))).toList();
        List<String> heads = List.of(texts.now(key.equals("products") ? "joint.column.product" : "joint.column.province"), "", texts.now("joint.column.records"), texts.now("joint.column.amount"));
        long fen = parts.stream().mapToLong(p -> p.totals().fen).sum();
        return opened(heads, rows, List.of(texts.now("campaign.total"), "", formats.integer(parts.stream().mapToLong(p -> p.totals().records).sum()), formats.money(Money.ofFen(fen))),
            texts.now("joint.formula." + key, texts.now(s.basis().label())), fen == s.total().fen);
    }

    private OpenedRows contracts(CampaignSales s) {
        Formats formats = Formats.of(texts.lang());
        List<List<String>> rows = s.contracts().stream().map(c -> List.of(formats.date(c.signedOn()), text(c.buyer()), c.number(), c.amount() == null ? "" : formats.amount(c.amount()))).toList();
        List<String> heads = new ArrayList<>(List.of(texts.now("campaign.table.day")));
        heads.addAll(heads("buyer", "number", "amount"));
        return opened(heads, rows, List.of(texts.now("campaign.total"), "", "", s.contracted() == null ? "" : formats.amount(s.contracted())), texts.now("joint.formula.contracts"), true);
    }

    private static String text(String name) {
        return name == null ? "" : name;
    }
}
