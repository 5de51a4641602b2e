package ruralpost.sheet;

import java.util.Set;
import ruralpost.sheet.words.ColumnUnit;
import ruralpost.text.Message;

/**
 * What is made of one column.
 *
 * @param column column index, from 0
 * @param header its title as the sheet has it, "" when it has none; words of several rows joined: 本期 / 金额
 * @param field  key of the field it fills, null when it is not imported
 * @param unit   what one in it stands for, null when a bare number is to be taken as it is
 * @param score  how sure the proposal is, from 0 to 1; 1 for a choice of the user
 * @param reason why, in words, never null
 * @param round  whether more decimals than can be kept are rounded half up instead of being a problem
 * @param spread what its title says about its numbers where months or products stand across the columns, otherwise null
 */
public record MappedColumn(int column, String header, String field, ColumnUnit unit, double score, Message reason, boolean round,
                           Spread spread) {

    private static final Set<String> DOUBTFUL = Set.of(TwinColumns.TWINS, OtherTopics.REASON, "sheet.map.years");
    static final String OURS = "sheet.map.problems";
    /** The highest score of a column that its title alone does not make sure of. */
    static final double CONCLUDED = 0.9;
    private static final Message CHOSEN = Message.of("sheet.map.chosen");
    private static final Message RECIPE = Message.of("sheet.map.recipe");

    /** Whether it was left out because another column is as like its field as this one, or the sheet seems to be about something else: only the user can say what is meant. */
    public boolean isDoubtful() {
        return DOUBTFUL.contains(reason.key());
    }

    /** Whether it is the one in which the program told what was wrong, in a file that it handed back. */
    public boolean isOurs() {
        return reason.key().equals(OURS);
    }

    /** Whether it fills a field. */
    public boolean imported() {
        return field != null;
    }

    /** Whether the user said what is made of it, or a recipe that it fills a field; otherwise the program alone thinks so. */
    public boolean said() {
        return round || reason.equals(CHOSEN) || GroupTotals.overruled(this) || imported() && reason.equals(RECIPE);
    }

    /** Whether it fills its field although its title is not one of the field's, word for word, and nobody said so. */
    public boolean isConcluded() {
        return imported() && !said() && score <= CONCLUDED;
    }

    /** The same, filling that field, as the user chose; null leaves it out. */
    MappedColumn as(String chosen, ColumnUnit itsUnit) {
        boolean again = chosen != null && chosen.equals(field) && (GroupTotals.marked(this) || GroupTotals.overruled(this));
        return new MappedColumn(column, header, chosen, itsUnit, 1, again ? Message.of(GroupTotals.RECORDS) : CHOSEN, round, spread);
    }

    /** Left out as the user chose a figure of the whole row instead; what stands over it says nothing then. */
    MappedColumn leftWhole() {
        return new MappedColumn(column, header, null, null, 1, CHOSEN, false, null);
    }

    /** The same, its title saying nothing of that field; what it is has to be said anew. */
    MappedColumn unspread(String key) {
        return new MappedColumn(column, header, null, null, 0, Message.of("sheet.map.unknown"), round, spread.without(key));
    }

    /** The same, read as a recipe says. */
    public MappedColumn by(String itsField, ColumnUnit itsUnit, boolean itsRound) {
        return new MappedColumn(column, header, itsField, itsUnit, 1, RECIPE, itsRound, spread);
    }

    /**
     * The same, filling a field as a recipe says; in which unit is to be said anew, as only the lines above the former sheets said it.
     *
     * @param former the unit that they said
     */
    public MappedColumn inNoUnitNow(String itsField, ColumnUnit former, boolean itsRound) {
        return new MappedColumn(column, header, itsField, null, 1, Message.of(UnsureUnits.GONE, RECIPE, former.text()), itsRound, spread);
    }

    /** The same, read as a recipe says, of whose numbered sums over groups somebody said that they are records. */
    public MappedColumn byWithRecords(String itsField, ColumnUnit itsUnit, boolean itsRound) {
        return new MappedColumn(column, header, itsField, itsUnit, 1, Message.of(GroupTotals.RECORDS), itsRound, spread);
    }

    /** The same in another unit. */
    MappedColumn in(ColumnUnit other, Message why) {
        return new MappedColumn(column, header, field, other, score, why, round, spread);
    }

    /** The same in another unit, as the user chose. */
    MappedColumn in(ColumnUnit other) {
        return new MappedColumn(column, header, field, other, 1, CHOSEN, round, spread);
    }

    /** The same, rounding or not. */
    MappedColumn rounding(boolean yes) {
        return new MappedColumn(column, header, field, unit, score, reason, yes, spread);
    }
}
