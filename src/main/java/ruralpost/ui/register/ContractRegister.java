package ruralpost.ui.register;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import ruralpost.app.AppContext;
import ruralpost.ledger.PersonField;
import ruralpost.ledger.Stamp;
import ruralpost.ledger.WriteTx;
import ruralpost.sales.BuyerKind;
import ruralpost.sales.Contract;
import ruralpost.text.Lang;
import ruralpost.ui.form.FormRow;
import ruralpost.ui.form.Problem;
import ruralpost.value.Amount;

/** Offline contracts, with what the sales that name them delivered. */
final class ContractRegister implements Register<Contract> {

    @Override
    public String id() {
        return "contract";
    }

    @Override
    public String area() {
        return "sales";
    }

    @Override
    public String table() {
        return "contract";
    }

    @Override
    public String icon() {
        return "fth-file-text";
    }

    @Override
    public List<Column<Contract, ?>> columns() {
        return List.of(Column.text("number", 110, Contract::number), Column.text("buyer", 150, Contract::buyer),
            Column.of("amount", 140, Contract::amount, Shown.AMOUNT), Column.of("due", 90, Contract::dueOn, Shown.DATE),
            Column.of("signed", 90, Contract::signedOn, Shown.DATE), Column.name("product", 110, Contract::productId),
            Column.words("kind", 90, c -> c.kind().label()));
    }

    @Override
    public List<Column<Contract, ?>> facts() {
        return List.of(Column.of("delivered", 124, (c, d) -> delivered(c, d), Shown.AMOUNT), Column.of("rest", 140, ContractRegister::rest, Shown.AMOUNT),
            Column.of("sales", 70, (c, d) -> d.sales().delivered(c.stamp().id()).records, Shown.COUNT));
    }

    private static Amount delivered(Contract c, RegisterData d) {
        Amount amount = d.sales().delivered(c.stamp().id()).amount();
        return amount == null ? Amount.ZERO : amount;
    }

    private static Amount rest(Contract c, RegisterData d) {
        return c.amount() == null ? null : c.amount().minus(delivered(c, d));
    }

    @Override
    public void prepare(RegisterData data) {
        data.sales().delivered(0);
    }

    @Override
    public RegisterForm<Contract> form(RegisterContext context) {
        Fields<Contract> f = new Fields<>(this, context);
        FormRow<String> number = f.text("number", 100, Contract::number).required();
        FormRow<Contract.Kind> kind = f.choice("kind", Arrays.asList(Contract.Kind.values()), Contract.Kind::label, Contract::kind).required();
        FormRow<String> buyer = f.text("buyer", 200, Contract::buyer).required();
        FormRow<Optional<BuyerKind>> buyerKind = f.optional("buyerKind", Arrays.asList(BuyerKind.values()), BuyerKind::label, Contract::buyerKind);
        FormRow<LocalDate> signed = f.date("signed", Contract::signedOn).required();
        FormRow<LocalDate> due = f.date("due", Contract::dueOn).check(d -> d != null && signed.value() != null && d.isBefore(signed.value())
            ? Problem.of("sales.rule.contract.due", signed.value().toString(), d.toString()) : null);
        FormRow<Amount> amount = f.amount("amount", Contract::amount);
        FormRow<Long> product = f.product("product", Contract::productId);
        FormRow<String> remark = f.remark(Contract::remark);
        return RegisterForm.of(f.build(() -> new Contract(f.kept(Contract::stamp, Stamp.NEW), number.value(), buyer.value(), Fields.chosen(buyerKind),
            kind.value(), product.value(), signed.value(), due.value(), amount.value(), remark.value())));
    }

    @Override
    public List<Contract> records(RegisterData data) {
        return data.lists().contracts();
    }

    @Override
    public Stamp stamp(Contract c) {
        return c.stamp();
    }

    @Override
    public String title(Contract c, RegisterData data, Lang lang) {
        return c.number();
    }

    @Override
    public List<String> aliases(Contract c, RegisterData data) {
        return List.of(c.buyer());
    }

    @Override
    public List<String> related(Contract c, RegisterData data) {
        return Arrays.asList(data.name(c.productId()));
    }

    @Override
    public String meta(Contract c, RegisterData data, Lang lang) {
        return c.buyer();
    }

    @Override
    public String person(Contract r) {
        return r.buyerKind() != null && BuyerKind.mayBePerson(r.buyerKind().code()) && !PersonField.ERASED.equals(r.buyer()) ? r.buyer() : null;
    }

    @Override
    public long save(WriteTx tx, AppContext app, Contract c) {
        return app.contracts().save(tx, c);
    }

    @Override
    public void delete(WriteTx tx, AppContext app, Contract c) {
        app.contracts().deleteContract(tx, c.stamp());
    }
}
