package ruralpost.document;

import static ruralpost.store.tables.Tables.CHANNEL;
import static ruralpost.store.tables.Tables.DOCUMENT;
import static ruralpost.store.tables.Tables.DOCUMENT_FILE;
import static ruralpost.store.tables.Tables.DOCUMENT_FILE_PART;
import static ruralpost.store.tables.Tables.FIGURE_SCOPE;
import static ruralpost.store.tables.Tables.PLACE;
import static ruralpost.store.tables.Tables.PRODUCT;
import static ruralpost.store.tables.Tables.REPORTED_FIGURE;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import ruralpost.ledger.Ledger;
import ruralpost.ledger.LedgerTable;
import ruralpost.ledger.PersonalRule;
import ruralpost.ledger.RowRules;
import ruralpost.ledger.Stamp;
import ruralpost.ledger.WriteTx;
import ruralpost.store.tables.tables.records.DocumentRecord;
import ruralpost.value.Bound;

/** Keeps the register of documents. {@link DocumentFileStore} keeps their files, {@link FigureStore} the figures that they report. */
public final class DocumentStore {

    private static final List<String> BOUNDS = Arrays.stream(Bound.values()).map(Bound::code).toList();

    /** What the ledger must know of documents, files and reported figures. Refers to the tables of places, products and channels. */
    public static final List<LedgerTable> TABLES = List.of(
        LedgerTable.of(DOCUMENT, DOCUMENT.TITLE).unique(DOCUMENT.SOURCE_KEY)
            .rule(RowRules.required(DOCUMENT.TITLE, "document.rule.title"))
            .rule(RowRules.oneOf(DOCUMENT.KIND, DocumentKind.codes(), "document.rule.kind"))
            .rule(PersonalRule.nothingPersonal(DOCUMENT.REMARK)),
        LedgerTable.of(DOCUMENT_FILE, DOCUMENT_FILE.FILE_NAME).refers(DOCUMENT_FILE.DOCUMENT_ID, DOCUMENT)
            .rule(RowRules.required(DOCUMENT_FILE.FILE_NAME, "document.rule.file.name")),
        LedgerTable.of(DOCUMENT_FILE_PART, DOCUMENT_FILE_PART.PART_NUMBER).refers(DOCUMENT_FILE_PART.FILE_ID, DOCUMENT_FILE),
        LedgerTable.of(REPORTED_FIGURE, REPORTED_FIGURE.FIGURE_CODE).refers(REPORTED_FIGURE.DOCUMENT_ID, DOCUMENT)
            .refers(REPORTED_FIGURE.PRODUCT_ID, PRODUCT).unique(REPORTED_FIGURE.FIGURE_CODE)
            .rule(RowRules.required(REPORTED_FIGURE.FIGURE_CODE, "document.rule.figure.code"))
            .rule(RowRules.required(REPORTED_FIGURE.MEASURE, "document.rule.measure"))
            .rule(RowRules.required(REPORTED_FIGURE.UNIT_TEXT, "document.rule.unit"))
            .rule(RowRules.oneOf(REPORTED_FIGURE.BOUND, BOUNDS, "document.rule.kind"))
            .rule(RowRules.oneOf(REPORTED_FIGURE.PERIOD_BASIS, PeriodBasis.codes(), "document.rule.kind"))
            .rule(RowRules.ordered(REPORTED_FIGURE.DAY_FROM, REPORTED_FIGURE.DAY_TO, "document.rule.period")),
        LedgerTable.of(FIGURE_SCOPE, FIGURE_SCOPE.SCOPE_NAME).refers(FIGURE_SCOPE.FIGURE_ID, REPORTED_FIGURE)
            .refers(FIGURE_SCOPE.PLACE_ID, PLACE).refers(FIGURE_SCOPE.CHANNEL_ID, CHANNEL)
            .rule(RowRules.required(FIGURE_SCOPE.SCOPE_NAME, "document.rule.scope.name"))
            .rule(RowRules.oneOf(FIGURE_SCOPE.SCOPE_KIND, FigureScope.Kind.codes(), "document.rule.kind")));

    private static final String PARTY_SEPARATOR = "；";

    private final Ledger ledger;

    /** @param ledger where the documents are kept */
    public DocumentStore(Ledger ledger) {
        this.ledger = ledger;
    }

    /** All live documents, in the order in which they were entered. */
    public List<Document> documents() {
        return where(DOCUMENT.ID.isNotNull());
    }

    /** The live documents of one kind, in the order in which they were entered. */
    public List<Document> documents(DocumentKind kind) {
        return where(DOCUMENT.KIND.eq(kind.code()));
    }

    /** A live document. */
    public Optional<Document> document(long id) {
        return where(DOCUMENT.ID.eq(id)).stream().findFirst();
    }

    /** The live document with that source key. */
    public Optional<Document> bySourceKey(String key) {
        return where(DOCUMENT.SOURCE_KEY.eq(key)).stream().findFirst();
    }

    private List<Document> where(Condition condition) {
        return ledger.read(ctx -> ctx.selectFrom(DOCUMENT).where(DOCUMENT.DELETED_SET.eq(0L), condition)
            .orderBy(DOCUMENT.CREATED_SET, DOCUMENT.ID).fetch(DocumentStore::document));
    }

    /** Every live reported figure with its document, in the order in which they were entered. */
    public List<FigureRow> figures() {
        return new FigureStore(ledger).rows();
    }

    /** Stores a new or changed document. @return its id */
    public long save(WriteTx tx, Document d) {
        DocumentRecord r = new DocumentRecord();
        r.setTitle(strip(d.title()));
        r.setKind(d.kind().code());
        r.setDocumentNumber(strip(d.number()));
        r.setIssuer(strip(d.issuer()));
        r.setIssuedOn(d.issuedOn());
        r.setIssuedText(strip(d.issuedText()));
        r.setParties(joined(d.parties()));
        r.setSourceKey(strip(d.sourceKey()));
        r.setRemark(strip(d.remark()));
        return tx.save(r, d.stamp());
    }

    /** Marks a document deleted; refused while it has files or figures. */
    public void delete(WriteTx tx, Stamp stamp) {
        tx.delete(DOCUMENT, stamp.id(), stamp.changed());
    }

    static String strip(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    static String joined(List<String> parties) {
        return parties.isEmpty() ? null : String.join(PARTY_SEPARATOR, parties);
    }

    /** Names separated by semicolons of either width; none for null. */
    static List<String> parties(String text) {
        return text == null ? List.of() : Arrays.stream(text.split("[；;]")).map(String::strip).filter(s -> !s.isEmpty()).toList();
    }

    static Document document(DocumentRecord r) {
        return new Document(new Stamp(r.getId(), r.getChangedSet()), r.getTitle(), DocumentKind.ofCode(r.getKind()), r.getDocumentNumber(),
            r.getIssuer(), r.getIssuedOn(), r.getIssuedText(), parties(r.getParties()), r.getSourceKey(), r.getRemark());
    }
}
