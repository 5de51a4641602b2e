package ruralpost.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ruralpost.campaign.CampaignFixture;
import ruralpost.place.Place;
import ruralpost.place.PlaceKind;
import ruralpost.store.tables.Tables;
import ruralpost.text.UserException;

/** Texts that were entered before there was the rule. */
class PersonalRuleTest {

    private static final String OLD = "值班 13812345678";

    @TempDir
    private Path folder;
    private CampaignFixture f;
    private long id;

    @BeforeEach
    void open() {
        f = new CampaignFixture(folder.resolve("ledger"), false);
        id = f.write(tx -> f.app.places().save(tx, Place.named("十八洞村代办点", PlaceKind.SITE)));
        // as an earlier program left it
        f.app.ledger().database().transact(ctx -> ctx.update(Tables.PLACE).set(Tables.PLACE.REMARK, OLD).where(Tables.PLACE.ID.eq(id)).execute());
    }

    @AfterEach
    void close() {
        f.close();
    }

    private Place place() {
        return f.app.places().places().stream().filter(p -> p.stamp().id() == id).findFirst().orElse(null);
    }

    private static Place with(Place p, String code, String remark) {
        return new Place(p.stamp(), p.name(), p.kind(), List.of(), code, null, null, null, null, null, remark);
    }

    @Test
    void aRecordWithSuchATextIsDeletedAndBroughtBackAndChangedOtherwise() {
        f.write(tx -> {
            f.app.places().delete(tx, place().stamp());
            return 0L;
        });
        assertThat(f.app.ledger().undo(f.app.ledger().lastSet()).keptCount()).isZero();
        assertThat(place().remark()).isEqualTo(OLD);
        f.write(tx -> f.app.places().save(tx, with(place(), "D-1", OLD)));
        assertThat(f.app.ledger().undo(f.app.ledger().lastSet()).keptCount()).isZero();
        assertThat(place().code()).isNull();
    }

    @Test
    void anotherSuchTextIsRefusedThereToo() {
        assertThatThrownBy(() -> f.write(tx -> f.app.places().save(tx, with(place(), null, "值班 13812345679")))).isInstanceOf(UserException.class);
        f.write(tx -> f.app.places().save(tx, with(place(), null, null)));
        assertThatThrownBy(() -> f.write(tx -> f.app.places().save(tx, with(place(), null, OLD)))).isInstanceOf(UserException.class);
    }
}
