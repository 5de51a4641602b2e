package ruralpost.sheet.recipe;

import ruralpost.ledger.Stamp;

/**
 * A recipe in the ledger.
 *
 * @param stamp  its row
 * @param name   what the user sees and may change
 * @param sender who sends such sheets, null when the sheet did not say
 * @param usedAt when it was used last, milliseconds since 1970
 * @param recipe how the sheets are read
 */
public record KeptRecipe(Stamp stamp, String name, String sender, long usedAt, Recipe recipe) {

    /** Whether it is known to be of another sender. @param other who sent a sheet; null when it does not say */
    public boolean isOfAnother(String other) {
        return sender != null && other != null && !sender.equals(other);
    }
}
