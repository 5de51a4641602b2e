package ruralpost.ui.centre.document;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import ruralpost.app.AppContext;
import ruralpost.document.Document;
import ruralpost.document.DocumentKind;
import ruralpost.ledger.Stamp;
import ruralpost.ledger.WriteTx;
import ruralpost.text.Message;
import ruralpost.text.UserException;
import ruralpost.ui.form.Problem;
import ruralpost.value.PersonalText;

/**
 * The signed paper of a document that is not posted yet: one of the register, or scanned files that go into the register when it is posted.
 *
 * @param registered null for files
 * @param files      empty for one of the register
 */
record SignedPaper(Document registered, List<Path> files) {

    private static final int TITLE = 300;

    static SignedPaper of(Document registered) {
        return new SignedPaper(registered, List.of());
    }

    static SignedPaper of(List<Path> files) {
        return new SignedPaper(null, List.copyOf(files));
    }

    /** What stands in the field. */
    String name() {
        return registered != null ? registered.title() : files.stream().map(f -> f.getFileName().toString()).collect(Collectors.joining("，"));
    }

    /** What is wrong with its files; null when nothing is. */
    Problem problem() {
        for (Path file : files) {
            Message found = PersonalText.problem(file.getFileName().toString());
            if (found != null) {
                return new Problem(Message.of("register.files.personal", file.getFileName().toString(), found), null);
            }
            if (!Files.isRegularFile(file)) {
                return new Problem(Message.of("stock.form.paper.gone", file.toString()), null);
            }
        }
        return null;
    }

    /** Its id in the register; files are put there first. @param title of the document that they become */
    long stored(WriteTx tx, AppContext app, String title, LocalDate day) {
        if (registered != null) {
            return registered.stamp().id();
        }
        String fits = title.length() <= TITLE ? title : title.substring(0, TITLE);
        long id = app.documents().save(tx, new Document(Stamp.NEW, fits, DocumentKind.OTHER, null, null, day, null, List.of(), null, null));
        for (Path file : files) {
            try (InputStream in = Files.newInputStream(file)) {
                app.documentFiles().attach(tx, id, file.getFileName().toString(), in);
            } catch (IOException e) {
                throw new UserException(Message.of("register.files.unreadable", file.toString()), e);
            }
        }
        return id;
    }
}
