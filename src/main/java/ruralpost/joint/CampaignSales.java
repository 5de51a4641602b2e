package ruralpost.joint;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import ruralpost.campaign.Campaign;
import ruralpost.sales.Contract;
import ruralpost.sales.cube.SalesCube;
import ruralpost.sales.cube.SalesFilter;
import ruralpost.sales.cube.Totals;
import ruralpost.text.Message;
import ruralpost.value.Amount;
import ruralpost.value.Change;

/**
 * The sales that belong to a campaign, taken from the sales ledger, beside those of its last edition: day n against day n.
 *
 * @param basis     by what they were found
 * @param edition   the campaign
 * @param cube      the version of the sales
 * @param filter    which sales they are
 * @param total     what they come to
 * @param daysGone  so many of its days are compared
 * @param products  the largest first
 * @param provinces from which they come, the largest first
 * @param days      day by day, as long as the longer of the two
 * @param contracts offline contracts signed in its days, in their order
 * @param before    its last edition; null when there is none
 */
public record CampaignSales(Basis basis, CampaignEdition edition, SalesCube cube, SalesFilter filter, Totals total, long daysGone, List<Part> products, List<Part> provinces,
                            List<Day> days, List<Contract> contracts, Before before) {

    /**
     * The last edition up to the same day: its own sales, found by its own basis.
     *
     * @param total     what they come to
     * @param products  the largest first
     * @param provinces the largest first
     * @param contracts signed in those of its days
     */
    public record Before(CampaignEdition edition, Basis basis, Totals total, List<Part> products, List<Part> provinces, List<Contract> contracts) {

        /** Keeps its own lists. */
        public Before {
            products = List.copyOf(products);
            provinces = List.copyOf(provinces);
            contracts = List.copyOf(contracts);
        }
    }

    /** By what sales belong to a campaign. */
    public enum Basis {
        /** They name it. */
        NAMED,
        /** They were made in its days on the channel of its platform. */
        CHANNEL,
        /** They were made in its days. */
        DAYS;

        /** Name for the user. */
        public Message label() {
            return Message.of("joint.basis." + name().toLowerCase(java.util.Locale.ROOT));
        }
    }

    /** A part of them. @param name null where it is not stated */
    public record Part(String name, Totals totals) {
    }

    /** A day of the edition, counted from 1. @param last what the same day of the last edition came to; null without one */
    public record Day(int number, LocalDate on, Totals now, Totals last) {
    }

    /** Rows of the shipped kinds that sell: e-commerce festival, production and sales fair, charity zone. */
    private static final Set<Long> SELLING = Set.of(3003L, 3004L, 3005L);

    /** Whether a campaign is there to sell, so that sales of its days belong to it even where none names it. */
    public static boolean sells(Campaign campaign) {
        return SELLING.contains(campaign.kindId());
    }

    /** Keeps its own lists. */
    public CampaignSales {
        products = List.copyOf(products);
        provinces = List.copyOf(provinces);
        days = List.copyOf(days);
        contracts = List.copyOf(contracts);
    }

    /** Its last edition; null when there is none. */
    public CampaignEdition last() {
        return before == null ? null : before.edition();
    }

    /** What the last edition came to up to the same day; null without one. */
    public Totals lastTotal() {
        return before == null ? null : before.total();
    }

    /** Provinces that are known among parts. */
    public static long known(List<Part> provinces) {
        return provinces.stream().filter(p -> p.name() != null).count();
    }

    /** Whether they are told of on the campaign's card and report: those that name it, and what a campaign that is there to sell has sold or signed. */
    public boolean belongsTo(Campaign campaign) {
        return basis == Basis.NAMED || sells(campaign) && !(total.isEmpty() && contracts.isEmpty());
    }

    /** The amount against the last edition up to the same day; none where one of them states none. */
    public Change change() {
        Amount now = total.amount();
        Amount then = before == null ? null : before.total().amount();
        return now == null || then == null ? Change.NONE : Change.of(now.money(), then.money());
    }

    /** The sum of the contracts; null where none states one. */
    public Amount contracted() {
        List<Amount> stated = contracts.stream().map(Contract::amount).filter(a -> a != null).toList();
        return stated.isEmpty() ? null : Amount.sum(stated);
    }
}
