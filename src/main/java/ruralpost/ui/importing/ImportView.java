package ruralpost.ui.importing;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.RowConstraints;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import ruralpost.importing.SheetImport;
import ruralpost.ui.dialog.Focus;
import ruralpost.ui.text.UiTexts;

/** Lays the import screen out: start page, a file that cannot be read, or sheet, mapping, plan and problems. */
final class ImportView extends VBox {

    /** The screen's own style sheet; what it puts into the tool bar needs it, too. */
    static final String STYLES = ImportView.class.getResource("/assets/themes/import.css").toExternalForm();

    private static final double BOTTOM = 256;
    /** Of all the height, for the plan and the problems, and for a plan that tells much. */
    private static final double SHARE = 0.42;
    private static final double TALL_SHARE = 0.62;
    private static final double SHEET_SHARE = 55;

    private final UiTexts texts;
    private final ImportModel model;
    private final SheetCard sheet;
    private final MappingCard mapping;
    private final ProblemsTable problems;
    private final Label more = new Label();
    private final Node start;
    private final Node refused;
    private final Region work;
    private final StackPane place = new StackPane();

    ImportView(UiTexts texts, ImportModel model, ImportController controller) {
        this.texts = texts;
        this.model = model;
        getStyleClass().addAll("content", "import-screen");
        getStylesheets().add(STYLES);
        sheet = new SheetCard(texts, model, controller);
        problems = new ProblemsTable(texts, model, row -> controller.corrections().take(model.currentProperty().get(), row));
        more.getStyleClass().addAll("small", "muted", "problems-more");
        more.managedProperty().bind(more.visibleProperty());
        VBox list = new VBox(new ExtentStrip(texts, model), problems, more);
        VBox.setVgrow(problems, Priority.ALWAYS);
        mapping = new MappingCard(texts, model, controller);
        PlanCard plan = new PlanCard(texts, model, controller, mapping::focusConstant);
        list.setMinWidth(0);
        HBox bottom = new HBox(plan, list);
        plan.shareOf(bottom.widthProperty());
        HBox.setHgrow(list, Priority.ALWAYS);
        bottom.getStyleClass().add("card");
        work = grid(bottom, plan.tallProperty());
        start = new StartPane(texts, model, controller);
        refused = new RefusedPane(texts, model, controller);
        VBox.setVgrow(place, Priority.ALWAYS);
        place.setMinHeight(0);
        getChildren().setAll(new FilesBar(texts, model, controller), place);
        model.of(ImportItem::fileProperty).subscribe(f -> stage());
        model.currentProperty().subscribe(i -> stage());
        model.of(ImportItem::problemProperty).subscribe(p -> refusedNow(p != null));
        model.of(ImportItem::mappingProperty).subscribe(m -> marks());
        model.of(ImportItem::plannedProperty).subscribe(p -> marks());
        texts.langProperty().addListener((o, was, now) -> marks());
    }

    private Region grid(Region bottom, ReadOnlyBooleanProperty tall) {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("import-work");
        ColumnConstraints left = new ColumnConstraints();
        left.setPercentWidth(SHEET_SHARE);
        ColumnConstraints right = new ColumnConstraints();
        right.setPercentWidth(100 - SHEET_SHARE);
        RowConstraints top = new RowConstraints(0, 0, Double.MAX_VALUE, Priority.ALWAYS, javafx.geometry.VPos.TOP, true);
        RowConstraints foot = new RowConstraints();
        foot.minHeightProperty().bind(Bindings.createDoubleBinding(() -> Math.max(BOTTOM, Math.floor(grid.getHeight() * (tall.get() ? TALL_SHARE : SHARE))), grid.heightProperty(), tall));
        foot.prefHeightProperty().bind(foot.minHeightProperty());
        foot.maxHeightProperty().bind(foot.minHeightProperty());
        grid.getColumnConstraints().setAll(left, right);
        grid.getRowConstraints().setAll(top, foot);
        grid.add(sheet, 0, 0);
        grid.add(mapping, 1, 0);
        grid.add(bottom, 0, 1, 2, 1);
        return grid;
    }

    private void stage() {
        ImportItem item = model.currentProperty().get();
        Node wanted = item == null ? start : item.fileProperty().get() == null ? refused : work;
        if (place.getChildren().size() != 1 || place.getChildren().getFirst() != wanted) {
            Node owner = getScene() == null ? null : getScene().getFocusOwner();
            if (owner != null && Focus.within(owner, place)) {
                // else it would jump to whatever comes next in the window, such as another file
                place.requestFocus();
            }
            place.getChildren().setAll(wanted);
            focus();
        }
    }

    /** What to do about a file that cannot be read is at hand once that is known. */
    private void refusedNow(boolean problem) {
        if (problem && place.getChildren().contains(refused)) {
            focus();
        }
    }

    private void marks() {
        ImportItem item = model.currentProperty().get();
        if (item == null || item.mappingProperty().get() == null) {
            problems.show(List.of());
            return;
        }
        SheetImport.Planned planned = item.plannedProperty().get();
        SheetMarks marks = new SheetMarks(item.mappingProperty().get(), planned == null ? null : planned.plan());
        sheet.table().show(marks);
        problems.show(marks.spots());
        long further = planned == null ? 0 : planned.plan().furtherProblems();
        more.setVisible(further > 0);
        more.setText(texts.now("import.problems.more", further));
    }

    /** Puts the keyboard where one begins, unless it is somewhere in here already. */
    void focus() {
        if (getScene() == null) {
            return;
        }
        Node owner = getScene().getFocusOwner();
        if (owner == null || owner == getScene().getRoot() || owner == place || !Focus.within(owner, place)) {
            if (place.getChildren().contains(work)) {
                sheet.table().requestFocus();
            } else {
                Focus.first((javafx.scene.Parent) place.getChildren().getFirst());
            }
        }
    }

    /** Goes from question to question, then from problem to problem: what is asked may stand behind many of them. */
    void nextProblem() {
        List<Region> asked = mapping.questions();
        int next = 1 + asked.indexOf(getScene().getFocusOwner());
        if (next < asked.size() && !problems.isFocused()) {
            asked.get(next).requestFocus();
        } else if (!problems.next() && !asked.isEmpty()) {
            asked.getFirst().requestFocus();
        }
    }
}
