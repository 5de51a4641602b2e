package ruralpost.centre.take;

import ruralpost.centre.Asset;
import ruralpost.item.Item;

/**
 * A row of a count sheet.
 *
 * @param number row number as spreadsheet programs show it
 * @param sheet  the counting it belongs to
 * @param asset  null for items kept by quantity
 * @param count  null for not counted
 * @param remark may be null
 */
record CountDraft(int number, TakeCentre sheet, Item item, Asset asset, Long count, String remark) {

    /** What two rows must not both say. */
    record Line(long sheet, TakeLine.Key key) {
    }

    Line line() {
        return new Line(sheet.id(), new TakeLine.Key(item.stamp().id(), asset == null ? null : Long.valueOf(asset.stamp().id())));
    }

    Counting.Entry entry() {
        return new Counting.Entry(item, asset, count, remark);
    }
}
