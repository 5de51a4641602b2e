package ruralpost.ui.campaign.board;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import ruralpost.campaign.CampaignStatus;
import ruralpost.campaign.dashboard.BoardData;
import ruralpost.campaign.dashboard.CampaignDimension;
import ruralpost.pinyin.PinyinMatcher;
import ruralpost.pinyin.Searchable;
import ruralpost.text.Texts;
import ruralpost.ui.text.UiTexts;

/**
 * A value that campaigns can be filtered by.
 *
 * @param name in the language of the window
 */
record ReachPick(CampaignDimension dimension, Object value, String name) {

    private static final int FOUND_AT_MOST = 60;

    /** The values whose names answer a text, best first; the first of each sort for an empty text. */
    static List<ReachPick> find(UiTexts texts, BoardData data, String text) {
        Map<CampaignDimension, List<ReachPick>> all = new EnumMap<>(CampaignDimension.class);
        Texts words = Texts.of(texts.lang());
        data.book().kinds().forEach(k -> add(all, CampaignDimension.KIND, k.stamp().id(), k.label(texts.lang())));
        Arrays.stream(CampaignStatus.values()).forEach(s -> add(all, CampaignDimension.STATUS, s, words.get(s.label())));
        data.townships().codes().forEach(c -> add(all, CampaignDimension.TOWNSHIP, c, data.townships().name(c, words)));
        data.partners().forEach((id, name) -> add(all, CampaignDimension.PARTNER, id, name));
        data.places().values().forEach(p -> add(all, CampaignDimension.PLACE, p.stamp().id(), p.name()));
        data.book().campaigns().forEach(c -> add(all, CampaignDimension.CAMPAIGN, c.stamp().id(), c.name()));
        List<ReachPick> found = new ArrayList<>();
        if (text.isBlank()) {
            all.values().forEach(l -> found.addAll(l.subList(0, Math.min(FOUND_AT_MOST, l.size()))));
            return found;
        }
        List<ReachPick> every = all.values().stream().flatMap(List::stream).toList();
        return PinyinMatcher.search(text, every, p -> Searchable.of(p.name()), FOUND_AT_MOST).stream().map(PinyinMatcher.Hit::item).toList();
    }

    private static void add(Map<CampaignDimension, List<ReachPick>> all, CampaignDimension dimension, Object value, String name) {
        all.computeIfAbsent(dimension, d -> new ArrayList<>()).add(new ReachPick(dimension, value, name));
    }
}
