package ruralpost.sheet;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A kind of sheets that have the columns of a shape and are about something else: a stock list has products, quantities and amounts as sales have. A value.
 *
 * @param words  by which their titles say so: 盘点, 收购
 * @param unless beside which such a sheet is about what the area wants after all: 收购销售台账
 */
public record OtherTopic(Pattern words, Pattern unless) {

    /** Of these regular expressions. */
    public static OtherTopic of(String words, String unless) {
        return new OtherTopic(Pattern.compile(words), Pattern.compile(unless));
    }

    /** The word by which the names of a sheet say that it is about something else; null when they do not, or other words on the sheet say that it is not. */
    String saidBy(String names, String others) {
        Matcher m = words.matcher(names);
        return m.find() && !unless.matcher(names).find() && !unless.matcher(others).find() ? m.group() : null;
    }
}
