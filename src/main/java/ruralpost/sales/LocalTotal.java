package ruralpost.sales;

import ruralpost.ledger.Stamp;
import ruralpost.value.Amount;

/**
 * What a product sold in a whole year in an area, by all sellers together: the base for "share of the local year's sales".
 *
 * @param stamp        where it is stored
 * @param year         calendar year
 * @param productId    null for all products
 * @param placeId      the area as a place; may be null
 * @param divisionCode the area as an administrative division; may be null
 * @param amount       sales of the whole year
 * @param source       where the figure comes from; may be null
 * @param remark       may be null
 */
public record LocalTotal(Stamp stamp, int year, Long productId, Long placeId, String divisionCode, Amount amount, String source,
                         String remark) {
}
