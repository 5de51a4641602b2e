package ruralpost.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import ruralpost.ledger.Action;
import ruralpost.sales.Sale;
import ruralpost.sheet.file.SheetRow;
import ruralpost.sheet.file.TestSheets;
import ruralpost.text.Lang;
import ruralpost.text.Message;
import ruralpost.ui.task.TaskStatus;
import ruralpost.value.Units;

/** Imports as a clerk does: keys and clicks, then a look into the ledger. */
class ImportScreenTest extends ImportFxTest {

    private static final String MAY = """
        双龙镇5月销售表,,,,,
        日期,俗称,渠道,数量（公斤）,金额（元）,备注
        2021-05-01,猕猴桃,邮乐网,300,1440,
        2021-05-02,腊肉,邮乐网,12.5,约1.2万,报数
        2021年5月32日,土鸡蛋,邮乐网,3,26,
        2021-05-04,腊肉,微店,2,1.5.6,
        2021-05-05,腊肉,微店,2,90,
        合计,,,319.5,1556,
        """;

    @Test
    void aWrongMappingIsCorrectedByKeyboardImportedSeenAndUndone() {
        drop(csv("may.csv", MAY));
        await("the missing product is named", () -> sees("#plan-problem") && text("#plan-problem").contains("产品"));
        assertThat(this.<Button>find("#import-commit").isDisabled()).isTrue();
        fx(() -> find("#map-B").requestFocus());
        press(KeyCode.CONTROL, KeyCode.A);
        type("cp");
        press(KeyCode.ENTER);
        await("the plan", () -> planned("3", "2"));
        assertThat(this.<TextField>find("#map-B").getText()).isEqualTo("产品");
        assertThat(text("#plan-look")).startsWith("1 ");
        assertThat(app.ledger().lastSet()).as("nothing is written before it is asked for").isEqualTo(1);
        press(KeyCode.CONTROL, KeyCode.ENTER);
        await("the import", () -> sees("#toast") && app.ledger().lastSet() == 2);
        assertThat(sales()).hasSize(3).anySatisfy(s -> {
            assertThat(s.quantity().unit()).isEqualTo(Units.KG);
            assertThat(s.amount().money().fen()).isEqualTo(144_000);
        });
        press(KeyCode.CONTROL, KeyCode.Z);
        await("the undo", () -> app.ledger().lastSet() == 3);
        assertThat(sales()).isEmpty();
        await("the plan is made anew", () -> planned("3", "2") && !this.<Button>find("#import-commit").isDisabled());
        assertThat(text("#plan-note")).contains("台账刚有变动");
    }

    @Test
    void rejectedRowsAreListedShownInTheSheetAndSaved() throws Exception {
        drop(csv("may.csv", MAY.replace("俗称", "产品")));
        await("the plan", () -> planned("3", "2"));
        TableView<?> problems = find("#import-problems");
        assertThat(problems.getItems()).hasSize(3);
        press(KeyCode.F8);
        TableView<SheetRow> sheet = find("#import-sheet");
        assertThat(sheet.getSelectionModel().getSelectedItem().number()).isEqualTo(5);
        press(KeyCode.F8);
        assertThat(sheet.getSelectionModel().getSelectedItem().number()).isEqualTo(6);
        window.dialogs.choose(folder.resolve("back"));
        fx(() -> this.<Button>find("#import-errors").fire());
        await("the file", () -> sees("#toast"));
        try (ReadableWorkbook book = new ReadableWorkbook(folder.resolve("back.xlsx").toFile())) {
            List<String> rows = book.getFirstSheet().read().stream().map(r -> r.getCellText(2) + " " + r.getCellText(3) + " " + r.getCellText(5)).toList();
            assertThat(rows).contains("5 A 2021年5月32日", "6 E 1.5.6");
        }
    }

    @Test
    void aLongSentenceAboutAProblemIsReadWhole() {
        drop(csv("torn.csv", "日期,产品,金额,备注\n2021-05-01,腊肉,1,200,好\n2021-05-02,茶油,300,\n"));
        await("the plan", () -> planned("1", "1"));
        TableView<?> problems = find("#import-problems");
        List<Labeled> cells = fx(() -> problems.lookupAll(".table-cell").stream().map(Labeled.class::cast).filter(c -> c.getText() != null).toList());
        assertThat(cells).anySatisfy(c -> assertThat(c.getText()).contains("1,200").hasSizeGreaterThan(30));
        assertThat(cells).allSatisfy(c -> assertThat(c.isTextTruncated()).as(c.getText()).isFalse());
    }

    @Test
    void sumsStandWholeBesideALongLineInTheOtherLanguage() {
        drop(csv("sums.csv", "填报单位：双龙镇支局,,,\n日期,产品,渠道,金额\n2021-05-01,猕猴桃,邮乐网,约1.2万\n2021-05-02,腊肉,邮乐网,1440\n合计,,,15996\n"));
        await("the plan", () -> planned("2", "0"));
        fx(() -> texts.langProperty().set(Lang.EN));
        await("English", () -> fx(() -> labels(".plan-scroll").stream().anyMatch(l -> l.getText().startsWith("about "))));
        ScrollPane scroll = find(".plan-scroll");
        assertThat(fx(() -> labels(".plan-scroll"))).allSatisfy(l -> {
            assertThat(l.isTextTruncated()).as(l.getText()).isFalse();
            assertThat(fx(() -> l.localToScene(l.getLayoutBounds()).getMaxX())).as(l.getText())
                .isLessThanOrEqualTo(fx(() -> scroll.localToScene(scroll.getLayoutBounds()).getMaxX()) + 1);
        });
    }

    private List<Labeled> labels(String within) {
        return Stream.of(".label", ".hyperlink").flatMap(style -> this.<Node>find(within).lookupAll(style).stream()).map(Labeled.class::cast).filter(l -> l.getText() != null && !l.getText().isEmpty()).toList();
    }

    @Test
    void theNextStepIsAtHandAfterAnImport() {
        drop(csv("may.csv", "日期,产品,金额\n2021-05-01,腊肉,5\n昨天,腊肉,6\n"));
        await("the plan", () -> planned("1", "1"));
        press(KeyCode.CONTROL, KeyCode.ENTER);
        await("the import", () -> sees("#import-next") && fx(() -> find("#import-next").isFocused()));
        press(KeyCode.ENTER);
        await("the start page", () -> !sees("#import-plan"));
    }

    @Test
    void anEmptySheetIsSaidToBeEmpty() {
        drop(csv("empty.csv", "\n\n"));
        await("the sentence", () -> sees("#plan-problem") && text("#plan-problem").contains("空的"));
    }

    @Test
    void aProblemFarBelowIsBroughtIntoView() {
        StringBuilder sheet = new StringBuilder("日期,产品,金额\n");
        IntStream.range(0, 900).forEach(i -> sheet.append(i == 777 ? "昨天" : "2021-05-01").append(",腊肉,").append(i + 1).append('\n'));
        drop(csv("long.csv", sheet.toString()));
        await("the plan", () -> planned("899", "1"));
        press(KeyCode.F8);
        TableView<SheetRow> table = find("#import-sheet");
        await("its row", () -> table.getSelectionModel().getSelectedItem() != null && table.getSelectionModel().getSelectedItem().number() == 779);
        assertThat(table.getItems().getFirst().number()).as("the titles stay above").isEqualTo(1);
    }

    /** Clicks Cancel in the moment in which the window first shows a share: a look from outside may come when all is written. */
    private void cancelOnceSomeIsWritten() {
        window.tasks.running().addListener((ListChangeListener<TaskStatus>) c -> {
            while (c.next()) {
                c.getAddedSubList().forEach(t -> t.shareProperty().addListener((o, was, share) -> {
                    if (share.doubleValue() > 0 && !t.cancelled()) {
                        this.<Hyperlink>find("#import-cancel").fire();
                    }
                }));
            }
        });
    }

    @Test
    void cancelLeavesTheLedgerUnchanged() {
        StringBuilder sheet = new StringBuilder("日期,产品,金额\n");
        IntStream.range(0, 115_000).forEach(i -> sheet.append("2021-05-01,产品").append(i % 50).append(',').append(i + 1).append('\n'));
        drop(csv("large.csv", sheet.toString()));
        await("the plan", () -> planned("115,000", "0"));
        fx(this::cancelOnceSomeIsWritten);
        press(KeyCode.CONTROL, KeyCode.ENTER);
        await("the stop", () -> sees("#plan-note") && text("#plan-note").contains("已取消"));
        assertThat(app.ledger().lastSet()).isEqualTo(1);
        assertThat(sales()).isEmpty();
        assertThat(app.catalogue().products()).isEmpty();
        assertThat(window.model.saveStateProperty().get().kind()).isNotEqualTo(SaveState.Kind.FAILED);
        assertThat(this.<Button>find("#import-commit").isDisabled()).isFalse();
    }

    @Test
    void anEditedRowIsHeldAndTheSameFileHoldsNothingNew() {
        String sheet = "单号,日期,产品,金额\nA1,2021-05-01,腊肉,1440\nA2,2021-05-02,腊肉,5\n";
        drop(csv("a.csv", sheet));
        await("the plan", () -> planned("2", "0"));
        press(KeyCode.CONTROL, KeyCode.ENTER);
        await("the import", () -> app.ledger().lastSet() == 2 && sees("#import-next"));
        Sale first = sales().stream().filter(s -> "A1".equals(s.docNumber())).findFirst().orElseThrow();
        app.ledger().write(Action.entry("sales", Message.of("ledger.kind.entry")), tx -> app.sales().update(tx, first.edit().remark("核对过").build()));
        drop(csv("b.csv", sheet.replace("1440", "1500")));
        await("the second plan", () -> planned("0", "0") && text("#count-held").equals("1"));
        assertThat(this.<Button>find("#import-commit").isDisabled()).isTrue();
        drop(csv("a2.csv", sheet));
        await("the third plan", () -> planned("0", "0") && text("#count-unchanged").equals("2"));
        assertThat(robot.lookup(".plan-lines .label").queryAll().stream().map(n -> ((Label) n).getText())).anyMatch(t -> t.startsWith("没有新内容"));
        assertThat(sales()).filteredOn(s -> "A1".equals(s.docNumber())).singleElement().satisfies(s -> assertThat(s.amount().money().fen()).isEqualTo(144_000));
    }

    @Test
    void aPastedBlockIsImportedWithAConstantChosenByPinyin() {
        clipboard("日期\t产品\t数量（斤）\n2021-05-01\t猕猴桃\t12\n2021-05-02\t猕猴桃\t30\n");
        press(KeyCode.CONTROL, KeyCode.V);
        await("the plan", () -> planned("2", "0"));
        fx(() -> find("#put-channel").requestFocus());
        await("the names of the ledger", () -> {
            ((TextField) find("#put-channel")).setText("");
            return true;
        });
        type("ylw");
        await("the list", () -> sees("#pick-list"));
        press(KeyCode.ENTER);
        await("the new plan", () -> planned("2", "0") && this.<TextField>find("#put-channel").getText().equals("邮乐网"));
        press(KeyCode.CONTROL, KeyCode.ENTER);
        await("the import", () -> app.ledger().lastSet() == 2);
        long mall = app.catalogue().channels().stream().filter(c -> c.name().equals("邮乐网")).findFirst().orElseThrow().stamp().id();
        assertThat(sales()).hasSize(2).allMatch(s -> s.channelId() == mall && s.quantity().unit().equals(Units.JIN));
    }

    @Test
    void aFileThatCannotBeReadIsExplainedInPlaceAndTheOthersStay() {
        drop(csv("good.csv", MAY.replace("俗称", "产品")), TestSheets.write(folder.resolve("bad.xlsx"), new byte[] {1, 0, 2, 3}));
        await("the plan", () -> planned("3", "2"));
        press(KeyCode.CONTROL, KeyCode.ENTER);
        await("the import", () -> app.ledger().lastSet() == 2 && sees("#import-next"));
        press(KeyCode.CONTROL, KeyCode.ENTER);
        await("the reason", () -> sees("#import-refused") && text("#import-refused").contains("bad.xlsx"));
        press(KeyCode.ESCAPE);
        assertThat(sees("#import-choose")).isTrue();
        assertThat(sees("#import-files")).isTrue();
    }

    @Test
    void anotherEncodingAndAnotherTitleRowAreChosenByHand() {
        Path file = TestSheets.write(folder.resolve("gb.csv"), "说明,,\n日期,产品,金额\n2021-05-01,猕猴桃,5\n".getBytes(Charset.forName("GB18030")));
        drop(file);
        await("the plan", () -> planned("1", "0"));
        assertThat(this.<TextField>find("#import-encoding").getText()).isEqualTo("GB18030");
        fx(() -> find("#import-header").requestFocus());
        press(KeyCode.UP);
        await("the wrong row", () -> this.<TextField>find("#import-header").getText().equals("1") && sees("#plan-problem"));
        press(KeyCode.DOWN);
        await("the right row", () -> planned("1", "0"));
        fx(() -> find("#import-encoding").requestFocus());
        press(KeyCode.ALT, KeyCode.DOWN);
        press(KeyCode.UP);
        press(KeyCode.ENTER);
        await("rubbish", () -> this.<TextField>find("#import-encoding").getText().equals("UTF-8") && sees("#plan-problem"));
    }

    @Test
    void everythingIsSaidInTheOtherLanguageAtOnce() {
        drop(csv("may.csv", MAY.replace("俗称", "产品")));
        await("the plan", () -> planned("3", "2"));
        fx(() -> texts.langProperty().set(Lang.EN));
        settle();
        List<String> chinese = fx(() -> robot.lookup(".label").queryAll().stream().filter(n -> n instanceof Label).map(n -> ((Label) n).getText())
            .filter(t -> t != null && !t.isEmpty()).toList());
        assertThat(chinese).noneMatch(t -> t.contains("!sales")).contains("Import plan", "Columns and fields", "Sheet");
        assertThat(this.<Button>find("#import-commit").getText()).isEqualTo("Import 3 rows");
        assertThat(this.<TextField>find("#map-B").getText()).isEqualTo("Product");
    }
}
