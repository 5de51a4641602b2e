package ruralpost.ui.centre.document;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ruralpost.centre.Purchase;
import ruralpost.centre.stock.StockDocument;
import ruralpost.centre.stock.StockDocumentKind;
import ruralpost.place.Partner;
import ruralpost.text.Message;
import ruralpost.ui.WindowContext;
import ruralpost.ui.dialog.Dialogs;
import ruralpost.ui.form.FormBuilder;
import ruralpost.ui.form.FormPane;
import ruralpost.ui.form.FormRow;
import ruralpost.ui.form.Pick;
import ruralpost.ui.form.PickSource;
import ruralpost.ui.form.Problem;
import ruralpost.ui.form.ValueFormat;
import ruralpost.ui.importing.ImportDrop;
import ruralpost.ui.register.NewRecord;

/** The head of a typed document as a form: only what its kind uses can be filled in. Scanned papers may be dropped on it. */
final class HeadForm {

    private static final String FILES = "paper-files";

    private final WindowContext context;
    private final GoodsBook book;
    private final FormPane<TypedHead> pane;
    private final FormRow<StockDocumentKind> kind;
    private final FormRow<String> title;
    private final FormRow<LocalDate> day;
    private final FormRow<String> number;
    private final FormRow<Partner> partner;
    private final FormRow<LocalDate> due;
    private final FormRow<String> approved;
    private final FormRow<Purchase> purchase;
    private final FormRow<StockDocument> loan;
    private final FormRow<SignedPaper> paper;
    private final HeadDraft draft;
    /** The files that were chosen last. */
    private List<Path> attached = List.of();

    HeadForm(WindowContext context, GoodsBook book) {
        this.context = context;
        this.book = book;
        FormBuilder<TypedHead> f = new FormBuilder<>(context.texts(), 5, LocalDate::now);
        kind = f.choice("stock.form.kind", TypedHead.KINDS, StockDocumentKind::label, TypedHead::kind).required();
        title = f.value("stock.form.title", TypedHead::title, ValueFormat.text(300));
        day = f.date("stock.form.day", TypedHead::day).required();
        number = f.value("stock.form.number", TypedHead::number, ValueFormat.text(60));
        partner = f.pick("stock.form.partner", new PickSource<>(book.partners().find(), "register.new.partner", this::newPartner), Partner::name, TypedHead::partner);
        due = f.date("stock.form.due", TypedHead::due);
        approved = f.value("stock.form.approved", TypedHead::approvedBy, ValueFormat.text(100)).check(a -> a == null && kind.value() != null && kind.value().writesOff()
            ? new Problem(Message.of("stock.form.approved.needed"), null) : null);
        purchase = f.pick("stock.form.purchase", book.purchases(), Purchase::name, TypedHead::purchase).check(p -> p != null
            && kind.value() != StockDocumentKind.RECEIPT ? new Problem(Message.of("stock.form.purchase.receipt"), null) : null);
        loan = f.pick("stock.form.loan", book.loans(), StockDocument::title, TypedHead::loan).check(l -> l != null && !TypedHead.settlesLoan(kind.value())
            ? new Problem(Message.of("stock.form.loan.return"), null) : null);
        paper = f.pick("stock.form.paper", new PickSource<>(this::papers, "stock.form.paper.attach", typed -> choose()), SignedPaper::name, TypedHead::paper)
            .check(p -> p == null ? null : p.problem());
        pane = f.build(this::typed);
        pane.getStyleClass().add("form-wide");
        draft = new HeadDraft(context, "stock-document-head", pane);
        kind.onChange(this::applies);
        paper.onChange(() -> draft.beside(FILES, paper.value() == null || paper.value().files().isEmpty() ? null
            : paper.value().files().stream().map(Path::toString).collect(Collectors.joining("\n"))));
        ImportDrop.install(pane, () -> !context.shell().root().blocked(), this::attach);
        fresh();
        applies();
    }

    FormPane<TypedHead> pane() {
        return pane;
    }

    FormRow<StockDocumentKind> kind() {
        return kind;
    }

    FormRow<LocalDate> day() {
        return day;
    }

    /** What it says that checks of lines depend on. */
    void onChange(Runnable changed) {
        kind.onChange(changed);
        day.onChange(changed);
        loan.onChange(changed);
    }

    /** As it stands, complete or not. */
    TypedHead typed() {
        return new TypedHead(kind.value(), title.value(), day.value(), number.value(), due.value(), approved.value(), partner.value(), purchase.value(), loan.value(), paper.value());
    }

    /** An empty one of the same kind. */
    void fresh() {
        StockDocumentKind last = kind.value();
        attached = List.of();
        pane.load(new TypedHead(last == null ? StockDocumentKind.RECEIPT : last, null, LocalDate.now(), null, null, null, null, null, null, null));
    }

    /** Takes what an earlier run left. @param also runs afterwards */
    void begin(Runnable also) {
        draft.begin(left -> {
            takeFiles(left);
            also.run();
        });
    }

    private void takeFiles(Map<String, String> left) {
        if (left.get(FILES) != null) {
            attached = left.get(FILES).lines().map(Path::of).toList();
            paper.enter(SignedPaper.of(attached));
        }
    }

    void posted() {
        draft.clear();
        fresh();
    }

    /** What stands there already stays. */
    private void applies() {
        StockDocumentKind k = kind.value();
        due.input().setDisable(due.value() == null && !TypedHead.isDue(k));
        approved.input().setDisable(approved.value() == null && (k == null || !k.writesOff()));
        purchase.input().setDisable(purchase.value() == null && k != StockDocumentKind.RECEIPT);
        loan.input().setDisable(loan.value() == null && !TypedHead.settlesLoan(k));
    }

    private void newPartner(String typed) {
        NewRecord.in(context, maker -> maker.partner(typed, made -> context.tasks().run(p -> context.app().partners().partner(made.id())).onSuccess(found -> {
            found.ifPresent(partner::enter);
            partner.input().requestFocus();
        })));
    }

    /** The files that are attached, and what the register has. */
    private List<Pick<SignedPaper>> papers(String typed) {
        Stream<Pick<SignedPaper>> files = Stream.of(SignedPaper.of(attached)).filter(p -> !attached.isEmpty()).filter(p -> typed.isBlank() || p.name().contains(typed))
            .map(p -> new Pick<>(p, p.name(), "", context.texts().now("stock.form.paper.files", p.files().size())));
        List<Pick<SignedPaper>> picks = new ArrayList<>(files.toList());
        book.documents().find().apply(typed).forEach(d -> picks.add(new Pick<>(SignedPaper.of(d.value()), d.name(), d.found(), d.meta())));
        return picks;
    }

    private void choose() {
        context.shell().dialogs().openFiles(new Dialogs.FileRequest(Message.of("stock.form.paper.attach"), List.of(), null, null), this::attach);
    }

    /** Takes these scanned files for the signed paper. */
    void attach(List<Path> files) {
        attached = List.copyOf(files);
        paper.enter(SignedPaper.of(files));
        paper.input().requestFocus();
    }
}
