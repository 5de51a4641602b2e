package ruralpost.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.Test;
import ruralpost.ledger.Action;
import ruralpost.sales.Product;
import ruralpost.sales.importing.SalesShape;
import ruralpost.sheet.recipe.RecipeName;
import ruralpost.text.Message;

/** What a recipe says about names: learnt from an import, handed on as a file, changed and taken away in the list. By keys and clicks. */
class ImportRecipeNamesTest extends ImportFxTest {

    private static final String MAY = "日期,产品,金额\n2021-05-01,米猴桃,5\n";

    private void products(String... names) {
        app.ledger().write(Action.entry("sales", Message.of("ledger.kind.entry")), tx -> {
            for (String name : names) {
                app.catalogue().save(tx, Product.named(name));
            }
            return null;
        });
    }

    private List<RecipeName> names() {
        return app.recipes().recipes(SalesShape.SHAPE).getFirst().recipe().names();
    }

    private void menu(String item) {
        Button more = find("#recipe-more");
        fx(() -> more.getContextMenu().getItems().stream().filter(i -> item.equals(i.getId())).findFirst().orElseThrow().fire());
    }

    /** A sheet whose name was chosen by hand is imported. */
    private void importMay() {
        importMay(MAY);
    }

    private void importMay(String sheet) {
        products("猕猴桃", "黄金茶");
        drop(csv("may.csv", sheet));
        await("the plan", () -> planned("1", "0") && words("#import-names").contains("猕猴桃"));
        fx(() -> this.<VBox>find("#import-names").getChildren().getFirst().requestFocus());
        press(KeyCode.ENTER);
        await("it is chosen", () -> planned("1", "0") && words("#import-conclusions").contains("米猴桃 → 猕猴桃"));
        long set = app.ledger().lastSet() + 1;
        press(KeyCode.CONTROL, KeyCode.ENTER);
        await("the import", () -> app.ledger().lastSet() == set && sees("#import-next"));
    }

    @Test
    void theChoiceIsInTheRecipeAndIsChangedAndTakenAwayInTheList() {
        importMay();
        assertThat(names()).containsExactly(new RecipeName(SalesShape.PRODUCT, "米猴桃", RecipeName.Means.RECORD, "猕猴桃", null, null));
        drop(csv("june.csv", MAY.replace("-05-", "-06-")));
        await("the recipe says so", () -> planned("1", "0") && words("#import-conclusions").equals("米猴桃 → 猕猴桃（按方案）"));
        long id = app.recipes().recipes(SalesShape.SHAPE).getFirst().stamp().id();
        window.dialogs.press("close");
        menu("recipe-manage");
        fx(() -> window.shell.root().getChildren().add(window.dialogs.content));
        settle();
        fx(() -> this.<Hyperlink>find("#recipe-names-" + id).fire());
        String field = "#recipe-means-" + id + "-1";
        await("the choices", () -> sees(field));
        assertThat(this.<TextField>find(field).getText()).isEqualTo("猕猴桃");
        fx(() -> find(field).requestFocus());
        press(KeyCode.CONTROL, KeyCode.A);
        type("hjc");
        await("the list", () -> sees("#pick-list"));
        press(KeyCode.ENTER);
        await("the sheet follows", () -> planned("1", "0") && words("#import-conclusions").equals("米猴桃 → 黄金茶（按方案）"));
        await("the list follows", () -> this.<TextField>find(field).getText().equals("黄金茶"));
        assertThat(names()).singleElement().satisfies(n -> assertThat(n.record()).isEqualTo("黄金茶"));
        fx(() -> this.<Button>find("#recipe-away-" + id + "-1").fire());
        await("it is taken away", () -> !sees(field));
        await("what the ledger remembers is left", () -> planned("1", "0") && words("#import-conclusions").equals("米猴桃 → 猕猴桃（以前选定）"));
        assertThat(names()).isEmpty();
    }

    @Test
    void aRecipeFromAFileBringsItsChoicesAndSaysWhichRecordIsNotThere() throws IOException {
        importMay();
        drop(csv("june.csv", MAY.replace("-05-", "-06-")));
        await("the recipe says so", () -> planned("1", "0") && words("#import-conclusions").contains("按方案"));
        window.dialogs.choose(folder.resolve("recipe.json"));
        menu("recipe-export");
        await("the file", () -> Files.exists(folder.resolve("recipe.json")));
        String json = Files.readString(folder.resolve("recipe.json"));
        assertThat(json).contains("\"米猴桃\"").contains("\"猕猴桃\"");
        csv("other.json", json.replace("\"米猴桃\"", "\"金茶\"").replace("\"猕猴桃\"", "\"黄金茶\""));
        csv("none.json", json.replace("\"米猴桃\"", "\"金茶\"").replace("\"猕猴桃\"", "\"白茶\""));
        drop(csv("july.csv", MAY.replace("-05-", "-07-").replace("米猴桃", "金茶")));
        await("the third sheet", () -> planned("1", "0") && text("#import-file-name").equals("july.csv"));
        window.dialogs.choose(folder.resolve("none.json"));
        menu("recipe-take");
        await("it is said, not guessed", () -> planned("0", "1") && words("#import-names").contains("方案指“白茶”"));
        window.dialogs.choose(folder.resolve("other.json"));
        menu("recipe-take");
        await("the file's choice", () -> planned("1", "0") && words("#import-conclusions").equals("金茶 → 黄金茶（按方案）"));
        long set = app.ledger().lastSet() + 1;
        press(KeyCode.CONTROL, KeyCode.ENTER);
        await("the import", () -> app.ledger().lastSet() == set && sees("#import-next"));
        assertThat(app.recipes().recipes(SalesShape.SHAPE)).hasSize(1);
        assertThat(names()).extracting(RecipeName::written).containsExactlyInAnyOrder("米猴桃", "金茶");
    }

    private void manage() {
        window.dialogs.press("close");
        menu("recipe-manage");
        fx(() -> window.shell.root().getChildren().add(window.dialogs.content));
        settle();
    }

    private void leaveRemarkOut() {
        fx(() -> find("#map-D").requestFocus());
        press(KeyCode.CONTROL, KeyCode.A);
        type("bdr");
        press(KeyCode.ENTER);
        await("a column is left out", () -> planned("1", "0") && this.<TextField>find("#map-D").getText().equals("不导入"));
    }

    @Test
    void anOpenSheetNoLongerFollowsARecipeThatWasDeleted() {
        importMay();
        drop(csv("june.csv", MAY.replace("-05-", "-06-")));
        await("the recipe says so", () -> planned("1", "0") && words("#import-conclusions").equals("米猴桃 → 猕猴桃（按方案）"));
        menu("recipe-delete");
        await("what the ledger remembers is left", () -> planned("1", "0") && words("#import-conclusions").equals("米猴桃 → 猕猴桃（以前选定）"));
        assertThat(sees("#recipe-words")).isFalse();
    }

    @Test
    void aCorrectionInThisWindowBringsNeitherNamesNorRecipesBackThatWereTakenAway() {
        String noted = "日期,产品,金额,备注\n2021-05-01,米猴桃,5,甲\n";
        importMay(noted);
        drop(csv("june.csv", noted.replace("-05-", "-06-")));
        await("the recipe says so", () -> planned("1", "0") && words("#import-conclusions").equals("米猴桃 → 猕猴桃（按方案）"));
        leaveRemarkOut();
        long id = app.recipes().recipes(SalesShape.SHAPE).getFirst().stamp().id();
        manage();
        fx(() -> this.<Hyperlink>find("#recipe-names-" + id).fire());
        await("the choices", () -> sees("#recipe-away-" + id + "-1"));
        fx(() -> this.<Button>find("#recipe-away-" + id + "-1").fire());
        await("it is taken away", () -> planned("1", "0") && words("#import-conclusions").equals("米猴桃 → 猕猴桃（以前选定）"));
        drop(csv("july.csv", noted.replace("-05-", "-07-")));
        await("the next sheet", () -> planned("1", "0") && text("#import-file-name").equals("july.csv"));
        assertThat(words("#import-conclusions")).isEqualTo("米猴桃 → 猕猴桃（以前选定）");
        assertThat(this.<TextField>find("#map-D").getText()).as("the correction stands").isEqualTo("不导入");
        menu("recipe-delete");
        await("it is gone", () -> planned("1", "0") && !sees("#recipe-words"));
        drop(csv("august.csv", noted.replace("-05-", "-08-")));
        await("the sheet after", () -> planned("1", "0") && text("#import-file-name").equals("august.csv"));
        assertThat(this.<TextField>find("#map-D").getText()).as("no recipe, no correction of it").isEqualTo("备注");
    }

    @Test
    void whatIsTypedInTheListStaysWhenAnotherRecipeChanges() {
        importMay();
        drop(csv("june.csv", "销售日期,商品,数量（公斤）\n2021-06-01,黄金茶,6\n"));
        await("another kind of sheet", () -> planned("1", "0"));
        long set = app.ledger().lastSet() + 1;
        press(KeyCode.CONTROL, KeyCode.ENTER);
        await("the import", () -> app.ledger().lastSet() == set && sees("#import-next"));
        List<Long> ids = app.recipes().recipes(SalesShape.SHAPE).stream().map(r -> r.stamp().id()).toList();
        assertThat(ids).hasSize(2);
        manage();
        TextField name = find("#recipe-name-" + ids.getLast());
        fx(name::requestFocus);
        press(KeyCode.CONTROL, KeyCode.A);
        type("dongxi");
        fx(() -> this.<Button>find("#recipe-delete-" + ids.getFirst()).fire());
        await("the other is gone", () -> !sees("#recipe-name-" + ids.getFirst()));
        assertThat(this.<TextField>find("#recipe-name-" + ids.getLast())).isSameAs(name);
        assertThat(name.getText()).isEqualTo("dongxi");
        assertThat(fx(name::isFocused)).isTrue();
        assertThat(app.recipes().recipes(SalesShape.SHAPE)).singleElement().satisfies(r -> assertThat(r.name()).isNotEqualTo("dongxi"));
    }
}
