package ruralpost.place;

import java.time.LocalDate;
import ruralpost.ledger.Stamp;

/**
 * An office of the postal enterprise. When it is renamed, the old row ends ({@code validTo}) and a new one begins, so that papers of
 * earlier years keep the name of their time.
 *
 * @param stamp        where it is stored
 * @param fullName     legal name, unique among live offices
 * @param shortName    name for lists and the status bar, such as 县分公司; may be null
 * @param level        level in the enterprise
 * @param parentId     office above it; null at the top or when not known
 * @param code         the enterprise's own number; may be null
 * @param divisionCode administrative division of its area, GB/T 2260 or longer; may be null
 * @param validFrom    first day of this name; null when not known
 * @param validTo      last day of this name; null while it is in use
 * @param remark       may be null
 */
public record Office(Stamp stamp, String fullName, String shortName, OfficeLevel level, Long parentId, String code, String divisionCode,
                     LocalDate validFrom, LocalDate validTo, String remark) {

    /** Short name where there is one, else the full name. */
    public String label() {
        return shortName == null ? fullName : shortName;
    }

    /** Whether the office bears this name on that day. */
    public boolean validOn(LocalDate day) {
        return (validFrom == null || !day.isBefore(validFrom)) && (validTo == null || !day.isAfter(validTo));
    }
}
