package ruralpost.campaign;

import java.util.List;
import java.util.stream.Stream;
import ruralpost.text.Message;
import ruralpost.value.Money;

/**
 * What keeps a pledge from its day: a day of an adoption has one sum of all, beside which single pledges say only whose money it holds, or
 * single pledges that count and one sum of the rest, which does not hold them. Anything else would count the same money twice.
 */
public final class PledgeClash {

    private PledgeClash() {
    }

    /**
     * What a pledge would be counted twice with.
     *
     * @param p       new or changed; where its money is null, it is not compared with the sum of its day
     * @param sameDay live pledges to the same adoption on the same day; the pledge as it was may be among them
     * @param unit    of the adoption; may be null
     * @return the sentence; null when nothing is in its way
     */
    public static Message problem(Pledge p, List<Pledge> sameDay, String unit) {
        List<Pledge> others = sameDay.stream().filter(o -> p.stamp().isNew() || o.stamp().id() != p.stamp().id()).toList();
        List<Pledge> clashing = others.stream().filter(o -> !p.kind().beside(o.kind())).toList();
        if (clashing.isEmpty()) {
            return more(p, others, unit);
        }
        if (p.kind() == PledgeKind.PART || p.kind() == PledgeKind.REST && clashing.stream().allMatch(o -> o.kind() == PledgeKind.PART)) {
            return Message.of("campaign.rule.pledge.part", p.on().toString());
        }
        List<Pledge> sums = clashing.stream().filter(o -> o.kind().sum()).toList();
        if (sums.isEmpty()) {
            return Message.of("campaign.rule.pledge.singles", p.on().toString(), clashing.size(), amount(clashing, unit));
        }
        boolean rest = sums.getFirst().kind() == PledgeKind.REST;
        return Message.of(rest ? "campaign.rule.pledge.rest" : p.kind().sum() ? "campaign.rule.pledge.sum" : "campaign.rule.pledge.sum.single", p.on().toString(),
            amount(sums, unit));
    }

    /** Single pledges within a sum cannot be more than it. */
    private static Message more(Pledge p, List<Pledge> others, String unit) {
        List<Pledge> all = Stream.concat(others.stream(), Stream.of(p)).filter(o -> o.money() != null).toList();
        List<Pledge> parts = all.stream().filter(o -> o.kind() == PledgeKind.PART).toList();
        List<Pledge> sum = all.stream().filter(o -> o.kind() == PledgeKind.DAILY).toList();
        return sum.isEmpty() || Money.sum(parts.stream().map(Pledge::money).toList()).compareTo(Money.sum(sum.stream().map(Pledge::money).toList())) <= 0 ? null
            : Message.of("campaign.rule.pledge.part.more", p.on().toString(), amount(parts, unit), amount(sum, unit));
    }

    /** Units, where they are stated, and money of pledges together. */
    public static Message amount(List<Pledge> pledges, String unit) {
        Long units = CampaignFile.sum(pledges.stream().map(Pledge::units).toList());
        String money = Money.sum(pledges.stream().map(Pledge::money).toList()).toString();
        return units == null ? Message.of("campaign.pledge.amount", money) : Message.of("campaign.pledge.amount.units", units, unit == null ? "" : unit, money);
    }
}
