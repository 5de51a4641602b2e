package ruralpost.centre.document;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ruralpost.centre.Asset;
import ruralpost.centre.Centre;
import ruralpost.centre.CentreBook;
import ruralpost.centre.Centres;
import ruralpost.centre.Purchase;
import ruralpost.centre.stock.Spot;
import ruralpost.centre.stock.StockDocument;
import ruralpost.centre.stock.StockDocumentKind;
import ruralpost.centre.stock.StockMove;
import ruralpost.item.Item;
import ruralpost.report.Block;
import ruralpost.report.Column;
import ruralpost.report.Report;
import ruralpost.report.ReportCell;
import ruralpost.report.ReportRow;
import ruralpost.text.Lang;
import ruralpost.text.Texts;
import ruralpost.value.Money;

/**
 * The form of one document for signing: acceptance, issue, loan, scrapping with item, number and approval, and the like. Persons are not
 * printed: they sign.
 *
 * @param document what it is, not posted yet perhaps
 * @param partner  who gave, borrows or repairs; may be null
 * @param source   what paid for it; may be null
 * @param purchase with the number of its invoice; may be null
 * @param lines    in the order of the paper
 * @param undone   whether all of it was taken back
 */
public record StockVoucher(StockDocument document, String partner, String source, Purchase purchase, List<Line> lines, boolean undone) {

    private static final double ROW = 8;
    /** On their forms the other party is filled in by hand where it is not stated. */
    private static final List<StockDocumentKind> PARTNERED = List.of(StockDocumentKind.RECEIPT, StockDocumentKind.DONATION, StockDocumentKind.ISSUE, StockDocumentKind.LOAN,
        StockDocumentKind.LOAN_RETURN, StockDocumentKind.REPAIR, StockDocumentKind.REPAIR_RETURN);

    /** One thing that moves. @param to of a transfer; else null @param asset the piece; null for quantities @param value of all of it; may be null */
    public record Line(Centre centre, Centre to, Item item, Asset asset, long quantity, Money value, String reason, String remark) {

        private String number() {
            return asset != null ? asset.tag() : item.code();
        }

        private Money worth() {
            return value != null || asset == null ? value : asset.value();
        }
    }


    /** The form of a posted document. Not for the window's thread. @param items by id @param partners names by id */
    public static StockVoucher read(Centres stores, Map<Long, Item> items, Map<Long, String> partners, StockDocument document) {
        CentreBook book = stores.book();
        Map<Long, Centre> centres = book.centres().stream().collect(Collectors.toMap(Centre::id, c -> c));
        Map<Long, Asset> assets = book.assets().stream().collect(Collectors.toMap(a -> a.stamp().id(), a -> a));
        // what leaves is divided among sources and days of expiry when it is posted; on paper it is one thing again
        Map<List<Object>, List<StockMove>> together = stores.stock().moves(document.stamp().id()).stream().filter(m -> m.originalId() == null)
            .collect(Collectors.groupingBy(m -> Stream.of(m.kind(), m.itemId(), m.assetId(), m.from(), m.to(), m.reason(), m.remark()).map(Objects::toString)
                .collect(Collectors.toList()), LinkedHashMap::new, Collectors.toList()));
        List<Line> lines = together.values().stream().map(moves -> {
            StockMove m = moves.getFirst();
            Spot at = m.from() == null ? m.to() : m.from();
            boolean apart = m.from() != null && m.to() != null && m.from().centreId() != m.to().centreId();
            List<Money> values = moves.stream().map(StockMove::value).filter(Objects::nonNull).toList();
            return new Line(centres.get(at.centreId()), apart ? centres.get(m.to().centreId()) : null, items.get(m.itemId()), assets.get(m.assetId()),
                moves.stream().mapToLong(StockMove::quantity).sum(), values.isEmpty() ? null : Money.sum(values), m.reason(), m.remark());
        }).filter(l -> l.centre() != null && l.item() != null).toList();
        return new StockVoucher(document, partners.get(document.partnerId()),
            book.fundings().stream().filter(f -> Objects.equals(f.stamp().id(), document.fundingId())).map(f -> f.name()).findFirst().orElse(null),
            book.purchases().stream().filter(p -> Objects.equals(p.stamp().id(), document.purchaseId())).findFirst().orElse(null), lines,
            stores.balances().current().takenBack(document.stamp().id()));
    }

    /** What the form of this kind of document is called. */
    public static String title(StockDocumentKind kind, Texts texts) {
        return texts.get("stock.voucher.title." + kind.code());
    }

    /** The paper in a language. */
    public Report of(Lang lang) {
        Texts texts = Texts.of(lang);
        Report.Builder report = Report.titled(title(document.kind(), texts), lang).subtitle(document.title()).add(new Block.Fields(fields(texts), 2)).add(table(texts));
        if (undone) {
            report.note(texts.get("stock.voucher.undone"));
        }
        signers().forEach(s -> report.sign(texts.get("stock.voucher.sign." + s), ""));
        return report.sign(texts.get("stock.voucher.sign.day"), "").build();
    }

    private List<Block.Field> fields(Texts texts) {
        List<Block.Field> fields = new ArrayList<>();
        field(fields, texts.get("stock.form.number"), document.number());
        field(fields, texts.get("stock.form.day"), document.on().toString());
        if (partner != null || PARTNERED.contains(document.kind())) {
            field(fields, texts.get("stock.form.partner"), partner);
        }
        if (document.dueOn() != null) {
            field(fields, texts.get("stock.form.due"), document.dueOn().toString());
        }
        if (source != null) {
            field(fields, texts.get("stock.field.funding"), source);
        }
        if (purchase != null) {
            field(fields, texts.get("stock.form.purchase"), purchase.name());
            field(fields, texts.get("stock.voucher.invoice"), purchase.invoice());
        }
        if (document.remark() != null) {
            field(fields, texts.get("stock.field.remark"), document.remark());
        }
        return fields;
    }

    private static void field(List<Block.Field> fields, String name, String value) {
        fields.add(Block.Field.of(name, value == null ? ReportCell.BLANK : ReportCell.text(value)));
    }

    private Block table(Texts texts) {
        boolean to = lines.stream().anyMatch(l -> l.to() != null);
        boolean acquired = document.kind().writesOff();
        List<Column> columns = new ArrayList<>(List.of(Column.number(texts.get("stock.paper.no"), 6), Column.text(texts.get("stock.field.centre"), 20)));
        if (to) {
            columns.add(Column.text(texts.get("stock.field.to"), 20));
        }
        columns.addAll(List.of(Column.text(texts.get("stock.field.item"), 14), Column.text(texts.get("stock.voucher.tag"), 14), Column.centred(texts.get("stock.paper.unit"), 6),
            Column.number(texts.get("stock.field.quantity"), 8), Column.number(texts.get("stock.voucher.value"), 11)));
        if (acquired) {
            columns.add(Column.centred(texts.get("stock.voucher.acquired"), 11));
        }
        columns.add(Column.text(texts.get(acquired ? "stock.voucher.reason" : "stock.field.remark"), 16));
        List<ReportRow> rows = new ArrayList<>();
        for (Line l : lines) {
            List<ReportCell> cells = new ArrayList<>(List.of(ReportCell.number(rows.size() + 1L), ReportCell.text(l.centre().name())));
            if (to) {
                cells.add(l.to() == null ? ReportCell.BLANK : ReportCell.text(l.to().name()));
            }
            cells.addAll(List.of(ReportCell.text(l.item().name()), l.number() == null ? ReportCell.BLANK : ReportCell.text(l.number()), ReportCell.text(l.item().unit()),
                ReportCell.number(l.quantity()), money(l.worth())));
            if (acquired) {
                cells.add(l.asset() == null || l.asset().acquiredOn() == null ? ReportCell.BLANK : ReportCell.day(l.asset().acquiredOn()));
            }
            String why = Stream.of(l.reason() == null || document.kind() != StockDocumentKind.COUNT ? null : texts.get("take.reason." + l.reason()), l.remark()).filter(Objects::nonNull).collect(Collectors.joining("  "));
            cells.add(ReportCell.text(why));
            rows.add(ReportRow.of(cells.toArray(ReportCell[]::new)));
        }
        List<Money> values = lines.stream().map(Line::worth).filter(Objects::nonNull).toList();
        if (!values.isEmpty()) {
            List<ReportCell> total = new ArrayList<>(java.util.Collections.nCopies(columns.size(), ReportCell.BLANK));
            total.set(1, ReportCell.text(texts.get("stock.paper.total")));
            total.set(to ? 7 : 6, money(Money.sum(values)));
            rows.add(ReportRow.total(total.toArray(ReportCell[]::new)));
        }
        return new Block.Table(columns, rows, ROW);
    }

    private static ReportCell money(Money money) {
        return money == null ? ReportCell.BLANK : ReportCell.number(money.toYuan(), 2, ruralpost.value.Bound.EXACT);
    }

    /** Who signs: scrapping is asked for, inspected, approved and written off; what comes in is accepted. */
    private List<String> signers() {
        return switch (document.kind()) {
            case SCRAPPING, REPAIR_SCRAPPING, STOCK_LOSS, LOSS -> List.of("asked", "inspected", "approved", "written_off");
            case RECEIPT, DONATION, OPENING -> List.of("delivered", "accepted", "kept");
            case COUNT -> List.of("counted", "checked", "approved");
            default -> List.of("handled", "received", "approved");
        };
    }
}
