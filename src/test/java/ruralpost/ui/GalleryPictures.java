package ruralpost.ui;

import java.time.LocalTime;
import java.util.List;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.StackPane;
import ruralpost.text.Message;
import ruralpost.ui.dialog.Dialogs;
import ruralpost.ui.error.ErrorCodes;
import ruralpost.ui.part.Parts;
import ruralpost.ui.start.County;
import ruralpost.ui.start.FirstStart;
import ruralpost.ui.task.Tasks;
import ruralpost.ui.text.UiTexts;

/** The windows that {@link ShellGallery} pictures. */
final class GalleryPictures {

    private GalleryPictures() { }

    static List<GalleryPicture> all() {
        return List.of(
            new GalleryPicture("entry", (texts, dark) -> EntryPicture.shell(texts, dark).root(), EntryPicture::type),
            new GalleryPicture("entry-paste", (texts, dark) -> EntryPicture.shell(texts, dark).root(), EntryPicture::paste),
            new GalleryPicture("list", (texts, dark) -> ListPicture.shell(texts, dark).root(), ListPicture::choose),
            new GalleryPicture("form", (texts, dark) -> FormPicture.shell(texts, dark).root(), FormPicture::fill),
            new GalleryPicture("shell-empty", (texts, dark) -> shell(texts, dark).root(), root -> { }),
            new GalleryPicture("shell-search", (texts, dark) -> shell(texts, dark).root(), root -> {
                TextField field = (TextField) root.lookup("#search");
                field.requestFocus();
                field.setText("mht");
            }),
            new GalleryPicture("shell-error", (texts, dark) -> {
                ErrorCodes errors = new ErrorCodes(Runnable::run);
                Shell shell = shell(texts, dark, errors);
                errors.currentProperty().set(new ruralpost.ui.error.ErrorReport("K7QF2", Message.of("ui.error.unexpected", "K7QF2")));
                shell.toast().show(Message.of("ui.status.saved", "14:32"), () -> { });
                return shell.root();
            }, root -> { }),
            new GalleryPicture("shell-keys", (texts, dark) -> {
                Shell shell = shell(texts, dark);
                shell.showKeys();
                return shell.root();
            }, root -> { }),
            new GalleryPicture("shell-dialog", (texts, dark) -> {
                Shell shell = shell(texts, dark);
                shell.dialogs().confirmDanger(Message.of("ui.undo"), Message.of("ui.start.local"), Message.of("ui.keys.delete"), () -> { });
                return shell.root();
            }, root -> { }),
            new GalleryPicture("first-start", (texts, dark) -> {
                FirstStart start = new FirstStart(texts, SampleCounties::find, r -> { });
                start.suggestOperator("张三");
                return start;
            }, root -> {
                TextField county = (TextField) root.lookup("#county");
                county.requestFocus();
                county.setText("hyx");
            }));
    }

    static Shell shell(UiTexts texts, boolean dark) {
        return shell(texts, dark, new ErrorCodes(Runnable::run));
    }

    static Shell shell(UiTexts texts, boolean dark, ErrorCodes errors) {
        return shell(texts, dark, errors, new DemoFeature(texts), 0);
    }

    static Shell shell(UiTexts texts, boolean dark, ErrorCodes errors, Feature middle, int shown) {
        ShellModel model = new ShellModel();
        model.themeProperty().set(dark ? ruralpost.chart.Theme.DARK : ruralpost.chart.Theme.LIGHT);
        model.operatorProperty().set("张三");
        model.officeProperty().set("花垣县分公司");
        model.ledgerNameProperty().set("花垣县台账");
        model.ledgerFileProperty().set("ledger.mv.db");
        model.saveStateProperty().set(SaveState.saved(LocalTime.of(14, 32)));
        model.sampleProperty().set(true);
        model.undoableProperty().set(Message.of("ui.keys.save.row"));
        List<Feature> features = List.of(
            ComingFeature.of(texts, "campaign", "app.tab.campaign", "fth-flag", e -> e.button("app.tab.sales", () -> { })),
            middle,
            ComingFeature.of(texts, "centre", "app.tab.centre", "fth-home", e -> e.button("app.tab.sales", () -> { })));
        model.featureProperty().set(features.get(shown));
        return new Shell(texts, Tasks.sameThread(e -> { }), errors, model, features, GalleryPictures::search,
            new ShellActions(() -> { }, () -> { }, () -> { }, () -> { }, () -> { }));
    }

    private static List<SearchSource.Group> search(String text, ruralpost.ui.task.Progress progress) {
        return List.of(new SearchSource.Group(Message.of("app.tab.sales"), "fth-package", List.of(
                new SearchSource.Hit("猕猴桃", "公斤 一县一品", () -> { }), new SearchSource.Hit("猕猴桃干", "箱", () -> { }))),
            new SearchSource.Group(Message.of("app.tab.centre"), "fth-map-pin", List.of(new SearchSource.Hit("麻栗场镇", "花垣县", () -> { }))));
    }

    /** A tab with a second level. */
    record DemoFeature(UiTexts texts) implements Feature {
        @Override
        public String id() {
            return "sales";
        }

        @Override
        public String titleKey() {
            return "app.tab.sales";
        }

        @Override
        public String icon() {
            return "fth-bar-chart-2";
        }

        @Override
        public List<SubTab> subTabs() {
            return List.of(
                new SubTab("one", "ui.keys.group.entry", () -> new StackPane(new Label("1")),
                    () -> List.of(Parts.actionButton(texts, "ui.keys.new", "fth-plus", "Ctrl+N", "accent"))),
                new SubTab("two", "ui.keys.group.table", () -> new StackPane(new Label("2"))));
        }
    }
}
