package ruralpost.campaign.paper;

import java.math.BigDecimal;
import java.util.List;
import ruralpost.campaign.Campaign;
import ruralpost.text.Lang;
import ruralpost.value.Amount;

/** Numbers of a campaign that another area keeps, such as the sales that belong to a festival. */
public interface MoreFigures {

    /** None. */
    MoreFigures NONE = (c, lang) -> Found.NOTHING;

    /** What belongs to a campaign. */
    Found of(Campaign campaign, Lang lang);

    /**
     * What was found.
     *
     * @param figures in the order of the report
     * @param last    name of the edition that they stand beside; null without one
     * @param note    by what they belong to the campaign; null where there are none
     */
    record Found(List<More> figures, String last, String note) {

        /** Nothing belongs to it. */
        public static final Found NOTHING = new Found(List.of(), null, null);

        /** Keeps its own list. */
        public Found {
            figures = List.copyOf(figures);
        }
    }

    /**
     * A number: an amount of money, or a count.
     *
     * @param name   what it is
     * @param amount null for a count
     * @param count  0 for an amount
     * @param unit   of a count; null for an amount
     * @param before the amount of the last edition up to the same day; null where it is not known, and for a count
     * @param had    the count of the last edition up to the same day; null where it is not known, and for an amount
     */
    record More(String name, Amount amount, long count, String unit, Amount before, Long had) {

        /** The number; yuan for an amount. */
        BigDecimal number() {
            return amount == null ? BigDecimal.valueOf(count) : amount.money().toYuan();
        }
    }
}
