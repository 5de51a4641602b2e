package ruralpost.ui.sales.rows;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.function.Function;
import ruralpost.sales.Sale;
import ruralpost.text.Lang;
import ruralpost.text.Texts;
import ruralpost.ui.sales.SaleBook;
import ruralpost.value.Formats;

/** The columns of an exported file, in one language; whatever is not stated is blank. */
final class ExportColumns {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    private record Column(String labelKey, int width, Function<SaleLine, Object> value) {
    }

    private final Texts texts;
    private final Lang lang;
    private final SaleBook book;
    private final List<Column> columns;

    ExportColumns(SaleBook book, Lang lang) {
        this.texts = Texts.of(lang);
        this.lang = lang;
        this.book = book;
        this.columns = List.of(
            of("sales.field.period", 24, s -> s.period().isDay() ? s.period().from() : Formats.of(lang).period(s.period())),
            of("sales.field.doc", 16, Sale::docNumber),
            of("sales.field.product", 16, s -> book.product(s.productId()) == null ? null : book.product(s.productId()).name()),
            of("sales.field.channel", 14, s -> book.channel(s.channelId()) == null ? null : book.channel(s.channelId()).name()),
            of("sales.field.seller", 14, this::seller),
            of("sales.field.buyer.kind", 10, s -> s.buyerKind() == null ? null : texts.get(s.buyerKind().label())),
            of("sales.field.buyer", 18, Sale::buyer),
            of("sales.field.quantity", 12, s -> s.quantity() == null ? null : s.quantity().number()),
            of("sales.field.unit", 8, s -> s.quantity() == null ? null : s.quantity().unit().name(lang)),
            of("sales.entry.price", 12, Sale::unitPrice),
            of("sales.entry.amount", 16, s -> s.amount() == null ? null : s.amount().money().toYuan().setScale(2, java.math.RoundingMode.UNNECESSARY)),
            of("sales.rows.bound", 8, s -> s.amount() == null || s.amount().bound().isExact() ? null : s.amount().bound().mark(lang)),
            of("sales.rows.computed", 8, s -> s.amountComputed() ? texts.get("sales.entry.computed") : null),
            of("sales.field.orders", 10, s -> s.orders() == null ? null : BigDecimal.valueOf(s.orders())),
            of("sales.field.refund", 8, s -> s.refund() ? texts.get("sales.entry.refund") : null),
            of("sales.field.campaign", 20, Sale::campaign),
            of("sales.field.contract", 14, s -> book.contract(s.contractId()) == null ? null : book.contract(s.contractId()).number()),
            of("sales.field.remark", 30, Sale::remark),
            new Column("sales.rows.by", 10, l -> l.changed().operator()),
            new Column("sales.rows.at", 18, l -> TIME.format(LocalDateTime.ofInstant(l.changed().at(), ZoneId.systemDefault()))));
    }

    private Object seller(Sale s) {
        var seller = book.seller(s.sellerPlaceId(), s.sellerPartnerId());
        return seller == null ? null : seller.name();
    }

    private static Column of(String labelKey, int width, Function<Sale, Object> value) {
        return new Column(labelKey, width, line -> value.apply(line.sale()));
    }

    List<String> header() {
        return columns.stream().map(c -> texts.get(c.labelKey)).toList();
    }

    List<Integer> widths() {
        return columns.stream().map(Column::width).toList();
    }

    List<Object> cells(SaleLine line) {
        return columns.stream().map(c -> c.value.apply(line)).toList();
    }
}
