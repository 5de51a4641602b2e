package ruralpost.sales.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ruralpost.app.AppContext;
import ruralpost.ledger.Stamp;
import ruralpost.sales.Product;
import ruralpost.sales.SalesFixture;
import ruralpost.sales.cube.Dimension;
import ruralpost.text.UserException;
import ruralpost.value.Period;

class BoardViewStoreTest {

    private static final FilterState YEAR = FilterState.FIRST.in(Period.year(2018));

    @TempDir
    private Path folder;
    private SalesFixture fixture;

    @BeforeEach
    void open() {
        fixture = new SalesFixture(folder);
    }

    @AfterEach
    void close() {
        fixture.close();
    }

    private BoardViewStore store() {
        return fixture.app.boardViews();
    }

    private long write(KeptView view) {
        return fixture.app.ledger().write(SalesFixture.action("view"), tx -> store().save(tx, view)).set().id();
    }

    @Test
    void aViewIsKeptRenamedReplacedDeletedAndEachCanBeUndone() {
        FilterState kiwi = YEAR.choose(Dimension.PRODUCT, List.of(fixture.products.getFirst()));
        write(new KeptView(Stamp.NEW, " 猕猴桃 ", kiwi));
        assertThat(store().views()).singleElement().satisfies(v -> assertThat(v.name()).isEqualTo("猕猴桃")).satisfies(v -> assertThat(v.state()).isEqualTo(kiwi));
        long renamed = write(store().views().getFirst().named("十八洞"));
        assertThat(store().views().getFirst().name()).isEqualTo("十八洞");
        long replaced = write(store().views().getFirst().showing(YEAR));
        assertThat(store().views().getFirst().state()).isEqualTo(YEAR);
        long deleted = fixture.app.ledger().write(SalesFixture.action("gone"), tx -> {
            store().delete(tx, store().views().getFirst());
            return null;
        }).set().id();
        assertThat(store().views()).isEmpty();
        fixture.app.ledger().undo(deleted);
        assertThat(store().views().getFirst().state()).isEqualTo(YEAR);
        fixture.app.ledger().undo(replaced);
        assertThat(store().views().getFirst().state()).isEqualTo(kiwi);
        fixture.app.ledger().undo(renamed);
        assertThat(store().views().getFirst().name()).isEqualTo("猕猴桃");
        fixture.app.close();
        try (AppContext again = AppContext.open(folder)) {
            assertThat(again.boardViews().views()).extracting(KeptView::state).containsExactly(kiwi);
        }
        fixture = new SalesFixture(folder.resolve("other"));
    }

    @Test
    void aNameThatIsTakenBlankOrTooLongIsRefusedInWords() {
        write(new KeptView(Stamp.NEW, "月报", YEAR));
        assertThatThrownBy(() -> write(new KeptView(Stamp.NEW, "月报 ", YEAR))).isInstanceOfSatisfying(UserException.class,
            e -> assertThat(e.userMessage().key()).isEqualTo("sales.view.name.taken"));
        for (String bad : List.of("  ", "长".repeat(61))) {
            assertThatThrownBy(() -> write(new KeptView(Stamp.NEW, bad, YEAR))).isInstanceOfSatisfying(UserException.class,
                e -> assertThat(e.userMessage().key()).isEqualTo("sales.view.name.bad"));
        }
        assertThat(store().views()).hasSize(1);
    }

    @Test
    void aDeletedProductIsKnownByItsLastName() {
        long id = fixture.products.get(4);
        FilterState state = YEAR.choose(Dimension.PRODUCT, List.of(id, fixture.products.getFirst())).add(Dimension.BUYER, "某单位").add(Dimension.SELLER, fixture.places.getFirst())
            .add(Dimension.CHANNEL, 77L);
        assertThat(store().deleted(state.chosen())).containsOnly(java.util.Map.entry(77L, ""));
        Product product = fixture.app.catalogue().products().stream().filter(p -> p.stamp().id() == id).findFirst().orElseThrow();
        long set = fixture.app.ledger().write(SalesFixture.action("gone"), tx -> {
            fixture.app.catalogue().deleteProduct(tx, product.stamp());
            return null;
        }).set().id();
        assertThat(store().deleted(state.chosen())).containsOnly(java.util.Map.entry(77L, ""), java.util.Map.entry(id, "黄桃"));
        fixture.app.ledger().undo(set);
        assertThat(store().deleted(state.chosen())).containsOnlyKeys(77L);
    }
}
