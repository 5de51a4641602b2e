package ruralpost.centre.importing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import ruralpost.centre.CentreKind;
import ruralpost.centre.Have;
import ruralpost.importing.NameRef;
import ruralpost.value.AgeBand;
import ruralpost.value.Sex;

/**
 * A row of a register as a centre to be. What the sheet leaves blank is null.
 *
 * @param row      row number as spreadsheet programs show it
 * @param name     never null
 * @param kind     null only when the ledger has the centre
 * @param division code; null when not stated
 * @param year     of the children served; null when it is not stated
 * @param children empty when not stated
 * @param haves    those that are stated
 */
record CentreRow(int row, String number, String name, CentreKind kind, NameRef township, String division, LocalDate opened, LocalDate closed, Integer rooms,
                 BigDecimal indoor, BigDecimal outdoor, String hours, String keeper, String phone, Integer year, List<Served> children, Map<Have, LocalDate> haves,
                 String remark) {

    /** Children served. @param band null where it is not stated @param sex null where it is not stated */
    record Served(AgeBand band, Sex sex, long persons) {
    }

    /** Whether the children are stated by age. */
    boolean banded() {
        return children.stream().anyMatch(s -> s.band() != null);
    }

    /** The same in another row. */
    CentreRow at(int other) {
        return new CentreRow(other, number, name, kind, township, division, opened, closed, rooms, indoor, outdoor, hours, keeper, phone, year, children, haves, remark);
    }
}
