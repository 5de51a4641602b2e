package ruralpost.ui.centre.document;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ruralpost.app.AppContext;
import ruralpost.centre.Asset;
import ruralpost.centre.Centre;
import ruralpost.centre.CentreKind;
import ruralpost.centre.Funding;
import ruralpost.centre.Purchase;
import ruralpost.centre.Townships;
import ruralpost.centre.document.TransferPapers;
import ruralpost.centre.document.Transits;
import ruralpost.centre.stock.OpenLoan;
import ruralpost.centre.stock.StockBook;
import ruralpost.centre.stock.StockDocument;
import ruralpost.centre.stock.StockDocumentKind;
import ruralpost.document.Document;
import ruralpost.item.Item;
import ruralpost.place.Partner;
import ruralpost.ui.form.NameIndex;

/** What documents of stock name, with balances and what is on its way, as the ledger was at one moment. */
record GoodsNames(NameIndex<Item> items, NameIndex<Centre> centres, NameIndex<Funding> fundings, NameIndex<Partner> partners,
                  NameIndex<Purchase> purchases, NameIndex<Document> documents, NameIndex<StockDocument> lending, List<OpenLoan> loans, Map<String, Asset> assets, Townships townships, StockBook book, Transits transits, List<StockDocument> transfers) {

    /** Reads them; not for the window's thread. */
    static GoodsNames read(AppContext app) {
        List<Centre> centres = app.centres().centres().centres();
        List<StockDocument> papers = app.centres().stock().documents();
        List<OpenLoan> loans = OpenLoan.all(app.centres().balances().current(), papers, LocalDate.MAX);
        Map<String, Long> counts = centres.stream().collect(Collectors.groupingBy(Centre::name, Collectors.counting()));
        return new GoodsNames(NameIndex.of(app.items().items(), i -> i.stamp().id(), Item::name, i -> words(i.aliases(), i.code())),
            NameIndex.of(centres, Centre::id, c -> counts.get(c.name()) > 1 ? c.name() + " " + Objects.requireNonNullElse(c.number(), "#" + c.id()) : c.name(),
                c -> words(c.place().aliases(), c.number())),
            NameIndex.of(app.centres().fundings().fundings(), f -> f.stamp().id(), Funding::name, f -> List.of()),
            NameIndex.of(app.partners().partners(), p -> p.stamp().id(), Partner::name, Partner::aliases),
            NameIndex.of(app.centres().fundings().purchases(), p -> p.stamp().id(), Purchase::name, p -> words(List.of(), p.invoice())),
            NameIndex.of(app.documents().documents(), d -> d.stamp().id(), Document::title, d -> words(List.of(), d.number())),
            NameIndex.of(papers.stream().filter(d -> loans.stream().anyMatch(l -> l.documentId() == d.stamp().id())).toList(), d -> d.stamp().id(), StockDocument::title,
                d -> words(List.of(), d.number())), loans,
            app.centres().assets().assets().stream().collect(Collectors.toMap(Asset::tag, Function.identity())),
            Townships.of(centres, app.places().places()), app.centres().balances().current(), Transits.read(app.centres()),
            papers.stream().filter(d -> d.kind() == StockDocumentKind.TRANSFER).sorted(Comparator.comparing(StockDocument::on).reversed()).toList());
    }

    private static List<String> words(List<String> aliases, String more) {
        return Stream.concat(aliases.stream(), Stream.ofNullable(more)).toList();
    }

    /** The centres that a filter takes, without storerooms and those that are not open on that day, in the order of their numbers. */
    List<Centre> chosen(String township, CentreKind kind, String words, LocalDate day) {
        return centres.byId().values().stream().filter(c -> c.kind() != CentreKind.STOREROOM && c.openOn(day))
            .filter(c -> township == null || township.equals(townships.name(c.id()))).filter(c -> kind == null || c.kind() == kind)
            .filter(c -> words == null || c.name().contains(words.strip()) || c.number() != null && c.number().contains(words.strip()))
            .sorted(Comparator.comparing((Centre c) -> Objects.requireNonNullElse(c.number(), "")).thenComparing(Centre::name)).toList();
    }

    /** The names of all townships that have a centre. */
    List<String> townshipNames() {
        return centres.byId().keySet().stream().map(townships::name).filter(Objects::nonNull).distinct().sorted().toList();
    }

    /** The papers of a document. */
    TransferPapers papers(StockDocument document) {
        Map<Long, String> where = centres.byId().keySet().stream().filter(c -> townships.name(c) != null).collect(Collectors.toMap(c -> c, townships::name));
        return new TransferPapers(document, transits.sent(document.stamp().id()), centres.byId(), where, items.byId());
    }
}
