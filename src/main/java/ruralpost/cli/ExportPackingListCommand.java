package ruralpost.cli;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Model.CommandSpec;
import ruralpost.app.AppContext;
import ruralpost.centre.document.TransferPapers;
import ruralpost.centre.document.Transits;
import ruralpost.centre.stock.StockDocument;
import ruralpost.centre.stock.StockDocumentKind;
import ruralpost.ledger.Action;
import ruralpost.report.ReportFiles;
import ruralpost.text.Message;
import ruralpost.text.Texts;
import ruralpost.text.UserException;

/** Packing list, signature sheet or receipt slips of a document that sent goods to centres. */
final class ExportPackingListCommand implements Command {

    private static final String PAPER = "--paper";

    @Override
    public String name() {
        return "packing-list";
    }

    @Override
    public void declare(CommandSpec spec, Texts texts) {
        spec.usageMessage().description(texts.get("stock.cli.packing"));
        spec.addPositional(Options.parameter("DOCUMENT", "1", texts.get("stock.cli.document")));
        spec.addOption(Options.option(PAPER, String.join("|", papers()), texts.get("stock.cli.which")));
        spec.addOption(Options.option(Options.OUT, "FILE.pdf|xlsx|csv", texts.get("cli.option.report.out")));
    }

    private static List<String> papers() {
        return Stream.of(TransferPapers.Kind.values()).map(TransferPapers.Kind::code).toList();
    }

    @Override
    public int run(Call call) {
        String name = call.onlyNamed();
        Path file = Call.path(call.required(Options.OUT));
        ReportFiles.Kind.of(file);
        String paper = call.choice(PAPER, papers().toArray(String[]::new));
        TransferPapers.Kind kind = Stream.of(TransferPapers.Kind.values()).filter(k -> k.code().equals(paper)).findFirst().orElseThrow();
        try (AppContext app = call.open()) {
            StockNames names = new StockNames(app);
            StockDocument document = document(app, name);
            Map<Long, String> townships = new HashMap<>();
            names.centres.keySet().forEach(c -> townships.put(c, names.townships.name(c)));
            TransferPapers papers = new TransferPapers(document, Transits.read(app.centres()).sent(document.stamp().id()), names.centres, townships, names.items);
            List<String> missing = ReportFiles.write(papers.of(kind, call.lang()), file);
            app.ledger().write(Action.exported("centre", Message.of("stock.label.paper", Message.of(kind.label()), document.title(), file.getFileName().toString())), tx -> null);
            call.say("cli.chart.written", file.toString());
            if (!missing.isEmpty()) {
                call.tell("report.missing", String.join(" ", missing));
            }
        }
        return Cli.OK;
    }

    private static StockDocument document(AppContext app, String name) {
        List<StockDocument> sent = app.centres().stock().documents().stream().filter(d -> d.kind() == StockDocumentKind.TRANSFER).toList();
        List<StockDocument> found = sent.stream().filter(d -> name.equals(d.number()) || name.equals(d.title())).toList();
        if (found.size() == 1) {
            return found.getFirst();
        }
        throw UserException.of(found.isEmpty() ? "stock.cli.document.none" : "stock.cli.document.several", name,
            (found.isEmpty() ? sent : found).stream().map(d -> d.on() + " " + d.title()).limit(20).collect(Collectors.joining(", ")));
    }
}
