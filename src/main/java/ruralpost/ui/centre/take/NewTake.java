package ruralpost.ui.centre.take;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.LongConsumer;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import ruralpost.centre.Centre;
import ruralpost.centre.CentreKind;
import ruralpost.centre.Townships;
import ruralpost.ledger.Action;
import ruralpost.pinyin.PinyinMatcher;
import ruralpost.pinyin.Searchable;
import ruralpost.text.Message;
import ruralpost.text.UserException;
import ruralpost.ui.WindowContext;
import ruralpost.ui.dialog.Dialogs;
import ruralpost.ui.form.FormBuilder;
import ruralpost.ui.form.FormPane;
import ruralpost.ui.form.FormResult;
import ruralpost.ui.form.FormRow;
import ruralpost.ui.form.Pick;
import ruralpost.ui.form.PickWords;
import ruralpost.ui.form.Problem;

/** Asks for which centres a stock-take is opened: by name, township or kind; all that are open for none of these. */
final class NewTake {

    private static final int MOST = 50;

    private final WindowContext context;
    private final LongConsumer opened;
    private List<Centre> centres = List.of();
    private Townships townships;

    /** What was asked for. */
    private record Wish(String name, LocalDate day, List<Centre> centres, List<String> townships, List<CentreKind> kinds) {

        /** A row that was left blank has no list. */
        private Wish {
            centres = centres == null ? List.of() : centres;
            townships = townships == null ? List.of() : townships;
            kinds = kinds == null ? List.of() : kinds;
        }
    }

    NewTake(WindowContext context, LongConsumer opened) {
        this.context = context;
        this.opened = opened;
    }

    private record Known(List<Centre> centres, Townships townships) {
    }

    void ask() {
        context.tasks().run(p -> {
            List<Centre> all = context.app().centres().centres().centres();
            return new Known(all, Townships.of(all, context.app().places().places()));
        }).onSuccess(k -> {
            centres = k.centres();
            townships = k.townships();
            show();
        });
    }

    private void show() {
        FormBuilder<Wish> b = new FormBuilder<>(context.texts(), 2, LocalDate::now);
        FormRow<String> name = b.text("take.form.name", Wish::name);
        FormRow<LocalDate> day = b.date("take.form.day", Wish::day).required();
        FormRow<List<Centre>> some = b.picks("take.form.centres", t -> found(t, centres.stream().filter(c -> c.openOn(on(day))).toList(), Centre::name),
            words(Centre::name, t -> centres.stream().filter(c -> c.name().equals(t)).findFirst().orElse(null)), Wish::centres)
            .check(chosen -> chosen == null ? null : chosen.stream().filter(c -> !c.openOn(on(day))).findFirst()
                .map(c -> new Problem(Message.of("take.closed", c.name(), on(day).toString()), Message.of("take.closed.expected"))).orElse(null));
        List<String> towns = centres.stream().map(c -> townships.name(c.id())).filter(java.util.Objects::nonNull).distinct().sorted().toList();
        FormRow<List<String>> town = b.picks("take.form.townships", t -> found(t, towns, x -> x), words(x -> x, t -> towns.contains(t) ? t : null), Wish::townships);
        FormRow<List<CentreKind>> kind = b.picks("take.form.kinds", t -> found(t, Arrays.asList(CentreKind.values()), k -> context.texts().now(k.label())),
            words(k -> context.texts().now(k.label()), t -> Arrays.stream(CentreKind.values()).filter(k -> context.texts().now(k.label()).equals(t)).findFirst().orElse(null)),
            Wish::kinds);
        FormPane<Wish> form = b.build(() -> new Wish(name.value(), day.value(), some.value(), town.value(), kind.value()));
        form.load(new Wish(null, LocalDate.now(), List.of(), List.of(), List.of()));
        Label problem = new Label();
        problem.setId("take-form-problem");
        problem.getStyleClass().add("form-problem");
        problem.setWrapText(true);
        problem.setMinHeight(Region.USE_PREF_SIZE);
        Label hint = new Label(context.texts().now("take.form.hint"));
        hint.getStyleClass().add("form-hint");
        hint.setWrapText(true);
        VBox content = new VBox(12, form, hint, problem);
        content.setPrefWidth(560);
        boolean[] done = {false};
        context.shell().dialogs().show(Message.of("take.new"), content, List.of(new Dialogs.Choice("open", Message.of("take.form.open"), Dialogs.Role.PRIMARY), Dialogs.Choice.cancel()), c -> {
            if (form.read() instanceof FormResult.Ok<Wish> valid && !done[0]) {
                List<Long> ids = chosen(valid.value());
                if (ids.isEmpty()) {
                    problem.setText(context.texts().now("take.no.centres"));
                    return false;
                }
                done[0] = true;
                write(valid.value(), ids);
                return true;
            }
            return false;
        });
    }

    /** The day of the stock-take, as far as it is typed: who was open then can be chosen, closed since or not. */
    private static LocalDate on(FormRow<LocalDate> day) {
        return day.value() == null ? LocalDate.now() : day.value();
    }

    private void write(Wish wish, List<Long> ids) {
        String name = wish.name() == null || wish.name().isBlank() ? usual(wish, ids) : wish.name();
        context.link().write(Action.entry("centre", Message.of("take.label.open", name)), tx -> context.app().takes().open(tx, name, wish.day(), ids))
            .onSuccess(w -> opened.accept(w.result())).onError(UserException.class, e -> context.shell().dialogs().ask(Message.of("take.not.opened"), e.userMessage(),
                List.of(new Dialogs.Choice("close", Message.of("ui.close"), Dialogs.Role.PRIMARY)), c -> { }));
    }

    private String usual(Wish wish, List<Long> ids) {
        String first = centres.stream().filter(c -> c.id() == ids.getFirst()).map(Centre::name).findFirst().orElse("");
        return ids.size() == 1 ? wish.day() + " " + first : context.texts().now("take.form.usual", wish.day().toString(), ids.size());
    }

    private List<Long> chosen(Wish w) {
        Set<Long> ids = new LinkedHashSet<>();
        w.centres().forEach(c -> ids.add(c.id()));
        if (ids.isEmpty() || !w.townships().isEmpty() || !w.kinds().isEmpty()) {
            Set<String> towns = new HashSet<>(w.townships());
            centres.stream().filter(c -> c.openOn(w.day())).filter(c -> towns.isEmpty() || towns.contains(townships.name(c.id())))
                .filter(c -> w.kinds().isEmpty() || w.kinds().contains(c.kind())).forEach(c -> ids.add(c.id()));
        }
        return List.copyOf(ids);
    }

    private static <V> List<Pick<V>> found(String text, List<V> all, java.util.function.Function<V, String> name) {
        List<Pick<V>> picks = new ArrayList<>();
        all.forEach(v -> picks.add(new Pick<>(v, name.apply(v), "", "")));
        return PinyinMatcher.search(text, picks, p -> Searchable.of(p.name(), List.of()), MOST).stream().map(PinyinMatcher.Hit::item).toList();
    }

    private static <V> PickWords<V> words(java.util.function.Function<V, String> name, java.util.function.Function<String, V> read) {
        return new PickWords<>(name, name, read, null, null);
    }
}
