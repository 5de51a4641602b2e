package ruralpost.ui;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import ruralpost.ledger.ChangeSet;
import ruralpost.ledger.UndoResult;
import ruralpost.text.Message;
import ruralpost.text.UserException;
import ruralpost.ui.dialog.Dialogs;

/** Ctrl+Z and Ctrl+Y outside fields: takes back the operator's last set, and asks first when it is large or was made in another tab. */
final class UndoKeys {

    private static final int ASK_ABOVE = 100;
    /** Areas whose records are kept in each tab. */
    private static final java.util.Map<String, Set<String>> AREAS_OF_TAB = java.util.Map.of(
        "sales", Set.of("sales", "place", "document", "plan"), "campaign", Set.of("campaign"), "centre", Set.of("centre"));

    private final WindowContext context;

    UndoKeys(WindowContext context) {
        this.context = context;
    }

    void undo() {
        context.link().nextUndo(target -> act(target, "app.undo.ask.title", "app.undo.ask.action", "ledger.undo.nothing"));
    }

    void redo() {
        context.link().nextRedo(target -> act(target, "app.redo.ask.title", "app.redo.ask.action", "ledger.redo.nothing"));
    }

    private void act(Optional<ChangeSet> target, String title, String action, String nothing) {
        if (target.isEmpty()) {
            context.shell().toast().show(Message.of(nothing));
            return;
        }
        ChangeSet set = target.get();
        boolean here = AREAS_OF_TAB.getOrDefault(context.model().featureProperty().get().id(), Set.of()).contains(set.area());
        if (set.rows() <= ASK_ABOVE && here) {
            carryOut(set);
        } else {
            context.shell().dialogs().confirm(Message.of(title, set.label()), Message.of("app.undo.ask.detail", set.rows(), set.operator()),
                Message.of(action), () -> carryOut(set));
        }
    }

    private void carryOut(ChangeSet set) {
        context.link().undo(set).onSuccess(this::done).onError(UserException.class, e -> context.shell().toast().show(e.userMessage()));
    }

    private void done(UndoResult result) {
        if (result.keptCount() == 0) {
            context.shell().toast().show(result.set().label());
            return;
        }
        List<String> lines = result.kept().stream().limit(12)
            .map(k -> k.title() + " · " + context.texts().now(k.reason())).toList();
        context.shell().dialogs().ask(Message.of("app.undo.kept.title", result.restored(), result.keptCount()),
            Message.of("app.undo.kept.detail", String.join("\n", lines)),
            List.of(new Dialogs.Choice("close", Message.of("ui.close"), Dialogs.Role.PRIMARY)), c -> { });
    }
}
