package ruralpost.sales;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import ruralpost.app.AppContext;
import ruralpost.app.Founding;
import ruralpost.ledger.Action;
import ruralpost.ledger.ChangeKind;
import ruralpost.place.Place;
import ruralpost.place.PlaceKind;
import ruralpost.text.Lang;
import ruralpost.text.Message;
import ruralpost.value.Amount;
import ruralpost.value.Bound;
import ruralpost.value.Money;
import ruralpost.value.Period;
import ruralpost.value.Quantity;
import ruralpost.value.Units;

/** A ledger in a temporary folder with products, channels and places, and random sales on request. */
public final class SalesFixture implements AutoCloseable {

    public final AppContext app;
    public final List<Long> products = new ArrayList<>();
    public final List<Long> channels = new ArrayList<>();
    public final List<Long> places = new ArrayList<>();

    public SalesFixture(Path folder) {
        Founding.create(folder, new Founding.Answers(433124, "tester", Lang.ZH, false));
        app = AppContext.open(folder);
        app.ledger().write(action("products"), tx -> {
            for (String name : List.of("猕猴桃", "腊肉", "山茶油", "土蜂蜜", "黄桃")) {
                products.add(app.catalogue().save(tx, Product.named(name)));
            }
            for (String name : List.of("双龙镇", "花垣镇", "边城镇")) {
                places.add(app.places().save(tx, Place.named(name, PlaceKind.TOWNSHIP)));
            }
            return null;
        });
        app.catalogue().channels().stream().limit(4).forEach(c -> channels.add(c.stamp().id()));
    }

    /** An entry with that label. */
    public static Action action(String what) {
        return Action.entry("sales", Message.of("sales.import.label", 1, what));
    }

    /** An import with that label. */
    public static Action imported(String what) {
        return new Action(ChangeKind.IMPORT, "sales", Message.of("sales.import.label", 1, what), null, null);
    }

    /** A random sale; some state little. */
    public Sale random(Random random) {
        LocalDate to = LocalDate.of(2017, 1, 1).plusDays(random.nextInt(730));
        Period period = random.nextInt(5) == 0 ? Period.of(to.minusDays(random.nextInt(40)), to) : Period.day(to);
        Sale.Builder b = Sale.of(period, products.get(random.nextInt(products.size())));
        if (random.nextInt(4) > 0) {
            b.channel(channels.get(random.nextInt(channels.size())));
        }
        if (random.nextBoolean()) {
            b.sellerPlace(places.get(random.nextInt(places.size())));
        }
        if (random.nextInt(3) > 0) {
            b.buyerKind(BuyerKind.values()[random.nextInt(BuyerKind.values().length)]);
        }
        if (random.nextInt(5) == 0) {
            b.buyer("买家" + random.nextInt(9)).campaign("第二届919电商节");
        }
        boolean refund = random.nextInt(12) == 0;
        long sign = refund ? -1 : 1;
        boolean withAmount = random.nextInt(6) > 0;
        if (withAmount) {
            Bound bound = random.nextInt(8) == 0 ? Bound.values()[random.nextInt(Bound.values().length)] : Bound.EXACT;
            b.amount(new Amount(Money.ofFen(sign * (1 + random.nextInt(5_000_000))), bound));
        }
        if (!withAmount || random.nextBoolean()) {
            b.quantity(new Quantity(sign * (1 + random.nextInt(900_000)),
                List.of(Units.JIN, Units.KG, Units.TONNE, Units.CARTON).get(random.nextInt(4))));
        }
        if (random.nextBoolean()) {
            b.orders((int) sign * random.nextInt(300));
        }
        return b.refund(refund).build();
    }

    @Override
    public void close() {
        app.close();
    }
}
