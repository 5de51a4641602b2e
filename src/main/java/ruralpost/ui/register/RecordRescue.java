package ruralpost.ui.register;

import java.util.Map;
import java.util.function.Consumer;
import ruralpost.text.Message;

/** Sees to it that nothing typed is lost: when somebody else changed or deleted the record meanwhile, and when an earlier run left a draft. */
final class RecordRescue<T> {

    private final RecordVersions<T> versions;
    private final Register<T> register;
    private final RecordCard<T> card;
    private final DraftKeeper<T> drafts;
    private final RegisterPane<T> pane;

    RecordRescue(RecordVersions<T> versions, Register<T> register, RecordCard<T> card, DraftKeeper<T> drafts, RegisterPane<T> pane) {
        this.versions = versions;
        this.register = register;
        this.card = card;
        this.drafts = drafts;
        this.pane = pane;
    }

    /** After a conflict: sets both versions side by side, or offers to enter a deleted record anew. */
    void resolve() {
        Map<String, String> mine = DraftKeeper.texts(card.form());
        T began = pane.current();
        versions.stored(register.stamp(began).id(), theirs -> {
            if (theirs == null) {
                gone(mine);
            } else {
                versions.compare(versions.holding(began, Map.of()), mine, theirs, kept -> {
                    pane.present(theirs);
                    DraftKeeper.enter(card.form(), kept);
                    card.save();
                });
            }
        });
    }

    private void gone(Map<String, String> mine) {
        card.refusal().problem(Message.of("register.gone.offer", register.one()));
        card.refusal().button("register.gone.again", "register-again", () -> {
            pane.present(null);
            DraftKeeper.enter(card.form(), mine);
            card.save();
        });
    }

    /** Looks for drafts of an earlier run and offers them, one after the other. */
    void offerDrafts() {
        drafts.find(this::offer);
    }

    private void offer(DraftKeeper.Left left) {
        card.offer(left, () -> pane.unlessUnsaved(() -> restore(left)), () -> decided(left));
    }

    private void decided(DraftKeeper.Left left) {
        card.draft().hide();
        drafts.decided(left, this::offer);
    }

    /** A draft of a record that was changed since is set beside it first; it is given up only when that is decided. */
    private void restore(DraftKeeper.Left left) {
        Row<T> row = pane.row(left.stamp().id());
        pane.present(row == null ? null : row.record());
        Consumer<Map<String, String>> enter = typed -> {
            decided(left);
            DraftKeeper.enter(card.form(), typed);
            card.focus();
        };
        if (row != null && register.stamp(row.record()).changed() != left.stamp().changed()) {
            versions.compare(versions.holding(row.record(), left.base()), left.typed(), row.record(), enter);
        } else {
            enter.accept(left.typed());
        }
    }
}
