package ruralpost.centre.dashboard;

import java.util.ArrayList;
import java.util.List;
import ruralpost.board.BoardFilter;
import ruralpost.centre.AssetCondition;
import ruralpost.centre.CentreKind;
import ruralpost.centre.Funding;
import ruralpost.text.Lang;
import ruralpost.text.Texts;

/** What is chosen, in words. */
public final class CentreWords {

    private final CentreBoardData data;
    private final Texts texts;

    /** In a language. */
    public CentreWords(CentreBoardData data, Lang lang) {
        this.data = data;
        this.texts = Texts.of(lang);
    }

    /** What a chosen value is called; its number where the record is gone. */
    public String name(CentreDimension dimension, Object value) {
        return switch (dimension) {
            case TOWNSHIP -> data.townships().name(value.toString(), texts);
            case KIND -> texts.get(((CentreKind) value).label());
            case ITEM -> data.itemsById().containsKey(value) ? data.itemsById().get(value).name() : "#" + value;
            case SOURCE -> source((Long) value);
            case CONDITION -> texts.get(((AssetCondition) value).label());
        };
    }

    /** Name of a source; null and 0 are "not stated". */
    String source(Long id) {
        Funding f = id == null || id == 0 ? null : data.funding(id);
        return f != null ? f.name() : id == null || id == 0 ? texts.get("stockboard.source.none") : "#" + id;
    }

    /** Everything that filters but the days, one for each dimension. */
    List<String> all(BoardFilter<CentreDimension> filter) {
        List<String> all = new ArrayList<>();
        filter.chosen().forEach((dimension, values) -> all.add(texts.get("sales.board.chip", texts.get(dimension.label()),
            String.join(texts.get("reach.and"), values.stream().map(v -> name(dimension, v)).sorted().toList()))));
        return all;
    }
}
