package ruralpost.ui;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.input.KeyCode;
import javafx.stage.PopupWindow;
import javafx.stage.Window;
import ruralpost.app.AppContext;
import ruralpost.campaign.Campaign;
import ruralpost.ledger.Action;
import ruralpost.text.Message;
import ruralpost.ui.form.PickField;
import ruralpost.ui.register.Register;
import ruralpost.ui.register.Registers;

/** Writes pictures of the campaigns' tab at 1366×768 to {@code target/screens/campaign}. */
public final class CampaignPictures {

    private static final Path OUT = Pictures.FOLDER.resolve("campaign");
    private static final String WRONG = """
        活动名称,场次名称,日期,地点,6至11岁男童,6至11岁女童,家长,人次,费用
        花垣暑期关爱留守儿童（示例）,安全课,2018-07-10,十八洞村,12,9,6,40,300
        花垣暑期关爱留守儿童（示例）,安全课,2018-11-31,十八洞村,12,9,6,40,300
        花垣暑期关爱留守儿童（示例）,亲情视频,2018-07-12,没有的地点,-3,9,6,40,300
        没有的活动,读书会,2018-07-12,十八洞村,3,许多,6,40,三百
        """;
    /** What is pasted into each grid, the second time with what cannot be. */
    private static final Map<String, List<String>> TYPED = Map.of(
        "activity", List.of("花垣暑期关爱留守儿童（示例）\t2018-07-10\t十八洞村\t安全课\t讲座\t\t\t12\t9\n花垣暑期关爱留守儿童（示例）\t2018-07-11\t十八洞村\t亲情视频\t亲情视频\t\t\t7\t8",
            "花垣暑期关爱留守儿童（示例）\t2018-11-31\t十八洞村\t安全课\t讲座\t\t\t-12\t9\n没有的活动\t2018-07-11\t\t亲情视频\t\t\t\t7\t8"),
        "handout", List.of("亲情视频与读书会（示例）\t\t\t铅笔盒\t30\t个\t600", "没有的场次\t\t\t铅笔盒\t许多\t个\t-6"),
        "sponsor", List.of("花垣暑期关爱留守儿童（示例）\t猕猴桃合作社（示例）\t捐赠方\t2000\t猕猴桃干", "没有的活动\t没有的单位\t别的\t-1"),
        "pledge", List.of("桃树认领（示例明细）\t2016-03-20\t20\t8360\t15", "没有的认领\t2016-13-20\t-3\t\t15"));

    private final PictureWindow window;
    private final String begin;
    private final String end;

    private CampaignPictures(PictureWindow window, String begin, String end) {
        this.window = window;
        this.begin = begin;
        this.end = end;
    }

    /** @param args first "empty" for a ledger without campaigns or "long" for one with long names, then language and theme pairs such as zh-light */
    public static void main(String[] args) {
        String mode = args.length > 0 && !args[0].contains("-") ? args[0] : "";
        List<String> asked = Stream.of(args).filter(a -> a.contains("-")).toList();
        Pictures.run(() -> {
            Files.createDirectories(OUT);
            for (Pictures.Look look : Pictures.Look.of(asked.isEmpty() ? List.of("zh-light", "en-dark") : asked)) {
                // rows are typed in each look: each has a ledger of its own
                try (AppContext app = Pictures.ledger(Pictures.folder("campaign-ledger-" + look.code()), Pictures.HUAYUAN, !mode.equals("empty"))) {
                    if (mode.equals("long")) {
                        lengthen(app);
                    }
                    try (PictureWindow window = PictureWindow.open(app, look, OUT, 700)) {
                        new CampaignPictures(window, mode.isEmpty() ? "" : mode + "-", "-" + look.code()).all(app, mode);
                    }
                }
            }
        });
    }

    /** Gives campaigns names as long as real ones can be. */
    private static void lengthen(AppContext app) {
        List<Campaign> all = app.campaigns().campaigns().campaigns();
        app.ledger().write(Action.entry("campaign", Message.of("app.name")), tx -> {
            for (Campaign c : all) {
                app.campaigns().campaigns().save(tx, new Campaign(c.stamp(), "湘西土家族苗族自治州花垣县“情暖童心·邮爱同行”" + c.name() + "暨农产品产销对接活动", c.series() == null ? null : c.series() + "（全州各县市邮政分公司联合举办）",
                    c.edition(), c.kindId(), c.period(), c.status(), c.placeId(), c.officeId(), c.platformId(), List.of("中国邮政微博、微信公众号", "邮三湘", "州县两级电视台"), c.goalMoney(), c.goalUnits(), c.goalUnit(),
                    c.goalPeople(), "村民把猕猴桃送到邮乐购站点。".repeat(40), c.remark(), c.papers(), c.figures()));
            }
            return null;
        });
    }

    private void all(AppContext app, String mode) throws Exception {
        window.show("campaign", "records");
        Thread.sleep(1500);
        save("page");
        if (!mode.equals("empty")) {
            pages(app);
            dialogs();
        }
        if (window.show("campaign", "board")) {
            save("board");
        }
        if (mode.equals("empty") && window.show("campaign", "entry")) {
            save("entry");
        } else if (mode.isEmpty()) {
            entry();
        }
        window.show("campaign", "import");
        save("import");
        if (mode.isEmpty()) {
            Path sheet = Files.writeString(OUT.resolve("activities.csv"), WRONG);
            Pictures.fx(() -> window.window().campaigns().importFiles(sheet));
            Thread.sleep(1500);
            save("plan");
        }
        registers(mode);
    }

    private void pages(AppContext app) throws Exception {
        int at = 0;
        for (Campaign c : app.campaigns().campaigns().campaigns()) {
            at++;
            Pictures.fx(() -> window.window().campaigns().opening(null).record("campaign", c.stamp().id()));
            save("page" + at);
            boolean more = Pictures.fx(() -> {
                ScrollPane page = (ScrollPane) window.find("campaign-page");
                page.setVvalue(1);
                return page.getContent().getBoundsInLocal().getHeight() > page.getViewportBounds().getHeight();
            });
            if (more) {
                save("page" + at + "-below");
            }
        }
    }

    /** What opens over the list and the page. */
    private void dialogs() throws Exception {
        window.press("campaign-copy");
        save("copy");
        window.press("dialog-cancel");
        Pictures.fx(() -> ((javafx.scene.control.MenuButton) window.find("paper-menu")).show());
        popup("print");
        Pictures.fx(() -> ((javafx.scene.control.ComboBox<?>) window.find("campaign-kind")).show());
        popup("kinds");
        Pictures.fx(() -> ((javafx.scene.control.ComboBox<?>) window.find("campaign-kind")).hide());
        Pictures.fx(() -> {
            PickField<?> place = (PickField<?>) window.find("campaign-place");
            place.requestFocus();
            place.setText("s");
        });
        save("place");
        popup("places");
        window.key(KeyCode.ESCAPE);
        window.key(KeyCode.ESCAPE);
    }

    private void entry() throws Exception {
        window.show("campaign", "entry");
        save("entry");
        for (Register<?> register : Registers.campaigns()) {
            List<String> typed = TYPED.get(register.id());
            if (typed != null) {
                window.press("typing-choose-" + register.id());
                Thread.sleep(500);
                for (int i = 0; i < typed.size(); i++) {
                    String block = typed.get(i);
                    Pictures.fx(() -> Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, block)));
                    window.press("entry-paste");
                    save("entry-" + register.id() + (i == 0 ? "-paste" : "-paste-wrong"));
                    window.press("dialog-paste");
                    save("entry-" + register.id() + (i == 0 ? "" : "-wrong"));
                }
            }
        }
    }

    @SuppressWarnings("unchecked")
    private void registers(String mode) throws Exception {
        window.show("campaign", "registers");
        save("registers");
        for (Register<?> register : mode.isEmpty() ? Registers.campaigns() : List.<Register<?>>of()) {
            Pictures.fx(() -> {
                ListView<Register<?>> kinds = (ListView<Register<?>>) window.find("register-kinds");
                kinds.getItems().stream().filter(k -> k.id().equals(register.id())).findFirst().ifPresent(k -> kinds.getSelectionModel().select(k));
            });
            save("register-" + register.id());
        }
    }

    /** The menu or list that is open beside the window, which is a window of its own. */
    private void popup(String name) throws Exception {
        Thread.sleep(300);
        Pictures.fx(() -> {
            for (Window each : Window.getWindows()) {
                if (each instanceof PopupWindow && each.isShowing()) {
                    Screens.save(each.getScene(), OUT.resolve(begin + name + "-open" + end + ".png"));
                }
            }
        });
    }

    private void save(String name) throws Exception {
        window.save(begin + name + end);
    }
}
