package ruralpost.ui.theme;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;
import javafx.application.Application;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Scene;
import ruralpost.chart.GrowthColours;
import ruralpost.chart.Theme;
import ruralpost.chart.Tokens;

/**
 * The one place that decides how the window looks. {@link #install} gives a scene its style sheets; {@link #show} switches all
 * installed scenes at once. Charts follow {@link #tokensProperty()}. Use on the JavaFX thread only.
 */
public final class Themes {

    private static final String APP = sheet("app");
    private static final String BLUE_ORANGE = "growth-blue-orange";

    private final ReadOnlyObjectWrapper<Tokens> tokens;
    private final List<WeakReference<Scene>> scenes = new ArrayList<>();

    /** Loads the fonts and sets the base sheet of the whole application. */
    public Themes(Tokens first) {
        UiFonts.load();
        tokens = new ReadOnlyObjectWrapper<>(this, "tokens", first);
        baseSheet();
    }

    /** What is shown now, never null. */
    public Tokens tokens() {
        return tokens.get();
    }

    /** What is shown now, to be followed by charts. */
    public ReadOnlyObjectProperty<Tokens> tokensProperty() {
        return tokens.getReadOnlyProperty();
    }

    /** Gives a scene the current look and keeps it up to date as long as the scene lives. Popups and dialogs take it from their owner. */
    public void install(Scene scene) {
        scenes.removeIf(each -> each.get() == null || each.get() == scene);
        scenes.add(new WeakReference<>(scene));
        dress(scene);
    }

    /** Switches theme and growth colours in every installed scene and chart. */
    public void show(Tokens next) {
        if (next.equals(tokens.get())) {
            return;
        }
        boolean themeChanges = next.theme() != tokens.get().theme();
        tokens.set(next);
        if (themeChanges) {
            baseSheet();
        }
        for (WeakReference<Scene> each : scenes) {
            Scene scene = each.get();
            if (scene != null) {
                dress(scene);
            }
        }
    }

    /** Switches the theme, keeps the growth colours. */
    public void show(Theme theme) {
        show(new Tokens(theme, tokens.get().growth()));
    }

    /** Switches the growth colours, keeps the theme. */
    public void show(GrowthColours growth) {
        show(new Tokens(tokens.get().theme(), growth));
    }

    private void baseSheet() {
        boolean light = tokens.get().theme() == Theme.LIGHT;
        Application.setUserAgentStylesheet((light ? new PrimerLight() : new PrimerDark()).getUserAgentStylesheet());
    }

    private void dress(Scene scene) {
        scene.getStylesheets().setAll(sheet("tokens-" + tokens.get().theme().code()), APP);
        List<String> classes = scene.getRoot().getStyleClass();
        classes.remove(BLUE_ORANGE);
        if (tokens.get().growth() == GrowthColours.BLUE_ORANGE) {
            classes.add(BLUE_ORANGE);
        }
    }

    private static String sheet(String name) {
        return Themes.class.getResource("/assets/themes/" + name + ".css").toExternalForm();
    }
}
