package ruralpost.calendar;

import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import ruralpost.ledger.Stamp;
import ruralpost.place.AssetTable;
import ruralpost.text.Lang;
import ruralpost.text.Texts;
import ruralpost.value.Period;

/**
 * The days of the lunar festivals, 2016 to 2030, as the program ships them: month starts were checked against computed new moons at
 * Beijing time, since libraries differ by a day in 2027 and 2030.
 */
public final class LunarTable {

    /** The series of festivals, in the order of the year. */
    public static final List<String> SERIES = List.of(Occasion.SPRING_FESTIVAL, "lantern-festival", "dragon-boat-festival", "mid-autumn-festival",
        "double-ninth-festival");
    /** Each year has ten ids. */
    private static final int FIRST_ID = 2000;

    private LunarTable() {
    }

    /** The text key of a shipped festival's name; null when the series is none of these. */
    static String nameKey(String series) {
        return SERIES.contains(series) ? "calendar.festival." + series : null;
    }

    /** All of them; their stamps hold the fixed ids under which every ledger stores them. */
    public static List<Occasion> festivals() {
        List<Occasion> all = new ArrayList<>();
        for (AssetTable.Row row : AssetTable.read("/assets/base/lunar-festivals.csv")) {
            int year = Year.parse(row.text("year")).getValue();
            for (int i = 0; i < SERIES.size(); i++) {
                LocalDate day = LocalDate.parse(year + "-" + row.text(SERIES.get(i)));
                Stamp stamp = new Stamp(FIRST_ID + (year - 2000) * 10L + i, 0);
                all.add(new Occasion(stamp, Texts.of(Lang.ZH).get("calendar.festival." + SERIES.get(i)), SERIES.get(i), year, Period.day(day),
                    OccasionKind.LUNAR_FESTIVAL, null));
            }
        }
        return all;
    }
}
