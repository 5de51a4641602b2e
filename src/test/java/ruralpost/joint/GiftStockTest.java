package ruralpost.joint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ruralpost.campaign.Activity;
import ruralpost.campaign.CampaignFixture;
import ruralpost.campaign.Handout;
import ruralpost.centre.stock.BookMove;
import ruralpost.centre.stock.MoveKind;
import ruralpost.centre.stock.StockDocumentKind;
import ruralpost.centre.stock.StockFixture;
import ruralpost.centre.stock.StockMove;
import ruralpost.centre.stock.StockState;
import ruralpost.ledger.Stamp;
import ruralpost.text.Lang;
import ruralpost.text.Texts;
import ruralpost.text.UserException;
import ruralpost.value.Period;

/** Gifts of activities draw on stock: scenario S1, "stock falls". */
class GiftStockTest {

    private static final LocalDate DAY = StockFixture.DAY;

    private StockFixture f;
    private GiftStock gifts;
    private long activity;

    @BeforeEach
    void open(@TempDir Path folder) {
        f = new StockFixture(folder);
        gifts = new GiftStock(f.app.campaigns().activities(), f.stock());
        activity = f.write(tx -> {
            long campaign = f.app.campaigns().campaigns().save(tx, CampaignFixture.campaign("Care", Period.of(DAY.minusDays(5), DAY.plusDays(30))));
            return f.app.campaigns().activities().save(tx, CampaignFixture.activity(campaign, DAY.plusDays(5), List.of(), null, null));
        });
        f.post(StockDocumentKind.RECEIPT, DAY, StockMove.at(MoveKind.RECEIVED, f.store, f.pens, 100));
    }

    @AfterEach
    void close() {
        f.close();
    }

    private Handout bags(Stamp stamp, Long count, Long item, Long centre) {
        return new Handout(stamp, activity, "Pens", count, "piece", null, null, item, centre, null);
    }

    private long left(LocalDate day) {
        return f.book().balance(f.store, f.pens, StockState.SHELF, day);
    }

    private Handout stored() {
        return f.app.campaigns().activities().handouts().getFirst();
    }

    private static String said(UserException e) {
        return Texts.of(Lang.EN).get(e.userMessage());
    }

    @Test
    void whenTheDayOfTheActivityChangesItsGiftsLeaveStockOnTheNewDay() {
        f.write(tx -> gifts.save(tx, bags(Stamp.NEW, 30L, f.pens, f.store)));
        Activity held = f.app.campaigns().activities().activities(List.of(activity)).getFirst();
        f.write(tx -> gifts.save(tx, on(held, DAY.plusDays(2))));
        assertThat(left(DAY.plusDays(1))).isEqualTo(100);
        assertThat(left(DAY.plusDays(2))).isEqualTo(70);
        assertThat(left(DAY.plusDays(9))).isEqualTo(70);

        f.post(StockDocumentKind.ISSUE, DAY, StockMove.at(MoveKind.ISSUED, f.store, f.pens, 70));
        Activity moved = f.app.campaigns().activities().activities(List.of(activity)).getFirst();
        f.post(StockDocumentKind.RECEIPT, DAY.plusDays(8), StockMove.at(MoveKind.RECEIVED, f.store, f.pens, 5));
        assertThatThrownBy(() -> f.write(tx -> gifts.save(tx, on(moved, DAY.minusDays(1))))).isInstanceOf(UserException.class);
        assertThat(f.app.campaigns().activities().activities(List.of(activity)).getFirst().heldOn()).isEqualTo(DAY.plusDays(2));
        assertThat(left(DAY.plusDays(2))).isZero();
    }

    private static Activity on(Activity a, LocalDate day) {
        return new Activity(a.stamp(), a.campaignId(), a.name(), day, a.placeId(), a.formats(), a.field(), a.heads(), a.personTimes(), a.cost(), a.remark());
    }

    @Test
    void whatIsGivenOutLeavesStockOnTheDayOfTheActivityAndComesBackWithAnUndo() {
        var written = f.app.ledger().write(ruralpost.ledger.Action.entry("campaign", ruralpost.text.Message.of("app.name")), tx -> gifts.save(tx, bags(Stamp.NEW, 30L, f.pens, f.store)));
        assertThat(left(DAY.plusDays(4))).isEqualTo(100);
        assertThat(left(DAY.plusDays(5))).isEqualTo(70);
        assertThat(f.book().moves(m -> m.kind() == MoveKind.GIVEN_OUT)).singleElement().extracting(BookMove::set).as("one change set").isEqualTo(written.set().id());
        assertThat(f.stock().documents().getFirst().handoutId()).isEqualTo(stored().stamp().id());
        f.app.ledger().undo(written.set().id());
        assertThat(left(DAY.plusDays(9))).isEqualTo(100);
        assertThat(f.app.campaigns().activities().handouts()).isEmpty();
    }

    @Test
    void aChangeCountersTheFormerMovementAndADeletionAllOfIt() {
        f.write(tx -> gifts.save(tx, bags(Stamp.NEW, 30L, f.pens, f.store)));
        f.write(tx -> gifts.save(tx, bags(stored().stamp(), 45L, f.pens, f.store)));
        assertThat(left(DAY.plusDays(9))).isEqualTo(55);
        int moves = f.book().size();
        f.write(tx -> gifts.save(tx, new Handout(stored().stamp(), activity, "Pens, blue", 45L, "piece", null, null, f.pens, f.store, null)));
        assertThat(f.book().size()).as("nothing moves when only a word changes").isEqualTo(moves);
        f.write(tx -> gifts.save(tx, bags(stored().stamp(), 45L, null, null)));
        assertThat(left(DAY.plusDays(9))).isEqualTo(100);
        f.write(tx -> gifts.save(tx, bags(stored().stamp(), 20L, f.pens, f.store)));
        f.write(tx -> {
            gifts.delete(tx, stored());
            return null;
        });
        assertThat(left(DAY.plusDays(9))).isEqualTo(100);
        assertThat(f.centres().check()).isEmpty();
    }

    @Test
    void tooLittleStockIsSaidAndChangesNothing() {
        assertThatThrownBy(() -> f.write(tx -> gifts.save(tx, bags(Stamp.NEW, 101L, f.pens, f.store)))).isInstanceOfSatisfying(UserException.class,
            e -> assertThat(said(e)).contains("Store", "Pens", "100", "101"));
        assertThatThrownBy(() -> f.write(tx -> gifts.save(tx, bags(Stamp.NEW, 1L, f.pens, null)))).isInstanceOf(UserException.class);
        assertThat(f.app.campaigns().activities().handouts()).isEmpty();
        assertThat(Texts.of(Lang.EN).get(GiftStock.problem(f.book(), f.pens, f.store, 101L, null, DAY.plusDays(5)))).isEqualTo("There are 100 on that day, not enough to give 101");
        f.write(tx -> gifts.save(tx, bags(Stamp.NEW, 90L, f.pens, f.store)));
        assertThat(GiftStock.problem(f.book(), f.pens, f.store, 100L, stored(), DAY.plusDays(5))).as("its own 90 would come back").isNull();
    }
}
