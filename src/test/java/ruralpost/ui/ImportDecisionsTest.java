package ruralpost.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import ruralpost.ledger.Action;
import ruralpost.sales.Channel;
import ruralpost.sales.Sale;
import ruralpost.sales.importing.SalesShape;
import ruralpost.sheet.file.SheetRow;
import ruralpost.sheet.recipe.KeptRecipe;
import ruralpost.text.Message;
import ruralpost.value.Amount;
import ruralpost.value.Bound;
import ruralpost.value.Money;
import ruralpost.value.Period;

/** Held rows, recipes, plans that the ledger overtakes, and files handed back: by keys and clicks. */
class ImportDecisionsTest extends ImportFxTest {

    private static final String DAYS = "日期,产品,金额\n2021-05-01,腊肉,100\n2021-05-02,腊肉,200\n";
    private static final String MONTH = "日期,产品,金额\n2021年5月,腊肉,300\n2021年5月,茶油,50\n";
    private static final String SENT = "双龙镇5月报表,,,\n填报单位：双龙镇支局,,,\n日期,产品,金额（元）,备注\n2021-05-01,腊肉,100,甲\n2021-05-02,茶油,200,乙\n";

    private void commit(long set) {
        press(KeyCode.CONTROL, KeyCode.ENTER);
        await("the import", () -> app.ledger().lastSet() == set && sees("#import-next"));
    }

    private void take(String name, String sheet, String rows, long set) {
        drop(csv(name, sheet));
        await("the plan of " + name, () -> planned(rows, "0"));
        commit(set);
    }

    private List<KeptRecipe> recipes() {
        return app.recipes().recipes(SalesShape.SHAPE);
    }

    private Path workbook() {
        return workbook("线上", "线下", "说明");
    }

    private Path workbook(String... sheets) {
        Path file = folder.resolve("two.xlsx");
        try (OutputStream out = Files.newOutputStream(file); Workbook book = new Workbook(out, "test", "1.0")) {
            for (String sheet : sheets) {
                fill(book.newWorksheet(sheet), switch (sheet) {
                    case "线上" -> DAYS.lines().limit(2).toList();
                    case "线下" -> DAYS.replace("-05-", "-06-").lines().toList();
                    default -> List.of("本表由各支局填报");
                });
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file;
    }

    private static void fill(Worksheet sheet, List<String> lines) {
        for (int row = 0; row < lines.size(); row++) {
            String[] cells = lines.get(row).split(",");
            for (int column = 0; column < cells.length; column++) {
                sheet.value(row, column, cells[column]);
            }
        }
    }

    private void menu(String item) {
        Button more = find("#recipe-more");
        fx(() -> more.getContextMenu().getItems().stream().filter(i -> item.equals(i.getId())).findFirst().orElseThrow().fire());
    }

    private long type(String product, long fen) {
        return app.ledger().write(Action.entry("sales", Message.of("ledger.kind.entry")), tx -> {
            long id = app.catalogue().products().stream().filter(p -> p.name().equals(product)).findFirst().orElseThrow().stamp().id();
            return app.sales().insert(tx, Sale.of(Period.day(LocalDate.of(2021, 5, 2)), id).amount(new Amount(Money.ofFen(fen), Bound.EXACT)).build());
        }).set().id();
    }

    @Test
    void heldRowsAreTakenByTheirReasonAndLeftAgain() {
        take("days.csv", DAYS, "2", 2);
        drop(csv("month.csv", MONTH));
        await("the total of the month waits", () -> planned("1", "0") && text("#count-held").equals("1") && sees("#held-granularity"));
        fx(() -> this.<CheckBox>find("#held-granularity").fire());
        await("it is taken", () -> planned("2", "0") && text("#count-held").equals("0"));
        assertThat(this.<CheckBox>find("#held-granularity").isSelected()).as("the decision can be taken back").isTrue();
        fx(() -> this.<CheckBox>find("#held-granularity").fire());
        await("it waits again", () -> planned("1", "0") && text("#count-held").equals("1"));
        fx(() -> this.<CheckBox>find("#held-granularity").fire());
        await("it is taken after all", () -> planned("2", "0"));
        commit(3);
        assertThat(sales()).hasSize(4);
    }

    @Test
    void oneHeldRowIsTakenByAKey() {
        take("month.csv", MONTH, "2", 2);
        drop(csv("days.csv", DAYS));
        await("both days wait", () -> planned("0", "0") && text("#count-held").equals("2"));
        press(KeyCode.F8);
        press(KeyCode.SPACE);
        await("one is taken", () -> planned("1", "0") && text("#count-held").equals("1") && sees("#held-rows"));
        commit(3);
        assertThat(sales()).hasSize(3).anySatisfy(s -> assertThat(s.amount().money().fen()).isEqualTo(10_000));
    }

    @Test
    void aRowTakenByItselfIsLeftAgain() {
        take("month.csv", MONTH, "2", 2);
        drop(csv("days.csv", DAYS));
        await("both days wait", () -> planned("0", "0") && text("#count-held").equals("2"));
        press(KeyCode.F8);
        press(KeyCode.SPACE);
        await("one is taken", () -> planned("1", "0") && sees("#held-rows"));
        fx(() -> this.<CheckBox>find("#held-rows").fire());
        await("both wait", () -> planned("0", "0") && text("#count-held").equals("2") && !sees("#held-rows"));
    }

    @Test
    void aSheetIsReadAsLastTimeAndTheRecipeIsRenamedAndDeleted() {
        drop(csv("may.csv", SENT));
        await("the plan", () -> planned("2", "0"));
        assertThat(sees("#recipe-words")).isFalse();
        leaveOut();
        commit(2);
        drop(csv("june.csv", month("6")));
        await("it is known", () -> planned("2", "0") && sees("#recipe-words") && text("#recipe-words").contains("双龙镇支局"));
        assertThat(this.<TextField>find("#map-D").getText()).isEqualTo("不导入");
        window.dialogs.type("双龙月报");
        menu("recipe-rename");
        await("the new name", () -> text("#recipe-words").contains("“双龙月报”（双龙镇支局）"));
        assertThat(recipes()).extracting(KeptRecipe::name).containsExactly("双龙月报");
        await("the plan stands", () -> planned("2", "0"));
        fx(() -> this.<Hyperlink>find("#recipe-leave").fire());
        await("without it the proposal stands", () -> planned("2", "0") && !sees("#recipe-words"));
        assertThat(this.<TextField>find("#map-D").getText()).isEqualTo("备注");
        drop(csv("july.csv", month("7")));
        await("the next file is read by it", () -> planned("2", "0") && sees("#recipe-words"));
        menu("recipe-delete");
        await("it is gone", () -> app.ledger().lastSet() == 4 && !sees("#recipe-words"));
        assertThat(recipes()).isEmpty();
        drop(csv("august.csv", month("8")));
        await("nothing is known", () -> planned("2", "0") && text("#import-file-name").equals("august.csv"));
        assertThat(this.<TextField>find("#map-D").getText()).isEqualTo("备注");
        assertThat(sees("#recipe-words")).isFalse();
    }

    private static String month(String month) {
        return SENT.replace("5月", month + "月").replace("-05-", "-0" + month + "-");
    }

    /** Column D is left out, by keys. */
    private void leaveOut() {
        fx(() -> find("#map-D").requestFocus());
        press(KeyCode.CONTROL, KeyCode.A);
        type("bdr");
        press(KeyCode.ENTER);
        await("it is left out", () -> planned("2", "0") && this.<TextField>find("#map-D").getText().equals("不导入"));
    }

    @Test
    void whatWasChosenForTheFirstOfSeveralFilesIsKnownForTheNextBeforeAnythingIsImported() {
        drop(csv("may.csv", SENT), csv("june.csv", month("6")));
        await("the plan", () -> planned("2", "0"));
        leaveOut();
        window.dialogs.press("yes");
        fx(() -> this.<Button>find("#import-all").fire());
        await("both", () -> app.ledger().lastSet() == 2 && sees("#import-next"));
        assertThat(sales()).hasSize(4).allMatch(s -> s.remark() == null || s.remark().isEmpty());
    }

    @Test
    void aRecipeGoesFromLedgerToLedgerAsAFile() throws IOException {
        drop(csv("may.csv", SENT));
        await("the plan", () -> planned("2", "0"));
        leaveOut();
        window.dialogs.choose(folder.resolve("recipe"));
        menu("recipe-export");
        await("the file", () -> sees("#toast"));
        assertThat(Files.readString(folder.resolve("recipe.json"))).contains("备注");
        fx(() -> this.<Hyperlink>find("#import-mapping .link").fire());
        await("the proposal", () -> planned("2", "0") && this.<TextField>find("#map-D").getText().equals("备注"));
        window.dialogs.choose(folder.resolve("recipe.json"));
        menu("recipe-take");
        await("read by the file", () -> planned("2", "0") && words("#plan-note").contains("recipe.json"));
        assertThat(this.<TextField>find("#map-D").getText()).isEqualTo("不导入");
        window.dialogs.choose(csv("no.json", "[]"));
        menu("recipe-take");
        await("what it is not", () -> words("#plan-note").startsWith("这不是导入方案"));
        drop(csv("other.csv", DAYS));
        await("another sheet", () -> planned("2", "0") && !sees("#plan-note"));
        window.dialogs.choose(folder.resolve("recipe.json"));
        menu("recipe-take");
        await("it does not fit", () -> sees("#plan-note") && text("#plan-note").contains("表头不符"));
    }

    @Test
    void allRecipesAreListedRenamedAndDeleted() {
        take("days.csv", DAYS, "2", 2);
        long id = recipes().getFirst().stamp().id();
        window.dialogs.press("close");
        menu("recipe-manage");
        fx(() -> window.shell.root().getChildren().add(window.dialogs.content));
        settle();
        TextField name = find("#recipe-name-" + id);
        assertThat(name.getText()).isEqualTo("days");
        fx(() -> name.requestFocus());
        press(KeyCode.CONTROL, KeyCode.A);
        type("daily");
        press(KeyCode.ENTER);
        await("the name", () -> app.ledger().lastSet() == 3);
        assertThat(recipes()).extracting(KeptRecipe::name).containsExactly("daily");
        await("the list follows", () -> this.<TextField>find("#recipe-name-" + id) != name);
        fx(() -> this.<Button>find("#recipe-delete-" + id).fire());
        await("none is left", () -> app.ledger().lastSet() == 4 && !sees("#recipe-delete-" + id));
        assertThat(recipes()).isEmpty();
    }

    @Test
    void aPlanThatTheLedgerOvertakesIsMadeAnewAndTheDifferenceIsShown() {
        take("first.csv", DAYS.replace("05-02,腊肉,200", "04-02,腊肉,200"), "2", 2);
        drop(csv("second.csv", DAYS.replace("05-01", "05-03")));
        await("the plan", () -> planned("2", "0"));
        long typed = type("腊肉", 20_000);
        press(KeyCode.CONTROL, KeyCode.ENTER);
        await("nothing is written, the plan is new", () -> planned("1", "0") && text("#count-held").equals("1") && sees("#plan-difference"));
        assertThat(app.ledger().lastSet()).isEqualTo(typed);
        assertThat(text("#plan-difference")).startsWith("台账刚有变动").contains("1 行由“新增”变为“需确认”");
        fx(() -> this.<Hyperlink>find("#plan-difference-list").fire());
        fx(() -> this.<Hyperlink>find("#plan-difference-3").fire());
        TableView<SheetRow> sheet = find("#import-sheet");
        assertThat(sheet.getSelectionModel().getSelectedItem().number()).isEqualTo(3);
        commit(typed + 1);
        assertThat(sees("#plan-difference")).isFalse();
    }

    @Test
    void aChangeThatMattersToNoRowIsSaid() {
        take("first.csv", DAYS, "2", 2);
        drop(csv("second.csv", DAYS.replace("-05-", "-06-")));
        await("the plan", () -> planned("2", "0"));
        app.ledger().write(Action.entry("sales", Message.of("ledger.kind.entry")), tx -> app.catalogue().save(tx,
            Channel.named("早市")));
        press(KeyCode.CONTROL, KeyCode.ENTER);
        await("it is said", () -> planned("2", "0") && sees("#plan-note") && text("#plan-note").contains("结果不变"));
        commit(4);
    }

    @Test
    void filesThatAreNotImportedTogetherCanBeImportedOneByOne() {
        take("first.csv", DAYS, "2", 2);
        drop(csv("june.csv", DAYS.replace("-05-", "-06-")), csv("july.csv", DAYS.replace("-05-", "-07-")));
        await("the plan", () -> planned("2", "0"));
        window.dialogs.press("cancel");
        fx(() -> this.<Button>find("#import-all").fire());
        await("the question", () -> window.dialogs.asked.size() == 1);
        await("the plan of the one in view stays its own", () -> planned("2", "0"));
        commit(3);
        assertThat(sales()).hasSize(4);
    }

    @Test
    void filesThatWerePlannedTogetherAreAskedForAgainWhenTheLedgerMoves() {
        take("first.csv", DAYS.replace("-05-", "-04-"), "2", 2);
        drop(csv("may.csv", DAYS), csv("july.csv", DAYS.replace("-05-", "-07-")));
        await("the plan", () -> planned("2", "0"));
        window.dialogs.press("yes").press("yes").meanwhile(() -> CompletableFuture.runAsync(() -> type("腊肉", 20_000)).join());
        fx(() -> this.<Button>find("#import-all").fire());
        await("both after the second question", () -> app.ledger().lastSet() == 4 && sees("#import-next"));
        assertThat(window.dialogs.asked).hasSize(2);
        assertThat(sales()).as("the sale that was typed meanwhile is not there twice").hasSize(2 + 1 + 3);
        assertThat(text("#count-held")).isEqualTo("1");
    }

    @Test
    void aPastedTableGivesBackAListOnly() {
        clipboard("日期\t产品\t金额\n2021-05-01\t腊肉\t5\n昨天\t腊肉\t6\n");
        press(KeyCode.CONTROL, KeyCode.V);
        await("the plan", () -> planned("1", "1"));
        assertThat(sees("#import-back")).isFalse();
        assertThat(sees("#import-errors")).isTrue();
    }

    @Test
    void otherSheetsWithSuchATableAreNamed() {
        drop(workbook());
        await("the first", () -> planned("1", "0") && sees("#plan-others"));
        assertThat(text("#plan-others")).contains("线下").doesNotContain("说明");
        commit(2);
        fx(() -> find("#import-sheet-choice").requestFocus());
        press(KeyCode.ALT, KeyCode.DOWN);
        press(KeyCode.DOWN);
        press(KeyCode.ENTER);
        await("the other", () -> planned("2", "0") && text("#plan-others").contains("线上"));
    }

    @Test
    void theSheetThatWasLeftIsNamedOnlyWhenItHoldsSuchATable() {
        drop(workbook("线上", "说明"));
        await("the only table", () -> planned("1", "0"));
        assertThat(sees("#plan-others")).isFalse();
        fx(() -> find("#import-sheet-choice").requestFocus());
        press(KeyCode.ALT, KeyCode.DOWN);
        press(KeyCode.DOWN);
        press(KeyCode.ENTER);
        await("the sheet without one", () -> sees("#plan-others") && text("#plan-others").contains("线上") && sees("#plan-problem"));
        fx(() -> find("#import-sheet-choice").requestFocus());
        press(KeyCode.ALT, KeyCode.DOWN);
        press(KeyCode.UP);
        press(KeyCode.ENTER);
        await("the table again", () -> planned("1", "0") && !sees("#plan-others"));
    }

    @Test
    void onlyWhatTheUserChangedIsSaidToDifferFromTheRecipe() {
        drop(csv("may.csv", SENT));
        await("the plan", () -> planned("2", "0"));
        leaveOut();
        commit(2);
        String more = month("6").replace("备注\n", "备注,渠道\n").replace("甲\n", "甲,邮乐网\n").replace("乙\n", "乙,邮乐网\n").replace(",,,\n", ",,,,\n");
        drop(csv("june.csv", more));
        await("one more column, as proposed", () -> planned("2", "0") && sees("#recipe-words") && this.<TextField>find("#map-E").getText().equals("销售渠道"));
        assertThat(text("#recipe-words")).doesNotContain("有改动");
        fx(() -> find("#map-E").requestFocus());
        press(KeyCode.CONTROL, KeyCode.A);
        type("bdr");
        press(KeyCode.ENTER);
        await("it is left out", () -> planned("2", "0") && text("#recipe-words").contains("有改动"));
        menu("recipe-save");
        await("it is saved", () -> !text("#recipe-words").contains("有改动"));
        assertThat(recipes()).singleElement().satisfies(r -> assertThat(r.recipe().titles()).contains("渠道"));
    }
}
