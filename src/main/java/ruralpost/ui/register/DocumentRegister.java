package ruralpost.ui.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import ruralpost.app.AppContext;
import ruralpost.document.Document;
import ruralpost.document.DocumentKind;
import ruralpost.document.FigureTexts;
import ruralpost.ledger.Stamp;
import ruralpost.ledger.WriteTx;
import ruralpost.text.Lang;
import ruralpost.text.Texts;
import ruralpost.ui.form.FormRow;

/** The register of documents, with the files attached to them. */
final class DocumentRegister implements Register<Document> {

    @Override
    public String id() {
        return "document";
    }

    @Override
    public String area() {
        return "document";
    }

    @Override
    public String table() {
        return "document";
    }

    @Override
    public String icon() {
        return "fth-archive";
    }

    @Override
    public List<Column<Document, ?>> columns() {
        return List.of(Column.of("title", 300, d -> d, TITLE), Column.words("kind", 80, d -> d.kind().label()),
            Column.text("issued", 90, Document::issued), Column.of("issuer", 150, d -> d, ISSUER), Column.text("number", 100, Document::number));
    }

    private static final Shown<Document> TITLE = new Shown<>(false, (d, lang) -> ruralpost.ui.table.Cell.text(texts(lang).title(d)),
        lang -> java.util.Comparator.comparing(d -> ruralpost.pinyin.Pinyin.sortKey(texts(lang).title(d))));
    private static final Shown<Document> ISSUER = new Shown<>(false,
        (d, lang) -> d.issuer() == null ? ruralpost.ui.table.Cell.BLANK : ruralpost.ui.table.Cell.text(texts(lang).issuer(d)),
        lang -> java.util.Comparator.comparing(d -> ruralpost.pinyin.Pinyin.sortKey(texts(lang).issuer(d))));

    private static FigureTexts texts(Lang lang) {
        return new FigureTexts(Texts.of(lang));
    }

    @Override
    public RegisterForm<Document> form(RegisterContext context) {
        Fields<Document> f = new Fields<>(this, context);
        FormRow<String> title = f.lines("title", 300, Document::title).required();
        FormRow<DocumentKind> kind = f.choice("kind", Arrays.asList(DocumentKind.values()), DocumentKind::label, Document::kind).required();
        FormRow<String> number = f.text("number", 100, Document::number);
        FormRow<String> issuer = f.text("issuer", 300, Document::issuer).wide();
        FormRow<LocalDate> issued = f.date("issued", Document::issuedOn);
        FormRow<String> issuedText = f.text("issuedText", 40, Document::issuedText);
        FormRow<List<String>> parties = f.parties("parties", Document::parties);
        FormRow<String> remark = f.remark(Document::remark);
        return new RegisterForm<>(f.build(() -> new Document(f.kept(Document::stamp, Stamp.NEW), title.value(), kind.value(), number.value(), issuer.value(),
            issued.value(), issuedText.value(), Fields.orEmpty(parties), f.kept(Document::sourceKey, null), remark.value())), null,
            new DocumentFilesPane(context));
    }

    @Override
    public List<Document> records(RegisterData data) {
        return data.lists().documents();
    }

    @Override
    public Stamp stamp(Document d) {
        return d.stamp();
    }

    @Override
    public String title(Document d, RegisterData data, Lang lang) {
        return texts(lang).title(d);
    }

    @Override
    public List<String> aliases(Document d, RegisterData data) {
        List<String> words = new ArrayList<>(Arrays.asList(d.number(), d.issued()));
        for (Lang lang : Lang.values()) {
            words.add(texts(lang).title(d));
        }
        return words;
    }

    @Override
    public List<String> related(Document d, RegisterData data) {
        List<String> words = new ArrayList<>(d.parties());
        for (Lang lang : Lang.values()) {
            words.add(texts(lang).issuer(d));
        }
        return words;
    }

    @Override
    public String meta(Document d, RegisterData data, Lang lang) {
        String kind = Texts.of(lang).get(d.kind().label());
        return d.issued() == null ? kind : kind + "  " + d.issued();
    }

    @Override
    public long save(WriteTx tx, AppContext app, Document d) {
        return app.documents().save(tx, d);
    }

    @Override
    public void delete(WriteTx tx, AppContext app, Document d) {
        app.documentFiles().files(d.stamp().id()).forEach(file -> app.documentFiles().remove(tx, file));
        app.documents().delete(tx, d.stamp());
    }
}
