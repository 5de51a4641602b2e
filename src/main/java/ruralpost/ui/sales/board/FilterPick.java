package ruralpost.ui.sales.board;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;
import ruralpost.sales.BuyerKind;
import ruralpost.sales.cube.Dimension;
import ruralpost.ui.board.ValuePick;
import ruralpost.ui.form.Pick;
import ruralpost.ui.sales.SalesPick;
import ruralpost.ui.text.UiTexts;

/** Adds a filter, on the dashboard and above the rows: finds products, channels, sellers and buyer kinds. */
public final class FilterPick extends ValuePick<SalesPick> {

    /** @param names what can be picked; null while nothing is loaded */
    FilterPick(UiTexts texts, Supplier<BoardNames> names) {
        this(texts, text -> names.get() == null ? null : names.get().find(text));
    }

    /** @param source what answers a text; gives null while nothing is loaded */
    public FilterPick(UiTexts texts, Function<String, List<SalesPick>> source) {
        super(texts, source, found -> pick(texts, found));
    }

    /** Takes what was picked. */
    public void setOnPick(BiConsumer<Dimension, Object> handler) {
        setOnFound(found -> handler.accept(found.dimension(), found.value()));
    }

    private static Pick<SalesPick> pick(UiTexts texts, SalesPick found) {
        String name = found.value() instanceof BuyerKind kind ? texts.now(kind.label()) : found.name();
        return new Pick<>(found, name, "", texts.now(found.dimension().label()));
    }
}
