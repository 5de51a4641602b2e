package ruralpost.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import ruralpost.ledger.Stamp;
import ruralpost.text.UserException;
import ruralpost.value.Bound;

class FigureStoreTest extends LedgerCase {

    private DocumentStore documents;
    private FigureStore figures;
    private long documentId;

    @BeforeEach
    void document() {
        documents = new DocumentStore(ledger);
        figures = new FigureStore(ledger);
        documentId = write(tx -> documents.save(tx, new Document(Stamp.NEW, "某某通报", DocumentKind.CIRCULAR, "湘邮〔2018〕12号", "省分公司", null, "2018",
            List.of("县分公司", "县妇联"), null, null)));
    }

    private ReportedFigure figure(String code, String period, List<FigureScope> scopes) {
        return new ReportedFigure(Stamp.NEW, code, documentId, "sales", "两县", ReportedPeriod.of(period, PeriodBasis.STATED), "销售额",
            new BigDecimal("1.25"), "wan_yuan", Bound.AT_LEAST, new QuotedDollars(new BigDecimal("1900.50"), Bound.ABOUT), null, "说明", scopes);
    }

    private static FigureScope division(String code, String name) {
        return new FigureScope(FigureScope.Kind.DIVISION, null, null, code, name);
    }

    @Test
    void everyFieldOfADocumentComesBack() {
        Document read = documents.document(documentId).orElseThrow();
        assertThat(read.number()).isEqualTo("湘邮〔2018〕12号");
        assertThat(read.parties()).containsExactly("县分公司", "县妇联");
        assertThat(read.issued()).isEqualTo("2018");
        assertThat(read.kind()).isEqualTo(DocumentKind.CIRCULAR);
    }

    @Test
    void aFigureComesBackWithDecimalsBoundDollarsAndScopes() {
        ReportedFigure entered = figure("A1", "2018-05 to 2018-06", List.of(division("433124", "花垣县"), division("433125", "保靖县")));
        write(tx -> figures.save(tx, entered));
        ReportedFigure read = figures.figures("sales").getFirst();
        assertThat(read.value()).isEqualTo(new BigDecimal("1.25"));
        assertThat(read.dollars()).isEqualTo(new QuotedDollars(new BigDecimal("1900.5"), Bound.ABOUT));
        assertThat(read.scopes()).isEqualTo(entered.scopes());
        assertThat(read.when()).isEqualTo(entered.when());
        assertThat(figures.figures("campaign")).isEmpty();
    }

    @Test
    void anEditOfAFigureReplacesItsScopesAndTheUndoBringsTheFormerOnesBack() {
        write(tx -> figures.save(tx, figure("A1", "2018", List.of(division("433124", "花垣县")))));
        ReportedFigure read = figures.figures().getFirst();
        write(tx -> figures.save(tx, new ReportedFigure(read.stamp(), read.code(), read.documentId(), read.area(), read.scopeText(), read.when(),
            read.measure(), new BigDecimal("300"), read.unit(), Bound.EXACT, null, null, null, List.of(division("433125", "保靖县")))));
        ReportedFigure edited = figures.figures().getFirst();
        assertThat(edited.value()).isEqualTo(new BigDecimal("300"));
        assertThat(edited.dollars()).isNull();
        assertThat(edited.scopes()).extracting(FigureScope::name).containsExactly("保靖县");
        ledger.undo(ledger.lastSet());
        assertThat(figures.figures().getFirst()).usingRecursiveComparison().ignoringFields("stamp").isEqualTo(read);
    }

    @Test
    void nothingIsWrittenWhenNothingDiffers() {
        write(tx -> figures.save(tx, figure("A1", "2018", List.of(division("433124", "花垣县")))));
        ReportedFigure read = figures.figures().getFirst();
        assertThat(ledger.write(ENTRY, tx -> figures.save(tx, read)).set()).isNull();
    }

    @Test
    void aDocumentWithFiguresStaysUntilTheyAreGone() {
        write(tx -> figures.save(tx, figure("A1", "2018", List.of(division("433124", "花垣县")))));
        Stamp document = documents.document(documentId).orElseThrow().stamp();
        assertThatThrownBy(() -> write(tx -> {
            documents.delete(tx, document);
            return null;
        })).isInstanceOf(UserException.class).hasMessageContaining("ledger.referred.to");
        write(tx -> {
            figures.delete(tx, figures.figures().getFirst().stamp());
            documents.delete(tx, document);
            return null;
        });
        assertThat(documents.documents()).isEmpty();
        assertThat(ledger.check()).isEmpty();
    }

    @Test
    void twoFiguresOfOneNumberAreRefused() {
        write(tx -> figures.save(tx, figure("A1", "2018", List.of())));
        assertThatThrownBy(() -> write(tx -> figures.save(tx, figure("A1", "2019", List.of())))).isInstanceOf(UserException.class)
            .hasMessageContaining("ledger.not.unique");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2018-13", "2018-02-30", "18", "2018 to", "since 2018", "2018-5"})
    void whatIsNoPeriodIsToldSo(String text) {
        assertThatThrownBy(() -> ReportedPeriod.of(text, PeriodBasis.STATED)).isInstanceOf(UserException.class)
            .hasMessageContaining("document.period.unreadable");
    }

    @Test
    void aPeriodThatEndsBeforeItStartsIsRefused() {
        assertThatThrownBy(() -> ReportedPeriod.of("2018 to 2017-05", PeriodBasis.STATED)).isInstanceOf(UserException.class)
            .hasMessageContaining("value.period.reversed");
    }
}
