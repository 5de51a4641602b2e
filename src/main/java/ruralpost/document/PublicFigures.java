package ruralpost.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import ruralpost.ledger.Ledger;
import ruralpost.ledger.Stamp;
import ruralpost.ledger.WriteTx;
import ruralpost.place.AssetTable;
import ruralpost.value.Bound;

/** The figures of the public sources and the documents that report them, as shipped with the program. */
public final class PublicFigures {

    /** Products that a figure speaks of: figure number to product key. */
    private static final Map<String, String> PRODUCTS = Map.of("F30", "kiwifruit", "F31", "kiwifruit");

    private final DocumentStore documents;
    private final FigureStore figures;
    private final Map<String, Long> places;
    private final Map<String, Long> products;
    private final Map<String, Long> channels;

    /**
     * @param places   key in {@code places.csv} to row id; must hold every place that a scope names
     * @param products key in {@code products.csv} to row id; a product that is missing is left unstated
     */
    public PublicFigures(Ledger ledger, Map<String, Long> places, Map<String, Long> products) {
        this.documents = new DocumentStore(ledger);
        this.figures = new FigureStore(ledger);
        this.places = Map.copyOf(places);
        this.products = Map.copyOf(products);
        this.channels = AssetTable.read("/assets/base/channels.csv").stream()
            .collect(Collectors.toMap(r -> r.text("code"), r -> Long.valueOf(r.text("id"))));
    }

    /**
     * Writes them into a ledger that holds the shipped channels and none of the figures yet.
     *
     * @return source key to document id
     */
    public Map<String, Long> load(WriteTx tx) {
        Map<String, Long> ids = new LinkedHashMap<>();
        AssetTable.read("/assets/sample/documents.csv").forEach(r -> ids.put(r.text("key"), documents.save(tx, document(r))));
        Map<String, List<FigureScope>> scopes = new HashMap<>();
        AssetTable.read("/assets/sample/figure-scopes.csv")
            .forEach(r -> scopes.computeIfAbsent(r.text("figure"), f -> new ArrayList<>()).add(scope(r)));
        AssetTable.read("/assets/sample/public-figures.csv")
            .forEach(r -> figures.save(tx, figure(r, r.ref("source", ids), scopes.getOrDefault(r.text("id"), List.of()))));
        return ids;
    }

    private static Document document(AssetTable.Row r) {
        return new Document(Stamp.NEW, r.text("title"), DocumentKind.ofCode(r.text("kind")), null, r.text("issuer"), r.day("issued_on"),
            r.text("issued_text"), DocumentStore.parties(r.text("parties")), r.text("key"), r.text("remark"));
    }

    private FigureScope scope(AssetTable.Row r) {
        return new FigureScope(FigureScope.Kind.ofCode(r.text("kind")), r.ref("place", places), r.ref("channel", channels), r.text("division"),
            r.text("name"));
    }

    private ReportedFigure figure(AssetTable.Row r, long documentId, List<FigureScope> scopes) {
        String code = r.text("id");
        ReportedPeriod when = ReportedPeriod.of(r.text("period"), PeriodBasis.ofCode(r.text("period_basis")));
        QuotedDollars dollars = r.text("usd_quoted") == null ? null : new QuotedDollars(r.number("usd_quoted"), bound(r.text("usd_bound")));
        return new ReportedFigure(Stamp.NEW, code, documentId, r.text("area"), r.text("place"), when, r.text("measure"), r.number("value"),
            r.text("unit"), bound(r.text("bound")), dollars, products.get(PRODUCTS.getOrDefault(code, "")), r.text("note"), scopes);
    }

    private static Bound bound(String code) {
        return Bound.ofCode(code).orElseThrow(() -> new IllegalArgumentException("No bound " + code));
    }
}
