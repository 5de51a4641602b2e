package ruralpost.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ruralpost.document.ReportedFigure;
import ruralpost.value.Bound;
import ruralpost.value.Money;

/** The campaign facts of the public papers stand in the sample ledger as they are told; what is invented says so. */
class SampleCampaignsTest {

    @TempDir
    private Path folder;
    private CampaignFixture f;
    private Map<String, CampaignFile> files;
    private Map<Long, ReportedFigure> figures;

    @BeforeEach
    void open() {
        f = new CampaignFixture(folder, true);
        files = f.stores.book().files().stream().collect(Collectors.toMap(c -> c.campaign().name(), Function.identity()));
        figures = f.app.figures().figures().stream().collect(Collectors.toMap(r -> r.stamp().id(), Function.identity()));
    }

    @AfterEach
    void close() {
        f.close();
    }

    private List<ReportedFigure> of(String campaign) {
        return files.get(campaign).campaign().figures().stream().map(figures::get).toList();
    }

    @Test
    void everyCampaignFigureBelongsToACampaign() {
        List<Long> linked = files.values().stream().flatMap(c -> c.campaign().figures().stream()).toList();
        assertThat(figures.values().stream().filter(r -> r.area().equals("campaign")).map(ReportedFigure::code))
            .isSubsetOf(linked.stream().map(id -> figures.get(id).code()).toList()).contains("F01", "F14", "F26", "F28", "F33", "F35");
        assertThat(linked).doesNotHaveDuplicates();
    }

    @Test
    void thePeachTreesStandWithBoundAndQuotedDollarsApartFromTheDetail() {
        assertThat(of("十八洞村桃树认领公益活动")).satisfiesExactly(r -> {
            assertThat(r.value()).isEqualByComparingTo(new BigDecimal(4060));
            assertThat(r.bound()).isEqualTo(Bound.OVER);
        }, r -> {
            assertThat(r.value()).isEqualByComparingTo(new BigDecimal(1_697_000));
            assertThat(r.dollars().amount()).isEqualByComparingTo(new BigDecimal(257_000));
            assertThat(r.dollars().bound()).isEqualTo(Bound.ABOUT);
        }, r -> assertThat(r.value()).isEqualByComparingTo(new BigDecimal(8)));
        AdoptionProgress detail = files.get("十八洞村桃树认领公益活动").adoptions().getFirst();
        assertThat(detail.money()).isEqualTo(Money.ofYuan(1_697_080));
        assertThat(detail.units()).isEqualTo(4060);
        assertThat(detail.supporters()).isEqualTo(2816);
        assertThat(detail.adoption().remark()).startsWith("示例");
        assertThat(detail.pledges()).hasSize(8).allSatisfy(p -> assertThat(p.remark()).startsWith("示例"));
    }

    @Test
    void careTrainingVisitAndAgreementStandAsRecords() {
        CampaignFile care = files.get("上饶关爱留守儿童活动");
        assertThat(care.persons(HeadGroup.CHILD)).isEqualTo(2);
        assertThat(care.partners()).filteredOn(p -> p.role() == PartnerRole.PLATFORM_SPONSOR).as("sponsors of the platform: China Post and Tom Group").hasSize(2);
        assertThat(care.handouts()).extracting(Handout::item).containsExactly("蛋糕", "礼物");
        assertThat(care.handouts()).allSatisfy(h -> assertThat(h.count()).isNull());
        assertThat(files.get("扶贫人才培训").trained()).isEqualTo(12_782);
        assertThat(of("扶贫人才培训")).extracting(ReportedFigure::code).containsExactly("F08", "F09");
        assertThat(files.get("老挝乌多姆赛省代表团来访").followUps()).hasSize(4);
        assertThat(files.get("老挝乌多姆赛省代表团来访").visits()).singleElement().satisfies(v -> assertThat(v.from()).isEqualTo("老挝乌多姆赛省"));
        assertThat(files.get("湘西州农村电商战略合作").agreements()).singleElement().satisfies(a -> assertThat(a.signed().from().getYear()).isEqualTo(2016));
    }

    @Test
    void whatIsInventedSaysSo() {
        CampaignFile summer = files.get("花垣暑期关爱留守儿童（示例）");
        assertThat(summer.campaign().sample()).isTrue();
        assertThat(summer.activities()).hasSize(2).allSatisfy(a -> assertThat(a.remark()).startsWith("示例"));
        assertThat(summer.persons(HeadGroup.CHILD)).isEqualTo(82);
        assertThat(files.values()).allSatisfy(c -> assertThat(c.campaign().remark()).matches("(见 F|示例).*"));
    }
}
