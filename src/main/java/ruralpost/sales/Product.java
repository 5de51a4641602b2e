package ruralpost.sales;

import java.util.List;
import ruralpost.ledger.Stamp;
import ruralpost.value.Unit;

/**
 * A farm product that is sold.
 *
 * @param stamp    where it is stored
 * @param name     unique among live products
 * @param code     the office's own number; may be null
 * @param aliases  other names under which sheets and people call it; never null
 * @param category free text; may be null
 * @param unit     usual unit; may be null
 * @param brand    brand programme; may be null
 * @param homeId   place (village) it comes from; may be null
 * @param remark   may be null
 */
public record Product(Stamp stamp, String name, String code, List<String> aliases, String category, Unit unit, Brand brand, Long homeId,
                      String remark) {

    /** A product of which only the name is known. */
    public static Product named(String name) {
        return new Product(Stamp.NEW, name, null, List.of(), null, null, null, null, null);
    }
}
