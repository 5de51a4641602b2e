package ruralpost.bench;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import ruralpost.app.AppContext;
import ruralpost.app.Founding;
import ruralpost.ledger.Action;
import ruralpost.ledger.ChangeKind;
import ruralpost.ledger.Stamp;
import ruralpost.ledger.WriteTx;
import ruralpost.place.Place;
import ruralpost.place.PlaceKind;
import ruralpost.sales.Channel;
import ruralpost.sales.ImportMark;
import ruralpost.sales.Product;
import ruralpost.sales.Sale;
import ruralpost.text.Lang;
import ruralpost.text.Message;
import ruralpost.value.Amount;
import ruralpost.value.Bound;
import ruralpost.value.Money;
import ruralpost.value.Period;
import ruralpost.value.Quantity;

/**
 * Makes ledgers with many invented sales through the write door, in sets of 50,000, and keeps them: a ledger is made anew only when
 * the tables, the shipped rows or the invention have changed.
 */
final class LedgerMaker {

    private static final int SET = 50_000;
    private static final long SEED = 919;
    private static final int INVENTION = 2;

    private final Folders folders;

    LedgerMaker(Folders folders) {
        this.folders = folders;
    }

    /** The folder of a closed ledger that holds so many sales. Never written to: take a copy. */
    Path rows(int count) throws IOException {
        return kept("sales-" + count, folder -> fill(folder, count));
    }

    /** A closed ledger with so many campaigns. */
    Path campaigns(int count) throws IOException {
        return kept("campaigns-" + count, folder -> {
            Founding.create(folder, answers(false));
            try (AppContext app = AppContext.open(folder)) {
                new CampaignMaker(app).fill(count);
            }
        });
    }

    /** A closed ledger with the shipped rows only. */
    Path empty() throws IOException {
        return kept("empty", folder -> Founding.create(folder, answers(false)));
    }

    /** A closed sample ledger. */
    Path sample() throws IOException {
        return kept("sample", folder -> Founding.create(folder, answers(true)));
    }

    static Founding.Answers answers(boolean sample) {
        return new Founding.Answers(433124, "benchmark", Lang.ZH, sample);
    }

    private interface Making {
        void into(Path folder) throws IOException;
    }

    private Path kept(String name, Making making) throws IOException {
        Path folder = folders.kept().resolve(name);
        Path stamp = folder.resolve("made-with");
        String wanted = fingerprint();
        if (Files.exists(stamp) && Files.readString(stamp).equals(wanted)) {
            return folder;
        }
        Folders.delete(folder);
        Files.createDirectories(folder);
        System.out.println("Making the ledger " + name + " …");
        making.into(folder);
        Files.writeString(stamp, wanted);
        return folder;
    }

    /** Changes with the tables, the shipped and sample rows, and the invention. */
    private static String fingerprint() throws IOException {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (String folder : List.of("/db/migration", "/assets/base", "/assets/sample")) {
                try (Stream<Path> files = Files.list(Path.of(LedgerMaker.class.getResource(folder).toURI()))) {
                    for (Path p : files.sorted().toList()) {
                        digest.update(Files.readAllBytes(p));
                    }
                }
            }
            return INVENTION + " " + SEED + " " + HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException | URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void fill(Path folder, int count) {
        Founding.create(folder, answers(false));
        try (AppContext app = AppContext.open(folder)) {
            Names names = Names.create(app);
            Invented invented = new Invented(SEED, count);
            for (int done = 0; done < count; done += SET) {
                int n = Math.min(SET, count - done);
                int from = done;
                app.ledger().write(imported(n, "kept.xlsx"), tx -> {
                    names.insert(app, tx, invented, n, from);
                    return null;
                });
            }
        }
    }

    static Action imported(int rows, String file) {
        return new Action(ChangeKind.IMPORT, "sales", Message.of("sales.import.label", rows, file), null, null);
    }

    /** The catalogue of the invented sales. */
    record Names(List<Long> products, List<Long> channels, List<Long> sellers) {

        static Names create(AppContext app) {
            Names names = new Names(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
            app.ledger().write(Action.entry("sales", Message.of("sales.import.label", 1, "catalogue")), tx -> {
                for (int i = 0; i < Invented.PRODUCTS; i++) {
                    names.products.add(app.catalogue().save(tx, Product.named(Invented.product(i))));
                }
                for (int i = 0; i < Invented.CHANNELS; i++) {
                    names.channels.add(app.catalogue().save(tx, Channel.named(Invented.channel(i))));
                }
                List<Long> villages = new ArrayList<>();
                for (int i = 0; i < Invented.TOWNSHIPS; i++) {
                    long township = app.places().save(tx, inside("第" + (i + 1) + "乡", PlaceKind.TOWNSHIP, null));
                    for (int k = 0; k < Invented.VILLAGES; k++) {
                        villages.add(app.places().save(tx, inside("第" + (i + 1) + "乡" + (k + 1) + "村", PlaceKind.VILLAGE, township)));
                    }
                }
                for (int i = 0; i < Invented.SELLERS; i++) {
                    names.sellers.add(app.places().save(tx, inside(Invented.seller(i), PlaceKind.SITE, villages.get(i % villages.size()))));
                }
                return null;
            });
            return names;
        }

        /** The catalogue of a kept ledger. */
        static Names of(AppContext app) {
            return new Names(app.catalogue().products().stream().map(p -> p.stamp().id()).toList(),
                app.catalogue().channels().stream().map(c -> c.stamp().id()).toList(), app.places().places(PlaceKind.SITE).stream().map(p -> p.stamp().id()).toList());
        }

        private static Place inside(String name, PlaceKind kind, Long parent) {
            return new Place(Stamp.NEW, name, kind, List.of(), null, null, null, parent, null, null, null);
        }

        void insert(AppContext app, WriteTx tx, Invented invented, int count, int from) {
            List<Sale> batch = new ArrayList<>();
            for (int i = 0; i < count; i++) {
                batch.add(sale(invented.next()).imported(new ImportMark(0x9E3779B97F4A7C15L * (from + i + 1), from + i, tx.setId())).build());
                if (batch.size() == 1000) {
                    app.sales().insertAll(tx, batch);
                    batch.clear();
                }
            }
            app.sales().insertAll(tx, batch);
        }

        Sale.Builder sale(Invented.Row r) {
            return Sale.of(Period.day(r.day()), products.get(r.product())).docNumber(r.doc()).channel(r.channel() < 0 ? null : channels.get(r.channel()))
                .sellerPlace(r.seller() < 0 ? null : sellers.get(r.seller())).buyerKind(r.buyerKind()).buyer(r.buyer()).campaign(r.campaign())
                .quantity(Quantity.of(r.quantity(), r.unit())).unitPrice(r.price()).amount(new Amount(Money.ofFen(r.fen()), Bound.EXACT)).orders(r.orders())
                .refund(r.refund()).remark(r.remark());
        }
    }
}
