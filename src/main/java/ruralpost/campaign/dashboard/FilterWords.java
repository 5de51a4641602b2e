package ruralpost.campaign.dashboard;

import java.util.ArrayList;
import java.util.List;
import ruralpost.board.BoardFilter;
import ruralpost.campaign.CampaignStatus;
import ruralpost.text.Lang;
import ruralpost.text.Texts;

/** What is chosen, in words. */
public final class FilterWords {

    private final BoardData data;
    private final Texts texts;

    /** In a language. */
    public FilterWords(BoardData data, Lang lang) {
        this.data = data;
        this.texts = Texts.of(lang);
    }

    /** What a chosen value is called; its number where the record is gone. */
    public String name(CampaignDimension dimension, Object value) {
        String name = switch (dimension) {
            case KIND -> data.book().kinds().stream().filter(k -> value.equals(k.stamp().id())).findFirst().map(k -> k.label(texts.lang())).orElse(null);
            case TOWNSHIP -> data.townships().name(value.toString(), texts);
            case PLACE -> data.place((Long) value);
            case STATUS -> texts.get(((CampaignStatus) value).label());
            case PARTNER -> data.partners().get(value);
            case CAMPAIGN -> data.book().campaigns().stream().filter(c -> value.equals(c.stamp().id())).findFirst().map(c -> c.name()).orElse(null);
            case PEOPLE -> PeopleSort.ALL.stream().filter(s -> s.key().equals(value)).findFirst().map(s -> s.name(texts)).orElse(null);
        };
        return name == null ? "#" + value : name;
    }

    /** Everything that filters but the days, one for each dimension. */
    List<String> all(BoardFilter<CampaignDimension> filter) {
        List<String> all = new ArrayList<>();
        filter.chosen().forEach((dimension, values) -> all.add(texts.get("sales.board.chip", texts.get(dimension.label()),
            String.join(texts.get("reach.and"), values.stream().map(v -> name(dimension, v)).sorted().toList()))));
        return all;
    }
}
