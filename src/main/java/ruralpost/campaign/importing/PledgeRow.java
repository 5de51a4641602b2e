package ruralpost.campaign.importing;

import java.time.LocalDate;
import ruralpost.campaign.AdopterKind;
import ruralpost.campaign.PledgeKind;
import ruralpost.importing.NameRef;
import ruralpost.value.Money;
import ruralpost.value.Period;

/**
 * A row of a sheet as a pledge to be. What the sheet leaves blank is null.
 *
 * @param number   row number as spreadsheet programs show it
 * @param adoption its id; null for a new one
 * @param fresh    the new one; null for one that the ledger has
 * @param kind     never null
 * @param stated   whether the sheet says the kind, or says something that only one kind has
 * @param doc      the sheet's own number of the pledge
 * @param money    above zero
 */
record PledgeRow(int number, Long adoption, NewAdoption fresh, PledgeKind kind, boolean stated, LocalDate day, String doc, AdopterKind adopterKind, String adopter,
                 Long units, Money money, Long supporters, String remark) {

    /** An adoption that the ledger does not know. @param campaign id of its campaign; null for a new one, {@code freshCampaign} @param channel may be null */
    record NewAdoption(NameRef name, Long campaign, NewCampaign freshCampaign, Period period, String unit, NameRef channel,
                       AdoptionTerms terms) {

        /** The same with what another row says where this is blank. */
        NewAdoption filled(NewAdoption o) {
            return new NewAdoption(name, campaign, freshCampaign, period, unit, channel == null ? o.channel : channel, terms.filled(o.terms));
        }

        /** What tells it apart: several campaigns may have an adoption of that name. */
        Object who() {
            return new Who(campaign != null ? campaign : ActivityRow.who(freshCampaign.name()), name.key().name());
        }

        private record Who(Object campaign, String name) {
        }
    }

    /** An adoption on a day: there stands either one sum or single pledges. */
    record Day(Object adoption, LocalDate day) {
    }

    Day at() {
        return new Day(adoption != null ? adoption : fresh.who(), day);
    }
}
