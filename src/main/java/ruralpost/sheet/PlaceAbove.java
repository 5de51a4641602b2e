package ruralpost.sheet;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** 吉卫支局 in the name of a table may be where all of its rows were sold: only the clerk knows, so it is told and fills nothing. */
public final class PlaceAbove {

    private static final int LONGEST = 60;
    private static final Pattern PLACE = Pattern.compile("(?:^|[:：（(\\s\\d年月日份])((?!年|月|各|全|村级)\\p{IsHan}{2,12}?(?:支局|邮政所|村站|便民站|服务站|邮站|营业厅|合作社|供销社))(?!长|所|社|站|局|、|和|及|与|等)");
    private static final Pattern SEVERAL = Pattern.compile("[各全某][县市乡镇村支站网]|[两三四五六七八九几](?:个|家)?(?:支局|邮政所|村站|便民站|服务站|邮站|营业厅|合作社|供销社)$|[局所站厅社][、和与及]");

    private PlaceAbove() {
    }

    /**
     * What is said of it.
     *
     * @param field key of the field that it may fill
     * @param place as it is written
     */
    public record Said(String field, String place) {
    }

    /** The one place that the lines above or the name of the sheet name, where nothing fills the field of places; null when there is none, or several. */
    public static Said of(ColumnMapping mapping) {
        SheetField field = mapping.shape().fields().stream().filter(PlaceWords::isPlaces).findFirst().orElse(null);
        if (field == null || mapping.fills(field.key())) {
            return null;
        }
        List<String> places = Stream.concat(mapping.layout().above().texts().stream(), Stream.of(mapping.sheet().name())).filter(t -> t.length() <= LONGEST)
            .flatMap(t -> PLACE.matcher(t).results()).map(r -> r.group(1)).distinct().toList();
        return places.size() != 1 || SEVERAL.matcher(places.getFirst()).find() ? null : new Said(field.key(), places.getFirst());
    }
}
