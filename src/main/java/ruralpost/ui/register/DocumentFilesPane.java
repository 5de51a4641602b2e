package ruralpost.ui.register;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import ruralpost.value.PersonalText;
import ruralpost.document.Document;
import ruralpost.document.DocumentFile;
import ruralpost.ledger.Action;
import ruralpost.ledger.ChangeSet;
import ruralpost.text.Message;
import ruralpost.text.UserException;
import ruralpost.ui.OpenFile;
import ruralpost.ui.WindowContext;
import ruralpost.ui.dialog.Dialogs;
import ruralpost.ui.part.Parts;
import ruralpost.ui.task.LatestTask;
import ruralpost.ui.text.UiTexts;

/** The files attached to a document: attach by button or by dropping them here, open, save elsewhere, remove. */
final class DocumentFilesPane implements RegisterForm.Extra<Document> {

    private static final long KILO = 1024;

    private final WindowContext context;
    private final UiTexts texts;
    private final VBox box = new VBox(4);
    private final VBox list = new VBox();
    private final Notice refusal;
    private LatestTask<List<DocumentFile>> reading;
    private Document document;

    DocumentFilesPane(RegisterContext forms) {
        this.context = forms.window();
        this.texts = forms.texts();
        Button attach = Parts.actionButton(texts, "register.files.attach", "fth-paperclip", null);
        attach.setId("files-attach");
        attach.setOnAction(e -> choose());
        HBox head = new HBox(8, Parts.label(texts.text("register.files"), "card-title"), Parts.spacer(), attach);
        head.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
        list.getStyleClass().add("register-files");
        refusal = new Notice(texts, "files-refusal");
        box.getChildren().setAll(head, refusal, list);
        box.setOnDragOver(e -> {
            if (document != null && e.getDragboard().hasFiles()) {
                e.acceptTransferModes(TransferMode.COPY);
                e.consume();
            }
        });
        box.setOnDragDropped(e -> {
            attach(e.getDragboard().getFiles().stream().map(java.io.File::toPath).toList());
            e.setDropCompleted(true);
            e.consume();
        });
    }

    @Override
    public Region node() {
        return box;
    }

    @Override
    public void show(Document record) {
        document = record;
        refusal.hide();
        box.setVisible(record != null);
        box.setManaged(record != null);
        if (record != null) {
            reading = reading == null ? new LatestTask<>(context.tasks()) : reading;
            reading.run(p -> context.app().documentFiles().files(record.stamp().id())).onSuccess(this::fill);
        }
    }

    private void fill(List<DocumentFile> files) {
        list.getChildren().clear();
        if (files.isEmpty()) {
            list.getChildren().add(Parts.label(texts.text("register.files.none"), "form-hint"));
        }
        files.forEach(f -> list.getChildren().add(line(f)));
    }

    private Node line(DocumentFile file) {
        Label name = new Label(file.name(), Parts.icon("fth-file"));
        name.setMinWidth(60);
        Label size = new Label(size(file.bytes()));
        size.getStyleClass().add("record-list-meta");
        size.setMinWidth(Region.USE_PREF_SIZE);
        Button open = Parts.iconButton(texts, "fth-external-link", "register.files.open");
        open.setOnAction(e -> open(file));
        Button save = Parts.iconButton(texts, "fth-download", "register.files.save");
        save.setId("files-save");
        save.setOnAction(e -> context.shell().dialogs().saveFile(new Dialogs.FileRequest(Message.of("register.files.save"), List.of(), file.name(), null),
            target -> write(file, target, () -> context.shell().toast().show(Message.of("register.files.saved", target.toString())))));
        Button remove = Parts.iconButton(texts, "fth-trash-2", "register.files.remove");
        remove.setOnAction(e -> remove(file));
        HBox line = new HBox(4, name, Parts.spacer(), size, open, save, remove);
        line.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
        return line;
    }

    private String size(long bytes) {
        return bytes < KILO * KILO ? texts.now("register.files.kb", Math.max(1, Math.round(bytes / (double) KILO)))
            : texts.now("register.files.mb", String.format("%.1f", bytes / (double) (KILO * KILO)));
    }

    private void choose() {
        context.shell().dialogs().openFiles(new Dialogs.FileRequest(Message.of("register.files.attach"), List.of(), null, null), this::attach);
    }

    /** Attaches these files in one change set; none of them while the name of one holds something like an identity-card or telephone number. */
    void attach(List<Path> files) {
        refusal.hide();
        for (Path file : files) {
            Message found = PersonalText.problem(file.getFileName().toString());
            if (found != null) {
                refusal.problem(Message.of("register.files.personal", file.getFileName().toString(), found));
                return;
            }
        }
        Document to = document;
        String names = String.join("，", files.stream().map(f -> f.getFileName().toString()).toList());
        context.link().write(Action.entry("document", Message.of("register.files.label.attach", names, to.title())), tx -> {
            for (Path file : files) {
                try (InputStream in = Files.newInputStream(file)) {
                    context.app().documentFiles().attach(tx, to.stamp().id(), file.getFileName().toString(), in);
                } catch (IOException e) {
                    throw new UserException(Message.of("register.files.unreadable", file.toString()), e);
                }
            }
            return files.size();
        }).onSuccess(w -> {
            context.shell().toast().show(Message.of("register.files.attached", names), () -> undo(w.set()));
            show(document);
        }).onError(UserException.class, e -> context.shell().toast().show(e.userMessage()));
    }

    private void remove(DocumentFile file) {
        context.link().write(Action.entry("document", Message.of("register.files.label.remove", file.name(), document.title())), tx -> {
            context.app().documentFiles().remove(tx, file);
            return file.name();
        }).onSuccess(w -> {
            context.shell().toast().show(Message.of("register.files.removed", file.name()), () -> undo(w.set()));
            show(document);
        }).onError(UserException.class, e -> context.shell().toast().show(e.userMessage()));
    }

    private void undo(ChangeSet set) {
        context.link().undo(set).onSuccess(r -> show(document)).onError(UserException.class, e -> context.shell().toast().show(e.userMessage()));
    }

    /** A copy for the system to open; it goes with the program's other temporary files. */
    private void open(DocumentFile file) {
        Path copy = Path.of(System.getProperty("java.io.tmpdir")).resolve("rural-post-" + file.stamp().id()).resolve(file.name());
        write(file, copy, () -> OpenFile.show(context, copy));
    }

    /** Writes beside the target first, so that a copy that fails leaves what was there. */
    private void write(DocumentFile file, Path target, Runnable done) {
        context.tasks().run(Message.of("register.files.saving", file.name()), p -> {
            Files.createDirectories(target.toAbsolutePath().getParent());
            Path part = target.resolveSibling(target.getFileName() + ".part");
            try (OutputStream out = Files.newOutputStream(part)) {
                context.app().documentFiles().copyTo(file, out);
            } catch (IOException | RuntimeException e) {
                Files.deleteIfExists(part);
                throw e;
            }
            return Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
        }).onSuccess(p -> done.run())
            .onError(UserException.class, e -> context.shell().toast().show(e.userMessage()))
            .onError(IOException.class, e -> context.shell().toast().show(Message.of("register.files.unwritable", target.toString())));
    }
}
