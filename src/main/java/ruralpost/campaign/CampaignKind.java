package ruralpost.campaign;

import ruralpost.ledger.Stamp;
import ruralpost.text.Lang;

/**
 * A kind of campaign: a row that an office can add to or rename.
 *
 * @param stamp  where it is stored
 * @param name   unique among live kinds
 * @param nameEn English name; null where there is none
 * @param place  where it stands in lists, lowest first; null at the end
 */
public record CampaignKind(Stamp stamp, String name, String nameEn, Integer place) {

    /** What it is called in a language; the name as entered where there is none in English. */
    public String label(Lang lang) {
        return lang == Lang.EN && nameEn != null ? nameEn : name;
    }
}
