package ruralpost.campaign;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import ruralpost.app.AppContext;
import ruralpost.app.Founding;
import ruralpost.ledger.Action;
import ruralpost.ledger.Ledger;
import ruralpost.ledger.Stamp;
import ruralpost.text.Lang;
import ruralpost.text.Message;
import ruralpost.value.Money;
import ruralpost.value.Period;

/** A ledger of one county, and campaigns to put into it. */
public final class CampaignFixture implements AutoCloseable {

    /** Trees a day of scenario S2: 4,060 in eight days. */
    public static final List<Long> TREES = List.of(320L, 455L, 610L, 742L, 588L, 497L, 436L, 412L);
    public static final LocalDate FIRST = LocalDate.of(2016, 3, 12);
    public static final Period EIGHT = Period.of(FIRST, FIRST.plusDays(7));
    private static final long ADOPTION_KIND = 3002;

    public final AppContext app;
    public final Campaigns stores;

    public CampaignFixture(Path folder, boolean sample) {
        if (!AppContext.isFounded(folder)) {
            Founding.create(folder, new Founding.Answers(433124, "张三", Lang.ZH, sample));
        }
        app = AppContext.open(folder);
        stores = app.campaigns();
    }

    public <T> T write(Ledger.Work<T> work) {
        return app.ledger().write(Action.entry("campaign", Message.of("app.name")), work).result();
    }

    public static Campaign campaign(String name, Period period) {
        return new Campaign(Stamp.NEW, name, null, null, ADOPTION_KIND, period, CampaignStatus.RUNNING, null, null, null, List.of(), null, null, null, null, null,
            List.of(), List.of());
    }

    public static Activity activity(long campaign, LocalDate on, List<HeadCount> heads, Long personTimes, String remark) {
        return new Activity(Stamp.NEW, campaign, "安全课", on, null, List.of("讲座"), heads, personTimes, null, remark);
    }

    public static Adoption adoption(long campaign, Money goal) {
        return new Adoption(Stamp.NEW, campaign, "桃树认领", EIGHT, "棵", Money.ofYuan(418), null, null, goal, null, null, null, null);
    }

    public static Pledge daily(long adoption, LocalDate on, Long units, Money money) {
        return new Pledge(Stamp.NEW, adoption, PledgeKind.DAILY, on, null, null, units, money, null, null);
    }

    /** The campaign of scenario S2 with its eight rows. @return the id of its adoption */
    public long peaches(Money goal) {
        return write(tx -> {
            long campaign = stores.campaigns().save(tx, campaign("桃树认领", Period.year(2016)));
            long adoption = stores.adoptions().save(tx, adoption(campaign, goal));
            for (int i = 0; i < TREES.size(); i++) {
                stores.adoptions().save(tx, daily(adoption, FIRST.plusDays(i), TREES.get(i), Money.ofYuan(418 * TREES.get(i))));
            }
            return adoption;
        });
    }

    @Override
    public void close() {
        app.close();
    }
}
