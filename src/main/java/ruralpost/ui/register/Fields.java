package ruralpost.ui.register;

import java.util.List;
import java.util.function.Function;
import ruralpost.document.FigureScope;
import ruralpost.document.FigureTexts;
import ruralpost.place.Divisions;
import ruralpost.text.Texts;
import ruralpost.ui.form.FormRow;
import ruralpost.ui.form.PickSource;
import ruralpost.ui.form.PickWords;
import ruralpost.value.Unit;

/**
 * The rows that the forms of the registers are made of: beside plain ones those in which records are picked.
 *
 * @param <T> the record
 */
final class Fields<T> extends PlainFields<T> {

    private static final int CHIP = 24;

    private final Picks picks;
    private final MadeInField made;

    Fields(Register<T> register, RegisterContext context) {
        this(register.id(), context);
    }

    /** @param id stands in the keys in place of a kind's */
    Fields(String id, RegisterContext context) {
        super(id, context);
        this.picks = new Picks(context);
        this.made = new MadeInField(context);
    }

    FormRow<Long> item(String name, Function<T, Long> getter) {
        return pick(name, picks.items(false), getter);
    }

    /** An item of which each piece has a tag. */
    FormRow<Long> assetItem(String name, Function<T, Long> getter) {
        return pick(name, picks.items(true), getter);
    }

    FormRow<Long> centre(String name, Function<T, Long> getter) {
        return pick(name, picks.centres(), getter);
    }

    FormRow<Long> funding(String name, Function<T, Long> getter) {
        return pick(name, picks.fundings(), getter);
    }

    FormRow<Long> purchase(String name, Function<T, Long> getter) {
        return pick(name, picks.purchases(), getter);
    }

    FormRow<Long> product(String name, Function<T, Long> getter) {
        return pick(name, picks.products(), getter);
    }

    FormRow<Long> channel(String name, Function<T, Long> getter) {
        return pick(name, picks.channels(), getter);
    }

    FormRow<Long> place(String name, Function<T, Long> getter) {
        return pick(name, picks.places(), getter);
    }

    FormRow<Long> office(String name, Function<T, Long> getter) {
        return pick(name, picks.offices(), getter);
    }

    FormRow<Long> document(String name, Function<T, Long> getter) {
        return made.row(picks.documents(), "register.new.document", NewRecord::document, source -> pick(name, source, getter));
    }

    FormRow<Long> partner(String name, Function<T, Long> getter) {
        return made.row(picks.partners(), "register.new.partner", NewRecord::partner, source -> pick(name, source, getter));
    }

    FormRow<Long> campaign(String name, Function<T, Long> getter) {
        return pick(name, picks.campaigns(), getter);
    }

    FormRow<Long> campaignKind(String name, Function<T, Long> getter) {
        return builder.pick(prefix + name, picks.campaignKinds(), id -> context.data().get().campaigns().kinds().stream().filter(k -> k.stamp().id() == id)
            .findFirst().map(k -> k.label(context.texts().lang())).orElse("#" + id), getter);
    }

    FormRow<Long> activity(String name, Function<T, Long> getter) {
        return pick(name, picks.activities(), getter);
    }

    FormRow<Long> adoption(String name, Function<T, Long> getter) {
        return pick(name, picks.adoptions(), getter);
    }

    FormRow<Long> visit(String name, Function<T, Long> getter) {
        return pick(name, picks.visits(), getter);
    }

    FormRow<List<Long>> documents(String name, Function<T, List<Long>> getter) {
        return several(name, picks.documents(), id -> context.data().get().name(id), getter);
    }

    FormRow<List<Long>> figures(String name, Function<T, List<Long>> getter) {
        FigureTexts words = new FigureTexts(Texts.of(context.texts().lang()));
        return several(name, picks.figures(), id -> context.data().get().lists().figures().stream().filter(f -> f.stamp().id() == id).findFirst()
            .map(f -> f.code() + " " + words.measure(f)).orElse(null), getter);
    }

    private FormRow<List<Long>> several(String name, PickSource<Long> source, Function<Long, String> known, Function<T, List<Long>> getter) {
        Function<Long, String> words = id -> known.apply(id) == null ? "#" + id : shortened(known.apply(id));
        return builder.picks(prefix + name, source.find(), new PickWords<>(words, id -> Long.toString(id), text -> text.matches("\\d{1,18}") ? Long.valueOf(text) : null,
            null, null), t -> none(getter.apply(t)));
    }

    /** A chip must not be wider than the form. */
    private static String shortened(String name) {
        return name.codePointCount(0, name.length()) <= CHIP ? name : name.substring(0, name.offsetByCodePoints(0, CHIP - 1)) + "…";
    }

    FormRow<Unit> unit(String name, Function<T, Unit> getter) {
        return builder.pick(prefix + name, picks.units(), u -> u.name(context.texts().lang()), getter);
    }

    FormRow<String> division(String name, Function<T, String> getter) {
        return builder.pick(prefix + name, picks.divisions(), Divisions.get()::path, getter);
    }

    /** What a reported figure speaks of, one by one. */
    FormRow<List<FigureScope>> scopes(String name, Function<T, List<FigureScope>> getter) {
        ScopePicks scopes = new ScopePicks(context, picks);
        return builder.picks(prefix + name, scopes::find, scopes.words(), t -> none(getter.apply(t)));
    }

    private FormRow<Long> pick(String name, PickSource<Long> source, Function<T, Long> getter) {
        return builder.pick(prefix + name, source, id -> {
            String known = context.data().get().name(id);
            return known != null ? known : made.name(id);
        }, getter);
    }
}
