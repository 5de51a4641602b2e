package ruralpost.ui.form;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import ruralpost.text.Message;
import ruralpost.ui.text.UiTexts;
import ruralpost.value.Amount;
import ruralpost.value.Money;
import ruralpost.value.Period;
import ruralpost.value.Quantity;
import ruralpost.value.Units;

/** A form with a row of every kind, for tests and pictures. Its row keys borrow existing texts. */
public final class DemoForm {

    /** The record. */
    public record Demo(LocalDate day, Period period, String product, Money price, Amount amount, Quantity quantity, Long orders, Boolean refund, Lang2 kind,
                       String remark) { }

    /** Something to choose. */
    public enum Lang2 { ZH, EN }

    /** Products with pinyin and initials. */
    private static final Map<String, String> PRODUCTS = new java.util.LinkedHashMap<>();

    static {
        PRODUCTS.put("猕猴桃", "mihoutao mht");
        PRODUCTS.put("猕猴桃干", "mihoutaogan mhtg");
        PRODUCTS.put("猕猴桃汁", "mihoutaozhi mhtz");
        PRODUCTS.put("十八洞猕猴桃", "shibadongmihoutao sbdmht mht");
        PRODUCTS.put("湘西腊肉", "xiangxilarou xxlr");
        PRODUCTS.put("山茶油", "shanchayou scy");
        PRODUCTS.put("黄金茶", "huangjincha hjc");
    }

    /** The form's rows, for tests. */
    public FormRow<LocalDate> day;
    public FormRow<String> product;
    public FormRow<Money> price;
    public FormRow<Quantity> quantity;
    public FormPane<Demo> pane;

    /** Makes the form. @param create takes the name of a product that is not there */
    public DemoForm(UiTexts texts, java.util.function.Consumer<String> create) {
        FormBuilder<Demo> b = new FormBuilder<>(texts, 2, () -> LocalDate.of(2018, 11, 26));
        b.section("ui.keys.group.entry");
        day = b.date("ui.keys.today", Demo::day).required();
        FormRow<Period> period = b.period("ui.keys.new", Demo::period);
        product = b.pick("ui.keys.find", products(create), p -> p, Demo::product).required();
        price = b.money("ui.keys.open", Demo::price).check(p -> p != null && p.isNegative() ? Problem.of("ui.form.text.long", 1, 2) : null);
        FormRow<Amount> amount = b.amount("ui.keys.copy", Demo::amount);
        quantity = b.quantity("ui.keys.paste", List.of(Units.JIN, Units.KG, Units.CARTON), Demo::quantity);
        FormRow<Long> orders = b.integer("ui.keys.problem", Demo::orders);
        FormRow<Boolean> refund = b.check("ui.keys.back", Demo::refund);
        FormRow<Lang2> kind = b.choice("ui.settings", List.of(Lang2.values()), l -> Message.of(l == Lang2.ZH ? "ui.language.zh" : "ui.language.en"), Demo::kind);
        FormRow<String> remark = b.lines("ui.keys.edit", 3, Demo::remark);
        pane = b.build(() -> new Demo(day.value(), period.value(), product.value(), price.value(), amount.value(), quantity.value(), orders.value(),
            refund.value(), kind.value(), remark.value()));
    }

    /** Finds products as the program does: by part of the name, or by the beginning of pinyin or initials. */
    public static PickSource<String> products(java.util.function.Consumer<String> create) {
        return new PickSource<>(text -> PRODUCTS.entrySet().stream()
            .filter(e -> e.getKey().contains(text) || List.of(e.getValue().split(" ")).stream().anyMatch(p -> p.startsWith(text)))
            .map(e -> new Pick<>(e.getKey(), e.getKey(), e.getValue().split(" ")[0], "")).toList(), "ui.keys.new", create);
    }
}
