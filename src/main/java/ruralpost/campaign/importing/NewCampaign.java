package ruralpost.campaign.importing;

import ruralpost.importing.NameRef;
import ruralpost.value.Period;

/**
 * A campaign that a sheet of something else names and the ledger does not know.
 *
 * @param name   its name
 * @param kind   its kind, as the sheet says
 * @param period its days, as the sheet says
 */
record NewCampaign(NameRef name, NameRef kind, Period period) {
}
