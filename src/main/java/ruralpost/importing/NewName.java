package ruralpost.importing;

import java.util.List;
import ruralpost.sheet.names.Proposal;
import ruralpost.sheet.recipe.RecipeName;

/**
 * A name that means no record for certain.
 *
 * @param field     key of the field
 * @param name      as the sheet writes it
 * @param proposals records that it may mean, the likeliest first; empty when none resembles it
 * @param rows      how many rows use it
 * @param ambiguous whether several records answer to it equally well, the recipe means one that is not there, or several places of the country are
 *                  called so; its rows are rejected until the user says which one is meant
 * @param creatable whether a new record of that name can be made
 * @param missing   what the recipe says and this ledger does not have; null when that is not the reason
 * @param elsewhere where the places lie that are called so, each with what holds it; empty when that is not the reason
 */
public record NewName(String field, String name, List<Proposal> proposals, long rows, boolean ambiguous, boolean creatable, RecipeName missing,
                      List<String> elsewhere) {
}
