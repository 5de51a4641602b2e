package ruralpost.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import ruralpost.app.DataFolder;
import ruralpost.app.Settings;
import ruralpost.store.LedgerFiles;
import ruralpost.text.Lang;

/** The language of a run, known before its arguments are understood so that even a mistyped command is answered in it. */
final class LanguageChoice {

    private LanguageChoice() {
    }

    /** {@code --lang}, else the language of the ledger's settings, else Chinese where the system speaks Chinese, else English. */
    static Lang of(String[] args, Surroundings around) {
        String asked = value(args, "--lang");
        if (asked != null) {
            return Lang.ofCode(asked);
        }
        String kept = new Settings(new LedgerFiles(folder(args)).settings()).get("language");
        return kept != null ? Lang.ofCode(kept) : around.locale().getLanguage().equals("zh") ? Lang.ZH : Lang.EN;
    }

    private static Path folder(String[] args) {
        String data = value(args, "--data");
        try {
            return data == null || data.isEmpty() ? DataFolder.standard() : Path.of(data);
        } catch (InvalidPathException e) {
            return DataFolder.standard();
        }
    }

    private static String value(String[] args, String option) {
        for (int i = 0; i < args.length; i++) {
            if (args[i].startsWith(option + "=")) {
                return args[i].substring(option.length() + 1);
            }
            if (args[i].equals(option) && i + 1 < args.length) {
                return args[i + 1];
            }
        }
        return null;
    }
}
