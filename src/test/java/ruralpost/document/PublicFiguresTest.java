package ruralpost.document;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ruralpost.place.SamplePlaces;
import ruralpost.text.Lang;
import ruralpost.text.Texts;
import ruralpost.value.Period;
import ruralpost.value.Units;

class PublicFiguresTest extends LedgerCase {

    private Map<String, Long> documents;
    private SamplePlaces places;

    @BeforeEach
    void load() {
        shipChannels();
        documents = write(tx -> {
            places = SamplePlaces.load(tx, ledger);
            return new PublicFigures(ledger, places.places(), Map.of()).load(tx);
        });
    }

    private ReportedFigure figure(String code) {
        return new FigureStore(ledger).figures().stream().filter(f -> f.code().equals(code)).findFirst().orElseThrow();
    }

    private static List<List<String>> shipped() throws IOException {
        try (CsvReader<CsvRecord> csv = CsvReader.builder().ofCsvRecord(new InputStreamReader(
            PublicFigures.class.getResourceAsStream("/assets/sample/public-figures.csv"), StandardCharsets.UTF_8))) {
            return csv.stream().map(CsvRecord::getFields).toList();
        }
    }

    @Test
    void everyFieldOfEveryRowComesBackInOrder() throws IOException {
        List<List<String>> file = shipped();
        assertThat(file).hasSize(35);
        assertThat(FigureRow.HEADER).isEqualTo(file.getFirst());
        assertThat(new DocumentStore(ledger).figures()).extracting(FigureRow::cells).isEqualTo(file.subList(1, 35));
    }

    @Test
    void periodsAreKeptInWordsAndAsDays() {
        Map<String, Period> expected = Map.of(
            "F01", Period.day(LocalDate.of(2016, 9, 13)),
            "F03", Period.year(2020),
            "F17", Period.of(LocalDate.of(2009, 1, 1), LocalDate.of(2015, 7, 31)),
            "F29", Period.of(LocalDate.of(2017, 1, 1), LocalDate.of(2019, 4, 30)),
            "F33", Period.day(LocalDate.of(2019, 4, 29)));
        expected.forEach((code, period) -> assertThat(figure(code).when().period()).as(code).isEqualTo(period));
        assertThat(figure("F17").when().text()).isEqualTo("2009 to 2015-07");
        assertThat(figure("F17").when().basis()).isEqualTo(PeriodBasis.INFERRED);
    }

    @Test
    void scopesNameEveryPlaceAndChannel() {
        assertThat(figure("F03").scopes()).extracting(FigureScope::divisionCode).containsExactly("511602", "511324", "430529");
        assertThat(figure("F29").scopes()).extracting(FigureScope::name).containsExactly("十八洞村", "邮乐网", "邮乐小店", "邮乐购站点", "邮三湘");
        assertThat(figure("F29").scopes().getFirst().placeId()).isEqualTo(places.places().get("shibadong"));
        assertThat(figure("F29").scopes().getLast().channelId()).isEqualTo(1002);
        assertThat(figure("F15").scopes()).extracting(FigureScope::kind)
            .containsExactly(FigureScope.Kind.COUNTRY, FigureScope.Kind.CHANNEL, FigureScope.Kind.BUYER);
        assertThat(new FigureStore(ledger).figures()).allSatisfy(f -> assertThat(f.scopes()).as(f.code()).isNotEmpty());
    }

    @Test
    void documentsCarryIssuerDateAndParties() {
        Document letter = new DocumentStore(ledger).bySourceKey("thanks").orElseThrow();
        assertThat(letter.kind()).isEqualTo(DocumentKind.LETTER_OF_THANKS);
        assertThat(letter.issuer()).isEqualTo("Ministry of Commerce");
        assertThat(letter.issued()).isEqualTo("2021-01-28");
        assertThat(letter.parties()).containsExactly("Ministry of Commerce", "China Post Group Corporation Limited");
        assertThat(new DocumentStore(ledger).bySourceKey("shibadong").orElseThrow().issued()).isEqualTo("2019");
        assertThat(new FigureStore(ledger).of(documents.get("shibadong"))).hasSize(10);
        assertThat(new DocumentStore(ledger).documents(DocumentKind.POLICY)).hasSize(3);
    }

    @Test
    void everythingIsShownInChineseAndInEnglish() {
        FigureTexts zh = new FigureTexts(Texts.of(Lang.ZH));
        FigureTexts en = new FigureTexts(Texts.of(Lang.EN));
        for (FigureRow row : new DocumentStore(ledger).figures()) {
            ReportedFigure f = row.figure();
            assertThat(zh.measure(f)).as(f.code()).containsPattern("\\p{IsHan}");
            assertThat(zh.scope(f)).as(f.code()).containsPattern("\\p{IsHan}");
            assertThat(en.measure(f)).as(f.code()).isEqualToIgnoringCase(f.measure());
            assertThat(en.scope(f)).as(f.code()).isEqualToIgnoringCase(f.scopeText());
            if (f.note() != null) {
                assertThat(zh.note(f)).as(f.code()).containsPattern("\\p{IsHan}");
                assertThat(en.note(f)).as(f.code()).isEqualToIgnoringCase(f.note());
            }
            assertThat(Units.find(f.unit())).as(f.unit()).isPresent();
            assertThat(zh.title(row.document())).containsPattern("\\p{IsHan}");
            assertThat(String.join("", zh.parties(row.document()))).containsPattern("\\p{IsHan}");
            assertThat(en.parties(row.document())).isEqualTo(row.document().parties());
        }
        assertThat(zh.issuer(new DocumentStore(ledger).bySourceKey("gansu").orElseThrow())).isEqualTo("甘肃省妇女联合会");
    }

    @Test
    void aFigureThatTheUserRewordedIsShownAsHeWroteIt() {
        ReportedFigure f = figure("F30");
        ReportedFigure own = new ReportedFigure(f.stamp(), f.code(), f.documentId(), f.area(), f.scopeText(), f.when(), "猕猴桃节庆销售额", f.value(),
            f.unit(), f.bound(), f.dollars(), null, f.note(), f.scopes());
        write(tx -> new FigureStore(ledger).save(tx, own));
        assertThat(new FigureTexts(Texts.of(Lang.EN)).measure(figure("F30"))).isEqualTo("猕猴桃节庆销售额");
    }

    @Test
    void loadingIsOneStepThatCanBeTakenBackAndDoneAgain() {
        List<FigureRow> before = new DocumentStore(ledger).figures();
        long loaded = ledger.lastSet();
        ledger.undo(loaded);
        assertThat(new DocumentStore(ledger).figures()).isEmpty();
        assertThat(new DocumentStore(ledger).documents()).isEmpty();
        assertThat(ledger.check()).isEmpty();
        ledger.undo(ledger.lastSet());
        assertThat(new DocumentStore(ledger).figures()).extracting(FigureRow::cells).isEqualTo(before.stream().map(FigureRow::cells).toList());
    }
}
