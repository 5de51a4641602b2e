package ruralpost.campaign;

import java.time.LocalDate;
import ruralpost.ledger.Stamp;
import ruralpost.value.Money;
import ruralpost.value.PersonalText;

/**
 * What was pledged: all of one day together, or by one adopter.
 *
 * @param stamp       where it is stored
 * @param adoptionId  to what
 * @param kind        a day's sum or a single one
 * @param on          a day of the adoption
 * @param adopterKind of a single pledge; may be null
 * @param adopter     name of the adopter of a single pledge, masked wherever it is shown; may be null
 * @param units       null when not stated
 * @param money       above zero once stored
 * @param supporters  how many adopters; null when not stated; a single pledge counts one
 * @param remark      may be null
 */
public record Pledge(Stamp stamp, long adoptionId, PledgeKind kind, LocalDate on, AdopterKind adopterKind, String adopter, Long units, Money money,
                     Long supporters, String remark) {

    /** How many adopters stand behind it; null when not stated. */
    public Long adopters() {
        return kind.sum() ? supporters : Long.valueOf(1);
    }

    /** The adopter as it may be shown: an organisation as it is, a person with first and last character only; null when not stated. */
    public String shown() {
        return adopter == null || adopterKind == AdopterKind.ORGANISATION ? adopter : PersonalText.masked(adopter);
    }
}
