package ruralpost.place;

/**
 * One of the 832 counties that were national-level poverty-stricken.
 *
 * @param listCode     code in the published list; a few are not, or no longer, the county's own
 * @param name         name as it was then
 * @param delistedYear year in which it was lifted out of poverty, 2016 to 2020
 * @param code         code of the county it is, or is part of, today
 */
public record FormerPovertyCounty(String listCode, String name, int delistedYear, String code) {
}
