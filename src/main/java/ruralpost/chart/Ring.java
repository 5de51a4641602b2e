package ruralpost.chart;

import java.util.List;
import java.util.Objects;

/**
 * A ring of few parts with the whole in its middle and the parts listed beside it.
 *
 * @param parts      in the order shown, clockwise from the top, never null; negative amounts are listed but take no room
 * @param centre     the whole as written, such as "362.0"; empty for none
 * @param centreUnit small below it, empty for none
 */
public record Ring(List<Share.Part> parts, String centre, String centreUnit) implements ChartBody {

    /** Copies the list. */
    public Ring {
        parts = List.copyOf(parts);
        Objects.requireNonNull(centre, "centre");
        Objects.requireNonNull(centreUnit, "centreUnit");
    }

    @Override
    public boolean isEmpty() {
        return parts.stream().noneMatch(part -> part.value().present());
    }
}
