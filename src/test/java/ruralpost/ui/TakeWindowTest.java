package ruralpost.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import ruralpost.centre.stock.MoveKind;
import ruralpost.centre.stock.Spot;
import ruralpost.centre.stock.StockDocument;
import ruralpost.centre.stock.StockDocumentKind;
import ruralpost.centre.stock.StockMove;
import ruralpost.centre.stock.StockState;
import ruralpost.centre.take.Count;
import ruralpost.centre.take.CountRow;
import ruralpost.centre.take.DifferenceReason;
import ruralpost.centre.take.TakeState;
import ruralpost.ledger.Action;
import ruralpost.text.Message;
import ruralpost.ui.centre.CentreFixture;

/** A blind stock-take in its window: sheet, five books that leave in between, counts, second counting, reasons, approval, posting, taking back. */
class TakeWindowTest extends LedgerWindowTest {

    private CentreFixture centres;
    private long place;

    private void open() {
        centres = new CentreFixture(app).write();
        place = centres.id("河畔");
        openWindow();
        fx(() -> ((LedgerWindow) stage.getUserData()).context().shell().show("centre", "take"));
        awaitNode("take-new");
    }

    private Count count() {
        return app.takes().counts(app.takes().all().getFirst().take().id()).getFirst();
    }

    private String tag() {
        return app.centres().assets().assets().stream().filter(a -> at(a.stamp().id(), place)).map(a -> a.tag()).sorted().findFirst().orElseThrow();
    }

    private boolean at(long asset, long centre) {
        return Spot.shelf(centre).equals(app.centres().balances().current().whereabouts(asset, LocalDate.now()).spot());
    }

    private void number(String line, String text) {
        enter("count-" + line, text);
        keys(KeyCode.ENTER);
    }

    private long shelf(String item) {
        return app.centres().balances().current().balance(place, centres.id(item), StockState.SHELF, LocalDate.of(2100, 1, 1));
    }

    private void create() {
        keys(KeyCode.CONTROL, KeyCode.N);
        await("the form", () -> focused() != null && "take.form.name".equals(focused().getId()));
        type("学年盘点");
        keys(KeyCode.TAB);
        keys(KeyCode.TAB);
        type("河畔");
        keys(KeyCode.ENTER);
        keys(KeyCode.CONTROL, KeyCode.ENTER);
        eventually("the stock-take", () -> app.takes().all().size() == 1);
        awaitNode("scan");
    }

    /** A stock-take of last year is entered after a centre closed: the centre is among those of that day, and not among today's. */
    @Test
    void aStockTakePicksTheCentresThatWereOpenOnItsDay() {
        open();
        LocalDate closed = LocalDate.now().minusDays(3);
        long gone = app.ledger().write(Action.entry("centre", Message.of("app.name")), tx -> app.centres().centres().save(tx, ruralpost.centre.Centre.of(new ruralpost.place.Place(
            ruralpost.ledger.Stamp.NEW, "老街儿童之家", ruralpost.place.PlaceKind.CENTRE, List.of(), "LJ-1", null, null, null, closed.minusYears(5), closed, null), ruralpost.centre.CentreKind.CHILDRENS_HOME))).result();
        keys(KeyCode.CONTROL, KeyCode.N);
        await("the form", () -> focused() != null && "take.form.name".equals(focused().getId()));
        keys(KeyCode.TAB);
        keys(KeyCode.TAB);
        type("老街");
        await("not today", () -> robot.lookup(".pick-name").queryAll().stream().noneMatch(n -> n.isVisible() && "老街儿童之家".equals(((javafx.scene.control.Labeled) n).getText())));
        fx(() -> ((javafx.scene.control.TextInputControl) focused()).clear());
        enter("take.form.day", closed.minusDays(1).toString());
        keys(KeyCode.TAB);
        type("老街");
        await("then", () -> robot.lookup(".pick-name").queryAll().stream().anyMatch(n -> "老街儿童之家".equals(((javafx.scene.control.Labeled) n).getText())));
        keys(KeyCode.ENTER);
        enter("take.form.day", LocalDate.now().toString());
        keys(KeyCode.CONTROL, KeyCode.ENTER);
        await("said", () -> robot.lookup(".form-problem").queryAllAs(javafx.scene.control.Label.class).stream().anyMatch(l -> l.isVisible() && l.getText().contains("老街儿童之家")));
        assertThat(app.takes().all()).isEmpty();
        enter("take.form.day", closed.minusDays(1).toString());
        keys(KeyCode.CONTROL, KeyCode.ENTER);
        eventually("the stock-take", () -> app.takes().all().size() == 1);
        assertThat(app.takes().all().getFirst().centres()).singleElement().satisfies(c -> assertThat(c.centreId()).isEqualTo(gone));
    }

    @Test
    void fiveBooksThatLeaveBetweenSheetAndKeyingAreNoLoss() {
        open();
        create();
        assertThat(app.takes().all().getFirst().centres()).hasSize(1).allMatch(c -> c.centreId() == place);
        app.ledger().write(Action.entry("centre", Message.of("app.name")), tx -> app.centres().stock().post(tx,
            StockDocument.of(StockDocumentKind.TRANSFER, "调拨图书", LocalDate.now()), List.of(StockMove.sent(place, centres.id("会师"), centres.id("图书"), 5))));
        fx(() -> ((LedgerWindow) stage.getUserData()).context().link().moved());
        awaitNode("card-after");
        assertThat(has("take-blind")).isTrue();
        assertThat(count().rows()).extracting(CountRow::booked).containsOnlyNulls();
        String own = tag();
        String foreign = app.centres().assets().assets().stream().filter(a -> at(a.stamp().id(), centres.id("会师"))).map(a -> a.tag()).findFirst().orElseThrow();
        scan(own);
        eventually("the piece", () -> count().counted() == 1);
        scan("6920000000000");
        await("refused", () -> words("scan-outcome").contains("6920000000000"));
        assertThat(count().counted()).isEqualTo(1);
        scan(foreign);
        eventually("found", () -> count().elsewhere().size() == 1);
        number("图书", "188");
        number("文具", "24");
        number("桌子", "6");
        eventually("the counts", () -> count().counted() == 4);
        count().notCounted().stream().filter(r -> r.asset() != null).map(CountRow::label).forEach(this::scan);
        eventually("all counted", () -> count().notCounted().isEmpty());
        keys(KeyCode.CONTROL, KeyCode.ENTER);
        await("who counted", this::asked);
        keys(KeyCode.CONTROL, KeyCode.A);
        type("李四");
        keys(KeyCode.ENTER);
        eventually("finished", () -> !count().blind());
        assertThat(count().differences()).extracting(CountRow::label, CountRow::difference).containsExactly(org.assertj.core.groups.Tuple.tuple("文具", -2L));
        awaitNode("difference-文具");
        await("the next step", () -> words("take-next").equals("复盘差异"));
        keys(KeyCode.CONTROL, KeyCode.ENTER);
        eventually("counted again", () -> count().recounting());
        await("a field", () -> has("count-文具"));
        number("文具", "25");
        eventually("25", () -> count().differences().getFirst().difference() == -1);
        fx(() -> this.<ComboBox<DifferenceReason>>byId("reason-文具").setValue(DifferenceReason.WORN_OUT));
        eventually("the reason", () -> count().differences().getFirst().line().reason() == DifferenceReason.WORN_OUT);
        await("the button", () -> has("bring-" + foreign));
        press("bring-" + foreign);
        eventually("moved", () -> app.centres().assets().tagged(foreign).filter(a -> at(a.stamp().id(), place)).isPresent());
        await("the next step", () -> words("take-next").equals("审批"));
        keys(KeyCode.CONTROL, KeyCode.ENTER);
        await("who approves", this::asked);
        type("陈主任");
        keys(KeyCode.ENTER);
        eventually("approved", () -> app.takes().all().getFirst().state() == TakeState.APPROVED);
        await("the next step", () -> words("take-next").equals("入账"));
        keys(KeyCode.CONTROL, KeyCode.ENTER);
        awaitNode("dialog-yes");
        keys(KeyCode.CONTROL, KeyCode.ENTER);
        eventually("posted", () -> app.takes().all().getFirst().state() == TakeState.POSTED);
        assertThat(shelf("图书")).isEqualTo(183);
        assertThat(shelf("文具")).isEqualTo(25);
        assertThat(app.centres().stock().moves(app.takes().all().getFirst().take().documentId())).extracting(StockMove::kind, StockMove::quantity)
            .containsExactly(org.assertj.core.groups.Tuple.tuple(MoveKind.SHORTAGE, 1L));
        keys(KeyCode.CONTROL, KeyCode.Z);
        eventually("taken back", () -> shelf("文具") == 26 && app.takes().all().getFirst().state() == TakeState.APPROVED);
        assertThat(app.ledger().check()).isEmpty();
        assertThat(app.centres().check()).isEmpty();
    }

    @Test
    void severalDifferencesGetOneReasonAtOnceAndItIsTakenBackAtOnce() {
        open();
        create();
        number("图书", "180");
        number("文具", "20");
        number("桌子", "5");
        eventually("the counts", () -> count().counted() == 3);
        app.ledger().write(Action.entry("centre", Message.of("app.name")), tx -> {
            app.takes().counting().absent(tx, count().at().id());
            app.takes().counting().finish(tx, count().at().id(), "李四");
            return null;
        });
        fx(() -> ((LedgerWindow) stage.getUserData()).context().link().moved());
        awaitNode("tick-图书");
        assertThat(fx(() -> byId("reason-ticked").isDisabled())).as("nothing is ticked").isTrue();
        fx(() -> byId("tick-图书").requestFocus());
        keys(KeyCode.SPACE);
        fx(() -> byId("tick-桌子").requestFocus());
        keys(KeyCode.SPACE);
        await("ticked", () -> !byId("reason-ticked").isDisabled());
        fx(() -> this.<ComboBox<DifferenceReason>>byId("reason-ticked").setValue(DifferenceReason.WORN_OUT));
        eventually("both have it", () -> reasons().equals(List.of("图书", "桌子")));
        await("said", () -> words("scan-outcome").startsWith("2 行差异的原因："));
        assertThat(fx(() -> byId("reason-ticked").isDisabled())).as("ticks are gone").isTrue();
        keys(KeyCode.CONTROL, KeyCode.Z);
        eventually("taken back", () -> reasons().isEmpty());
    }

    private List<String> reasons() {
        return count().differences().stream().filter(r -> r.line().reason() == DifferenceReason.WORN_OUT).map(CountRow::label).sorted().toList();
    }

    /** Whether the field of a question has the keyboard: fields of the screen bear ids. */
    private boolean asked() {
        return focused() instanceof javafx.scene.control.TextField f && f.getId() == null;
    }

    private void scan(String code) {
        keys(KeyCode.CONTROL, KeyCode.F);
        type(code);
        keys(KeyCode.ENTER);
        await("the field is free", () -> ((javafx.scene.control.TextField) byId("scan")).getText().isEmpty());
    }

    @Test
    void aNumberBelowZeroIsRefusedAndAnEmptyTabSaysWhatToDo() {
        open();
        assertThat(robot.lookup((javafx.scene.Node n) -> n instanceof Labeled l && "还没有盘点".equals(l.getText())).queryAll()).isNotEmpty();
        create();
        enter("count-文具", "-3");
        keys(KeyCode.ENTER);
        await("refused", () -> words("scan-outcome").contains("-3"));
        keys(KeyCode.ESCAPE);
        assertThat(count().counted()).isZero();
    }

    @Test
    void foreignCodesAndATagScannedTwiceGetASentenceAndCountNothing() {
        open();
        create();
        for (String foreign : List.of("https://example.org/pay?id=7", "6901234567892")) {
            enter("scan", foreign);
            keys(KeyCode.ENTER);
            await("foreign", () -> words("scan-outcome").contains(foreign));
        }
        assertThat(count().counted()).isZero();
        String tag = tag();
        enter("scan", tag);
        keys(KeyCode.ENTER);
        eventually("one counted", () -> count().counted() == 1);
        String once = words("scan-outcome");
        enter("scan", tag);
        keys(KeyCode.ENTER);
        await("twice", () -> words("scan-outcome").contains(tag) && !words("scan-outcome").equals(once));
        assertThat(count().rows().stream().filter(r -> r.result() != null)).singleElement().satisfies(r -> assertThat(r.result()).isEqualTo(1L));
    }

    @Test
    void theCountingOfAllCentresIsFinishedByOneKey() {
        centres = new CentreFixture(app).write();
        place = centres.id("河畔");
        List<Long> two = app.centres().centres().centres().stream().filter(c -> c.openOn(LocalDate.now())).map(c -> c.id()).limit(3).toList();
        app.ledger().write(Action.entry("centre", Message.of("app.name")), tx -> app.takes().open(tx, "全县盘点", LocalDate.now(), two));
        List<Count> sheets = app.takes().counts(app.takes().all().getFirst().take().id());
        app.ledger().write(Action.entry("centre", Message.of("app.name")), tx -> {
            for (Count c : sheets.subList(0, 2)) {
                app.takes().counting().enter(tx, c.at().id(), List.of(new ruralpost.centre.take.Counting.Entry(app.items().item(centres.id("图书")).orElseThrow(), null, 7L, null)));
            }
            return null;
        });
        openWindow();
        fx(() -> ((LedgerWindow) stage.getUserData()).context().shell().show("centre", "take"));
        awaitNode("take-every");
        javafx.scene.Node scan = byId("scan");
        fx(scan::requestFocus);
        keys(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.ENTER);
        awaitNode("dialog-enter");
        type("石老师");
        keys(KeyCode.ENTER);
        eventually("two of three are finished", () -> app.takes().all().getFirst().centres().stream()
            .filter(c -> c.state() == ruralpost.centre.take.CountState.COUNTED && "石老师".equals(c.countedBy())).count() == 2);
        keys(KeyCode.CONTROL, KeyCode.Z);
        eventually("counting again", () -> app.takes().all().getFirst().centres().stream().allMatch(c -> c.state() == ruralpost.centre.take.CountState.COUNTING));
    }
}
