package ruralpost.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import ruralpost.sheet.file.SheetFile;
import ruralpost.sheet.handback.HandBack;
import ruralpost.sheet.handback.HandedBack;
import ruralpost.sheet.handback.SheetMarks;
import ruralpost.sheet.plan.ImportPlan;
import ruralpost.text.Message;
import ruralpost.text.UserException;

/** Writes the files of an import back with their refused rows marked, each under a new name into one folder. */
final class HandedBackFiles {

    private HandedBackFiles() {
    }

    /** @param faulty plans with refused or held rows; several may be of one file */
    static void write(Call call, Path folder, List<ImportPlan<?>> faulty) {
        Map<SheetFile, List<SheetMarks>> byFile = new LinkedHashMap<>();
        faulty.forEach(p -> byFile.computeIfAbsent(p.file(), f -> new ArrayList<>()).add(SheetMarks.of(p)));
        if (!byFile.isEmpty()) {
            made(folder);
        }
        byFile.forEach((file, marks) -> {
            Path out = HandBack.proposedName(folder.resolve(file.path().getFileName()), call.lang());
            HandedBack written = HandBack.write(out, file, marks, call.lang());
            call.tell("cli.import.handed", String.valueOf(file.path().getFileName()), written.file().toString());
            if (written.note() != null) {
                call.tell(written.note().key(), written.note().args().toArray());
            }
        });
    }

    private static void made(Path folder) {
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UserException(Message.of("sheet.errors.cannot", folder.toString()), e);
        }
    }
}
