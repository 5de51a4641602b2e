package ruralpost.campaign.importing;

import static ruralpost.campaign.importing.PledgeShape.ADOPTION_REMARK;
import static ruralpost.campaign.importing.PledgeShape.GOAL;
import static ruralpost.campaign.importing.PledgeShape.GOAL_UNITS;
import static ruralpost.campaign.importing.PledgeShape.HOUSEHOLDS;
import static ruralpost.campaign.importing.PledgeShape.PRICE;
import static ruralpost.campaign.importing.PledgeShape.RETURNS;
import static ruralpost.campaign.importing.PledgeShape.TIERS;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import ruralpost.campaign.Adoption;
import ruralpost.importing.record.Checks;
import ruralpost.sheet.RowValues;
import ruralpost.value.Money;

/**
 * What a row says of its adoption beside name, days and unit. What it leaves blank is null.
 *
 * @param price      of one unit
 * @param tiers      prices and what they give, in words
 * @param returns    what an adopter gets back
 * @param households that benefit
 */
record AdoptionTerms(Money price, String tiers, String returns, Long households, Money goalMoney, Long goalUnits, String remark) {

    /** Says what of it the ledger would refuse. */
    static AdoptionTerms read(RowValues v, Checks checks) {
        return new AdoptionTerms(checks.money(PRICE), v.text(TIERS), v.text(RETURNS), checks.count(HOUSEHOLDS), checks.money(GOAL), checks.count(GOAL_UNITS), v.text(ADOPTION_REMARK));
    }

    static AdoptionTerms of(Adoption a) {
        return new AdoptionTerms(a.price(), a.tiers(), a.returns(), a.households(), a.goalMoney(), a.goalUnits(), a.remark());
    }

    /** The same with what another says where this is blank. */
    AdoptionTerms filled(AdoptionTerms o) {
        return new AdoptionTerms(price == null ? o.price : price, tiers == null ? o.tiers : tiers, returns == null ? o.returns : returns,
            households == null ? o.households : households, goalMoney == null ? o.goalMoney : goalMoney, goalUnits == null ? o.goalUnits : goalUnits,
            remark == null ? o.remark : remark);
    }

    /** Fields in which this says something and the other something else. @param blankDiffers whether that is so, too, where the other says nothing */
    List<String> unlike(AdoptionTerms other, boolean blankDiffers) {
        Map<String, Object> others = other.byField();
        List<String> unlike = new ArrayList<>();
        byField().forEach((field, said) -> {
            Object there = others.get(field);
            if (said != null && !said.equals(there) && (there != null || blankDiffers)) {
                unlike.add(field);
            }
        });
        return unlike;
    }

    private Map<String, Object> byField() {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put(PRICE, price);
        all.put(TIERS, tiers);
        all.put(RETURNS, returns);
        all.put(HOUSEHOLDS, households);
        all.put(GOAL, goalMoney);
        all.put(GOAL_UNITS, goalUnits);
        all.put(ADOPTION_REMARK, remark);
        return all;
    }
}
