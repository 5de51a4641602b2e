package ruralpost.ui.register;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import ruralpost.app.AppContext;
import ruralpost.ledger.Stamp;
import ruralpost.ledger.WriteTx;
import ruralpost.sales.Brand;
import ruralpost.sales.Product;
import ruralpost.text.Lang;
import ruralpost.ui.form.FormRow;
import ruralpost.value.Unit;

/** Products. */
final class ProductRegister implements Register<Product> {

    @Override
    public String id() {
        return "product";
    }

    @Override
    public String area() {
        return "sales";
    }

    @Override
    public String table() {
        return "product";
    }

    @Override
    public String icon() {
        return "fth-package";
    }

    @Override
    public List<Column<Product, ?>> columns() {
        return List.of(Column.text("name", 170, Product::name), Column.text("code", 90, Product::code), Column.text("category", 90, Product::category),
            Column.of("unit", 84, Product::unit, UNIT), Column.words("brand", 150, p -> p.brand() == null ? null : p.brand().label()),
            Column.name("home", 120, Product::homeId), Column.text("aliases", 200, p -> p.aliases().isEmpty() ? null : String.join("，", p.aliases())));
    }

    private static final Shown<Unit> UNIT = new Shown<>(false, (v, lang) -> ruralpost.ui.table.Cell.text(v.name(lang)),
        lang -> java.util.Comparator.comparing(u -> u.name(lang)));

    @Override
    public RegisterForm<Product> form(RegisterContext context) {
        Fields<Product> f = new Fields<>(this, context);
        FormRow<String> name = f.text("name", 200, Product::name).required();
        FormRow<String> code = f.text("code", 40, Product::code);
        FormRow<List<String>> aliases = f.aliases(Product::aliases);
        FormRow<String> category = f.text("category", 100, Product::category);
        FormRow<Unit> unit = f.unit("unit", Product::unit);
        FormRow<Optional<Brand>> brand = f.optional("brand", Arrays.asList(Brand.values()), Brand::label, Product::brand);
        FormRow<Long> home = f.place("home", Product::homeId);
        FormRow<String> remark = f.remark(Product::remark);
        return RegisterForm.of(f.build(() -> new Product(f.kept(Product::stamp, Stamp.NEW), name.value(), code.value(), Fields.orEmpty(aliases),
            category.value(), unit.value(), Fields.chosen(brand), home.value(), remark.value())));
    }

    @Override
    public List<Product> records(RegisterData data) {
        return data.lists().products();
    }

    @Override
    public Stamp stamp(Product p) {
        return p.stamp();
    }

    @Override
    public String title(Product p, RegisterData data, Lang lang) {
        return p.name();
    }

    @Override
    public List<String> aliases(Product p, RegisterData data) {
        List<String> words = new ArrayList<>(p.aliases());
        words.add(p.code());
        return words;
    }

    @Override
    public List<String> related(Product p, RegisterData data) {
        return Arrays.asList(p.category(), data.name(p.homeId()));
    }

    @Override
    public String meta(Product p, RegisterData data, Lang lang) {
        return p.category() == null ? "" : p.category();
    }

    @Override
    public long save(WriteTx tx, AppContext app, Product p) {
        return app.catalogue().save(tx, p);
    }

    @Override
    public void delete(WriteTx tx, AppContext app, Product p) {
        app.catalogue().deleteProduct(tx, p.stamp());
    }
}
