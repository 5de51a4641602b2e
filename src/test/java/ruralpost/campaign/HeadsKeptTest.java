package ruralpost.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ruralpost.ledger.Action;
import ruralpost.ledger.Stamp;
import ruralpost.text.Message;
import ruralpost.value.Sex;

/** What may leave is decided once for each state of the activities, and never from an old one. */
class HeadsKeptTest {

    @TempDir
    private Path folder;

    private static HeadCells heads(CampaignFixture f, int threshold) {
        return f.stores.heads(threshold, f.stores.book().activities(), f.app.places().places(), () -> { });
    }

    @Test
    void aSecondCopyIsNotDecidedAgainAlthoughTheFirstStandsInTheHistory() {
        CampaignFixture f = new CampaignFixture(folder, true);
        HeadCells first = heads(f, 5);
        f.app.ledger().write(Action.exported("campaign", Message.of("app.name")), tx -> null);
        assertThat(heads(f, 5)).isSameAs(first);
        f.close();
    }

    @Test
    void anotherThresholdOrAnotherCountIsDecidedAnew() {
        CampaignFixture f = new CampaignFixture(folder, true);
        Campaign campaign = f.stores.book().campaigns().getFirst();
        assertThat(heads(f, 3).threshold()).isEqualTo(3);
        assertThat(heads(f, 7).threshold()).isEqualTo(7);
        long id = f.write(tx -> f.stores.activities().save(tx, new Activity(Stamp.NEW, campaign.stamp().id(), "安全课", campaign.period().from(), null, List.of(),
            List.of(new HeadCount(HeadGroup.CHILD, null, Sex.FEMALE, 2)), null, null, null)));
        assertThat(heads(f, 7).by(a -> a.stamp().id()).persons(id, HeadGroup.CHILD)).isTrue();
        f.close();
    }

    @Test
    void decidingCanBeStoppedAndBegunAgain() {
        CampaignFixture f = new CampaignFixture(folder, true);
        assertThatThrownBy(() -> f.stores.heads(6, f.stores.book().activities(), f.app.places().places(), () -> {
            throw new IllegalStateException("stopped");
        })).hasMessage("stopped");
        assertThat(heads(f, 6).threshold()).isEqualTo(6);
        f.close();
    }
}
