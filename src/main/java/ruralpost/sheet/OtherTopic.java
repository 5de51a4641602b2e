package ruralpost.sheet;

import java.util.List;
import ruralpost.text.Message;

/**
 * Tells sheets that have the columns of a shape and are about something else: a stock list has products, quantities and amounts as sales have. Such a sheet is taken
 * only when somebody says so.
 */
public interface OtherTopic {

    /** Of areas whose columns nothing else has. */
    OtherTopic NONE = (above, tab, titles) -> null;

    /**
     * The word by which a table says that it is about something else (进货台账); null when nothing says so, or other words say that it is not.
     *
     * @param above  the lines above it, names and sentences
     * @param tab    name of its sheet, or of the text file
     * @param titles all words of the titles of its columns, parted by blanks
     */
    String saidBy(List<String> above, String tab, String titles);

    /**
     * The title by which the columns of a table say so, taken together: 寄件人 and 邮费 beside nothing but a weight.
     *
     * @param titles  of the columns that hold something
     * @param undated whether no column holds the days of the records, while a line above names a period
     * @param paid    whether a column holds money that the area wants
     */
    default String saidByTitles(List<String> titles, boolean undated, boolean paid) {
        return null;
    }

    /** The name by which those that the records have, each once, say so: 运费 and 工资 in the place of products. */
    default String saidByNames(List<String> names) {
        return null;
    }

    /**
     * How to say of such a table that it is meant all the same, in one word for all its rows: a list of returns is one of returns.
     *
     * @param field key of the field that is filled so
     * @param text  with what
     * @param means what becomes of the figures then
     */
    record Answer(String field, String text, Message means) {
    }

    /** That answer for a table which is about something else by this word; null where there is none. */
    default Answer answer(String word) {
        return null;
    }

    /** The mapping to which this answer was given and in which the figures are taken again: what else it means for the columns. */
    default ColumnMapping answered(ColumnMapping mapping) {
        return mapping;
    }

    /** The same of a line that stands alone over a second table of the same titles: 5月末库存. */
    default String saidWithin(String line) {
        return null;
    }
}
