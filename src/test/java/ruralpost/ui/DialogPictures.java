package ruralpost.ui;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.input.KeyCode;
import ruralpost.app.AppContext;
import ruralpost.campaign.AdopterKind;
import ruralpost.campaign.Pledge;
import ruralpost.campaign.PledgeKind;
import ruralpost.ledger.Action;
import ruralpost.ledger.Stamp;
import ruralpost.sales.Sale;
import ruralpost.text.Message;
import ruralpost.value.Money;

/**
 * Writes pictures of the panes that open over the screens (erasing a person, settings, history, backups, conflict, paste preview), in both languages and
 * themes, at 1366×768, to {@code target/screens/dialogs} (or the folder named).
 */
public final class DialogPictures {

    private static final String BLOCK = "2018-12-01\tDZ-901\t十八洞猕猴桃\t邮乐网\t双龙镇\n2018-12-32\tDZ-902\t黄金茶\t没有的渠道\t双龙镇\n2018-12-03\tDZ-903\t黄桃\t邮三湘\t花垣镇\n";

    private final AppContext app;
    private final String end;
    private final PictureWindow window;

    private DialogPictures(AppContext app, Pictures.Look look, PictureWindow window) {
        this.app = app;
        this.end = "-" + look.end();
        this.window = window;
    }

    /** @param args the folder to write to; none for the usual one */
    public static void main(String[] args) {
        Path out = Pictures.out(args, "dialogs");
        Pictures.run(() -> {
            try (AppContext app = Pictures.ledger(Pictures.folder("dialog-ledger"), Pictures.HUAYUAN, true)) {
                app.backups().now();
                for (Pictures.Look look : Pictures.Look.all()) {
                    try (PictureWindow window = PictureWindow.open(app, look, out, 700)) {
                        new DialogPictures(app, look, window).all();
                    }
                }
            }
        });
    }

    private void all() throws Exception {
        window.waitFor("board-export");
        erasing();
        window.press("settings");
        save("settings");
        escape();
        heads();
        window.click("status-ledger");
        window.waitFor("backup-restore");
        save("history");
        window.press("backup-restore");
        window.waitFor("backups");
        Thread.sleep(500);
        save("backups");
        window.press("restore-this");
        window.waitFor("dialog-yes");
        save("restore-confirm");
        escape();
        rows();
        window.show("sales", "entry");
        Thread.sleep(800);
        Pictures.fx(() -> Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, BLOCK)));
        window.press("entry-paste");
        window.waitFor("dialog-paste");
        save("paste");
        escape();
        figure();
    }

    private void erasing() throws Exception {
        var adoptions = app.campaigns().adoptions();
        long adoption = adoptions.adoptions().getFirst().stamp().id();
        long[] pledge = new long[1];
        app.ledger().write(Action.entry("campaign", Message.of("app.name")), tx -> {
            pledge[0] = adoptions.save(tx, new Pledge(Stamp.NEW, adoption, PledgeKind.PART, LocalDate.of(2016, 3, 12), AdopterKind.PERSON, "欧阳小妮", 1L, Money.ofYuan(418), null, null));
            return null;
        });
        Pictures.fx(() -> window.window().campaigns().opening(null).record("pledge", pledge[0]));
        window.waitFor("register-erase");
        Thread.sleep(500);
        window.press("register-erase");
        window.waitFor("dialog-yes");
        save("erase");
        escape();
        window.show("sales", "board");
    }

    private void heads() throws Exception {
        long activity = app.campaigns().activities().activities().getFirst().stamp().id();
        Pictures.fx(() -> window.window().campaigns().opening(null).record("activity", activity));
        window.waitFor("register-export");
        save("activities");
        window.press("register-export");
        window.waitFor("dialog-export");
        save("head-export");
        escape();
    }

    private void rows() throws Exception {
        window.show("sales", "rows");
        window.waitFor("head-price");
        Thread.sleep(1000);
        Sale shown = app.sales().byIds(allIds()).stream().filter(s -> s.unitPrice() != null).findFirst().orElseThrow();
        Pictures.fx(() -> window.window().sales().opening().sale(shown.stamp().id()));
        window.waitFor("sales.form.remark");
        Pictures.fx(() -> {
            ((TextInputControl) window.find("sales.form.remark")).setText("我的备注");
            ((TextInputControl) window.find("sales.form.buyer")).setText("花垣县总工会");
        });
        app.ledger().write(Action.entry("sales", Message.of("app.name")), tx -> {
            app.sales().update(tx, shown.edit().remark("别人的备注 " + end).buyer("别人").build());
            return null;
        });
        window.press("form-save");
        Thread.sleep(800);
        save("conflict");
        escape();
        escape();
        Thread.sleep(300);
        if (Pictures.fx(() -> window.find("dialog-discard")) != null) {
            window.press("dialog-discard");
        }
    }

    private List<Long> allIds() {
        var cube = app.cube().current();
        return IntStream.range(0, cube.positions()).filter(cube::live).mapToObj(cube::id).toList();
    }

    private void figure() throws Exception {
        long id = app.figures().figures().stream().filter(f -> f.code().equals("F15")).findFirst().orElseThrow().stamp().id();
        Pictures.fx(() -> window.window().sales().opening().record("figure", id));
        window.waitFor("register.figure.scopes");
        Pictures.fx(() -> {
            window.find("register.figure.scopes").requestFocus();
            ((TextInputControl) window.find("register.figure.scopes")).setText("hyx");
        });
        save("figure");
        escape();
    }

    private void save(String name) throws Exception {
        window.save(name + end);
    }

    private void escape() throws Exception {
        window.key(KeyCode.ESCAPE);
    }
}
