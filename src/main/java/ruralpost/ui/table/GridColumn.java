package ruralpost.ui.table;

import java.util.function.BiFunction;
import ruralpost.text.Lang;

/**
 * A column of a read grid.
 *
 * @param head title, width, side
 * @param cell what stands in it for a row, in a language
 */
public record GridColumn<R>(ColumnHead head, BiFunction<R, Lang, Cell> cell) { }
