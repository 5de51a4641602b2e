package ruralpost.ui.sales.entry;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollBar;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ruralpost.sales.BuyerKind;
import ruralpost.sales.Sale;
import ruralpost.ui.LedgerWindowTest;
import ruralpost.ui.dialog.Focus;
import ruralpost.value.Amount;
import ruralpost.value.Bound;
import ruralpost.value.Money;
import ruralpost.value.Period;
import ruralpost.value.Quantity;
import ruralpost.value.Units;

class EntryScreenTest extends LedgerWindowTest {

    @BeforeEach
    void window() {
        openWindow();
        goToEntry();
    }

    private void goToEntry() {
        keys(KeyCode.CONTROL, KeyCode.N);
        await("the names are read", () -> focusedId().equals("entry-period"));
        awaitPicks();
    }

    private String focusedId() {
        return stage.getScene().getFocusOwner() == null ? "" : String.valueOf(stage.getScene().getFocusOwner().getId());
    }

    /** The names are read in the background; a person needs longer than that to type a date. */
    private void awaitPicks() {
        keys(KeyCode.TAB);
        keys(KeyCode.TAB);
        keys(KeyCode.ALT, KeyCode.DOWN);
        await("products to pick", () -> robot.lookup(".pick-name").queryAll().size() >= 5);
        keys(KeyCode.ESCAPE);
        keys(KeyCode.HOME);
    }

    /** One row from its first column: date, number, product, channel, quantity, price, amount, orders; blank ones are passed over. */
    private void row(String period, String doc, String product, String channel, String quantity, String price, String amount, String orders) {
        cell(period);
        cell(doc);
        cell(product);
        cell(channel);
        tab(2);
        cell(quantity);
        tab(1);
        cell(price);
        cell(amount);
        type(orders);
        keys(KeyCode.ENTER);
    }

    private void cell(String text) {
        if (!text.isEmpty()) {
            type(text);
        }
        tab(1);
    }

    @Test
    void tenSalesByKeyboardAlone() {
        type("2018-11-26");
        tab(1);
        type("HY-01");
        tab(1);
        type("mht");
        tab(1);
        type("ylw");
        tab(1);
        type("slz");
        tab(1);
        type("ls");
        tab(1);
        type("5000");
        tab(2);
        type("6.4");
        tab(2);
        type("512");
        keys(KeyCode.ENTER);
        row("", "HY-02", "lr", "ysx", "60", "78", "", "41");
        row("2018-11-27", "HY-03", "scy", "", "80桶", "118", "", "1");
        row("", "HY-04", "tfm", "", "36瓶", "68", "", "35");
        row("", "HY-05", "lr", "", "-8", "78", "", "-6");
        row("", "HY-06", "tfm", "zbdh", "", "", "约2600", "38");
        row("2018-11-31", "HY-07", "mht", "", "2000", "6", "", "1");
        assertThat(focusedFx()).as("Enter goes to the wrong date").isEqualTo("entry-period");
        assertThat(words("batch-rows")).isEqualTo("6 行");
        type("2018-11-30");
        keys(KeyCode.ENTER);
        row("", "HY-08", "ht", "", "15箱", "128", "1900", "15");
        row("", "HY-09", "mht", "", "1.2万", "", "", "20");
        row("", "HY-10", "lr", "", "", "", "1560.5", "20");
        awaitSales(10);
        List<Sale> sales = sales();
        Sale first = sales.getFirst();
        assertThat(first.period()).isEqualTo(Period.day(LocalDate.of(2018, 11, 26)));
        assertThat(first.docNumber()).isEqualTo("HY-01");
        assertThat(first.productId()).isEqualTo(fixture.products.getFirst());
        assertThat(app.catalogue().channels().stream().filter(c -> c.stamp().id() == first.channelId()).findFirst().orElseThrow().name()).isEqualTo("邮乐网");
        assertThat(first.sellerPlaceId()).isEqualTo(fixture.places.getFirst());
        assertThat(first.buyerKind()).isEqualTo(BuyerKind.RETAIL);
        assertThat(first.quantity()).as("in the product's usual unit").isEqualTo(Quantity.of(5000, Units.JIN));
        assertThat(first.unitPrice()).isEqualByComparingTo(new BigDecimal("6.4"));
        assertThat(first.amount()).isEqualTo(Amount.exact(Money.ofYuan(32_000)));
        assertThat(first.amountComputed()).isTrue();
        assertThat(first.orders()).isEqualTo(512);
        assertThat(sales).extracting(s -> s.period().to().getDayOfMonth()).containsExactly(26, 26, 27, 27, 27, 27, 30, 30, 30, 30);
        assertThat(sales).extracting(Sale::sellerPlaceId).as("taken over into each row").containsOnly(fixture.places.getFirst());
        assertThat(sales.get(2).quantity().unit().zh()).isEqualTo("桶");
        assertThat(sales.get(4).refund()).as("a negative quantity is a refund").isTrue();
        assertThat(sales.get(4).amount().money()).isEqualTo(Money.ofYuan(-624));
        assertThat(sales.get(4).orders()).isEqualTo(-6);
        assertThat(sales.get(5).amount()).isEqualTo(new Amount(Money.ofYuan(2600), Bound.ABOUT));
        assertThat(sales.get(7).amountComputed()).as("a typed amount wins over the price").isFalse();
        assertThat(sales.get(7).amount().money()).isEqualTo(Money.ofYuan(1900));
        assertThat(sales.get(8).quantity()).isEqualTo(Quantity.of(12_000, Units.JIN));
        assertThat(sales.get(8).amount()).isNull();
        assertThat(sales.get(9).amount().money()).isEqualTo(Money.ofFen(156_050));
        await("the sum of the batch", () -> words("batch-rows").equals("10 行"));
    }

    private String focusedFx() {
        return focused().getId();
    }

    @Test
    void controlZTakesTheLastRowBackAndControlYBringsItAgain() {
        row("2018-11-26", "A", "mht", "", "1", "5", "", "1");
        row("", "B", "mht", "", "2", "5", "", "1");
        awaitSales(2);
        await("both saved", () -> words("batch-rows").equals("2 行"));
        keys(KeyCode.CONTROL, KeyCode.Z);
        awaitSales(1);
        assertThat(sales().getFirst().docNumber()).isEqualTo("A");
        await("gone from the grid", () -> words("batch-rows").equals("1 行"));
        keys(KeyCode.CONTROL, KeyCode.Y);
        awaitSales(2);
        await("back in the grid", () -> words("batch-rows").equals("2 行"));
    }

    @Test
    void theToastTakesBackItsOwnRowWhateverWasDoneSince() {
        row("2018-11-26", "A", "mht", "", "1", "5", "", "1");
        awaitNode("toast-undo");
        app.ledger().write(ruralpost.sales.SalesFixture.action("elsewhere"),
            tx -> app.sales().insert(tx, Sale.of(Period.day(LocalDate.of(2018, 1, 1)), fixture.products.getFirst()).amount(Amount.exact(Money.ofYuan(1))).docNumber("B").build()));
        press("toast-undo");
        awaitSales(1);
        assertThat(sales().getFirst().docNumber()).isEqualTo("B");
    }

    @Test
    void anEarlierRowOfTheBatchIsChangedAndItsComputedAmountFollows() {
        row("2018-11-26", "A", "mht", "", "10", "5", "", "1");
        row("", "B", "lr", "", "2", "5", "", "1");
        awaitSales(2);
        keys(KeyCode.UP);
        keys(KeyCode.UP);
        tab(6);
        assertThat(focusedFx()).isEqualTo("entry-quantity");
        type("20");
        keys(KeyCode.ENTER);
        eventually("saved again", () -> sales().getFirst().quantity().equals(Quantity.of(20, Units.JIN)));
        assertThat(sales().getFirst().amount().money()).as("computed anew").isEqualTo(Money.ofYuan(100));
        assertThat(sales().getFirst().amountComputed()).isTrue();
    }

    @Test
    void aPastedBlockIsPreviewedWithTheColumnsThatItLeavesOut() {
        clipboard("日期\t产品\t数量\t单位\t金额\t仓库\r\n2018/11/1\t猕猴桃\t3\t斤\t19.2\t一号\r\n2018-11-31\t腊肉\t4\t公斤\t472\t\r\n2018-11-3\t腊肉（花垣）\t5\t公斤\t约390\t二号\r\n");
        keys(KeyCode.CONTROL, KeyCode.V);
        awaitNode("dialog-paste");
        assertThat(words("paste-extra")).contains("仓库");
        press("dialog-paste");
        awaitSales(2);
        assertThat(sales()).extracting(Sale::productId).as("an alias is understood").containsExactly(fixture.products.get(0), fixture.products.get(1));
        assertThat(sales()).extracting(s -> s.amount().bound()).containsExactly(Bound.EXACT, Bound.ABOUT);
        assertThat(sales().stream().map(s -> s.stamp().changed()).distinct()).as("one change set").hasSize(1);
        await("the cursor stands at the wrong date", () -> focusedId().equals("entry-period"));
        type("2018-11-30");
        keys(KeyCode.ENTER);
        awaitSales(3);
    }

    @Test
    void aProblemStandsUnderItsCellAndF8GoesThere() {
        type("2018-11-26");
        tab(2);
        type("lr");
        tab(4);
        type("12x");
        tab(1);
        assertThat(has("problem")).isTrue();
        keys(KeyCode.END);
        keys(KeyCode.F8);
        assertThat(focusedFx()).isEqualTo("entry-quantity");
        type("12");
        keys(KeyCode.ENTER);
        awaitSales(1);
        assertThat(has("problem")).isFalse();
    }

    @Test
    void whatWasTypedAndNotSavedIsThereAfterAKill() {
        row("2018-11-26", "A", "mht", "", "1", "5", "", "1");
        awaitSales(1);
        tab(2);
        type("lr");
        tab(4);
        type("7");
        await("the draft is kept", () -> !words("entry-draft-kept").isEmpty());
        openWindow();
        keys(KeyCode.CONTROL, KeyCode.N);
        await("the row is back", () -> has("entry-quantity") && robot.lookup(".grid-cell").queryAll().stream().anyMatch(n -> "腊肉".equals(((javafx.scene.control.Labeled) n).getText())));
        keys(KeyCode.UP);
        assertThat(typed("entry-product")).isEqualTo("腊肉");
        assertThat(typed("entry-period")).as("what was taken over, too").isEqualTo("2018-11-26");
        assertThat(typed("entry-quantity")).isEqualTo("7");
        keys(KeyCode.ENTER);
        awaitSales(2);
        await("no draft is left", () -> words("entry-draft-kept").isEmpty());
    }

    @Test
    void aNewProductIsMadeWhileTyping() {
        type("2018-11-26");
        tab(2);
        type("xyzw");
        keys(KeyCode.DOWN);
        keys(KeyCode.ENTER);
        eventually("the product is there", () -> app.catalogue().products().stream().anyMatch(p -> p.name().equals("xyzw")));
        tab(7);
        type("12");
        await("the name is known", () -> !has("problem"));
        keys(KeyCode.ENTER);
        awaitSales(1);
    }

    @Test
    void theLanguageIsSwitchedWhileARowIsBeingTyped() {
        type("2018-11-26");
        tab(2);
        type("mht");
        tab(3);
        type("ls");
        tab(1);
        type("30");
        press("lang-en");
        assertThat(words("batch-rows")).isEqualTo("0 rows");
        assertThat(typed("entry-quantity")).isEqualTo("30");
        keys(KeyCode.ENTER);
        awaitSales(1);
        assertThat(sales().getFirst().buyerKind()).isEqualTo(BuyerKind.RETAIL);
        await("counted in English", () -> words("batch-rows").equals("1 row"));
    }

    private static final List<String> FIELDS = List.of("period", "doc", "product", "channel", "seller", "buyer-kind", "quantity", "unit", "price", "amount", "orders",
        "refund", "remark", "buyer", "campaign", "contract");

    /** Whether the whole of a field lies inside the rows of the grid. */
    private boolean inView(String column) {
        Node field = byId("entry-" + column);
        Node rows = robot.lookup(".grid-body").queryAll().stream().filter(n -> Focus.within(field, n)).findFirst().orElseThrow();
        return fx(() -> field.isVisible() && rows.localToScene(rows.getLayoutBounds()).contains(field.localToScene(field.getLayoutBounds())));
    }

    private double top(String column) {
        Node field = byId("entry-" + column);
        return fx(() -> field.localToScene(field.getLayoutBounds()).getMinY());
    }

    private void windowOf(double width, double height) {
        fx(() -> {
            stage.setWidth(width + stage.getWidth() - stage.getScene().getWidth());
            stage.setHeight(height + stage.getHeight() - stage.getScene().getHeight());
        });
        settle();
    }

    @Test
    void onTheOfficeScreenAllOfARowIsInViewWhileItIsTyped() {
        windowOf(1366, 768);
        for (String lang : List.of("lang-en", "lang-zh")) {
            press(lang);
            keys(KeyCode.HOME);
            for (String column : FIELDS) {
                assertThat(focusedFx()).isEqualTo("entry-" + column);
                assertThat(FIELDS).as("while Tab stands at " + column).allMatch(this::inView);
                if (!column.equals("contract")) {
                    tab(1);
                }
            }
        }
        assertThat(top("remark")).isEqualTo(top("period"));
        assertThat(top("buyer")).as("what does not fit stands below").isGreaterThan(top("period")).isEqualTo(top("contract"));
        assertThat(fx(() -> robot.lookup(".scroll-bar").queryAll().stream().anyMatch(n -> n.isVisible() && n instanceof ScrollBar bar && bar.getOrientation() == Orientation.HORIZONTAL)))
            .as("nothing to scroll sideways").isFalse();
    }

    @Test
    void whatStandsBelowTheRowIsSavedKeptAndPasted() {
        windowOf(1366, 768);
        type("2018-11-26");
        tab(2);
        type("lr");
        tab(7);
        type("12");
        tab(4);
        assertThat(focusedFx()).isEqualTo("entry-buyer");
        type("花垣县职业中等专业学校食堂");
        tab(1);
        type("年货节");
        tab(1);
        assertThat(focusedFx()).isEqualTo("entry-contract");
        keys(KeyCode.ENTER);
        awaitSales(1);
        assertThat(sales().getFirst().buyer()).isEqualTo("花垣县职业中等专业学校食堂");
        assertThat(sales().getFirst().campaign()).isEqualTo("年货节");
        assertThat(fx(() -> robot.lookup(".grid-more").queryAllAs(Label.class).stream().filter(Node::isVisible).map(l -> l.getTooltip().getText()).toList()))
            .as("a saved row says that there is more").containsExactly("买方  花垣县职业中等专业学校食堂\n活动  年货节");
        keys(KeyCode.UP);
        assertThat(typed("entry-buyer")).as("the row at hand shows all that is stored").isEqualTo("花垣县职业中等专业学校食堂");
        keys(KeyCode.DOWN);
        clipboard("2018/11/1\t\t腊肉\t\t\t\t\t\t\t19.2\t\t\t\t吉首大学\t赶集日\t\r\n2018/11/2\t\t腊肉\t\t\t\t\t\t\t20\t\t\t\t\t\t\r\n");
        keys(KeyCode.HOME);
        keys(KeyCode.CONTROL, KeyCode.V);
        awaitNode("dialog-paste");
        press("dialog-paste");
        awaitSales(3);
        assertThat(sales().get(1).buyer()).as("a block goes on in what stands below").isEqualTo("吉首大学");
        assertThat(sales().get(1).campaign()).isEqualTo("赶集日");
    }

    @Test
    void f9GivesTheWidthOfTheSumsToTheRowsAndIsRemembered() {
        windowOf(1366, 768);
        type("2018-11-26");
        keys(KeyCode.F9);
        assertThat(has("batch-pane")).isFalse();
        assertThat(top("contract")).as("all in one line").isEqualTo(top("period"));
        assertThat(FIELDS).allMatch(this::inView);
        assertThat(focusedFx()).isEqualTo("entry-period");
        openWindow();
        keys(KeyCode.CONTROL, KeyCode.N);
        await("the grid", () -> has("entry-period"));
        assertThat(has("batch-pane")).isFalse();
        keys(KeyCode.F9);
        assertThat(has("batch-pane")).isTrue();
    }

    @Test
    void inAWideWindowAllStandsInOneLine() {
        // the screen of the tests holds no more pixels
        windowOf(1920, 500);
        assertThat(FIELDS).allMatch(this::inView).allMatch(c -> top(c) == top("period"));
    }

    @Test
    void aSumIsNeverCutForTheWordBesideIt() {
        windowOf(1366, 768);
        row("2018-11-26", "A", "lr", "", "60", "78", "", "1");
        row("2018-11-26", "B", "lr", "", "1200000", "118.25", "", "1");
        awaitSales(2);
        await("both are shown", () -> shownTexts().contains("4,680.00"));
        assertThat(shownTexts()).as("as drawn").contains("4,680.00", "自动", "141,900,000.00");
    }

    /** Words as they are drawn, ends cut off where there is no room. */
    private List<String> shownTexts() {
        return fx(() -> robot.lookup(".text").queryAll().stream().filter(n -> n instanceof Text && Focus.within(n, robot.lookup(".grid-body").query()))
            .map(n -> ((Text) n).getText()).toList());
    }
}
