package ruralpost.ui;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.event.ActionEvent;
import javafx.scene.Node;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import ruralpost.text.Message;
import ruralpost.ui.dialog.Dialogs;
import ruralpost.ui.dialog.Drawer;
import ruralpost.ui.dialog.FxDialogs;
import ruralpost.ui.dialog.OverlayPane;
import ruralpost.ui.dialog.Toast;
import ruralpost.ui.error.ErrorCodes;
import ruralpost.ui.part.Parts;
import ruralpost.ui.part.Segments;
import ruralpost.ui.task.Tasks;
import ruralpost.ui.text.UiTexts;

/**
 * The frame of the window around the tabs. {@link #root()} is the root of the scene; {@link #dialogs()}, {@link #drawer()} and
 * {@link #toast()} show things over it. Call {@link #installKeys} once the scene exists.
 */
public final class Shell {

    private final UiTexts texts;
    private final ShellModel model;
    private final List<Feature> features;
    private final SearchBox search;
    private final HBox toolBar = new HBox();
    private final StackPane place = new StackPane();
    private final OverlayPane root;
    private final Dialogs dialogs;
    private final Drawer drawer;
    private final Toast toast;
    private final ShellActions actions;
    private final Map<SubTab, Region> views = new HashMap<>();
    private final Map<SubTab, List<Node>> tools = new HashMap<>();
    private final Map<Feature, SubTab> lastShown = new HashMap<>();
    private final Map<Feature, Segments<SubTab>> segments = new HashMap<>();

    /** @param features the tabs from left to right, at least one; the first is shown */
    public Shell(UiTexts texts, Tasks tasks, ErrorCodes errors, ShellModel model, List<Feature> features, SearchSource source, ShellActions actions) {
        this.texts = texts;
        this.model = model;
        this.features = List.copyOf(features);
        this.actions = actions;
        this.search = new SearchBox(texts, tasks, source);
        TopBar top = new TopBar(texts, model, this.features, search, actions);
        toolBar.getStyleClass().add("tool-bar-row");
        place.getStyleClass().add("rp-place");
        place.setMinSize(0, 0);
        BorderPane frame = new BorderPane(place, new VBox(top, toolBar, new ErrorBar(texts, errors)), null, new StatusBar(texts, model, tasks, actions), null);
        frame.getStyleClass().add("shell");
        this.root = new OverlayPane(frame);
        this.dialogs = new FxDialogs(texts, root);
        this.drawer = new Drawer(texts, root);
        this.toast = new Toast(texts, root);
        model.featureProperty().subscribe(this::showFeature);
        model.subTabProperty().subscribe(this::showSubTab);
        if (model.featureProperty().get() == null) {
            model.featureProperty().set(this.features.getFirst());
        }
    }

    /** The root of the scene. */
    public OverlayPane root() {
        return root;
    }

    /** Questions and file choosers over this window. */
    public Dialogs dialogs() {
        return dialogs;
    }

    /** The drawer of this window. */
    public Drawer drawer() {
        return drawer;
    }

    /** The toast of this window. */
    public Toast toast() {
        return toast;
    }

    /** Goes to a tab and view by their ids. Says whether there is such a view. */
    public boolean show(String featureId, String subTabId) {
        for (Feature feature : features) {
            for (SubTab sub : feature.subTabs()) {
                if (feature.id().equals(featureId) && sub.id().equals(subTabId)) {
                    lastShown.put(feature, sub);
                    model.featureProperty().set(feature);
                    model.subTabProperty().set(sub);
                    return true;
                }
            }
        }
        return false;
    }

    /** Makes the keys of the window work in the scene that holds the root. */
    public void installKeys() {
        new ShellKeys(this, model, features, actions).install(root.getScene());
    }

    void focusSearch() {
        search.focus();
    }

    void showKeys() {
        dialogs.show(Message.of("ui.keys.title"), new KeysOverview(texts), List.of(
            new Dialogs.Choice("close", Message.of("ui.close"), Dialogs.Role.CANCEL)), c -> true);
    }

    private void showFeature(Feature feature) {
        if (feature != null) {
            SubTab sub = lastShown.computeIfAbsent(feature, f -> f.subTabs().getFirst());
            model.subTabProperty().set(sub);
        }
    }

    private void showSubTab(SubTab sub) {
        if (sub == null) {
            return;
        }
        Feature feature = model.featureProperty().get();
        lastShown.put(feature, sub);
        Region view = views.computeIfAbsent(sub, s -> s.view().get());
        List<Node> extra = tools.computeIfAbsent(sub, s -> List.copyOf(s.tools().get()));
        toolBar.getChildren().clear();
        if (feature.subTabs().size() > 1) {
            Segments<SubTab> chooser = segments.computeIfAbsent(feature, this::segments);
            chooser.chosenProperty().set(home(feature, sub));
            toolBar.getChildren().add(chooser);
        }
        toolBar.getChildren().add(Parts.spacer());
        toolBar.getChildren().addAll(extra);
        boolean needed = toolBar.getChildren().size() > 1;
        toolBar.setVisible(needed);
        toolBar.setManaged(needed);
        root.unfloatAll();
        place.getChildren().setAll(view);
        sub.shown().run();
    }

    /** The view whose button stands for a view in the bar. */
    private static SubTab home(Feature feature, SubTab sub) {
        return feature.subTabs().stream().filter(s -> s.id().equals(sub.within())).findFirst().orElse(sub);
    }

    private Segments<SubTab> segments(Feature feature) {
        List<SubTab> shown = feature.subTabs().stream().filter(s -> s.within() == null).toList();
        Segments<SubTab> chooser = new Segments<>(shown, sub -> texts.text(sub.titleKey()));
        chooser.setId("sub-tabs");
        for (SubTab sub : shown) {
            chooser.button(sub).setId("sub-" + sub.id());
            // also from a view within it, while its button is the chosen one already
            chooser.button(sub).addEventHandler(ActionEvent.ACTION, e -> model.subTabProperty().set(sub));
        }
        chooser.chosenProperty().addListener((o, was, now) -> {
            if (model.featureProperty().get() == feature && now != home(feature, model.subTabProperty().get())) {
                model.subTabProperty().set(now);
            }
        });
        return chooser;
    }
}
