package ruralpost.ui.sales.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ruralpost.sales.BuyerKind;
import ruralpost.sales.Sale;
import ruralpost.sales.SalesFixture;
import ruralpost.ui.LedgerWindowTest;
import ruralpost.value.Amount;
import ruralpost.value.Bound;
import ruralpost.value.Money;
import ruralpost.value.Period;
import ruralpost.value.Quantity;
import ruralpost.value.Units;

class SaleFormTest extends LedgerWindowTest {

    private Sale sale;

    @BeforeEach
    void store() {
        long id = app.ledger().write(SalesFixture.action("one"), tx -> app.sales().insert(tx, Sale.of(Period.day(LocalDate.of(2018, 3, 1)), fixture.products.getFirst())
            .docNumber("HY-1").quantity(Quantity.of(10, Units.JIN)).unitPrice(new BigDecimal("6.4")).computeAmount().remark("first").build())).result();
        sale = app.sales().byId(id).orElseThrow();
        openWindow();
        openForm();
    }

    private void openForm() {
        press("sub-rows");
        await("the row", () -> robot.lookup(".grid-cell").queryAll().stream().anyMatch(n -> "HY-1".equals(((Label) n).getText())));
        await("the keyboard is in the table", () -> stage.getScene().getFocusOwner() != null && "sales-rows".equals(stage.getScene().getFocusOwner().getId()));
        keys(KeyCode.ENTER);
        awaitNode("sale-form");
    }

    private Sale stored() {
        return app.sales().byId(sale.stamp().id()).orElseThrow();
    }

    private void change(Sale.Builder b) {
        app.ledger().write(SalesFixture.action("elsewhere"), tx -> app.sales().update(tx, b.build()));
    }

    @Test
    void aPersonsNameIsErasedFromASaleByKeyAndAnEnterprisesIsNotOffered() {
        assertThat(has("register-erase") && byId("register-erase").isVisible()).isFalse();
        enter("sales.form.buyer.kind", "ls");
        keys(KeyCode.TAB);
        enter("sales.form.buyer", "仲小妮");
        keys(KeyCode.CONTROL, KeyCode.S);
        eventually("stored", () -> "仲小妮".equals(stored().buyer()));
        await("closed", () -> !has("sale-form"));
        openForm();
        keys(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.E);
        awaitNode("dialog-yes");
        press("dialog-yes");
        eventually("gone", () -> stored().buyer() == null);
        await("the form of the record as it was is closed", () -> !has("sale-form"));
        assertThat(app.persons().find("仲小妮")).isEmpty();
        assertThat(stored().amount()).isEqualTo(sale.amount());
    }

    @Test
    void enterOpensTheRecordAndControlSSavesItAsOneChangeSet() {
        assertThat(typed("sales.form.doc")).isEqualTo("HY-1");
        assertThat(typed("sales.form.amount")).as("a computed amount is not typed").isEmpty();
        TextField amount = byId("sales.form.amount");
        assertThat(fx(() -> amount.getPromptText())).isEqualTo("自动 64.00");
        enter("sales.form.quantity", "20");
        assertThat(fx(() -> amount.getPromptText())).isEqualTo("自动 128.00");
        enter("sales.form.buyer.kind", "gh");
        keys(KeyCode.TAB);
        long before = app.ledger().lastSet();
        keys(KeyCode.CONTROL, KeyCode.S);
        await("the drawer goes", () -> robot.lookup("#sale-form").queryAll().isEmpty());
        assertThat(app.ledger().lastSet()).isEqualTo(before + 1);
        assertThat(stored().quantity()).isEqualTo(Quantity.of(20, Units.JIN));
        assertThat(stored().amount().money()).isEqualTo(Money.ofYuan(128));
        assertThat(stored().amountComputed()).isTrue();
        assertThat(stored().buyerKind()).isEqualTo(ruralpost.sales.BuyerKind.TRADE_UNION);
        assertThat(stored().remark()).isEqualTo("first");
        awaitNode("toast-undo");
        press("toast-undo");
        eventually("taken back", () -> stored().quantity().equals(Quantity.of(10, Units.JIN)));
    }

    @Test
    void aBoundIsTypedWithTheAmountAndANegativeOneMakesItARefund() {
        enter("sales.form.amount", "约-60");
        CheckBox refund = byId("sales.form.refund");
        assertThat(fx(() -> refund.isSelected())).isTrue();
        keys(KeyCode.CONTROL, KeyCode.S);
        eventually("saved", () -> stored().amount().bound() == Bound.ABOUT);
        assertThat(stored().amount()).isEqualTo(new Amount(Money.ofYuan(-60), Bound.ABOUT));
        assertThat(stored().refund()).isTrue();
        assertThat(stored().quantity()).as("the whole row counts against the sales").isEqualTo(Quantity.of(-10, Units.JIN));
    }

    @Test
    void whatIsWrongIsSaidUnderTheFieldAndNothingIsSaved() {
        enter("sales.form.period", "2018-02-30");
        enter("sales.form.quantity", " ");
        keys(KeyCode.CONTROL, KeyCode.S);
        assertThat(robot.lookup("#sale-form .form-problem").queryAllAs(Label.class).stream().filter(l -> l.isVisible() && !l.getText().isEmpty()).map(Label::getText))
            .contains("没有 2月30日", "金额和数量都没有填");
        assertThat(focused().getId()).isEqualTo("sales.form.period");
        assertThat(stored()).isEqualTo(sale);
    }

    @Test
    void aConflictIsShownFieldByFieldAndBothSidesCanBeKept() {
        enter("sales.form.doc", "MINE");
        enter("sales.form.campaign", "mine too");
        change(sale.edit().remark("theirs").campaign("theirs"));
        keys(KeyCode.CONTROL, KeyCode.S);
        awaitNode("sale-conflict");
        RadioButton doc = byId("mine-sales.field.doc");
        RadioButton remark = byId("theirs-sales.field.remark");
        assertThat(fx(() -> doc.isSelected())).as("only I changed the number").isTrue();
        assertThat(fx(() -> remark.isSelected())).as("only they changed the remark").isTrue();
        RadioButton campaign = byId("theirs-sales.field.campaign");
        assertThat(fx(() -> campaign.isSelected())).as("both did").isFalse();
        fx(() -> campaign.setSelected(true));
        press("dialog-save");
        eventually("merged", () -> "MINE".equals(stored().docNumber()));
        assertThat(stored().remark()).isEqualTo("theirs");
        assertThat(stored().campaign()).isEqualTo("theirs");
        assertThat(stored().amountComputed()).isTrue();
    }

    @Test
    void aRecordThatWasDeletedMeanwhileIsSavedAsANewOne() {
        enter("sales.form.doc", "KEEP");
        app.ledger().write(SalesFixture.action("gone"), tx -> {
            app.sales().delete(tx, sale.stamp());
            return null;
        });
        keys(KeyCode.CONTROL, KeyCode.S);
        awaitNode("dialog-new");
        press("dialog-new");
        eventually("there again", () -> sales().size() == 1 && "KEEP".equals(sales().getFirst().docNumber()));
    }

    @Test
    void whatWasTypedComesBackAfterAKillAndAConflictIsStillSeen() {
        enter("sales.form.doc", "DRAFT");
        eventually("the draft is kept", () -> {
            app.drafts().flush();
            return !SaleDraft.all(app.drafts()).isEmpty();
        });
        change(sale.edit().remark("theirs"));
        openWindow();
        press("sub-rows");
        awaitNode("rows-drafts");
        openForm();
        await("what was typed", () -> typed("sales.form.doc").equals("DRAFT"));
        assertThat(focused().getId()).as("the form has the keyboard").isEqualTo("sales.form.period");
        keys(KeyCode.CONTROL, KeyCode.S);
        awaitNode("sale-conflict");
        assertThat(has("theirs-sales.field.doc")).isTrue();
        press("dialog-save");
        eventually("merged", () -> "DRAFT".equals(stored().docNumber()));
        assertThat(stored().remark()).isEqualTo("theirs");
        eventually("no draft is left", () -> {
            app.drafts().flush();
            return SaleDraft.all(app.drafts()).isEmpty();
        });
    }

    @Test
    void escapeKeepsADraftAndDiscardThrowsItAway() {
        enter("sales.form.doc", "LEFT");
        keys(KeyCode.ESCAPE);
        await("the drawer goes", () -> robot.lookup("#sale-form").queryAll().isEmpty());
        await("the bar that offers it", () -> robot.lookup("#rows-drafts").query().isVisible());
        openForm();
        await("what was typed", () -> typed("sales.form.doc").equals("LEFT"));
        press("form-discard");
        assertThat(typed("sales.form.doc")).isEqualTo("HY-1");
        app.drafts().flush();
        assertThat(SaleDraft.all(app.drafts())).isEmpty();
    }

    @Test
    void aNewSaleIsTypedIntoTheForm() {
        keys(KeyCode.ESCAPE);
        keys(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.N);
        await("an empty form", () -> "sales.form.period".equals(stage.getScene().getFocusOwner().getId()));
        type("2018-11-26");
        tab(1);
        type("lr");
        keys(KeyCode.ENTER);
        enter("sales.form.quantity", "3");
        TextField unit = byId("sales.form.unit");
        assertThat(fx(() -> unit.getPromptText())).as("the product's unit").isEqualTo("公斤");
        enter("sales.form.price", "7.5");
        keys(KeyCode.CONTROL, KeyCode.S);
        awaitSales(2);
        assertThat(sales().getLast().amount().money()).isEqualTo(Money.ofFen(2250));
        assertThat(sales().getLast().quantity()).isEqualTo(Quantity.of(3, Units.KG));
    }

    @Test
    void theHistoryTellsWhatWasChangedFromWhat() {
        keys(KeyCode.ESCAPE);
        change(sale.edit().docNumber("HY-2"));
        change(stored().edit().docNumber("HY-1"));
        press("sub-board");
        press("sub-rows");
        openForm();
        await("three versions", () -> robot.lookup("#sale-history .label").queryAllAs(Label.class).stream().anyMatch(l -> l.getText().equals("单据号：HY-2 → HY-1")));
        assertThat(robot.lookup("#sale-history .label").queryAllAs(Label.class)).extracting(Label::getText).contains("单据号：HY-1 → HY-2");
        press("lang-en");
        assertThat(robot.lookup("#sale-history .label").queryAllAs(Label.class)).extracting(Label::getText).contains("Document no.: HY-1 → HY-2");
    }
}
