package ruralpost.ui.dialog;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.beans.InvalidationListener;
import javafx.geometry.Bounds;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import ruralpost.ui.part.Parts;

/**
 * The root of a window: its content, and in layers above it the drawer, the dialog, pick lists and the toast. Pick lists are nodes of
 * the same window rather than windows of their own, so that the field they belong to keeps the focus and the input method its place.
 */
public final class OverlayPane extends StackPane {

    private static final double GAP = 2;

    private final Node content;
    private final ModalLayer drawer = new ModalLayer();
    private final ModalLayer dialog = new ModalLayer();
    private final Pane floating = new Pane();
    private final StackPane toast = new StackPane();
    private final Map<Region, Followed> followed = new HashMap<>();

    /** An anchor that may move while something floats under it: a problem appears above it, the grid scrolls. */
    private record Followed(Node anchor, InvalidationListener moved) { }

    /** @param content everything below the layers, never null */
    public OverlayPane(Node content) {
        this.content = content;
        floating.setPickOnBounds(false);
        toast.setPickOnBounds(false);
        toast.setAlignment(Pos.BOTTOM_CENTER);
        getChildren().setAll(List.of(content, drawer, dialog, floating, toast));
        getStyleClass().add("rp-window");
        getStylesheets().add(Parts.styles());
    }

    /** The overlay that a node stands in. Fails when it stands in none: every window and every test scene has one as its root. */
    public static OverlayPane of(Node node) {
        for (Node n = node; n != null; n = n.getParent()) {
            if (n instanceof OverlayPane overlay) {
                return overlay;
            }
        }
        throw new IllegalStateException("no OverlayPane above " + node);
    }

    /** What lies below the layers. */
    public Node content() {
        return content;
    }

    /** Whether a dialog or drawer is open. */
    public boolean blocked() {
        return dialog.isOpen() || drawer.isOpen();
    }

    /**
     * Shows a node under an anchor, or above it where there is no room below. Stays until {@link #unfloat}.
     *
     * @param anchor the node it belongs to, in this overlay
     */
    public void floatUnder(Region node, Node anchor) {
        if (!floating.getChildren().contains(node)) {
            floating.getChildren().add(node);
        }
        if (followed.get(node) == null || followed.get(node).anchor() != anchor) {
            stopFollowing(node);
            InvalidationListener moved = o -> place(node, anchor);
            anchor.localToSceneTransformProperty().addListener(moved);
            followed.put(node, new Followed(anchor, moved));
        }
        place(node, anchor);
    }

    private void place(Region node, Node anchor) {
        node.applyCss();
        double width = Math.min(node.prefWidth(-1), getWidth());
        double height = node.prefHeight(width);
        Bounds at = sceneToLocal(anchor.localToScene(anchor.getBoundsInLocal()));
        double below = at.getMaxY() + GAP;
        boolean fits = below + height <= getHeight() || at.getMinY() < height;
        double y = fits ? below : at.getMinY() - GAP - height;
        double x = Math.max(0, Math.min(at.getMinX(), getWidth() - width));
        node.resizeRelocate(Math.round(x), Math.round(y), width, height);
    }

    /** Takes a floating node away. */
    public void unfloat(Region node) {
        stopFollowing(node);
        floating.getChildren().remove(node);
    }

    /** Takes all floating nodes away: what they stood under is going out of view. */
    public void unfloatAll() {
        List.copyOf(floating.getChildren()).forEach(node -> unfloat((Region) node));
    }

    /** Whether that node floats now. */
    public boolean floats(Region node) {
        return floating.getChildren().contains(node);
    }

    private void stopFollowing(Region node) {
        Followed before = followed.remove(node);
        if (before != null) {
            before.anchor().localToSceneTransformProperty().removeListener(before.moved());
        }
    }

    ModalLayer drawer() {
        return drawer;
    }

    ModalLayer dialog() {
        return dialog;
    }

    StackPane toastLayer() {
        return toast;
    }
}
