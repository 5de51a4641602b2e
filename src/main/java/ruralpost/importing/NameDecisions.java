package ruralpost.importing;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import ruralpost.sheet.names.NameBook;
import ruralpost.sheet.recipe.RecipeName;

/**
 * What to do with names in a sheet that mean no record for certain: the rule for all, and what single ones mean. A value: every decision
 * gives a new one.
 *
 * @param unknown what to do with names without a decision
 * @param chosen  what the user said that names mean; remembered with the import
 * @param asked   names for which neither what is remembered nor what the program concluded is taken; with the import it is forgotten
 * @param recipe  what the recipe of the sheet says that names mean; goes before what is remembered
 */
public record NameDecisions(UnknownNames unknown, Map<Named, Choice> chosen, Set<Named> asked, List<RecipeName> recipe) {

    /**
     * A name in a field.
     *
     * @param field key of the field
     * @param name  as the sheet has it; white space, case and full-width letters do not matter
     */
    public record Named(String field, String name) {

        /** Makes the name comparable. */
        public Named {
            name = NameBook.normal(name);
        }
    }

    /**
     * What a name means.
     *
     * @param id the record; null for a new one of that name
     */
    public record Choice(Long id) {
    }

    /** Keeps its own collections. */
    public NameDecisions {
        chosen = Map.copyOf(chosen);
        asked = Set.copyOf(asked);
        recipe = List.copyOf(recipe);
    }

    /** The rule alone. */
    public static NameDecisions of(UnknownNames unknown) {
        return new NameDecisions(unknown, Map.of(), Set.of(), List.of());
    }

    /** The same decisions under another rule. */
    public NameDecisions with(UnknownNames rule) {
        return new NameDecisions(rule, chosen, asked, recipe);
    }

    /** The same decisions for a sheet that is read by a recipe with these names; empty for none. */
    public NameDecisions by(List<RecipeName> names) {
        return new NameDecisions(unknown, chosen, asked, names);
    }

    /** Wherever the sheet writes this name, the record with that id is meant. */
    public NameDecisions use(String field, String name, long id) {
        return choose(new Named(field, name), new Choice(id));
    }

    /** Wherever the sheet writes this name, a new record of that name is meant. */
    public NameDecisions create(String field, String name) {
        return choose(new Named(field, name), new Choice(null));
    }

    /** Takes back what was decided, remembered or concluded about a name: it is open again. */
    public NameDecisions ask(String field, String name) {
        return choose(new Named(field, name), null);
    }

    private NameDecisions choose(Named named, Choice choice) {
        Map<Named, Choice> choices = new HashMap<>(chosen);
        Set<Named> open = new HashSet<>(asked);
        if (choice == null) {
            choices.remove(named);
            open.add(named);
        } else {
            choices.put(named, choice);
            open.remove(named);
        }
        return new NameDecisions(unknown, choices, open, recipe);
    }
}
