package ruralpost.ui.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import javafx.beans.binding.Bindings;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import ruralpost.campaign.paper.CampaignPaper;
import ruralpost.text.Lang;
import ruralpost.ui.WindowContext;
import ruralpost.ui.part.Parts;
import ruralpost.ui.text.UiTexts;

/** The button whose menu lists the papers of what is shown. Ctrl+P opens it. */
public final class PaperMenu extends MenuButton {

    private final UiTexts texts;
    private final PaperExport export;
    private final Supplier<PaperExport.About> about;

    /** @param about what is shown; an activity is asked for its own papers, a campaign also for its report */
    public PaperMenu(WindowContext context, Supplier<PaperExport.About> about) {
        this.texts = context.texts();
        this.export = new PaperExport(context);
        this.about = about;
        setId("paper-menu");
        textProperty().bind(texts.text("paper.print"));
        setGraphic(Parts.icon("fth-printer"));
        setMinWidth(USE_PREF_SIZE);
        Tooltip tip = new Tooltip();
        tip.textProperty().bind(Bindings.createStringBinding(() -> texts.now("paper.print.tip") + "  Ctrl+P", texts.langProperty()));
        setTooltip(tip);
        getItems().add(new MenuItem());
        setOnShowing(e -> getItems().setAll(items()));
    }

    private List<MenuItem> items() {
        Lang lang = texts.lang();
        PaperExport.About shown = about.get();
        List<MenuItem> items = new ArrayList<>();
        if (shown.activity() == 0) {
            Lang other = lang == Lang.ZH ? Lang.EN : Lang.ZH;
            items.add(item(CampaignPaper.CAMPAIGN, shown, lang, "paper.menu.one", ""));
            items.add(item(CampaignPaper.CAMPAIGN, shown, other, "paper.menu.other", "-" + other.code()));
        }
        for (CampaignPaper paper : CampaignPaper.values()) {
            if (paper.ofActivity()) {
                items.add(item(paper, shown, lang, shown.activity() == 0 ? "paper.menu.each" : "paper.menu.one", ""));
            }
        }
        return items;
    }

    private MenuItem item(CampaignPaper paper, PaperExport.About shown, Lang lang, String key, String suffix) {
        MenuItem item = new MenuItem(texts.now(key, paper.label()));
        item.setId("paper-" + paper.code() + suffix);
        item.setMnemonicParsing(false);
        item.setOnAction(e -> export.ask(paper, shown, lang));
        return item;
    }
}
