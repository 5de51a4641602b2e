package ruralpost.ui;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import ruralpost.app.AppContext;
import ruralpost.ui.start.FirstStart;

/**
 * Writes pictures of every screen of the program on the sample ledger, in both languages and themes, at 1366×768, to
 * {@code target/screens/program} (or the folder named). The guide's pictures are copies of the light ones.
 */
public final class ScreenPictures {

    /** What is read in the background comes within that time, in milliseconds. */
    private static final int WAIT = 2500;

    private static final String SHEET = """
        双龙镇2018年12月农产品销售统计表,,,,,,,
        填报单位：双龙镇邮政支局,,,,,,,单位：元
        日期,单据号,产品,销售渠道,销售地点,销售情况,,备注
        ,,,,,数量(公斤),金额,
        2018-12-01,DZ-001,十八洞猕猴桃,邮乐网,双龙镇,120,1536.00,
        2018-12-02,DZ-002,湘西腊肉,邮三湘,花垣镇,30,2340.00,
        2018-12-02,DZ-003,土蜂蜜,微店,吉卫镇,12,约1.2万,主播报数
        2018-12-32,DZ-004,黄金茶,邮乐网,双龙镇,4,1040.00,
        2018-12-03,DZ-005,山茶油,邮乐小店,边城镇,—,1.5.6,
        2018-12-04,DZ-006,黄桃,工会采购,花垣镇,-20,-96.00,退货
        合计,,,,,146,16820.00,
        审核人：李四,,,,填报人：张三,,,
        """;

    private final AppContext app;
    private final Pictures.Look look;
    private final PictureWindow window;

    private ScreenPictures(AppContext app, Pictures.Look look, PictureWindow window) {
        this.app = app;
        this.look = look;
        this.window = window;
    }

    /** @param args the folder to write to; none for the usual one */
    public static void main(String[] args) {
        Path out = Pictures.out(args, "program");
        Pictures.run(() -> {
            Path data = Pictures.folder("ledger");
            try (AppContext app = Pictures.ledger(data, Pictures.HUAYUAN, true)) {
                Path sheet = Files.writeString(data.resolve("双龙镇12月.csv"), SHEET);
                for (Pictures.Look look : Pictures.Look.all()) {
                    app.drafts().discard("sales-entry");
                    app.drafts().flush();
                    try (PictureWindow window = PictureWindow.open((texts, stage) -> new FirstStart(texts, WindowMain::counties, r -> { }), look, out, WAIT)) {
                        new ScreenPictures(app, look, window).all(sheet);
                    }
                }
            }
        });
    }

    private void all(Path sheet) throws Exception {
        Pictures.fx(() -> ((FirstStart) window.scene().getRoot()).begin());
        typeInto("hyx");
        save("first-start");
        window.ledger(app, look);
        for (String tab : List.of("board", "rows", "registers", "entry")) {
            window.show("sales", tab);
            save(tab);
            if (tab.equals("board")) {
                pages();
            }
        }
        typeIntoEntry();
        Pictures.fx(() -> window.window().sales().importFiles(sheet));
        save("import");
        for (String tab : List.of("records", "entry", "board", "registers")) {
            window.show("campaign", tab);
            save(tab.equals("records") ? "campaign" : "campaign-" + tab);
        }
        for (String tab : List.of("centres", "matrix", "lists", "registers")) {
            window.show("centre", tab);
            save(tab.equals("centres") ? "centre" : "centre-" + tab);
        }
    }

    /** The further pages of the dashboard. */
    private void pages() throws Exception {
        for (String page : List.of("products", "places", "plans", "pivot", "overview")) {
            window.press("page-" + page);
            if (!page.equals("overview")) {
                save("board-" + page);
            }
        }
    }

    private void typeInto(String typed) throws Exception {
        Pictures.fx(() -> {
            if (window.scene().getFocusOwner() instanceof TextInputControl field) {
                field.setText(typed);
            }
        });
    }

    private void typeIntoEntry() throws Exception {
        for (String typed : List.of("11-31", "HY181130", "mht")) {
            typeInto(typed);
            if (!typed.equals("mht")) {
                Pictures.fx(() -> {
                    if (window.scene().getFocusOwner() instanceof TextInputControl field) {
                        field.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.TAB, false, false, false, false));
                    }
                });
            }
            Thread.sleep(150);
        }
        save("entry");
    }

    private void save(String name) throws Exception {
        window.save(name + "-" + look.end());
    }
}
