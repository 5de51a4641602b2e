package ruralpost.ui.register;

/**
 * What the registers of the children's centres' tab have in common.
 *
 * @param <T> the record
 */
abstract class CentrePart<T> extends CampaignPart<T> {

    CentrePart(String id, String table, String icon) {
        super(id, table, icon);
    }

    @Override
    public String area() {
        return "centre";
    }
}
