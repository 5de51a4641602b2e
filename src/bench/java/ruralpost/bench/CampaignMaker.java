package ruralpost.bench;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import ruralpost.app.AppContext;
import ruralpost.campaign.Activity;
import ruralpost.campaign.Adoption;
import ruralpost.value.AgeBand;
import ruralpost.campaign.Campaign;
import ruralpost.campaign.CampaignKind;
import ruralpost.campaign.CampaignPartner;
import ruralpost.campaign.CampaignStatus;
import ruralpost.campaign.HeadCount;
import ruralpost.campaign.HeadGroup;
import ruralpost.campaign.PartnerRole;
import ruralpost.campaign.Pledge;
import ruralpost.campaign.PledgeKind;
import ruralpost.value.Sex;
import ruralpost.ledger.Action;
import ruralpost.ledger.Stamp;
import ruralpost.ledger.WriteTx;
import ruralpost.place.Partner;
import ruralpost.place.PartnerKind;
import ruralpost.place.Place;
import ruralpost.place.PlaceKind;
import ruralpost.text.Message;
import ruralpost.value.Money;
import ruralpost.value.Period;

/** Fills a ledger with invented campaigns through the write door: twenty activities each with eight head-counts, one in twenty with a hundred pledges. */
final class CampaignMaker {

    static final int ACTIVITIES = 20;
    private static final int AT_ONCE = 500;
    private static final int ADOPTION_EVERY = 20;
    private static final int PLEDGES = 100;
    private static final String[] TOWNSHIPS = {"433124109", "433124110", "433124108", "433124105", "433124106", "433124103", "433124102"};

    private final AppContext app;
    private final Random random = new Random(919);
    private final List<Long> places = new ArrayList<>();
    private final List<Long> partners = new ArrayList<>();
    private final List<CampaignKind> kinds;

    CampaignMaker(AppContext app) {
        this.app = app;
        this.kinds = app.campaigns().campaigns().kinds();
    }

    void fill(int campaigns) {
        write(tx -> {
            for (int i = 0; i < 300; i++) {
                places.add(app.places().save(tx, new Place(Stamp.NEW, "第" + i + "村", PlaceKind.VILLAGE, List.of(), null, TOWNSHIPS[i % TOWNSHIPS.length], null, null, null, null, null)));
            }
            for (int i = 0; i < 50; i++) {
                partners.add(app.partners().save(tx, new Partner(Stamp.NEW, "第" + i + "合作社", PartnerKind.values()[0], List.of(), null, null)));
            }
        });
        for (int done = 0; done < campaigns; done += AT_ONCE) {
            int from = done;
            write(tx -> some(tx, from, Math.min(campaigns, from + AT_ONCE)));
        }
    }

    private interface Filling {
        void into(WriteTx tx);
    }

    private void write(Filling filling) {
        app.ledger().write(Action.entry("campaign", Message.of("app.name")), tx -> {
            filling.into(tx);
            return null;
        });
    }

    private void some(WriteTx tx, int from, int to) {
        List<Activity> activities = new ArrayList<>();
        for (int i = from; i < to; i++) {
            LocalDate first = LocalDate.of(2016 + i % 10, 1 + i % 12, 1);
            Period days = Period.of(first, first.plusDays(27));
            long c = app.campaigns().campaigns().save(tx, new Campaign(Stamp.NEW, "第" + i + "次活动", "系列" + i % 40, null, kinds.get(i % kinds.size()).stamp().id(), days,
                CampaignStatus.values()[i % CampaignStatus.values().length], any(places), null, any(partners), List.of("网点", "微信"), Money.ofYuan(20_000), null, 500L, null, null, List.of(),
                List.of()));
            app.campaigns().campaigns().save(tx, new CampaignPartner(Stamp.NEW, c, any(partners), PartnerRole.DONOR, Money.ofYuan(1000), null, null));
            for (int k = 0; k < ACTIVITIES; k++) {
                activities.add(activity(c, "第" + k + "场", first.plusDays(random.nextInt(28))));
            }
            if (i % ADOPTION_EVERY == 0) {
                pledges(tx, c, days);
            }
        }
        app.campaigns().activities().insertAll(tx, activities);
    }

    Activity activity(long campaign, String name, LocalDate day) {
        List<HeadCount> heads = new ArrayList<>();
        for (AgeBand band : List.of(AgeBand.UNDER_6, AgeBand.FROM_6, AgeBand.FROM_12)) {
            for (Sex sex : Sex.values()) {
                heads.add(new HeadCount(HeadGroup.CHILD, band, sex, 1 + random.nextInt(30)));
            }
        }
        heads.add(new HeadCount(HeadGroup.GUARDIAN, null, null, random.nextInt(20)));
        heads.add(new HeadCount(HeadGroup.VOLUNTEER, null, null, random.nextInt(10)));
        return new Activity(Stamp.NEW, campaign, name, day, any(places), List.of("讲座", "游戏"), heads, 400L, Money.ofYuan(100 + random.nextInt(900)), null);
    }

    /** An activity without a place, for a ledger that is already filled. */
    Activity bare(long campaign, LocalDate day) {
        return new Activity(Stamp.NEW, campaign, "后来的一场", day, null, List.of(), List.of(new HeadCount(HeadGroup.CHILD, null, null, 20)), null, null, null);
    }

    private void pledges(WriteTx tx, long campaign, Period days) {
        long adoption = app.campaigns().adoptions().save(tx, new Adoption(Stamp.NEW, campaign, "认领", days, "棵", Money.ofYuan(100), null, null, Money.ofYuan(20_000), null, null, null, null));
        for (int k = 0; k < PLEDGES; k++) {
            long units = 1 + random.nextInt(5);
            app.campaigns().adoptions().save(tx, new Pledge(Stamp.NEW, adoption, PledgeKind.SINGLE, days.from().plusDays(random.nextInt(28)), null, null, units,
                Money.ofYuan(100 * units), null, null));
        }
    }

    private Long any(List<Long> of) {
        return of.get(random.nextInt(of.size()));
    }
}
