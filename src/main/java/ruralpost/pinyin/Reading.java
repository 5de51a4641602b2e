package ruralpost.pinyin;

/**
 * How a name is read, stored beside it.
 *
 * @param full     toneless pinyin run together, such as "mihoutao"; Latin letters and digits stand as they are, lower case
 * @param initials first letter of each syllable, such as "mht"
 * @param sortKey  names in the order of these texts (compared character by character) are in the order a Chinese reader expects
 */
public record Reading(String full, String initials, String sortKey) {
}
