package ruralpost.document;

import java.time.LocalDate;
import java.util.List;
import ruralpost.ledger.Stamp;

/**
 * A paper in the register.
 *
 * @param stamp      where it is stored
 * @param title      as printed; never blank once stored
 * @param kind       what sort of document
 * @param number     document number (文号); may be null
 * @param issuer     who issued it; null when not stated
 * @param issuedOn   day of issue; null when the day is not known
 * @param issuedText what is known of the date when the day is not, such as "2019"; may be null
 * @param parties    who it is between, to or about; never null
 * @param sourceKey  short key by which figures name it, unique among live documents; may be null
 * @param remark     may be null
 */
public record Document(Stamp stamp, String title, DocumentKind kind, String number, String issuer, LocalDate issuedOn, String issuedText,
                       List<String> parties, String sourceKey, String remark) {

    /** Keeps its own list of parties. */
    public Document {
        parties = List.copyOf(parties);
    }

    /** Day of issue as yyyy-MM-dd, else what is known of it; null when nothing is. */
    public String issued() {
        return issuedOn == null ? issuedText : issuedOn.toString();
    }
}
