package ruralpost.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ruralpost.plan.PlanTarget;
import ruralpost.sheet.file.TestSheets;
import ruralpost.ui.register.Register;

/** Plans come in from sheets out of their register, by keys and by clicks. */
class PlanImportScreenTest extends LedgerWindowTest {

    @BeforeEach
    void window() {
        openWindow();
        press("sub-registers");
        kind("plan");
    }

    private void kind(String id) {
        fx(() -> {
            ListView<Register<?>> kinds = find("#register-kinds");
            kinds.getSelectionModel().select(kinds.getItems().stream().filter(r -> r.id().equals(id)).findFirst().orElseThrow());
        });
        settle();
    }

    private String count(String what) {
        return robot.lookup("#count-" + what).tryQueryAs(Label.class).map(Label::getText).orElse("");
    }

    private boolean chosen(String button) {
        ToggleButton toggle = byId(button);
        return fx(() -> toggle.isSelected());
    }

    @Test
    void keysAloneLeadFromTheRegisterThroughTheImportAndBack() {
        assertThat(has("sub-import-plans")).as("no button of its own among the views").isFalse();
        clipboard("指标\t年度\t计划数\t力争目标\n销售额\t2031年\t420万\t550万 力争\n销售额\t2032年\t500万\t\n");
        keys(KeyCode.CONTROL, KeyCode.O);
        awaitNode("import-plans-back");
        assertThat(chosen("sub-registers")).isTrue();
        keys(KeyCode.CONTROL, KeyCode.V);
        await("two plans to create", () -> count("created").equals("2"));
        keys(KeyCode.CONTROL, KeyCode.ENTER);
        eventually("two plans", () -> app.plans().plans().size() == 2);
        awaitNode("import-undo");
        keys(KeyCode.ALT, KeyCode.LEFT);
        awaitNode("register-import");
        await("the plans are listed", () -> robot.lookup("#register-title").tryQueryAs(Label.class).map(Label::getText).orElse("").startsWith("2032"));
    }

    @Test
    void anUnknownVillageIsAskedForUnderTheNameOfItsField() {
        clipboard("指标\t年度\t地点\t计划数\n销售额\t2031年\t没有的村\t420万\n");
        keys(KeyCode.CONTROL, KeyCode.O);
        awaitNode("import-plans-back");
        keys(KeyCode.CONTROL, KeyCode.V);
        await("it is asked for", () -> robot.lookup(".name-block").tryQuery().isPresent());
        List<String> words = fx(() -> robot.lookup(".name-block .label").<Label>queryAll().stream().map(Label::getText).toList());
        assertThat(words).contains("地点", "没有的村");
    }

    @Test
    void filesDroppedOnTheRegisterOfPlansArePlansAndOnOthersSales() {
        Path file = TestSheets.write(folder.resolve("plans.csv"), "年度,产品,计划数\n2031年,猕猴桃,100万\n".getBytes(StandardCharsets.UTF_8));
        fx(() -> ((LedgerWindow) stage.getUserData()).sales().importFiles(file));
        awaitNode("import-plans-back");
        await("one plan to create", () -> count("created").equals("1"));
        press("import-commit");
        eventually("the plan", () -> app.plans().plans().stream().map(PlanTarget::target).anyMatch(t -> t.intValueExact() == 1_000_000));
        press("sub-registers");
        awaitNode("register-import");
        press("register-import");
        awaitNode("import-plans-back");
        press("import-plans-back");
        kind("product");
        assertThat(has("register-import")).isFalse();
        fx(() -> ((LedgerWindow) stage.getUserData()).sales().importFiles(file));
        await("the import of sales", () -> chosen("sub-import"));
    }
}
