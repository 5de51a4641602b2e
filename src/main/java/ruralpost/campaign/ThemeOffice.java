package ruralpost.campaign;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import ruralpost.ledger.Stamp;
import ruralpost.value.Money;

/**
 * A theme post office: a place with what it does in its fields.
 *
 * @param stamp      where it is stored
 * @param placeId    the place
 * @param openedOn   null when not known
 * @param invested   null when not stated
 * @param investorId partner that invested; may be null
 * @param services   what it does in each field in which it works, a field without words held by an empty text; never null
 * @param remark     may be null
 */
public record ThemeOffice(Stamp stamp, long placeId, LocalDate openedOn, Money invested, Long investorId, Map<ThemeField, String> services, String remark) {

    /** Keeps its own fields, in their order. */
    public ThemeOffice {
        Map<ThemeField, String> own = new EnumMap<>(ThemeField.class);
        own.putAll(services);
        services = java.util.Collections.unmodifiableMap(own);
    }
}
