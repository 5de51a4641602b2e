package ruralpost.centre;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ruralpost.app.AppContext;
import ruralpost.app.Founding;
import ruralpost.centre.stock.Balance;
import ruralpost.centre.stock.OpenTransit;
import ruralpost.centre.stock.StockBook;
import ruralpost.centre.stock.StockState;
import ruralpost.document.Document;
import ruralpost.document.DocumentKind;
import ruralpost.document.ReportedFigure;
import ruralpost.item.Item;
import ruralpost.text.Lang;
import ruralpost.value.Bound;
import ruralpost.value.Money;

/** What the papers say of centres stands in the sample ledger exactly; what is invented says so. */
class SampleCentresTest {

    private static final LocalDate LATE = LocalDate.of(2019, 1, 1);

    private AppContext app;
    private CentreBook book;

    @BeforeEach
    void open(@TempDir Path folder) {
        Founding.create(folder, new Founding.Answers(433124, "张三", Lang.ZH, true));
        app = AppContext.open(folder);
        book = app.centres().book();
    }

    @AfterEach
    void close() {
        app.close();
    }

    @Test
    void thePublicFiguresAndTheMoneyComeOutExactly() {
        Map<String, ReportedFigure> figures = app.figures().figures().stream().filter(f -> f.area().equals("centre"))
            .collect(Collectors.toMap(ReportedFigure::code, Function.identity()));
        assertThat(figures.get("F19").value()).isEqualByComparingTo("1248");
        assertThat(figures.get("F20").bound()).isEqualTo(Bound.AT_LEAST);
        assertThat(app.documents().documents().stream().filter(d -> d.kind() == DocumentKind.POLICY).map(Document::title)).hasSize(3);
        List<Money> told = book.fundings().stream().filter(f -> f.remark().startsWith("见")).map(Funding::amount).toList();
        assertThat(told.stream().mapToLong(Money::fen).sum()).isEqualTo(Money.ofYuan(figures.get("F17").value()).fen());
        assertThat(told).contains(Money.ofYuan(figures.get("F18").value()));
    }

    @Test
    void whatIsInventedSaysSo() {
        assertThat(book.centres()).hasSize(25).allSatisfy(c -> assertThat(c.name()).endsWith("（示例）"));
        assertThat(book.centres()).extracting(Centre::remark).allMatch(r -> r.startsWith("示例"));
        assertThat(app.items().items()).extracting(Item::remark).allMatch(r -> r.startsWith("示例"));
        assertThat(book.assets()).isNotEmpty().extracting(Asset::remark).allMatch(r -> r.startsWith("示例"));
        assertThat(app.centres().stock().documents()).isNotEmpty().allMatch(d -> d.remark().startsWith("示例") && d.title().endsWith("（示例）"));
    }

    @Test
    void stockAddsUp() {
        StockBook stock = app.centres().balances().current();
        long gifts = app.items().called("六一礼包").getFirst().stamp().id();
        List<Balance> left = stock.balances(LATE).stream().filter(b -> b.itemId() == gifts).toList();
        assertThat(left.stream().mapToLong(Balance::quantity).sum()).isEqualTo(600 - 24 * 17 - 3 * 21 - 3);
        assertThat(stock.openTransit(LATE, app.centres().stock().documents())).extracting(OpenTransit::open).containsExactlyInAnyOrder(2L, 20L, 20L, 50L, 50L);
        assertThat(stock.whereabouts(LATE).values()).filteredOn(w -> w.spot().state() == StockState.REPAIR).hasSize(1);
        assertThat(app.ledger().check()).isEmpty();
    }
}
