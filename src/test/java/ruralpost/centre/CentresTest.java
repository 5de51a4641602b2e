package ruralpost.centre;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ruralpost.centre.stock.Balance;
import ruralpost.centre.stock.MoveKind;
import ruralpost.centre.stock.StockDocument;
import ruralpost.centre.stock.StockDocumentKind;
import ruralpost.centre.stock.StockFixture;
import ruralpost.centre.stock.StockMove;
import ruralpost.centre.stock.StockState;
import ruralpost.item.Item;
import ruralpost.item.ItemKind;
import ruralpost.item.Tracking;
import ruralpost.ledger.Stamp;
import ruralpost.ledger.UndoResult;
import ruralpost.ledger.Written;
import ruralpost.place.Place;
import ruralpost.place.PlaceKind;
import ruralpost.text.Lang;
import ruralpost.text.Texts;
import ruralpost.text.UserException;
import ruralpost.value.Money;
import ruralpost.value.Period;

/** Centres, their standards, money and pieces. */
class CentresTest {

    private static final LocalDate DAY = StockFixture.DAY;

    private StockFixture f;

    @BeforeEach
    void open(@TempDir Path folder) {
        f = new StockFixture(folder);
    }

    @AfterEach
    void close() {
        f.close();
    }

    private static String sentence(UserException e) {
        return Texts.of(Lang.EN).get(e.userMessage());
    }

    private static Place numbered(String name, String number) {
        return new Place(Stamp.NEW, name, PlaceKind.CENTRE, List.of(), number, null, null, null, null, null, null);
    }

    @Test
    void aCentreIsStoredWithItsPlaceAndReadBack() {
        Centre c = new Centre(Stamp.NEW, numbered("Third", "ET-9"), CentreKind.SCHOOL_ROOM, 2, new java.math.BigDecimal("18.5"), null, "Sat", "Li Hua", "0743-7221001",
            Map.of(Have.SIGN, DAY, Have.RULES, DAY.plusDays(3)), "note");
        Written<Long> saved = f.written(tx -> f.centres().centres().save(tx, c));
        Centre read = f.centres().centres().centre(saved.result()).orElseThrow();
        assertThat(read).usingRecursiveComparison().ignoringFields("stamp", "place.stamp").isEqualTo(c);
        assertThat(read.havesOn(DAY.plusDays(1))).isEqualTo(1);
        assertThat(saved.set().inserted()).isEqualTo(2);
        f.app.ledger().undo(saved.set().id());
        assertThat(f.centres().centres().centre(saved.result())).isEmpty();
        assertThat(f.app.places().called("Third")).isEmpty();
    }

    @Test
    void twoCentresCannotHaveOneNumber() {
        f.write(tx -> f.centres().centres().save(tx, Centre.of(numbered("Third", "ET-9"), CentreKind.CHILDRENS_HOME)));
        assertThatThrownBy(() -> f.write(tx -> f.centres().centres().save(tx, Centre.of(numbered("Fourth", "ET-9"), CentreKind.CHILDRENS_HOME))))
            .isInstanceOfSatisfying(UserException.class, e -> assertThat(sentence(e)).isEqualTo("The number \"ET-9\" belongs to \"Third\" already"));
    }

    @Test
    void aCentreIsClosedOnlyWhenItIsEmpty() {
        f.post(StockDocumentKind.RECEIPT, DAY, StockMove.at(MoveKind.RECEIVED, f.first, f.pens, 3));
        assertThatThrownBy(() -> close(f.first, DAY.plusDays(9))).isInstanceOfSatisfying(UserException.class,
            e -> assertThat(sentence(e)).isEqualTo("There are 3 of \"Pens\" left; move or write them off before closing"));
        Place place = f.app.places().called("First").getFirst();
        assertThatThrownBy(() -> f.written(tx -> f.app.places().save(tx, new Place(place.stamp(), "First", place.kind(), List.of(), null, null, null, null, null, DAY.plusDays(9), null))))
            .isInstanceOf(UserException.class);
        f.post(StockDocumentKind.ISSUE, DAY.plusDays(5), StockMove.at(MoveKind.ISSUED, f.first, f.pens, 3));
        assertThatThrownBy(() -> close(f.first, DAY.plusDays(5))).isInstanceOfSatisfying(UserException.class,
            e -> assertThat(sentence(e)).isEqualTo("It is closed from 2024-03-06 on, but there are movements on 2024-03-06"));
        long issue = f.app.ledger().lastSet();
        close(f.first, DAY.plusDays(6));
        assertThat(f.app.ledger().undo(issue).kept()).singleElement().satisfies(k -> assertThat(Texts.of(Lang.EN).get(k.reason()))
            .isEqualTo("\"First\" has been closed since 2024-03-07; 3 of \"Pens\" would be left there"));
        assertThat(f.centres().centres().centre(f.first).orElseThrow().openOn(DAY.plusDays(6))).isFalse();
    }

    private void close(long centre, LocalDate on) {
        Centre c = f.centres().centres().centre(centre).orElseThrow();
        Place p = c.place();
        Place closed = new Place(p.stamp(), p.name(), p.kind(), p.aliases(), p.code(), p.divisionCode(), p.officeId(), p.parentId(), p.openedOn(), on, p.remark());
        f.written(tx -> f.centres().centres().save(tx, new Centre(c.stamp(), closed, c.kind(), null, null, null, null, null, null, Map.of(), null)));
    }

    @Test
    void gapsAreWhatTheStandardAsksMoreThanIsOwned() {
        f.write(tx -> {
            f.centres().centres().save(tx, new ItemStandard(Stamp.NEW, CentreKind.CHILDRENS_HOME, f.pens, 10, null));
            return f.centres().centres().save(tx, new ItemStandard(Stamp.NEW, CentreKind.CHILDRENS_HOME, f.tvs, 1, null));
        });
        f.tv("T-1", f.second);
        f.post(StockDocumentKind.RECEIPT, DAY, StockMove.at(MoveKind.RECEIVED, f.first, f.pens, 8), StockMove.at(MoveKind.RECEIVED, f.second, f.pens, 12));
        f.post(StockDocumentKind.LOAN, DAY, StockMove.at(MoveKind.LENT, f.second, f.pens, 5));
        f.post(StockDocumentKind.TRANSFER, DAY.plusDays(1), StockMove.sent(f.second, f.first, f.pens, 4));
        List<Centre> centres = f.centres().centres().centres();
        Gaps gaps = Gaps.of(centres, List.of(f.pens, f.tvs, f.books), f.centres().centres().standards(), f.book(), DAY.plusDays(1));
        int first = gaps.centres().indexOf(f.first);
        int second = gaps.centres().indexOf(f.second);
        assertThat(gaps.missing(first, 0)).isEqualTo(2);
        assertThat(gaps.missing(first, 1)).isEqualTo(1);
        assertThat(gaps.owned(second, 0)).isEqualTo(8);
        assertThat(gaps.missing(second, 0)).isEqualTo(2);
        assertThat(gaps.missing(second, 1)).isZero();
        assertThat(gaps.standard(gaps.centres().indexOf(f.store), 0)).isZero();
        Gaps before = Gaps.of(centres, List.of(f.pens, f.tvs), f.centres().centres().standards(), f.book(), DAY);
        assertThat(before.complete(second)).isTrue();
    }

    @Test
    void whatAGrantBoughtAndWhereItIs() {
        long grant = f.write(tx -> f.centres().fundings().save(tx, new Funding(Stamp.NEW, "Grant", null, Money.ofYuan(1000), false, Period.year(2024), null, null, null)));
        long bought = f.write(tx -> f.centres().fundings().save(tx, new Purchase(Stamp.NEW, "Pens", grant, DAY, "FP-1", "Shop", Money.ofYuan(300), null)));
        f.write(tx -> f.stock().post(tx, StockDocument.of(StockDocumentKind.RECEIPT, "Receipt", DAY).paidBy(grant, bought, null),
            List.of(StockMove.at(MoveKind.RECEIVED, f.store, f.pens, 100).worth(Money.ofYuan(300)))));
        f.post(StockDocumentKind.TRANSFER, DAY, StockMove.sent(f.store, f.first, f.pens, 40));
        f.post(StockDocumentKind.ISSUE, DAY, StockMove.at(MoveKind.ISSUED, f.store, f.pens, 10));
        assertThat(FundingUse.of(f.centres().book(), f.book(), DAY)).singleElement().satisfies(use -> {
            assertThat(use.left()).isEqualTo(Money.ofYuan(700));
            assertThat(use.entered()).isEqualTo(Money.ofYuan(300));
            assertThat(use.came()).isEqualTo(Map.of(f.pens, 100L));
            assertThat(use.now()).containsExactlyInAnyOrder(new Balance(f.store, f.pens, StockState.SHELF, grant, 50), new Balance(f.first, f.pens, StockState.TRANSIT, grant, 40));
        });
    }

    @Test
    void undoTakesANewPieceAwayWithItsReceiptAndRedoBringsItBack() {
        long tv = f.tv("T-1", f.first);
        UndoResult undone = f.app.ledger().undo(f.app.ledger().lastSet());
        assertThat(undone.keptCount()).isZero();
        assertThat(f.centres().assets().tagged("T-1")).isEmpty();
        assertThat(f.app.ledger().check()).isEmpty();
        f.app.ledger().undo(undone.set().id());
        assertThat(f.centres().assets().tagged("T-1").orElseThrow().stamp().id()).isEqualTo(tv);
        assertThat(f.book().whereabouts(tv, DAY).spot().centreId()).isEqualTo(f.first);
        f.post(StockDocumentKind.TRANSFER, DAY, StockMove.sent(f.first, f.second, f.tvs, 1).asset(tv));
        assertThat(f.app.ledger().undo(undone.set().id() + 1).kept()).extracting(k -> k.table()).containsExactlyInAnyOrder("asset", "stock_move");
        assertThat(f.app.ledger().check()).isEmpty();
    }

    @Test
    void aPieceWhoseReceiptWasTakenBackByHandCanBeEnteredAgain() {
        f.tv("T-1", f.first);
        f.write(tx -> f.stock().reverse(tx, f.stock().documents().getFirst().stamp().id(), null));
        Asset back = f.centres().assets().tagged("T-1").orElseThrow();
        assertThat(new AssetView(back, f.book().whereabouts(back.stamp().id(), DAY)).condition()).isEqualTo(AssetCondition.NOWHERE);
        assertThat(f.tv("T-1", f.second)).isEqualTo(back.stamp().id());
        assertThat(f.book().whereabouts(back.stamp().id(), DAY).spot().centreId()).isEqualTo(f.second);
        assertThatThrownBy(() -> f.tv("T-1", f.second)).isInstanceOf(UserException.class);
    }

    @Test
    void undoTakesWhatAPaperNamesAwayWithIt() {
        Written<Long> posted = f.written(tx -> {
            long bought = f.centres().fundings().save(tx, new Purchase(Stamp.NEW, "Pens", null, DAY, "FP-1", "Shop", Money.ofYuan(300), null));
            return f.stock().post(tx, StockDocument.of(StockDocumentKind.RECEIPT, "Receipt", DAY).paidBy(null, bought, null),
                List.of(StockMove.at(MoveKind.RECEIVED, f.store, f.pens, 5)));
        });
        assertThat(f.app.ledger().undo(posted.set().id()).keptCount()).isZero();
        assertThat(f.centres().fundings().purchases()).isEmpty();
        assertThat(f.app.ledger().check()).isEmpty();
    }

    @Test
    void aWrongImportOfCentresAndStockIsUndoneWhole() {
        Written<Long> centre = f.written(tx -> f.centres().centres().save(tx, Centre.of(numbered("Third", "ET-9"), CentreKind.CHILDRENS_HOME)));
        Written<Long> stock = f.written(tx -> {
            long item = f.app.items().save(tx, new Item(Stamp.NEW, "Chess", ItemKind.TOY, List.of(), null, "set", Tracking.QUANTITY, null, false, null));
            return f.stock().post(tx, StockDocument.of(StockDocumentKind.OPENING, "Opening", DAY), List.of(StockMove.at(MoveKind.OPENING, centre.result(), item, 5),
                StockMove.at(MoveKind.OPENING, f.first, item, 2), StockMove.at(MoveKind.OPENING, centre.result(), f.pens, 7)));
        });
        assertThat(f.app.ledger().undo(centre.set().id()).keptCount()).isPositive();
        assertThat(f.app.ledger().undo(stock.set().id()).keptCount()).isZero();
        assertThat(f.app.items().called("Chess")).isEmpty();
        assertThat(f.app.ledger().undo(centre.set().id()).keptCount()).isZero();
        assertThat(f.centres().centres().centre(centre.result())).isEmpty();
        assertThat(f.app.ledger().check()).isEmpty();
        assertThat(f.centres().check()).isEmpty();
        long again = f.write(tx -> f.centres().centres().save(tx, Centre.of(numbered("Third", "ET-9"), CentreKind.CHILDRENS_HOME)));
        assertThat(again).isNotEqualTo(centre.result());
    }

    @Test
    void tagsGoOnFromTheHighestOfTheirOfficeAndYear() {
        assertThat(f.centres().assets().nextTag("HY", 2024)).isEqualTo("HY-2024-001");
        f.tv("HY-2024-009", f.first);
        f.tv("HY-2024-0100", f.first);
        f.tv("HY-2023-500", f.first);
        f.tv("HY-2024-B7", f.first);
        assertThat(f.centres().assets().nextTag("HY", 2024)).isEqualTo("HY-2024-101");
        assertThat(f.centres().assets().nextTag("H%", 2024)).isEqualTo("H%-2024-001");
    }
}
