package ruralpost.centre.dashboard;

import java.util.Locale;
import ruralpost.board.BoardDimension;
import ruralpost.text.Message;

/** What centres, and what they have, can be filtered by, apart from time. */
public enum CentreDimension implements BoardDimension {
    /** Code of a township of the county; {@link ruralpost.place.CountyTownships#OUTSIDE}, {@link ruralpost.place.CountyTownships#UNKNOWN}. */
    TOWNSHIP,
    /** A {@link ruralpost.centre.CentreKind}. */
    KIND,
    /** Row id of an item; children, and books for each of them, do not depend on it. */
    ITEM,
    /** Row id of a funding, 0 for "not stated": movements, assets and values. Standards ask for no source. */
    SOURCE,
    /** A {@link ruralpost.centre.AssetCondition}: assets in it, and centres that have such assets. */
    CONDITION;

    int bit() {
        return 1 << ordinal();
    }

    @Override
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    @Override
    public Message label() {
        return Message.of("stockboard.dimension." + code());
    }
}
