package ruralpost.campaign.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ruralpost.board.BoardFilter;
import ruralpost.board.Explained;
import ruralpost.campaign.Activity;
import ruralpost.campaign.CampaignFixture;
import ruralpost.campaign.HeadCells;
import ruralpost.campaign.HeadCount;
import ruralpost.campaign.HeadGroup;
import ruralpost.chart.CrossKey;
import ruralpost.ledger.Stamp;
import ruralpost.text.Lang;
import ruralpost.value.AgeBand;
import ruralpost.value.Period;
import ruralpost.value.Sex;

/** What is copied of an opened number hides the small counts of its own column, also where the sums of the activity are large enough. */
class OpenedCountsTest {

    @TempDir
    private Path folder;

    private static List<HeadCount> heads(int girls, int boys, int older) {
        return List.of(new HeadCount(HeadGroup.CHILD, AgeBand.FROM_6, Sex.FEMALE, girls), new HeadCount(HeadGroup.CHILD, AgeBand.FROM_6, Sex.MALE, boys),
            new HeadCount(HeadGroup.CHILD, AgeBand.FROM_12, Sex.FEMALE, older), new HeadCount(HeadGroup.CHILD, AgeBand.FROM_12, Sex.MALE, older));
    }

    @Test
    void threeGirlsAmongManyChildrenAreHidden() {
        CampaignFixture f = new CampaignFixture(folder, false);
        long campaign = f.write(tx -> f.stores.campaigns().save(tx, CampaignFixture.campaign("暑期关爱", Period.year(2018))));
        long small = f.write(tx -> {
            f.stores.activities().save(tx, new Activity(Stamp.NEW, campaign, "第二场", LocalDate.of(2018, 7, 11), null, List.of(), heads(40, 40, 40), null, null, null));
            return f.stores.activities().save(tx, new Activity(Stamp.NEW, campaign, "第一场", LocalDate.of(2018, 7, 10), null, List.of(), heads(3, 40, 40), null, null, null));
        });
        BoardData data = BoardData.of(f.stores.book(), f.app.places().places(), f.app.partners().partners(), f.app.figures().figures(), f.app.ledger().info().county());
        HeadCells cells = f.stores.heads(5, f.stores.book().activities(), f.app.places().places(), () -> { });
        assertThat(cells.by(a -> a.stamp().id()).persons(small, HeadGroup.CHILD)).as("all children together may be told").isFalse();
        PeopleSort girls = PeopleSort.of(new HeadCount(HeadGroup.CHILD, AgeBand.FROM_6, Sex.FEMALE, 1));
        Explained opened = NumberRows.mark(new CampaignBoard(data, BoardFilter.all(), LocalDate.of(2018, 12, 31)), cells, CampaignCharts.PEOPLE,
            CrossKey.cell(girls.layer(), girls.step()), Lang.ZH);
        int counted = opened.heads().stream().map(Explained.Head::key).toList().indexOf("counted");
        Explained.Cell three = opened.lines().stream().filter(l -> l.id() == small).findFirst().orElseThrow().cells().get(counted);
        assertThat(three.text()).as("the screen shows it").isEqualTo("3");
        assertThat(three.hidden()).isTrue();
        f.close();
    }
}
