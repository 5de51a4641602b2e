package ruralpost.campaign;

import java.util.List;
import ruralpost.ledger.Stamp;
import ruralpost.value.Money;
import ruralpost.value.Period;

/**
 * A campaign: one edition of a festival, one care campaign, one adoption.
 *
 * @param stamp      where it is stored
 * @param name       as this edition is called; unique among live campaigns together with its first day
 * @param series     what its editions have in common; may be null
 * @param edition    number of the edition, or the year; may be null
 * @param kindId     its {@link CampaignKind}
 * @param period     its days; a whole year where only the year is known
 * @param status     how far it has come
 * @param placeId    where; may be null
 * @param officeId   postal office that organises it; may be null
 * @param platformId partner whose platform it runs on; may be null
 * @param promotion  channels through which it was made known, never null
 * @param goalMoney  may be null
 * @param goalUnits  things to be adopted or sold; may be null
 * @param goalUnit   what the units are, such as 棵 or 箱; may be null
 * @param goalPeople people to be reached; may be null
 * @param story      may be null
 * @param remark     may be null
 * @param papers     ids of its documents, never null
 * @param figures    ids of the figures that papers report about it; they stand beside its records and are never summed with them; never null
 */
public record Campaign(Stamp stamp, String name, String series, Integer edition, long kindId, Period period, CampaignStatus status, Long placeId,
                       Long officeId, Long platformId, List<String> promotion, Money goalMoney, Long goalUnits, String goalUnit, Long goalPeople, String story,
                       String remark, List<Long> papers, List<Long> figures) {

    /** Longest story, in characters. */
    public static final int STORY = 20_000;
    /** Longest name of a unit, in characters. */
    public static final int UNIT = 20;

    /** Keeps its own lists. */
    public Campaign {
        promotion = List.copyOf(promotion);
        papers = List.copyOf(papers);
        figures = List.copyOf(figures);
    }

    /** One whose goal in units, if there is any, names no unit. */
    public Campaign(Stamp stamp, String name, String series, Integer edition, long kindId, Period period, CampaignStatus status, Long placeId, Long officeId, Long platformId,
                    List<String> promotion, Money goalMoney, Long goalUnits, Long goalPeople, String story, String remark, List<Long> papers, List<Long> figures) {
        this(stamp, name, series, edition, kindId, period, status, placeId, officeId, platformId, promotion, goalMoney, goalUnits, null, goalPeople, story, remark, papers,
            figures);
    }

    /** Whether a remark marks what it stands at as invented for demonstration. @param remark may be null */
    static boolean invented(String remark) {
        return remark != null && remark.startsWith("示例");
    }

    /** Whether its records are marked as invented for demonstration. */
    public boolean sample() {
        return invented(remark);
    }
}
