package ruralpost.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ruralpost.app.AppContext;
import ruralpost.ledger.Action;
import ruralpost.ledger.Stamp;
import ruralpost.place.Place;
import ruralpost.place.PlaceKind;
import ruralpost.sales.Product;
import ruralpost.sheet.file.TestSheets;
import ruralpost.text.Lang;
import ruralpost.text.Message;

/** Open names of an import are decided by keyboard, remembered, and forgotten again. */
class ImportNamesTest extends FxTest {

    @TempDir
    private Path folder;
    private AppContext app;
    private ImportWindow window;

    @BeforeEach
    void open() {
        app = ImportWindow.ledger(folder.resolve("ledger"));
        app.ledger().write(Action.entry("sales", Message.of("ledger.kind.entry")), tx -> {
            for (String name : List.of("猕猴桃", "湘西腊肉", "黄金茶")) {
                app.catalogue().save(tx, new Product(Stamp.NEW, name, null, List.of(), null, null, null, null, null));
            }
            app.places().save(tx, place("鼓楼区", "320106"));
            return app.places().save(tx, place("鼓楼区", "320302"));
        });
        show(() -> {
            window = new ImportWindow(texts, app);
            return window.shell.root();
        }, 1366, 768);
        fx(() -> window.begin());
        settle();
    }

    private static Place place(String name, String division) {
        return new Place(Stamp.NEW, name, PlaceKind.SITE, List.of(), null, division, null, null, null, null, null);
    }

    @AfterEach
    void close() {
        fx(() -> window.close());
        assertThat(window.errors).isEmpty();
    }

    private void drop(String name, String text) {
        Path file = TestSheets.write(folder.resolve(name), text.getBytes(StandardCharsets.UTF_8));
        fx(() -> window.screen().open(file));
    }

    /** All words in a part of the screen. */
    private String words(String id) {
        return fx(() -> robot.lookup(id).tryQuery().map(ImportNamesTest::words).orElse(""));
    }

    private static String words(Node node) {
        if (node instanceof Labeled label) {
            return label.getText() == null ? "" : label.getText();
        }
        return node instanceof Parent parent ? parent.getChildrenUnmodifiable().stream().map(ImportNamesTest::words).filter(w -> !w.isEmpty())
            .collect(Collectors.joining(" ")) : "";
    }

    private boolean created(String rows) {
        return words("#count-created").equals(rows) && !sees("#import-cancel");
    }

    private Node block(int i) {
        return this.<VBox>find("#import-names").getChildren().get(i);
    }

    private String product(long sale) {
        long id = app.sales().byId(app.cube().current().id((int) sale)).orElseThrow().productId();
        return app.catalogue().products().stream().filter(p -> p.stamp().id() == id).findFirst().orElseThrow().name();
    }

    @Test
    void oneKeyTakesAProposalMakesANewRecordOrFindsAnyOther() {
        drop("a.csv", "日期,产品,地点,金额\n2021-05-01,米猴桃,鼓楼区,5\n2021-05-02,湘西蜡肉,南京鼓楼区,6\n2021-05-03,黄金茶饼,,7\n");
        await("the plan", () -> created("2") && words("#import-names").contains("鼓楼区"));
        assertThat(words("#import-names")).contains("同名，须选定").contains("1 江苏省南京市鼓楼区 邮乐购站点 · 名称相同 2 江苏省徐州市鼓楼区")
            .contains("1 猕猴桃 读音相同：mihoutao");
        assertThat(words("#import-conclusions")).contains("南京鼓楼区 → 江苏省南京市鼓楼区（“南京”与所在地相符）");
        fx(() -> block(0).requestFocus());
        keys(KeyCode.DIGIT2);
        await("the namesake is chosen", () -> created("3") && words("#import-conclusions").contains("鼓楼区 → 江苏省徐州市鼓楼区"));
        keys(KeyCode.ENTER);
        await("the first proposal", () -> words("#import-conclusions").contains("米猴桃 → 猕猴桃"));
        keys(KeyCode.F);
        await("the search", () -> sees("#name-find"));
        type("hjc");
        await("the list", () -> sees("#pick-list"));
        keys(KeyCode.ENTER);
        await("any other record", () -> words("#import-conclusions").contains("湘西蜡肉 → 黄金茶"));
        fx(() -> block(0).requestFocus());
        keys(KeyCode.N);
        await("a new one", () -> words("#import-conclusions").contains("黄金茶饼 → 新建") && created("3"));
        assertThat(words("#import-names")).isEmpty();
        keys(KeyCode.CONTROL, KeyCode.ENTER);
        await("the import", () -> app.ledger().lastSet() == 3);
        assertThat(List.of(product(0), product(1), product(2))).containsExactly("猕猴桃", "黄金茶", "黄金茶饼");
    }

    @Test
    void whatWasChosenIsShownAsRememberedAndCanBeForgotten() {
        drop("a.csv", "日期,产品,金额\n2021-05-01,米猴桃,5\n");
        await("the plan", () -> created("1") && words("#import-names").contains("猕猴桃"));
        fx(() -> block(0).requestFocus());
        keys(KeyCode.ENTER);
        await("it is chosen", () -> created("1") && words("#import-conclusions").contains("米猴桃 → 猕猴桃"));
        keys(KeyCode.CONTROL, KeyCode.ENTER);
        await("the import", () -> app.ledger().lastSet() == 3 && sees("#import-next"));
        drop("b.csv", "日期,产品,金额\n2021-06-01,米猴桃,5\n");
        await("a sheet of that kind says so itself", () -> created("1") && words("#import-conclusions").equals("米猴桃 → 猕猴桃（按方案）"));
        drop("c.csv", "销售日期,产品,金额\n2021-06-01,米猴桃,5\n");
        await("it is remembered", () -> created("1") && words("#import-conclusions").equals("米猴桃 → 猕猴桃（以前选定）"));
        fx(() -> texts.langProperty().set(Lang.EN));
        assertThat(words("#import-conclusions")).isEqualTo("米猴桃 → 猕猴桃 (remembered)");
        fx(() -> robot.lookup("#import-conclusions .chip-remove").<Button>query().fire());
        await("it is open again", () -> words("#import-conclusions").isEmpty() && words("#import-names").contains("1 猕猴桃 sounds the same: mihoutao"));
    }

    @Test
    void aNameWhoseChosenRecordIsDeletedIsOpenAgain() {
        drop("a.csv", "日期,产品,金额\n2021-05-01,米猴桃,5\n");
        await("the plan", () -> created("1") && words("#import-names").contains("猕猴桃"));
        fx(() -> block(0).requestFocus());
        keys(KeyCode.ENTER);
        await("it is chosen", () -> created("1") && words("#import-conclusions").contains("米猴桃 → 猕猴桃") && words("#import-names").isEmpty());
        Product kiwi = app.catalogue().products().stream().filter(p -> p.name().equals("猕猴桃")).findFirst().orElseThrow();
        fx(() -> window.link.write(Action.entry("sales", Message.of("ledger.kind.entry")), tx -> {
            app.catalogue().deleteProduct(tx, kiwi.stamp());
            return null;
        }));
        await("it is asked for again", () -> created("1") && words("#import-conclusions").isEmpty() && words("#import-names").contains("米猴桃"));
    }
}
