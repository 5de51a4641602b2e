package ruralpost.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import picocli.CommandLine.Model.CommandSpec;
import ruralpost.app.AppContext;
import ruralpost.centre.document.StockVoucher;
import ruralpost.centre.stock.StockDocument;
import ruralpost.ledger.Action;
import ruralpost.place.Partner;
import ruralpost.report.ReportFiles;
import ruralpost.text.Message;
import ruralpost.text.Texts;
import ruralpost.text.UserException;

/** The form of a posted stock document for signing, such as that of a scrapping. */
final class ExportVoucherCommand implements Command {

    @Override
    public String name() {
        return "stock-document";
    }

    @Override
    public void declare(CommandSpec spec, Texts texts) {
        spec.usageMessage().description(texts.get("stock.cli.voucher"));
        spec.addPositional(Options.parameter("DOCUMENT", "1", texts.get("stock.cli.voucher.document")));
        spec.addOption(Options.option(Options.OUT, "FILE.pdf|xlsx|csv", texts.get("cli.option.report.out")));
    }

    @Override
    public int run(Call call) {
        String name = call.onlyNamed();
        Path file = Call.path(call.required(Options.OUT));
        ReportFiles.Kind.of(file);
        try (AppContext app = call.open()) {
            StockDocument document = document(app, name);
            Map<Long, String> partners = app.partners().partners().stream().collect(Collectors.toMap(p -> p.stamp().id(), Partner::name));
            StockVoucher voucher = StockVoucher.read(app.centres(), new StockNames(app).items, partners, document);
            List<String> missing = ReportFiles.write(List.of(voucher.of(call.lang())), file);
            app.ledger().write(Action.exported("centre", Message.of("inventory.label.written", document.title(), file.getFileName().toString())), tx -> null);
            call.say("cli.chart.written", file.toString());
            if (!missing.isEmpty()) {
                call.tell("report.missing", String.join(" ", missing));
            }
        }
        return Cli.OK;
    }

    private static StockDocument document(AppContext app, String name) {
        List<StockDocument> all = app.centres().stock().documents();
        List<StockDocument> found = all.stream().filter(d -> name.equals(d.number()) || name.equals(d.title())).toList();
        if (found.size() == 1) {
            return found.getFirst();
        }
        throw UserException.of(found.isEmpty() ? "stock.cli.voucher.none" : "stock.cli.document.several", name,
            (found.isEmpty() ? all : found).stream().map(d -> d.on() + " " + (d.number() == null ? "" : d.number() + " ") + d.title()).limit(20).collect(Collectors.joining(", ")));
    }
}
