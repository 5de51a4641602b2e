package ruralpost.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ruralpost.campaign.Activity;
import ruralpost.sheet.file.TestSheets;

/** Campaigns, activities and pledges come in from sheets in their own tab, by keys, clicks and dropped files. */
class CampaignImportWindowTest extends LedgerWindowTest {

    @BeforeEach
    void window() {
        openWindow();
        keys(KeyCode.CONTROL, KeyCode.DIGIT1);
        awaitNode("sub-import");
    }

    private String count(String what) {
        return robot.lookup("#count-" + what).tryQueryAs(Label.class).map(Label::getText).orElse("");
    }

    private String chosen() {
        return fx(() -> robot.lookup("#campaign-import-what .toggle-button").<ToggleButton>queryAll().stream().filter(ToggleButton::isSelected).map(ToggleButton::getText)
            .findFirst().orElse(""));
    }

    private void drop(Path file) {
        fx(() -> ((LedgerWindow) stage.getUserData()).campaigns().importFiles(file));
    }

    private Path sheet(String name, String text, Charset charset) {
        return TestSheets.write(folder.resolve(name), text.getBytes(charset));
    }

    @Test
    void aPastedListOfCampaignsIsTakenByKeysAndTakenBack() {
        press("sub-import");
        awaitNode("import-choose");
        assertThat(chosen()).isEqualTo("活动");
        clipboard("活动名称\t活动类型\t开始日期\t结束日期\n六一关爱\t关爱留守儿童\t2031-05-20\t2031-06-30\n秋收\t产销对接会\t2031-09-01\t2031-09-03\n");
        keys(KeyCode.CONTROL, KeyCode.V);
        await("two campaigns to create", () -> count("created").equals("2"));
        keys(KeyCode.CONTROL, KeyCode.ENTER);
        eventually("two campaigns", () -> app.campaigns().campaigns().campaigns().size() == 2);
        keys(KeyCode.CONTROL, KeyCode.Z);
        eventually("none", () -> app.campaigns().campaigns().campaigns().isEmpty());
    }

    @Test
    void aDroppedFileIsTakenForWhatItHolds() {
        drop(sheet("activities.csv", "活动情况登记表,,,,,,,,\n活动,活动类型,活动起止,日期,地点,活动内容,6-11岁男,6-11岁女,志愿者\n六一关爱,关爱留守儿童,2031-05-20 ~ 2031-06-30,2031-06-01,十八洞村小学,安全课,5,7,2\n"
            + "六一关爱,,,2031-07-15,十八洞村小学,安全课,5,7,2\n合计,,,,,,10,14,4\n", Charset.forName("GB18030")));
        await("one to create, one refused", () -> count("created").equals("1") && count("rejected").equals("1"));
        assertThat(chosen()).isEqualTo("场次");
        press("import-commit");
        eventually("the activity", () -> app.campaigns().activities().activities().stream().map(Activity::persons).toList().equals(java.util.List.of(14L)));
        drop(sheet("pledges.csv", "活动,单位,日期,认领人,认领数量,金额\n六一关爱,份,2031-06-02,某某公司,10,4180\n", StandardCharsets.UTF_8));
        await("one pledge to create", () -> chosen().equals("认领") && count("created").equals("1"));
        press("import-commit");
        eventually("the pledge", () -> app.campaigns().adoptions().pledges().size() == 1);
    }

    @Test
    void aFileBeyondTheLimitIsRefusedInItsPlaceAndWhatIsThereStays() throws Exception {
        drop(sheet("good.csv", "活动名称,活动类型,活动时间\n秋收,产销对接会,2031年9月\n", StandardCharsets.UTF_8));
        await("one to create", () -> count("created").equals("1"));
        Path large = sheet("large.csv", "活动名称,活动类型,活动时间\n", StandardCharsets.UTF_8);
        try (var channel = java.nio.channels.FileChannel.open(large, java.nio.file.StandardOpenOption.WRITE)) {
            channel.write(java.nio.ByteBuffer.wrap(new byte[] {'\n'}), 300L << 20);
        }
        drop(large);
        await("it is refused", () -> robot.lookup(".label").<Label>queryAll().stream().anyMatch(l -> l.getText() != null && l.getText().contains("最多读 20 MB")));
        assertThat(app.campaigns().campaigns().campaigns()).isEmpty();
        assertThat(fx(() -> robot.lookup(".label").<Label>queryAll().stream().map(Label::getText).toList())).as("the file before it waits on").contains("可导入 1");
    }
}
