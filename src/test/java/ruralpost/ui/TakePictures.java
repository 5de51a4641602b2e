package ruralpost.ui;

import java.time.LocalDate;
import java.util.List;
import ruralpost.app.AppContext;
import ruralpost.centre.stock.StockDocument;
import ruralpost.centre.stock.StockDocumentKind;
import ruralpost.centre.stock.StockMove;
import ruralpost.centre.take.Counting;
import ruralpost.ledger.Action;
import ruralpost.text.Message;
import ruralpost.ui.centre.CentreFixture;

/** Writes pictures of a stock-take, blind and with differences, at 1366×768 to {@code target/screens/take}. */
public final class TakePictures {

    private TakePictures() {
    }

    /** @param args language and theme pairs such as zh-light; two of them for none */
    public static void main(String[] args) {
        List<Pictures.Look> looks = Pictures.Look.of(args.length > 0 ? List.of(args) : List.of("zh-light", "en-dark"));
        Pictures.run(() -> {
            try (AppContext app = Pictures.ledger(Pictures.folder("take-ledger"), Pictures.HUINING, false)) {
                CentreFixture f = new CentreFixture(app).write();
                long take = write(app, tx -> app.takes().open(tx, "2026 学年盘点", LocalDate.now(), List.of(f.id("河畔"), f.id("会师"), f.id("太平店"), f.id("甘沟驿"))));
                write(app, tx -> app.centres().stock().post(tx, StockDocument.of(StockDocumentKind.TRANSFER, "调拨", LocalDate.now()), List.of(StockMove.sent(f.id("河畔"), f.id("会师"), f.id("图书"), 5))));
                long sheet = app.takes().all().getFirst().centres().getFirst().id();
                List<String> tags = app.centres().assets().assets().stream().map(a -> a.tag()).sorted().toList();
                write(app, tx -> app.takes().counting().scan(tx, sheet, tags.getFirst()));
                write(app, tx -> {
                    app.takes().counting().enter(tx, sheet, List.of(new Counting.Entry(app.items().item(f.id("图书")).orElseThrow(), null, 188L, "分两架点数"),
                        new Counting.Entry(app.items().item(f.id("文具")).orElseThrow(), null, 23L, null)));
                    return null;
                });
                pictures(app, looks, "blind");
                write(app, tx -> app.takes().counting().absent(tx, sheet));
                write(app, tx -> {
                    app.takes().counting().finish(tx, sheet, "李四");
                    return null;
                });
                write(app, tx -> {
                    app.takes().counting().recount(tx, sheet, LocalDate.now());
                    return null;
                });
                pictures(app, looks, "recount");
            }
        });
    }

    private static <T> T write(AppContext app, ruralpost.ledger.Ledger.Work<T> work) {
        return app.ledger().write(Action.entry("centre", Message.of("app.name")), work).result();
    }

    private static void pictures(AppContext app, List<Pictures.Look> looks, String name) throws Exception {
        for (Pictures.Look look : looks) {
            try (PictureWindow window = PictureWindow.open(app, look, Pictures.FOLDER.resolve("take"), 3000)) {
                window.show("centre", "take");
                window.save(name + "-" + look.code());
            }
        }
    }
}
