package ruralpost.ui.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ruralpost.app.AppContext;
import ruralpost.document.Document;
import ruralpost.document.DocumentFile;
import ruralpost.document.DocumentKind;
import ruralpost.document.FigureScope;
import ruralpost.document.PeriodBasis;
import ruralpost.document.ReportedFigure;
import ruralpost.document.ReportedPeriod;
import ruralpost.ledger.Action;
import ruralpost.ledger.Stamp;
import ruralpost.place.Place;
import ruralpost.place.PlaceKind;
import ruralpost.plan.LedgerValue;
import ruralpost.sales.Contract;
import ruralpost.sales.Donation;
import ruralpost.sales.Product;
import ruralpost.sales.Sale;
import ruralpost.text.Lang;
import ruralpost.text.Message;
import ruralpost.ui.FxTest;
import ruralpost.ui.RegisterWindow;
import ruralpost.ui.SearchSource;
import ruralpost.value.Amount;
import ruralpost.value.Bound;
import ruralpost.value.Money;
import ruralpost.value.Period;

/** Keeps the registers as a clerk does: keys, then a look into the ledger. */
class RegisterScreenTest extends FxTest {

    @TempDir
    private Path folder;
    private AppContext app;
    private RegisterWindow window;
    private long kiwi;

    @BeforeEach
    void open() {
        app = RegisterWindow.ledger(folder.resolve("ledger"));
        kiwi = write(tx -> app.catalogue().save(tx, new Product(Stamp.NEW, "十八洞猕猴桃", "P-1", List.of("猕猴桃"), "水果", null, null, null, null)));
        begin();
    }

    private void begin() {
        show(() -> {
            window = new RegisterWindow(texts, app);
            return window.shell.root();
        }, 1366, 680);
        fx(() -> window.begin());
        await("the products", () -> text("#register-title").equals("十八洞猕猴桃"));
    }

    @AfterEach
    void close() {
        await("nothing under way", window::idle);
        fx(() -> window.close());
        assertThat(window.errors).isEmpty();
    }

    private <T> T write(ruralpost.ledger.Ledger.Work<T> work) {
        return app.ledger().write(Action.entry("sales", Message.of("app.name")), work).result();
    }

    /** Waits for something in the ledger, which must not be asked on the window's thread. */
    private void eventually(String what, java.util.function.BooleanSupplier condition) {
        try {
            org.testfx.util.WaitForAsyncUtils.waitFor(10, java.util.concurrent.TimeUnit.SECONDS, condition::getAsBoolean);
        } catch (java.util.concurrent.TimeoutException e) {
            throw new AssertionError("never came: " + what, e);
        }
        settle();
    }

    private String text(String id) {
        return robot.lookup(id).tryQueryAs(Label.class).map(Label::getText).orElse("");
    }

    private String field(String key) {
        return fx(() -> robot.lookup(n -> key.equals(n.getId())).queryAs(TextField.class).getText());
    }

    private void go(String key) {
        fx(() -> robot.lookup(n -> key.equals(n.getId())).query().requestFocus());
    }

    private void kind(String id) {
        fx(() -> {
            ListView<Register<?>> kinds = find("#register-kinds");
            kinds.getSelectionModel().select(kinds.getItems().stream().filter(r -> r.id().equals(id)).findFirst().orElseThrow());
        });
        settle();
    }

    private void retype(String key, String value) {
        go(key);
        keys(KeyCode.CONTROL, KeyCode.A);
        type(value);
    }

    private List<String> products() {
        return app.catalogue().products().stream().map(Product::name).toList();
    }

    @Test
    void aProductIsAddedFoundByInitialsChangedAndTakenBackByKeysAlone() {
        keys(KeyCode.CONTROL, KeyCode.N);
        assertThat(focused().getId()).isEqualTo("register.product.name");
        type("黄金茶");
        keys(KeyCode.TAB);
        type("P-9");
        keys(KeyCode.TAB);
        type("保靖黄金茶, Golden tea");
        keys(KeyCode.CONTROL, KeyCode.S);
        await("the new product", () -> text("#register-title").equals("黄金茶"));
        Product stored = app.catalogue().products().getLast();
        assertThat(stored.code()).isEqualTo("P-9");
        assertThat(stored.aliases()).containsExactly("保靖黄金茶", "Golden tea");
        assertThat(app.ledger().history(Long.MAX_VALUE, 1).getFirst().label()).isEqualTo(Message.of("register.label.add", Message.of("register.product.one"), "黄金茶"));

        keys(KeyCode.CONTROL, KeyCode.F);
        type("smht");
        assertThat(sees(".empty-state")).isTrue();
        keys(KeyCode.CONTROL, KeyCode.A);
        type("sbdmht");
        keys(KeyCode.DOWN);
        await("the kiwifruit", () -> text("#register-title").equals("十八洞猕猴桃"));
        keys(KeyCode.ENTER);
        keys(KeyCode.CONTROL, KeyCode.A);
        type("红心猕猴桃");
        keys(KeyCode.CONTROL, KeyCode.ENTER);
        await("the change", () -> text("#register-title").equals("红心猕猴桃"));
        assertThat(products()).containsExactly("红心猕猴桃", "黄金茶");

        keys(KeyCode.CONTROL, KeyCode.Z);
        await("the old name", () -> text("#register-title").equals("十八洞猕猴桃"));
        assertThat(products()).containsExactly("十八洞猕猴桃", "黄金茶");
    }

    @Test
    void aNewRecordAskedForBeforeTheFirstReadingIsBegunOnceItIsRead() {
        fx(() -> {
            window.screen().show("channel");
            javafx.event.Event.fireEvent(window.screen(), new javafx.scene.input.KeyEvent(javafx.scene.input.KeyEvent.KEY_PRESSED, "", "", KeyCode.N, false, true, false, false));
        });
        await("the form", () -> stage.getScene().getFocusOwner() != null && "register.channel.name".equals(stage.getScene().getFocusOwner().getId()));
        await("nothing under way", window::idle);
        assertThat(app.catalogue().channels()).isNotEmpty();
        assertThat(field("register.channel.name")).isEmpty();
        assertThat(text("#register-title")).isEqualTo("新增销售渠道");
    }

    @Test
    void columnsFollowTheLanguageOfTheWindow() {
        write(tx -> app.campaigns().campaigns().save(tx, new ruralpost.campaign.Campaign(Stamp.NEW, "暑期关爱", null, null, 3001, Period.year(2018),
            ruralpost.campaign.CampaignStatus.RUNNING, null, null, null, List.of(), null, null, null, null, null, List.of(), List.of())));
        RegisterData data = RegisterData.read(app);
        Column<ruralpost.campaign.Campaign, ?> kind = new CampaignRegister().columns().stream().filter(c -> c.key().equals("kind")).findFirst().orElseThrow();
        ruralpost.campaign.Campaign stored = data.campaigns().campaigns().getFirst();
        var shipped = data.campaigns().kinds().getFirst();
        assertThat(kind.cell(stored, data, Lang.ZH).text()).isEqualTo(shipped.name());
        assertThat(kind.cell(stored, data, Lang.EN).text()).isEqualTo(shipped.nameEn());
    }

    @Test
    void namesOfAdoptersAreMaskedInHistoryAndConflicts() {
        assertThat(new HistoryText(texts, java.util.Map.of()).value("pledge", "adopter_name", "仲倩妮")).isEqualTo("仲*妮");
        assertThat(HistoryText.shown("register.pledge.adopter", "仲倩妮")).isEqualTo("仲*妮");
        assertThat(HistoryText.shown("register.pledge.remark", "三月")).isEqualTo("三月");
    }

    @Test
    void aNameThatIsTakenIsSaidUnderTheFieldAndNothingTypedIsLost() {
        keys(KeyCode.CONTROL, KeyCode.N);
        keys(KeyCode.CONTROL, KeyCode.S);
        assertThat(text("#form-word")).contains("1");
        type("十八洞猕猴桃");
        keys(KeyCode.CONTROL, KeyCode.S);
        await("the problem", () -> robot.lookup(".form-problem").queryAllAs(Label.class).stream().anyMatch(l -> l.getText().contains("已有产品“十八洞猕猴桃”")));
        assertThat(field("register.product.name")).isEqualTo("十八洞猕猴桃");
        assertThat(products()).hasSize(1);
        keys(KeyCode.ESCAPE);
        assertThat(field("register.product.name")).isEmpty();
    }

    @Test
    void aProductThatSalesNameIsNotDeletedAndTheReasonIsSaid() {
        write(tx -> app.sales().insert(tx, Sale.of(Period.day(LocalDate.of(2021, 5, 1)), kiwi).amount(Amount.exact(Money.ofYuan(10))).build()));
        keys(KeyCode.ESCAPE);
        keys(KeyCode.DELETE);
        await("the refusal", () -> sees("#register-refusal"));
        assertThat(robot.lookup("#register-refusal .label").queryAllAs(Label.class)).anyMatch(l -> l.getText().contains("“十八洞猕猴桃”仍被 1 条销售记录 引用"));
        assertThat(products()).hasSize(1);
    }

    @Test
    void aDeletedProductComesBackByTheLinkInTheWord() {
        keys(KeyCode.ESCAPE);
        keys(KeyCode.DELETE);
        await("the word", () -> sees("#toast-undo"));
        assertThat(products()).isEmpty();
        await("the empty state", () -> sees(".empty-state"));
        fx(() -> robot.lookup("#toast-undo").queryAs(javafx.scene.control.Hyperlink.class).fire());
        await("the product", () -> text("#register-title").equals("十八洞猕猴桃"));
        assertThat(products()).containsExactly("十八洞猕猴桃");
    }

    @Test
    void theThresholdOfManyOrdersIsSetChangedAndTakenBack() {
        kind("value");
        await("an empty list", () -> text("#register-title").equals("新增台账取值"));
        go("register.value.amount");
        type("1.5");
        keys(KeyCode.CONTROL, KeyCode.S);
        assertThat(app.values().of(LedgerValue.MANY_ORDERS).stamp().isNew()).isTrue();
        retype("register.value.amount", "8000");
        keys(KeyCode.CONTROL, KeyCode.S);
        await("the value", () -> text("#register-title").equals("万单产品的订单数下限"));
        assertThat(app.values().of(LedgerValue.MANY_ORDERS).value()).isEqualByComparingTo("8000");
        keys(KeyCode.ESCAPE);
        keys(KeyCode.CONTROL, KeyCode.Z);
        eventually("the usual value again", () -> app.values().of(LedgerValue.MANY_ORDERS).stamp().isNew());
    }

    @Test
    void eighteenPercentOfFourHundredThousandAre72000() {
        write(tx -> app.places().save(tx, Place.named("十八洞村", PlaceKind.VILLAGE)));
        fx(() -> window.context.link().moved());
        kind("donation");
        await("an empty list", () -> text("#register-title").equals("新增捐赠"));
        keys(KeyCode.CONTROL, KeyCode.N);
        type("sbdc");
        keys(KeyCode.ENTER);
        keys(KeyCode.TAB);
        type("2018-09");
        keys(KeyCode.TAB);
        keys(KeyCode.DOWN);
        go("register.donation.base");
        type("40万");
        keys(KeyCode.TAB);
        type("18");
        assertThat(text("#register-live")).isEqualTo("捐赠 72,000.00 元 ＝ 400,000.00 × 18%，四舍五入到分");
        keys(KeyCode.CONTROL, KeyCode.S);
        await("the donation", () -> text("#register-title").startsWith("十八洞村"));
        Donation stored = app.contracts().donations().getFirst();
        assertThat(stored.amount()).isEqualTo(Money.ofYuan(new BigDecimal("72000.00")));
        assertThat(stored.base()).isEqualTo(Donation.Base.PROFIT);
    }

    @Test
    void whatAContractDeliveredIsTheSumOfItsSales() {
        long id = write(tx -> {
            long contract = app.contracts().save(tx, new Contract(Stamp.NEW, "HT-1", "超市", null, Contract.Kind.PURCHASE, kiwi, LocalDate.of(2021, 1, 1), null,
                Amount.exact(Money.ofYuan(1000)), null));
            for (String yuan : List.of("100.00", "250.50")) {
                app.sales().insert(tx, Sale.of(Period.day(LocalDate.of(2021, 5, 1)), kiwi).contract(contract).amount(Amount.exact(Money.ofYuan(new BigDecimal(yuan)))).build());
            }
            app.sales().insert(tx, Sale.of(Period.day(LocalDate.of(2021, 5, 2)), kiwi).amount(Amount.exact(Money.ofYuan(7))).build());
            return contract;
        });
        fx(() -> window.context.link().moved());
        fx(() -> window.screen().open("contract", id));
        await("the contract", () -> text("#fact-delivered").equals("350.50"));
        assertThat(text("#fact-rest")).isEqualTo("649.50");
        assertThat(text("#fact-sales")).isEqualTo("2");
    }

    @Test
    void aConflictIsShownFieldByField() {
        retype("register.product.name", "我的名");
        retype("register.product.category", "我的类");
        Product seen = app.catalogue().products().getFirst();
        write(tx -> app.catalogue().save(tx, new Product(seen.stamp(), "他的名", "他的号", seen.aliases(), "水果", null, null, null, null)));
        keys(KeyCode.CONTROL, KeyCode.S);
        await("both versions", () -> sees("#dialog-merge"));
        assertThat(sees("#mine-register.product.aliases")).isFalse();
        fx(() -> robot.lookup(n -> "theirs-register.product.name".equals(n.getId())).queryAs(javafx.scene.control.ToggleButton.class).fire());
        fx(() -> robot.lookup("#dialog-merge").queryButton().fire());
        await("the merged record", () -> text("#register-title").equals("他的名"));
        Product merged = app.catalogue().products().getFirst();
        assertThat(merged.name()).isEqualTo("他的名");
        assertThat(merged.category()).isEqualTo("我的类");
        assertThat(merged.code()).isEqualTo("他的号");
    }

    @Test
    void whatSomebodyElseDeletedIsSavedAgainAsNew() {
        retype("register.product.category", "鲜果");
        Product seen = app.catalogue().products().getFirst();
        write(tx -> {
            app.catalogue().deleteProduct(tx, seen.stamp());
            return null;
        });
        keys(KeyCode.CONTROL, KeyCode.S);
        await("the offer", () -> sees("#register-again"));
        fx(() -> robot.lookup("#register-again").queryButton().fire());
        eventually("the new record", () -> app.catalogue().products().stream().anyMatch(p -> "鲜果".equals(p.category())));
        assertThat(products()).containsExactly("十八洞猕猴桃");
    }

    @Test
    void whatWasNotSavedIsOfferedAfterReopening() {
        keys(KeyCode.CONTROL, KeyCode.N);
        type("山茶油");
        keys(KeyCode.TAB);
        type("P-77");
        eventually("the draft", () -> app.drafts().find("register-product").filter(d -> "P-77".equals(d.fields().get("register.product.code"))).isPresent());
        await("nothing under way", window::idle);
        fx(() -> window.close());
        app = AppContext.open(folder.resolve("ledger"));
        begin();
        await("the offer", () -> sees("#draft-restore"));
        fx(() -> robot.lookup("#draft-restore").queryButton().fire());
        assertThat(field("register.product.name")).isEqualTo("山茶油");
        assertThat(field("register.product.code")).isEqualTo("P-77");
        assertThat(sees("#draft-restore")).isFalse();
        keys(KeyCode.CONTROL, KeyCode.S);
        await("the product", () -> text("#register-title").equals("山茶油"));
        app.drafts().flush();
        assertThat(app.drafts().all()).isEmpty();
    }

    @Test
    void aDraftOfARecordThatWasChangedSinceIsSetBesideIt() {
        retype("register.product.category", "我的类");
        eventually("the draft", () -> app.drafts().find("register-product").filter(d -> "我的类".equals(d.fields().get("register.product.category"))).isPresent());
        await("nothing under way", window::idle);
        fx(() -> window.close());
        app = AppContext.open(folder.resolve("ledger"));
        Product seen = app.catalogue().products().getFirst();
        write(tx -> app.catalogue().save(tx, new Product(seen.stamp(), seen.name(), "他的号", seen.aliases(), seen.category(), null, null, null, null)));
        begin();
        await("the offer", () -> sees("#draft-restore"));
        fx(() -> robot.lookup("#draft-restore").queryButton().fire());
        settle();
        assertThat(sees("#dialog-merge")).isTrue();
        fx(() -> robot.lookup("#dialog-merge").queryButton().fire());
        assertThat(field("register.product.category")).isEqualTo("我的类");
        assertThat(field("register.product.code")).isEqualTo("他的号");
    }

    @Test
    void anUnsavedFormIsNotLeftWithoutAQuestion() {
        write(tx -> app.catalogue().save(tx, Product.named("湘西腊肉")));
        fx(() -> window.context.link().moved());
        retype("register.product.category", "鲜果");
        keys(KeyCode.CONTROL, KeyCode.N);
        await("the question", () -> sees("#dialog-discard"));
        keys(KeyCode.ESCAPE);
        assertThat(field("register.product.category")).isEqualTo("鲜果");
        keys(KeyCode.CONTROL, KeyCode.N);
        await("the question", () -> sees("#dialog-discard"));
        fx(() -> robot.lookup("#dialog-discard").queryButton().fire());
        assertThat(text("#register-title")).isEqualTo("新增产品");
        assertThat(app.catalogue().products().getFirst().category()).isEqualTo("水果");
    }

    @Test
    void theHistoryOfARecordNamesFieldsAsTheFormDoes() {
        retype("register.product.category", "鲜果");
        keys(KeyCode.CONTROL, KeyCode.S);
        eventually("saved", () -> "鲜果".equals(app.catalogue().products().getFirst().category()));
        fx(() -> robot.lookup("#register-history").queryButton().fire());
        await("the change", () -> robot.lookup(".history-version .form-hint").queryAllAs(Label.class).stream()
            .anyMatch(l -> l.getText().equals("类别：水果 → 鲜果")));
    }

    @Test
    void theSearchFindsByInitialsPinyinAndCharactersAndOpensTheRecord() {
        write(tx -> app.sales().insert(tx, Sale.of(Period.day(LocalDate.of(2021, 5, 1)), kiwi).docNumber("XS-2021-001").amount(Amount.exact(Money.ofYuan(10))).build()));
        assertThat(found("mht")).contains("register.product: 十八洞猕猴桃");
        assertThat(found("猕猴桃")).contains("register.product: 十八洞猕猴桃");
        assertThat(found("mihoutao")).contains("register.product: 十八洞猕猴桃");
        assertThat(found("hyx")).contains("register.search.divisions: 花垣县");
        assertThat(found("yywz")).isEmpty();
        assertThat(found("ylw").getFirst()).isEqualTo("register.channel: 邮乐网");
        assertThat(found("XS-2021")).contains("register.search.sales: XS-2021-001");

        kind("channel");
        keys(KeyCode.CONTROL, KeyCode.K);
        type("mht");
        await("the results", () -> sees("#search-results"));
        keys(KeyCode.ENTER);
        await("the product", () -> text("#register-title").equals("十八洞猕猴桃"));
    }

    private List<String> found(String text) {
        return window.search.find(text, new ruralpost.ui.task.Progress() {
            @Override
            public void share(double share) {
                // not shown
            }

            @Override
            public boolean cancelled() {
                return false;
            }
        }).stream().flatMap((SearchSource.Group g) -> g.hits().stream().map(h -> g.title().key() + ": " + h.title())).toList();
    }

    @Test
    void filesAreAttachedToADocumentWrittenOutAndGoWithIt() throws IOException {
        Path paper = Files.writeString(folder.resolve("感谢信.txt"), "商务部感谢信");
        long id = write(tx -> app.documents().save(tx, new Document(Stamp.NEW, "感谢信", DocumentKind.LETTER_OF_THANKS, null, null, null, null, List.of(), null, null)));
        fx(() -> window.context.link().moved());
        fx(() -> window.screen().open("document", id));
        await("the document", () -> text("#register-title").equals("感谢信"));
        DocumentFilesPane pane = fx(() -> new DocumentFilesPane(new RegisterContext(window.context, texts, RegisterData::none)));
        Document document = app.documents().document(id).orElseThrow();
        Path named = Files.writeString(folder.resolve("王丽13874312345.txt"), "名单");
        fx(() -> {
            pane.show(document);
            pane.attach(List.of(paper, named));
        });
        assertThat(fx(() -> ((Label) ((javafx.scene.Parent) pane.node().lookup("#files-refusal")).lookup(".label")).getText())).contains("王丽13874312345.txt", "138****45");
        assertThat(app.documentFiles().files(id)).as("a telephone number in a name is refused before anything is attached").isEmpty();
        fx(() -> pane.attach(List.of(paper)));
        eventually("the file", () -> app.documentFiles().files(id).size() == 1);
        DocumentFile file = app.documentFiles().files(id).getFirst();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        app.documentFiles().copyTo(file, out);
        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo("商务部感谢信");

        keys(KeyCode.DELETE);
        eventually("deleted", () -> app.documents().documents().isEmpty());
        assertThat(app.documentFiles().files(id)).isEmpty();
        keys(KeyCode.CONTROL, KeyCode.Z);
        eventually("brought back", () -> app.documentFiles().files(id).size() == 1);
    }

    @Test
    void whatAFigureSpeaksOfIsPickedOneByOneByKeys() {
        write(tx -> app.places().save(tx, new Place(Stamp.NEW, "十八洞村", PlaceKind.VILLAGE, List.of(), null, "433124", null, null, null, null, null)));
        long paper = write(tx -> app.documents().save(tx, new Document(Stamp.NEW, "通报", DocumentKind.NEWS, null, null, null, null, List.of(), null, null)));
        FigureScope country = new FigureScope(FigureScope.Kind.COUNTRY, null, null, null, "中国");
        long id = write(tx -> app.figures().save(tx, new ReportedFigure(Stamp.NEW, "F1", paper, "sales", "全国", ReportedPeriod.of("2018", PeriodBasis.STATED), "销售额",
            new BigDecimal("5"), "yuan", Bound.EXACT, null, null, null, List.of(country))));
        fx(() -> window.context.link().moved());
        fx(() -> window.screen().open("figure", id));
        await("the figure", () -> text("#register-title").startsWith("F1"));
        go("register.figure.scopes");
        type("sbdc");
        keys(KeyCode.ENTER);
        type("ylw");
        keys(KeyCode.ENTER);
        type("邮政员工食堂");
        keys(KeyCode.DOWN);
        keys(KeyCode.ENTER);
        assertThat(fx(() -> robot.lookup(".chip .label").queryAllAs(Label.class).stream().map(Label::getText).toList()))
            .contains("全国", "十八洞村", "邮乐网", "邮政员工食堂");
        keys(KeyCode.CONTROL, KeyCode.S);
        eventually("saved", () -> scopes().size() == 4);
        assertThat(scopes()).extracting(FigureScope::kind).containsExactly(FigureScope.Kind.COUNTRY, FigureScope.Kind.PLACE, FigureScope.Kind.CHANNEL, FigureScope.Kind.BUYER);
        assertThat(scopes().get(1).divisionCode()).isEqualTo("433124");
        assertThat(scopes().getLast().name()).isEqualTo("邮政员工食堂");
        await("nothing under way", window::idle);
        go("register.figure.scopes");
        keys(KeyCode.BACK_SPACE);
        keys(KeyCode.BACK_SPACE);
        type("没有的");
        keys(KeyCode.ESCAPE);
        keys(KeyCode.CONTROL, KeyCode.S);
        assertThat(scopes()).as("a name that is no record is not taken by itself").hasSize(4);
        keys(KeyCode.CONTROL, KeyCode.A);
        keys(KeyCode.DELETE);
        keys(KeyCode.CONTROL, KeyCode.S);
        eventually("saved", () -> scopes().size() == 2);
        keys(KeyCode.CONTROL, KeyCode.Z);
        eventually("taken back", () -> scopes().size() == 4);
    }

    private List<FigureScope> scopes() {
        return app.figures().figures().getFirst().scopes();
    }

    @Test
    void everyColumnOfTheRegistersHasItsWordsInTheHistory() {
        Set<String> bookkeeping = Set.of("id", "created_set", "changed_set", "deleted_set");
        for (Register<?> register : Registers.everything()) {
            for (var column : app.ledger().schema().named(register.table()).table().fields()) {
                String name = column.getName().toLowerCase(java.util.Locale.ROOT);
                if (!bookkeeping.contains(name)) {
                    assertThat(HistoryText.knows(register.table(), name)).as(register.table() + "." + name).isTrue();
                    for (Lang lang : Lang.values()) {
                        assertThat(ruralpost.text.Texts.of(lang).has(HistoryText.key(register.table(), name))).as(HistoryText.key(register.table(), name)).isTrue();
                    }
                }
            }
        }
    }
}
