package ruralpost.ui.register;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import ruralpost.app.AppContext;
import ruralpost.centre.stock.StockDocument;
import ruralpost.ledger.Stamp;
import ruralpost.ledger.WriteTx;
import ruralpost.text.Lang;
import ruralpost.text.Message;
import ruralpost.text.Texts;
import ruralpost.text.UserException;
import ruralpost.ui.form.FormRow;
import ruralpost.value.PersonalText;

/** Stock documents as posted: what they moved is not changed here, only what they are called and which papers belong to them. */
final class StockDocumentRegister extends CentrePart<StockDocument> {

    StockDocumentRegister() {
        super("stockdocument", "stock_document", "fth-file-text");
    }

    @Override
    public boolean creatable() {
        return false;
    }

    @Override
    public List<Column<StockDocument, ?>> columns() {
        return List.of(Column.of("day", 90, StockDocument::on, Shown.DATE), Column.words("kind", 110, d -> d.kind().label()), Column.text("number", 120, StockDocument::number),
            Column.text("title", 240, StockDocument::title), Column.name("funding", 150, StockDocument::fundingId), Column.name("partner", 150, StockDocument::partnerId),
            Column.of("due", 90, StockDocument::dueOn, Shown.DATE), Column.text("approved", 80, d -> d.approvedBy() == null ? null : PersonalText.masked(d.approvedBy())));
    }

    @Override
    public List<Column<StockDocument, ?>> facts() {
        return List.of(Column.words("posted", 110, d -> Message.of("register.stockdocument.posted.word", d.kind().label(), d.on().toString())));
    }

    @Override
    public RegisterForm<StockDocument> form(RegisterContext context) {
        Fields<StockDocument> f = new Fields<>(this, context);
        FormRow<String> title = guarded(f.text("title", 300, StockDocument::title)).required().wide();
        FormRow<String> number = f.text("number", 60, StockDocument::number);
        FormRow<LocalDate> due = f.date("due", StockDocument::dueOn).check(d -> d != null && d.isBefore(f.kept(StockDocument::on, d))
            ? problem(Message.of("register.stockdocument.due.early", d.toString(), f.kept(StockDocument::on, d).toString())) : null);
        FormRow<Long> document = f.document("document", StockDocument::documentId);
        FormRow<String> remark = f.remark(StockDocument::remark);
        return new RegisterForm<>(f.build(() -> {
            StockDocument kept = f.kept(d -> d, null);
            return kept == null ? null : new StockDocument(kept.stamp(), kept.kind(), number.value(), title.value(), kept.on(), due.value(), kept.fundingId(), kept.purchaseId(),
                kept.partnerId(), kept.activityId(), kept.handoutId(), kept.answersId(), document.value(), kept.approvedBy(), remark.value());
        }), null, new VoucherPaper(context));
    }

    @Override
    public List<StockDocument> records(RegisterData data) {
        return data.goods().documents();
    }

    @Override
    public Stamp stamp(StockDocument r) {
        return r.stamp();
    }

    @Override
    public String title(StockDocument r, RegisterData data, Lang lang) {
        return r.title();
    }

    @Override
    public List<String> aliases(StockDocument r, RegisterData data) {
        return Arrays.asList(r.number());
    }

    @Override
    public List<String> related(StockDocument r, RegisterData data) {
        return Arrays.asList(data.name(r.fundingId()), data.name(r.partnerId()));
    }

    @Override
    public String meta(StockDocument r, RegisterData data, Lang lang) {
        return Texts.of(lang).get(r.kind().label()) + "  " + r.on();
    }

    @Override
    public long save(WriteTx tx, AppContext app, StockDocument r) {
        app.centres().stock().update(tx, r);
        return r.stamp().id();
    }

    @Override
    public void delete(WriteTx tx, AppContext app, StockDocument r) {
        throw UserException.of("centre.rule.posted", r.title());
    }
}
