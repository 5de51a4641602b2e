package ruralpost.ui.chart;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import ruralpost.chart.CrossKey;
import ruralpost.chart.HitRegion;
import ruralpost.chart.Matrix;
import ruralpost.chart.Scatter;
import ruralpost.chart.Stacked;
import ruralpost.chart.Trend;
import ruralpost.chart.ViewState;

/** Pointer and keyboard of a chart: hover shows exact values at once, click and Enter choose, arrows move, Esc clears. */
final class ChartInput {

    private static final double BESIDE = 14;

    private final ChartPane pane;
    private final Tooltip tip = new Tooltip();
    private String pressed = "";

    private ChartInput(ChartPane pane) {
        this.pane = pane;
        // Esc takes the tip away and still means what it means in the window
        tip.setConsumeAutoHidingEvents(false);
    }

    static void install(ChartPane pane) {
        ChartInput input = new ChartInput(pane);
        pane.setOnMouseMoved(input::move);
        pane.setOnMouseExited(event -> input.leave());
        pane.setOnMousePressed(input::press);
        pane.setOnMouseReleased(input::release);
        pane.addEventHandler(KeyEvent.KEY_PRESSED, input::key);
        pane.focusVisibleProperty().addListener((source, before, now) -> input.focus(now));
        pane.sceneProperty().addListener((source, before, now) -> input.tip.hide());
    }

    private Optional<HitRegion> at(MouseEvent event) {
        return pane.rendered().at(event.getX(), event.getY());
    }

    private void move(MouseEvent event) {
        Optional<HitRegion> hit = at(event);
        pane.view(new ViewState(hit.map(HitRegion::category).orElse(""), pane.view().focus()));
        if (hit.isEmpty() || hit.get().tip().isEmpty()) {
            tip.hide();
            return;
        }
        tip.setText(hit.get().tip());
        double x = event.getScreenX() + BESIDE;
        double y = event.getScreenY() + BESIDE;
        if (tip.isShowing()) {
            tip.setAnchorX(x);
            tip.setAnchorY(y);
        } else if (pane.getScene() != null && pane.getScene().getWindow() != null) {
            tip.show(pane, x, y);
        }
    }

    private void leave() {
        tip.hide();
        pane.view(new ViewState("", pane.view().focus()));
    }

    private void press(MouseEvent event) {
        pressed = at(event).map(HitRegion::category).orElse("");
        pane.requestFocus();
    }

    private void release(MouseEvent event) {
        if (event.getButton() != MouseButton.PRIMARY || pressed.isEmpty()) {
            return;
        }
        String start = pressed;
        pressed = "";
        if (event.getClickCount() == 2 && pane.open(start)) {
            return;
        }
        at(event).ifPresent(hit -> {
            if (hit.category().equals(start)) {
                choose(hit, event.isShortcutDown());
            } else if (pane.getSpec().body() instanceof Trend) {
                pane.choose(span(start, hit.category()));
            } else if (pane.getSpec().body() instanceof Stacked) {
                columns(start, hit.category());
            }
        });
    }

    /** All steps between two of a time axis. */
    private Set<String> span(String from, String to) {
        List<String> keys = keys();
        int a = keys.indexOf(from);
        int b = keys.indexOf(to);
        return new LinkedHashSet<>(keys.subList(Math.max(0, Math.min(a, b)), Math.max(a, b) + 1));
    }

    /** A drag over a stacked chart takes the steps that it passes. */
    private void columns(String from, String to) {
        String a = CrossKey.column(CrossKey.of(from).column());
        String b = CrossKey.column(CrossKey.of(to).column());
        if (!a.equals(b) && pane.rendered().of(a).isPresent() && pane.rendered().of(b).isPresent()) {
            pane.choose(span(a, b).stream().filter(key -> CrossKey.of(key).row().isEmpty()).collect(Collectors.toSet()));
        }
    }

    /** A click chooses one, and frees it when it is the only one; with Ctrl it adds or takes away. */
    private void choose(HitRegion hit, boolean add) {
        if (!hit.choosable()) {
            return;
        }
        Set<String> chosen = pane.getSpec().chosen();
        Set<String> next = new LinkedHashSet<>(add ? chosen : Set.of());
        if (chosen.contains(hit.category()) && (add || chosen.size() == 1)) {
            next.remove(hit.category());
        } else {
            next.add(hit.category());
        }
        pane.choose(next);
    }

    private List<String> keys() {
        return pane.rendered().categories().stream().map(HitRegion::category).toList();
    }

    private void key(KeyEvent event) {
        boolean used = pane.getSpec() != null && switch (event.getCode()) {
            case UP -> step(0, -1);
            case DOWN -> step(0, 1);
            case LEFT -> step(-1, 0);
            case RIGHT -> step(1, 0);
            case HOME -> jump(true);
            case END -> jump(false);
            case ENTER, SPACE -> event.isShiftDown() && pane.open(pane.view().focus()) || pane.rendered().of(pane.view().focus()).map(hit -> {
                choose(hit, event.isShortcutDown());
                return true;
            }).orElse(false);
            case ESCAPE -> clear();
            default -> false;
        };
        if (used) {
            event.consume();
        }
    }

    /** To the neighbour in that direction where there are two; else along the one order that there is. */
    private boolean step(int dx, int dy) {
        List<String> keys = keys();
        if (keys.isEmpty()) {
            return false;
        }
        int by = dx + dy;
        if (twoDimensional() && keys.contains(pane.view().focus())) {
            pane.rendered().beside(pane.view().focus(), dx, dy).ifPresent(hit -> onto(hit.category()));
            return true;
        }
        int now = keys.indexOf(pane.view().focus());
        int next = now < 0 ? (by > 0 ? 0 : keys.size() - 1) : Math.clamp(now + by, 0, keys.size() - 1);
        onto(keys.get(next));
        return true;
    }

    private boolean twoDimensional() {
        return pane.getSpec().body() instanceof Matrix || pane.getSpec().body() instanceof Stacked || pane.getSpec().body() instanceof Scatter;
    }

    private boolean jump(boolean first) {
        List<String> keys = keys();
        if (!keys.isEmpty()) {
            onto(first ? keys.getFirst() : keys.getLast());
        }
        return !keys.isEmpty();
    }

    private void onto(String key) {
        pane.view(new ViewState(pane.view().hover(), key));
    }

    private boolean clear() {
        boolean any = !pane.getSpec().chosen().isEmpty();
        pane.choose(Set.of());
        return any;
    }

    /** Tab into the chart lights the first chosen category, or the first; leaving takes the light away. */
    private void focus(boolean visible) {
        List<String> keys = keys();
        if (!visible || keys.isEmpty() || pane.getSpec() == null) {
            pane.view(new ViewState(pane.view().hover(), ""));
        } else {
            onto(keys.stream().filter(pane.getSpec().chosen()::contains).findFirst().orElse(keys.getFirst()));
        }
    }
}
