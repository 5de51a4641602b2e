package ruralpost.document;

import java.math.BigDecimal;
import java.util.List;
import ruralpost.ledger.Stamp;
import ruralpost.value.Bound;

/**
 * What a document says in one number. Stands beside the records that clerks enter and is never summed with them.
 *
 * @param stamp      where it is stored
 * @param code       its number in the register, such as "F30"; unique among live figures
 * @param documentId the document that says it
 * @param area       "sales", "campaign", "centre", "indicator" or "plan"
 * @param scopeText  whom or what it speaks of, in the register's words
 * @param when       the time it speaks of
 * @param measure    what is measured, in the register's words
 * @param value      the number, without trailing zeros
 * @param unit       unit code or, where there is none for it, a unit's name
 * @param bound      how firmly the document states it
 * @param dollars    what the document quotes beside it; null when it quotes none
 * @param productId  product it speaks of; may be null
 * @param note       null when there is none
 * @param scopes     what the scope text names, one by one; never null
 */
public record ReportedFigure(Stamp stamp, String code, long documentId, String area, String scopeText, ReportedPeriod when, String measure,
                             BigDecimal value, String unit, Bound bound, QuotedDollars dollars, Long productId, String note,
                             List<FigureScope> scopes) {

    /** Keeps its own list of scopes. */
    public ReportedFigure {
        scopes = List.copyOf(scopes);
    }
}
