package ruralpost.sheet;

import java.util.Set;
import java.util.regex.Pattern;
import ruralpost.sheet.words.HeaderTitle;

/** Tells places by how they are called, even where the ledger does not know them. */
final class PlaceWords {

    private static final int LONGEST = 16;
    private static final String LAST = "省市州县区镇乡村站店";
    private static final Set<String> ENDS = Set.of("街道", "支局", "网点", "邮政所", "供销社", "合作社", "分公司");
    /** Titles of columns that may hold where things were sold as well as where they were sent to. */
    private static final Set<String> AREAS = Set.of("地区", "区域", "片区", "所在地区", "所在区域", "所属地区", "所属区域", "所属片区", "所在片区", "销售片区");

    private static final Set<String> TOWNSHIPS = Set.of("乡镇", "乡镇名称", "镇乡", "所属乡镇", "所在乡镇", "乡镇街道", "街道");
    private static final Pattern POINT = Pattern.compile("(?:销售|代销|村级|邮政|便民|惠农)?(?:网点|站点|服务站|服务点|邮站|村邮站|驿站|支局|邮政所|代销点)(?:名称?)?");

    private PlaceWords() {
    }

    /** Whether a field holds places. */
    static boolean isPlaces(SheetField field) {
        return field != null && field.names() == SheetField.Names.PLACES;
    }

    /** Whether a word is called like a place: 双龙镇, 排碧村. */
    static boolean isPlace(String word) {
        if (word.length() < 2 || word.length() > LONGEST) {
            return false;
        }
        return LAST.indexOf(word.charAt(word.length() - 1)) >= 0 || ENDS.stream().anyMatch(word::endsWith);
    }

    /** Whether a word is called like a place within a county: 双龙镇 and 城区片, but no 长沙市, to which things are sent. */
    static boolean isNear(String word) {
        char last = word.isEmpty() ? ' ' : word.charAt(word.length() - 1);
        return word.indexOf('省') < 0 && word.indexOf('市') < 0 && (isPlace(word) && last != '州' || word.length() > 1 && last == '片');
    }

    /** Whether a column of that title holds townships. */
    static boolean isTownships(String title) {
        return TOWNSHIPS.contains(HeaderTitle.of(title).title());
    }

    /** Whether a column of that title holds stations, branches or shops, each of which lies in one township. */
    static boolean isPointOfSale(String title) {
        return POINT.matcher(HeaderTitle.of(title).title()).matches();
    }

    /** Whether a title says only that a column holds places. */
    static boolean isAreas(String title) {
        return AREAS.contains(HeaderTitle.of(title).title());
    }
}
