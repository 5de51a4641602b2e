package ruralpost.plan;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import ruralpost.text.Message;

/** What a plan is stated in. */
public enum PlanMeasure {
    /** Sales in yuan. */
    AMOUNT("yuan"),
    /** Weight sold in kilograms. */
    QUANTITY_KG("kg"),
    /** Number of orders. */
    ORDERS("order"),
    /** Number of products whose orders pass the threshold (万单产品). */
    PRODUCTS_OVER("item"),
    /** Persons trained. */
    PERSONS("person"),
    /** Anything else; the plan's name says what, and nothing is computed for it. */
    OTHER("piece");

    private final String unitCode;

    PlanMeasure(String unitCode) {
        this.unitCode = unitCode;
    }

    /** As stored. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Code of the unit in which targets of this measure are stated. */
    public String unitCode() {
        return unitCode;
    }

    /** The measure with that code. */
    public static PlanMeasure ofCode(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }

    /** Whether sales say what was reached; persons and anything else are never counted from sales. */
    public boolean fromSales() {
        return this != PERSONS && this != OTHER;
    }

    static List<String> codes() {
        return Stream.of(values()).map(PlanMeasure::code).toList();
    }

    /** Name for the user. */
    public Message label() {
        return Message.of("plan.measure." + code());
    }
}
