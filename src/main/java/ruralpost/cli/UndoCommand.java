package ruralpost.cli;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import picocli.CommandLine.Model.CommandSpec;
import ruralpost.app.AppContext;
import ruralpost.ledger.ChangeKind;
import ruralpost.ledger.ChangeSet;
import ruralpost.ledger.Ledger;
import ruralpost.ledger.UndoResult;
import ruralpost.text.Message;
import ruralpost.text.Texts;
import ruralpost.text.UserException;

/** Takes a change set back, or does one again that was taken back; says which rows were kept and why. */
final class UndoCommand implements Command {

    private static final String SET = "--set";
    private static final int LISTED = 20;
    private static final int PAGE = 1000;

    private final boolean again;

    private UndoCommand(boolean again) {
        this.again = again;
    }

    static UndoCommand undo() {
        return new UndoCommand(false);
    }

    static UndoCommand redo() {
        return new UndoCommand(true);
    }

    @Override
    public String name() {
        return again ? "redo" : "undo";
    }

    @Override
    public void declare(CommandSpec spec, Texts texts) {
        spec.usageMessage().description(texts.get(again ? "cli.command.redo" : "cli.command.undo"));
        spec.addOption(Options.option(SET, "N", texts.get(again ? "cli.option.redo.set" : "cli.option.undo.set")));
    }

    @Override
    public int run(Call call) {
        Long number = call.number(SET);
        try (AppContext app = call.open()) {
            UndoResult result = app.ledger().undo(again ? redone(app.ledger(), number) : undone(app.ledger(), number));
            return report(call, result);
        }
    }

    private static long undone(Ledger ledger, Long number) {
        return number != null ? number : ledger.undoable(null, null).orElseThrow(() -> UserException.of("ledger.undo.nothing")).id();
    }

    /** Doing again is taking the undo back; the user may name either the undo or what it undid. */
    private static long redone(Ledger ledger, Long number) {
        if (number == null) {
            return ledger.redoable(null, null).orElseThrow(() -> UserException.of("ledger.redo.nothing")).id();
        }
        ChangeSet named = ledger.history(number + 1, 1).stream().filter(s -> s.id() == number).findFirst()
            .orElseThrow(() -> UserException.of("ledger.undo.no.set", String.valueOf(number)));
        return named.kind() == ChangeKind.UNDO ? number
            : undoOf(ledger, number).orElseThrow(() -> UserException.of("cli.redo.not.undone", String.valueOf(number)));
    }

    /** The undo of a set that is not itself undone: walking back, whether a reversal is undone is known before it is reached. */
    private static Optional<Long> undoOf(Ledger ledger, long number) {
        Set<Long> undone = new HashSet<>();
        long before = Long.MAX_VALUE;
        while (before > number) {
            for (ChangeSet s : ledger.history(before, PAGE)) {
                before = s.id();
                if (s.undoes() != null && !undone.contains(s.id())) {
                    if (s.undoes() == number) {
                        return Optional.of(s.id());
                    }
                    undone.add(s.undoes());
                }
            }
        }
        return Optional.empty();
    }

    private static int report(Call call, UndoResult result) {
        boolean done = result.set() != null;
        if (done) {
            call.say("cli.undo.done", result.set().label(), String.valueOf(result.set().id()), result.restored());
        } else {
            call.tell("cli.undo.all.kept", result.target().label());
        }
        if (result.keptCount() > 0) {
            call.say("cli.undo.kept", result.keptCount());
            result.kept().stream().limit(LISTED)
                .forEach(k -> call.say("cli.undo.kept.row", Message.of("ledger.table." + k.table()), k.title(), k.reason()));
            if (result.keptCount() > LISTED) {
                call.say("cli.more", result.keptCount() - LISTED);
            }
        }
        return done ? Cli.OK : Cli.IN_PART;
    }
}
