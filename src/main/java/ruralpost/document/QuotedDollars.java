package ruralpost.document;

import java.math.BigDecimal;
import ruralpost.value.Bound;

/**
 * US dollars that a document itself gives for an amount of yuan; kept as quoted, never computed.
 *
 * @param amount dollars
 * @param bound  how firmly they are stated
 */
public record QuotedDollars(BigDecimal amount, Bound bound) {
}
