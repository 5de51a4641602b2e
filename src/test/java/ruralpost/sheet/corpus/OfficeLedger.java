package ruralpost.sheet.corpus;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import ruralpost.app.AppContext;
import ruralpost.app.Founding;
import ruralpost.importing.HoldDecisions;
import ruralpost.importing.NameDecisions;
import ruralpost.importing.SheetImport;
import ruralpost.importing.UnknownNames;
import ruralpost.ledger.Action;
import ruralpost.place.Place;
import ruralpost.place.PlaceKind;
import ruralpost.sales.Channel;
import ruralpost.sales.Product;
import ruralpost.sales.cube.SalesCube;
import ruralpost.sheet.ColumnMapping;
import ruralpost.sheet.Progress;
import ruralpost.sheet.recipe.FileLook;
import ruralpost.text.Lang;
import ruralpost.text.Message;
import ruralpost.value.Quantity;
import ruralpost.value.Unit;

/** A ledger of some office that knows half of the names that {@link OfficeSheet}s have. */
final class OfficeLedger implements AutoCloseable {

    private static final Map<String, String> UNIT_NAMES = Sale.UNITS.entrySet().stream().collect(Collectors.toMap(Map.Entry::getValue, Map.Entry::getKey, (one, other) -> one));

    private final AppContext app;

    /** Founds it in a folder. */
    OfficeLedger(Path folder) {
        Founding.create(folder, new Founding.Answers(433124, "石秀英", Lang.ZH, false));
        app = AppContext.open(folder);
        app.ledger().write(Action.entry("sales", Message.of("ledger.kind.entry")), tx -> {
            Stream.of("猕猴桃", "腊肉", "茶油", "土鸡蛋", "黑茶", "蜂蜜", "大米", "湘西黄牛肉").forEach(name -> app.catalogue().save(tx, Product.named(name)));
            Stream.of("双龙镇", "十八洞村").forEach(name -> app.places().save(tx, Place.named(name, name.endsWith("村") ? PlaceKind.VILLAGE : PlaceKind.TOWNSHIP)));
            return null;
        });
    }

    AppContext app() {
        return app;
    }

    FileLook look(Path path) {
        return FileLook.open(path, null, app.salesImport().looking());
    }

    /** Whether the program reads the file with nobody saying anything of it. */
    static boolean asksNothing(FileLook look) {
        return look.mapping().missing().isEmpty() && look.look().tables().stream().filter(t -> t.missing().isEmpty()).count() == 1;
    }

    SheetImport.Planned plan(FileLook look) {
        ColumnMapping mapping = look.mapping();
        return app.salesImport().plan(look.file(), mapping, NameDecisions.of(UnknownNames.CREATE), HoldDecisions.LEAVE, Progress.NONE);
    }

    /** Carries the plan out and returns the change set, null when there was nothing to write. */
    Long commit(SheetImport.Planned planned) {
        var set = app.salesImport().commit(planned, Progress.NONE).set();
        return set == null ? null : set.id();
    }

    /** Names of all products, channels, places and enterprises. */
    List<String> names() {
        return Stream.of(app.catalogue().products().stream().map(Product::name), app.catalogue().channels().stream().map(Channel::name), app.places().places().stream().map(Place::name),
            app.partners().partners().stream().map(p -> p.name())).flatMap(Function.identity()).sorted().toList();
    }

    /** The live sales as a sheet may tell of them. */
    List<String> sales() {
        SalesCube cube = app.cube().current();
        Map<Long, String> products = app.catalogue().products().stream().collect(Collectors.toMap(p -> p.stamp().id(), Product::name));
        Map<Long, String> channels = app.catalogue().channels().stream().collect(Collectors.toMap(c -> c.stamp().id(), Channel::name));
        return app.sales().byIds(IntStream.range(0, cube.positions()).filter(cube::live).mapToObj(cube::id).toList()).stream()
            .map(s -> told(s, products, channels).line()).sorted().toList();
    }

    private Sale told(ruralpost.sales.Sale s, Map<Long, String> products, Map<Long, String> channels) {
        Quantity q = s.quantity();
        String seller = s.sellerPlaceId() != null ? app.places().place(s.sellerPlaceId()).orElseThrow().name()
            : s.sellerPartnerId() != null ? app.partners().partner(s.sellerPartnerId()).orElseThrow().name() : null;
        return new Sale(ReadSale.period(s.period()), products.get(s.productId()), channels.get(s.channelId()), seller, q == null ? null : q.number(), q == null ? null : name(q.unit()),
            s.amount() == null ? null : s.amount().money().toYuan(), s.amount() == null || s.amount().bound().isExact() ? null : s.amount().bound().code(), s.unitPrice(), s.orders(),
            s.docNumber(), s.buyer(), s.refund() ? "yes" : null, s.remark());
    }

    private static String name(Unit unit) {
        return UNIT_NAMES.get(unit.code());
    }

    @Override
    public void close() {
        app.close();
    }
}
