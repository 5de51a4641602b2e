package ruralpost.document;

import static ruralpost.store.tables.Tables.DOCUMENT;
import static ruralpost.store.tables.Tables.FIGURE_SCOPE;
import static ruralpost.store.tables.Tables.REPORTED_FIGURE;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.DSLContext;
import ruralpost.ledger.Ledger;
import ruralpost.ledger.Stamp;
import ruralpost.ledger.WriteTx;
import ruralpost.store.tables.tables.records.FigureScopeRecord;
import ruralpost.store.tables.tables.records.ReportedFigureRecord;
import ruralpost.value.Bound;
import ruralpost.value.Period;

/** Keeps the figures that documents report; their tables are declared in {@link DocumentStore#TABLES}. */
public final class FigureStore {

    private final Ledger ledger;

    /** @param ledger where the figures are kept */
    public FigureStore(Ledger ledger) {
        this.ledger = ledger;
    }

    /** All live figures, in the order in which they were entered. */
    public List<ReportedFigure> figures() {
        return ledger.read(ctx -> where(ctx, REPORTED_FIGURE.ID.isNotNull()));
    }

    /** The live figures of one area ("sales", "campaign", "centre", "indicator", "plan"). */
    public List<ReportedFigure> figures(String area) {
        return ledger.read(ctx -> where(ctx, REPORTED_FIGURE.AREA.eq(area)));
    }

    /** The live figures that one document reports. */
    public List<ReportedFigure> of(long documentId) {
        return ledger.read(ctx -> where(ctx, REPORTED_FIGURE.DOCUMENT_ID.eq(documentId)));
    }

    /** All live figures with their documents, in the order in which the figures were entered. */
    public List<FigureRow> rows() {
        return ledger.read(ctx -> {
            Map<Long, Document> documents = ctx.selectFrom(DOCUMENT).where(DOCUMENT.DELETED_SET.eq(0L)).fetch(DocumentStore::document).stream()
                .collect(Collectors.toMap(d -> d.stamp().id(), Function.identity()));
            return where(ctx, REPORTED_FIGURE.ID.isNotNull()).stream().map(f -> new FigureRow(f, documents.get(f.documentId()))).toList();
        });
    }

    private static List<ReportedFigure> where(DSLContext ctx, Condition condition) {
        Map<Long, List<FigureScope>> scopes = ctx.selectFrom(FIGURE_SCOPE).where(FIGURE_SCOPE.DELETED_SET.eq(0L))
            .orderBy(FIGURE_SCOPE.CREATED_SET, FIGURE_SCOPE.ID).fetchGroups(FIGURE_SCOPE.FIGURE_ID, FigureStore::scope);
        return ctx.selectFrom(REPORTED_FIGURE).where(REPORTED_FIGURE.DELETED_SET.eq(0L), condition)
            .orderBy(REPORTED_FIGURE.CREATED_SET, REPORTED_FIGURE.ID).fetch(r -> figure(r, scopes.getOrDefault(r.getId(), List.of())));
    }

    /** Stores a new or changed figure with its scopes. @return its id */
    public long save(WriteTx tx, ReportedFigure f) {
        ReportedFigureRecord r = new ReportedFigureRecord();
        r.setFigureCode(DocumentStore.strip(f.code()));
        r.setDocumentId(f.documentId());
        r.setArea(f.area());
        r.setScopeText(f.scopeText());
        r.setPeriodText(f.when().text());
        r.setPeriodBasis(f.when().basis().code());
        r.setDayFrom(f.when().period().from());
        r.setDayTo(f.when().period().to());
        r.setMeasure(f.measure());
        r.setFigureValue(f.value());
        r.setUnitText(f.unit());
        r.setBound(f.bound().code());
        r.setUsdQuoted(f.dollars() == null ? null : f.dollars().amount());
        r.setUsdBound(f.dollars() == null ? null : f.dollars().bound().code());
        r.setProductId(f.productId());
        r.setRemark(DocumentStore.strip(f.note()));
        long id = tx.save(r, f.stamp());
        saveScopes(tx, id, f.scopes());
        return id;
    }

    /** Leaves scopes alone that stand as they are, so that an edit of something else touches none of them. */
    private static void saveScopes(WriteTx tx, long figureId, List<FigureScope> scopes) {
        List<FigureScopeRecord> stored = tx.ctx().selectFrom(FIGURE_SCOPE)
            .where(FIGURE_SCOPE.FIGURE_ID.eq(figureId), FIGURE_SCOPE.DELETED_SET.eq(0L)).orderBy(FIGURE_SCOPE.CREATED_SET, FIGURE_SCOPE.ID).fetch();
        if (stored.stream().map(FigureStore::scope).toList().equals(scopes)) {
            return;
        }
        stored.forEach(s -> tx.delete(FIGURE_SCOPE, s.getId(), s.getChangedSet()));
        scopes.forEach(s -> tx.insert(row(figureId, s)));
    }

    /** Marks a figure and its scopes deleted. */
    public void delete(WriteTx tx, Stamp stamp) {
        saveScopes(tx, stamp.id(), List.of());
        tx.delete(REPORTED_FIGURE, stamp.id(), stamp.changed());
    }

    private static FigureScopeRecord row(long figureId, FigureScope s) {
        FigureScopeRecord r = new FigureScopeRecord();
        r.setFigureId(figureId);
        r.setScopeKind(s.kind().code());
        r.setPlaceId(s.placeId());
        r.setChannelId(s.channelId());
        r.setDivisionCode(s.divisionCode());
        r.setScopeName(DocumentStore.strip(s.name()));
        return r;
    }

    private static FigureScope scope(FigureScopeRecord r) {
        return new FigureScope(FigureScope.Kind.ofCode(r.getScopeKind()), r.getPlaceId(), r.getChannelId(), r.getDivisionCode(), r.getScopeName());
    }

    private static ReportedFigure figure(ReportedFigureRecord r, List<FigureScope> scopes) {
        ReportedPeriod when = new ReportedPeriod(r.getPeriodText(), PeriodBasis.ofCode(r.getPeriodBasis()), Period.of(r.getDayFrom(), r.getDayTo()));
        QuotedDollars dollars = r.getUsdQuoted() == null ? null : new QuotedDollars(plain(r.getUsdQuoted()), bound(r.getUsdBound()));
        return new ReportedFigure(new Stamp(r.getId(), r.getChangedSet()), r.getFigureCode(), r.getDocumentId(), r.getArea(), r.getScopeText(), when,
            r.getMeasure(), plain(r.getFigureValue()), r.getUnitText(), bound(r.getBound()), dollars, r.getProductId(), r.getRemark(), scopes);
    }

    private static Bound bound(String code) {
        return Bound.ofCode(code).orElseThrow();
    }

    /** The column keeps four decimals; the figure is shown with those that it has. */
    private static BigDecimal plain(BigDecimal value) {
        BigDecimal stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
