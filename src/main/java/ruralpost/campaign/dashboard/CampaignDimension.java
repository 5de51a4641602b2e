package ruralpost.campaign.dashboard;

import java.util.Locale;
import ruralpost.board.BoardDimension;
import ruralpost.text.Message;

/** What campaigns and activities can be filtered by, apart from time. */
public enum CampaignDimension implements BoardDimension {
    /** Row id of a kind of campaign. */
    KIND,
    /** Code of a township of the county; {@link Townships#OUTSIDE}, {@link Townships#UNKNOWN}. An activity without a place counts where its campaign is. */
    TOWNSHIP,
    /** Row id of a place: what happened there, or at a place that belongs to it. */
    PLACE,
    /** A {@link ruralpost.campaign.CampaignStatus}. */
    STATUS,
    /** Row id of a partner, whatever its role, the platform included. */
    PARTNER,
    /** Row id of a campaign. */
    CAMPAIGN,
    /** Key of a {@link PeopleSort}: activities at which such persons took part. */
    PEOPLE;

    /** The bit of the span of time, behind those of the dimensions. */
    static final int SPAN_BIT = 1 << 7;

    int bit() {
        return 1 << ordinal();
    }

    @Override
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    @Override
    public Message label() {
        return Message.of("reach.dimension." + code());
    }
}
