package ruralpost.ui;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Parent;
import ruralpost.app.AppContext;
import ruralpost.place.Divisions;
import ruralpost.text.Message;
import ruralpost.text.UserException;
import ruralpost.ui.campaign.CampaignFeature;
import ruralpost.ui.centre.CentreFeature;
import ruralpost.ui.dialog.Dialogs;
import ruralpost.ui.error.ErrorCodes;
import ruralpost.ui.register.LedgerSearch;
import ruralpost.ui.register.Registers;
import ruralpost.ui.sales.SalesFeature;
import ruralpost.ui.task.Tasks;
import ruralpost.ui.text.UiTexts;
import ruralpost.ui.theme.Themes;

/** The tabs over one open ledger: constructs them, keeps settings and status bar true, backs up daily and on the way out. */
final class LedgerWindow {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    private final AppContext app;
    private final Tasks tasks;
    private final ShellModel model = new ShellModel();
    private final Shell shell;
    private final WindowContext context;
    private final UndoKeys undo;
    private final SalesFeature sales = new SalesFeature();
    private final CampaignFeature campaigns = new CampaignFeature();
    private final CentreFeature centres = new CentreFeature();
    private Consumer<Path> restoring = zip -> { };

    LedgerWindow(AppContext app, UiTexts texts, Tasks tasks, Themes themes, ErrorCodes errors) {
        this.app = app;
        this.tasks = tasks;
        LedgerLink link = new LedgerLink(app, tasks, model);
        status();
        model.themeProperty().set(app.settings().theme());
        model.themeProperty().subscribe(theme -> {
            app.settings().theme(theme);
            themes.show(theme);
        });
        texts.langProperty().addListener((o, was, now) -> app.settings().lang(now));
        List<Feature> features = List.of(
            campaigns,
            sales,
            centres);
        LedgerSearch search = new LedgerSearch(app, texts::lang, Registers.everything(), centres.opening(campaigns.opening(sales.opening())));
        shell = new Shell(texts, tasks, errors, model, features, search, new ShellActions(this::undo, this::redo, this::settings, this::operator, this::ledger));
        context = new WindowContext(app, texts, tasks, themes, link, model, shell);
        undo = new UndoKeys(context);
        sales.open(context);
        campaigns.open(context, sales.opening());
        centres.open(context, campaigns.opening(sales.opening()));
    }

    Parent root() {
        return shell.root();
    }

    void begin(LocalDate today) {
        shell.installKeys();
        shell.show("sales", "board");
        if (app.backups().isDailyDue(today)) {
            backUp(() -> { });
        }
    }

    /** What is done with a backup that is to take the ledger's place: this window must go then. */
    void onRestore(Consumer<Path> action) {
        restoring = action;
    }

    /** The tab of produce sales. */
    SalesFeature sales() {
        return sales;
    }

    /** The tab of campaigns. */
    CampaignFeature campaigns() {
        return campaigns;
    }

    /** The tab of children's centres. */
    CentreFeature centres() {
        return centres;
    }

    /** What the screens are given. */
    WindowContext context() {
        return context;
    }

    private void status() {
        String county = Divisions.get().find(Integer.toString(app.ledger().info().county())).map(d -> d.name()).orElse("");
        model.operatorProperty().set(app.settings().operator());
        model.officeProperty().set(county);
        model.ledgerNameProperty().set(county);
        model.ledgerFileProperty().set(app.files().database().toString());
        model.sampleProperty().set(app.ledger().info().sample());
        backupStatus();
    }

    private void backupStatus() {
        app.backups().newest().ifPresent(at -> model.backupProperty().set(at.toLocalDate().equals(LocalDate.now())
            ? Message.of("app.backup.today", at.format(TIME)) : Message.of("app.backup.on", at.toLocalDate().toString())));
    }

    private void undo() {
        undo.undo();
    }

    private void redo() {
        undo.redo();
    }

    private void operator() {
        shell.dialogs().askText(new Dialogs.TextRequest(Message.of("app.operator.title"), Message.of("app.operator.label"), app.settings().operator(),
            Message.of("app.operator.action")), name -> {
                app.settings().operator(name);
                model.operatorProperty().set(name.strip());
            });
    }

    private void settings() {
        new SettingsPane(context).show();
    }

    private void ledger() {
        new LedgerPane(context, this::backupStatus, zip -> restoring.accept(zip)).show();
    }

    private void backUp(Runnable then) {
        tasks.run(Message.of("app.backup.running"), p -> app.backups().onExit()).onSuccess(second -> {
            if (second != null) {
                shell.toast().show(second.userMessage());
            }
            backupStatus();
        }).onError(UserException.class, e -> shell.toast().show(e.userMessage())).andFinally(then);
    }

    /** Backs up, closes the ledger, then goes on. A backup that fails is said before the window goes. */
    void close(Runnable then) {
        Path folder = app.files().backups();
        tasks.run(Message.of("app.backup.running"), p -> app.backups().onExit())
            .onSuccess(second -> closeLedger(then))
            .onError(UserException.class, e -> shell.dialogs().ask(Message.of("app.backup.failed.title"), e.userMessage(),
                List.of(new Dialogs.Choice("leave", Message.of("app.backup.failed.leave"), Dialogs.Role.DANGER), Dialogs.Choice.cancel()),
                c -> closeLedger(then)));
    }

    private void closeLedger(Runnable then) {
        tasks.run(p -> {
            app.close();
            return null;
        }).andFinally(then);
    }
}
