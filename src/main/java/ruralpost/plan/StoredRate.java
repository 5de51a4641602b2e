package ruralpost.plan;

import ruralpost.ledger.Stamp;
import ruralpost.value.ExchangeRate;

/**
 * A line of the rate table.
 *
 * @param stamp where it is stored
 * @param rate  day, yuan per dollar and source
 */
public record StoredRate(Stamp stamp, ExchangeRate rate) {
}
