package ruralpost.ui;

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

    private static final Path OUT = Path.of("target", "screens", "centre");

    private CentrePictures() {
    }

    /** @param args first "sample" for the sample ledger, "empty" for one without centres or "long" for one with long names, then language and theme pairs such as zh-light */
    public static void main(String[] args) {
        String mode = args.length > 0 && !args[0].contains("-") ? args[0] : "";
        boolean sample = mode.equals("sample");
        List<String> asked = Stream.of(args).filter(a -> a.contains("-")).toList();
        List<String> wanted = asked.isEmpty() ? List.of("zh-light", "en-dark") : asked;
        Pictures.run(() -> {
            try (AppContext app = Pictures.ledger(Pictures.folder("centre-ledger"), sample ? Pictures.HUAYUAN : Pictures.HUINING, sample)) {
                long shown = switch (mode) {
                    case "sample" -> app.centres().centres().centres().get(3).id();
                    case "empty" -> 0;
                    default -> new CentreFixture(app).write().id("河畔");
                };
                if (mode.equals("long")) {
                    lengthen(app);
                }
                for (Pictures.Look look : Pictures.Look.of(wanted)) {
                    all(app, shown, look, mode.isEmpty() ? "" : mode + "-");
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

    private static void all(AppContext app, long shown, Pictures.Look look, String begin) throws Exception {
        String end = "-" + look.code();
        try (PictureWindow window = PictureWindow.open(app, look, OUT, 1200)) {
            window.show("centre", "centres");
            if (shown == 0) {
                window.save(begin + "card" + end);
            } else {
                card(window, shown, begin, end);
            }
            for (String tab : List.of("matrix", "lists", "board", "stock", "import", "take", "registers")) {
                if (window.show("centre", tab)) {
                    window.save(begin + tab + end);
                    if (tab.equals("lists")) {
                        lists(window, begin, end);
                    }
                }
            }
        }
    }

    /** Each list. */
    private static void lists(PictureWindow window, String begin, String end) throws Exception {
        ListView<String> listings = window.find("listings");
        for (String list : List.copyOf(listings.getItems())) {
            Pictures.fx(() -> listings.getSelectionModel().select(list));
            window.save(begin + "list-" + list + end);
        }
    }

    private static void card(PictureWindow window, long shown, String begin, String end) throws Exception {
        Pictures.fx(() -> window.window().centres().opening(null).record("centre", shown));
        window.save(begin + "card" + end);
        window.press("asset-labels");
        window.save(begin + "labels" + end);
        window.press("dialog-cancel");
        window.press("tile-centre-value");
        window.save(begin + "opened" + end);
        Pictures.fx(() -> window.window().context().shell().drawer().close());
        Pictures.fx(() -> window.<ScrollPane>find("centre-page").setVvalue(1));
        window.save(begin + "card-below" + end);
    }
}
