package ruralpost.sheet;

import ruralpost.text.Message;

/**
 * What is made of one column.
 *
 * @param column column index, from 0
 * @param header its title as the sheet has it, "" when it has none
 * @param field  key of the field it fills, null when it is not imported
 * @param unit   what one in it stands for, null when a bare number is to be taken as it is
 * @param score  how sure the proposal is, from 0 to 1; 1 for a choice of the user
 * @param reason why, in words, never null
 * @param round  whether more decimals than can be kept are rounded half up instead of being a problem
 */
public record MappedColumn(int column, String header, String field, ColumnUnit unit, double score, Message reason, boolean round) {

    /** Whether it fills a field. */
    public boolean imported() {
        return field != null;
    }
}
