package ruralpost.ui;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import ruralpost.app.AppContext;
import ruralpost.centre.Centre;
import ruralpost.item.Item;
import ruralpost.ledger.Action;
import ruralpost.place.Place;
import ruralpost.text.Message;
import ruralpost.ui.centre.CentreFixture;

/** Writes pictures of the children's centres' tab at 1366×768 to {@code target/screens/centre}. */
public final class CentrePictures {

    private static final Path OUT = Pictures.FOLDER.resolve("centre");
    private static final String WRONG = """
        儿童之家编号,物资,数量,资金来源,金额,期初日期
        HN-0101,文具,12,全国妇联、中国儿童少年基金会,300,2014-01-01
        HN-0102,文具,-5,全国妇联、中国儿童少年基金会,300,2014-01-01
        HN-9999,文具,12,,300,2014-01-01
        HN-0103,没有的物资,12,,300,2014-01-01
        HN-0104,礼品,许多,没有的来源,300,年初
        HN-0105,礼品,30,,600,2014-01-01
        """;

    private final PictureWindow window;
    private final String begin;
    private final String end;

    private CentrePictures(PictureWindow window, String begin, String end) {
        this.window = window;
        this.begin = begin;
        this.end = end;
    }

    /** @param args first "sample" for the sample ledger, "empty" for one without centres or "long" for one with long names, then language and theme pairs such as zh-light */
    public static void main(String[] args) {
        String mode = args.length > 0 && !args[0].contains("-") ? args[0] : "";
        boolean sample = mode.equals("sample");
        List<String> asked = Stream.of(args).filter(a -> a.contains("-")).toList();
        Pictures.run(() -> {
            try (AppContext app = Pictures.ledger(Pictures.folder("centre-ledger"), sample ? Pictures.HUAYUAN : Pictures.HUINING, sample)) {
                CentreFixture fixture = mode.isEmpty() || mode.equals("long") ? new CentreFixture(app).write() : null;
                if (mode.equals("long")) {
                    lengthen(app);
                }
                long shown = mode.equals("empty") ? 0 : sample ? app.centres().centres().centres().get(3).id() : fixture.id("河畔");
                for (Pictures.Look look : Pictures.Look.of(asked.isEmpty() ? List.of("zh-light", "en-dark") : asked)) {
                    try (PictureWindow window = PictureWindow.open(app, look, OUT, 1200)) {
                        new CentrePictures(window, mode.isEmpty() ? "" : mode + "-", "-" + look.code()).all(shown, fixture != null);
                    }
                }
            }
        });
    }

    /** Gives centres and items names as long as real ones can be. */
    private static void lengthen(AppContext app) {
        List<Centre> centres = app.centres().centres().centres().stream().filter(c -> c.place().closedOn() == null).toList();
        List<Item> items = app.items().items();
        app.ledger().write(Action.entry("centre", Message.of("app.name")), tx -> {
            for (Centre c : centres) {
                Place p = c.place();
                app.centres().centres().save(tx, new Centre(c.stamp(), new Place(p.stamp(), "甘肃省白银市会宁县" + p.name() + "暨乡镇农村留守儿童关爱服务示范站", p.kind(), p.aliases(), p.code(), p.divisionCode(),
                    p.officeId(), p.parentId(), p.openedOn(), p.closedOn(), p.remark()), c.kind(), c.rooms(), c.indoorArea(), c.outdoorArea(), c.hours() + "，寒暑假每日 8:30–17:30，法定节假日休息",
                    c.keeper(), c.phone(), c.haves(), c.remark()));
            }
            for (Item i : items) {
                app.items().save(tx, new Item(i.stamp(), i.name() + "（含配套桌椅、电源线和说明书各一份）", i.kind(), i.aliases(), i.code(), i.unit(), i.tracking(), i.minimum(), i.expires(), i.remark()));
            }
            return null;
        });
    }

    /** @param shown the centre whose card is shown; 0 for none @param plan whether a sheet with wrong rows is planned, too */
    private void all(long shown, boolean plan) throws Exception {
        window.show("centre", "centres");
        if (shown == 0) {
            save("card");
        } else {
            card(shown);
        }
        for (String tab : List.of("matrix", "lists", "board", "stock", "import", "take", "registers")) {
            if (window.show("centre", tab)) {
                save(tab);
                if (tab.equals("lists")) {
                    lists();
                } else if (tab.equals("import") && plan) {
                    plan();
                }
            }
        }
    }

    private void card(long shown) throws Exception {
        Pictures.fx(() -> window.window().centres().opening(null).record("centre", shown));
        save("card");
        window.press("asset-labels");
        save("labels");
        window.press("dialog-cancel");
        window.press("tile-centre-value");
        save("opened");
        Pictures.fx(() -> window.window().context().shell().drawer().close());
        Pictures.fx(() -> ((ScrollPane) window.find("centre-page")).setVvalue(1));
        save("card-below");
    }

    /** Each list. */
    @SuppressWarnings("unchecked")
    private void lists() throws Exception {
        for (String list : List.of("low", "expiry", "overdue", "loans", "assets", "books", "money", "grants", "figures", "policies")) {
            Pictures.fx(() -> ((ListView<String>) window.find("listings")).getSelectionModel().select(list));
            save("list-" + list);
        }
    }

    /** The plan of an opening stock sheet with wrong rows. */
    private void plan() throws Exception {
        Path sheet = Files.writeString(OUT.resolve("opening.csv"), WRONG);
        Pictures.fx(() -> window.window().centres().importFiles(sheet));
        Thread.sleep(1500);
        save("plan");
    }

    private void save(String name) throws Exception {
        window.save(begin + name + end);
    }
}
