package ruralpost.centre.document;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import ruralpost.centre.Centre;
import ruralpost.centre.stock.StockDocument;
import ruralpost.item.Item;
import ruralpost.report.Block;
import ruralpost.report.Column;
import ruralpost.report.Report;
import ruralpost.report.ReportCell;
import ruralpost.report.ReportRow;
import ruralpost.text.Lang;
import ruralpost.text.Texts;

/**
 * The papers of a document that sent goods to centres: a packing list of all, a sheet to be signed by all, and a slip for each parcel whose
 * code is scanned when it comes back.
 *
 * @param document  what sent them
 * @param sent      by centre and item, in the order of the paper
 * @param centres   by id
 * @param townships by centre; may lack some
 * @param items     by id
 */
public record TransferPapers(StockDocument document, Map<Long, Map<Long, Long>> sent, Map<Long, Centre> centres, Map<Long, String> townships, Map<Long, Item> items) {

    private static final double SIGNED = 10;

    /** What paper. */
    public enum Kind {
        PACKING_LIST, SIGNATURES, SLIPS;

        /** Stable code, as commands name it. */
        public String code() {
            return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        }

        /** Key of what it is called. */
        public String label() {
            return "stock.paper." + name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    /** A paper in a language; slips are one report for each centre. */
    public List<Report> of(Kind kind, Lang lang) {
        return switch (kind) {
            case PACKING_LIST -> List.of(list(lang, false));
            case SIGNATURES -> List.of(list(lang, true));
            case SLIPS -> sent.keySet().stream().map(c -> slip(c, lang)).toList();
        };
    }

    /**
     * All centres with what each was sent. As a spreadsheet it comes back through the import of receipts: numbers that were corrected, day and
     * signature filled in, and rows added for what came back or was lost. A single item stands in a column of its own, as nothing else tells that its title names an item.
     */
    private Report list(Lang lang, boolean signed) {
        Texts texts = Texts.of(lang);
        Set<Long> goods = new LinkedHashSet<>();
        sent.values().forEach(m -> goods.addAll(m.keySet()));
        boolean single = goods.size() == 1;
        List<Column> columns = new ArrayList<>(List.of(Column.number(texts.get("stock.paper.no"), 6), Column.text(texts.get("stock.receipt.document"), 12),
            Column.text(texts.get("stock.field.number"), 10), Column.text(texts.get("stock.field.centre"), 22), Column.text(texts.get("stock.field.township"), 10)));
        if (single) {
            columns.add(Column.text(texts.get("stock.field.item"), 12));
        }
        goods.forEach(i -> columns.add(Column.number(single ? texts.get("stock.field.quantity") : title(items.get(i)), 8)));
        if (signed) {
            columns.add(Column.centred(texts.get("stock.paper.signed"), 14));
            columns.add(Column.centred(texts.get("stock.paper.signed.on"), 12));
            columns.add(Column.centred(texts.get("stock.receipt.outcome"), 10));
            columns.add(Column.centred(texts.get("stock.receipt.approved"), 11));
            columns.add(Column.text(texts.get("stock.receipt.exception"), 12));
        }
        List<ReportRow> rows = new ArrayList<>();
        for (Map.Entry<Long, Map<Long, Long>> e : sent.entrySet()) {
            Centre c = centres.get(e.getKey());
            List<ReportCell> cells = new ArrayList<>(List.of(ReportCell.number(rows.size() + 1L), ReportCell.text(called()), ReportCell.text(c.number()),
                ReportCell.text(c.name()), ReportCell.text(townships.get(c.id()))));
            if (single) {
                cells.add(ReportCell.text(name(goods.iterator().next())));
            }
            goods.forEach(i -> cells.add(e.getValue().containsKey(i) ? ReportCell.number(e.getValue().get(i)) : ReportCell.BLANK));
            rows.add(ReportRow.of(cells.toArray(ReportCell[]::new)));
        }
        List<ReportCell> total = new ArrayList<>(List.of(ReportCell.BLANK, ReportCell.BLANK, ReportCell.BLANK, ReportCell.text(texts.get("stock.paper.total")), ReportCell.BLANK));
        if (single) {
            total.add(ReportCell.BLANK);
        }
        goods.forEach(i -> total.add(ReportCell.number(sent.values().stream().mapToLong(m -> m.getOrDefault(i, 0L)).sum())));
        rows.add(ReportRow.total(total.toArray(ReportCell[]::new)));
        Report.Builder report = Report.titled(texts.get(signed ? Kind.SIGNATURES.label() : Kind.PACKING_LIST.label()), lang).subtitle(head(texts))
            .add(new Block.Table(columns, rows, signed ? SIGNED : 0));
        if (signed) {
            report.note(texts.get("stock.paper.outcomes"));
        }
        Stream.of("stock.paper.sender", "stock.paper.carrier").forEach(k -> report.sign(texts.get(k), ""));
        return report.build();
    }

    private String head(Texts texts) {
        return document.title() + (document.number() == null ? "" : "  " + texts.get("stock.paper.number", document.number())) + "  " + document.on();
    }

    /** What the column of an item is called in them. */
    public static String title(Item item) {
        return item.name() + "（" + item.unit() + "）";
    }

    private String called() {
        return document.number() == null ? document.title() : document.number();
    }

    private String name(long item) {
        return items.get(item).name();
    }

    private Report slip(long centreId, Lang lang) {
        Texts texts = Texts.of(lang);
        Centre c = centres.get(centreId);
        String code = new TransitCode(document.stamp().id(), centreId).text();
        List<ReportRow> rows = sent.get(centreId).entrySet().stream().map(e -> ReportRow.of(ReportCell.text(name(e.getKey())), ReportCell.text(items.get(e.getKey()).unit()),
            ReportCell.number(e.getValue()), ReportCell.BLANK, ReportCell.BLANK)).toList();
        List<String> beside = Stream.of(c.name(), c.number(), townships.get(centreId), code).filter(s -> s != null && !s.isEmpty()).toList();
        return Report.titled(texts.get(Kind.SLIPS.label()), lang).subtitle(head(texts)).add(new Block.Qr(code, 28, beside)).add(new Block.Space(3))
            .add(new Block.Table(List.of(Column.text(texts.get("stock.field.item"), 24), Column.centred(texts.get("stock.paper.unit"), 8),
                Column.number(texts.get("stock.paper.sent"), 10), Column.number(texts.get("stock.paper.arrived"), 10), Column.text(texts.get("stock.field.remark"), 20)), rows, SIGNED))
            .note(texts.get("stock.paper.slip.note")).sign(texts.get("stock.paper.signed"), "").sign(texts.get("stock.paper.signed.on"), "").build();
    }
}
