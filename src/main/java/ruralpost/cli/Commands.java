package ruralpost.cli;

import java.util.List;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import ruralpost.app.AppContext;
import ruralpost.app.StockImports;
import ruralpost.campaign.importing.ActivityShape;
import ruralpost.campaign.importing.CampaignShape;
import ruralpost.campaign.importing.PledgeShape;
import ruralpost.centre.importing.CentreShape;
import ruralpost.centre.importing.ReceiptShape;
import ruralpost.centre.importing.StockShape;
import ruralpost.campaign.paper.CampaignPaper;
import ruralpost.centre.take.CountShape;
import ruralpost.sales.importing.SalesShape;
import ruralpost.sales.planning.PlanShape;
import ruralpost.text.Texts;

/** All commands, in the order in which the help lists them. */
final class Commands {

    static final String PROGRAM = "rural-post-ledger";

    private Commands() {
    }

    /** The whole command line with its texts in one language. */
    static CommandLine line(Texts texts) {
        CommandSpec root = spec(new WindowCommand(), texts);
        root.addOption(Options.version(texts));
        add(root, texts, new DemoCommand());
        group(root, texts, "import", texts.get("cli.command.import"), List.of(new ImportCommand("sales", "cli.command.import.sales", SalesShape.SHAPE, AppContext::salesImport),
            new ImportCommand("plans", "cli.command.import.plans", PlanShape.SHAPE, AppContext::planImport),
            new ImportCommand("campaigns", "cli.command.import.campaigns", CampaignShape.SHAPE, a -> a.campaignImports().campaigns()),
            new ImportCommand("activities", "cli.command.import.activities", ActivityShape.SHAPE, a -> a.campaignImports().activities()),
            new ImportCommand("adoptions", "cli.command.import.adoptions", PledgeShape.SHAPE, a -> a.campaignImports().adoptions()),
            new ImportCommand("centres", "cli.command.import.centres", CentreShape.SHAPE, a -> StockImports.of(a).centres()),
            new ImportCommand("stock", "cli.command.import.stock", StockShape.SHAPE, a -> StockImports.of(a).stock()),
            new ImportCommand("receipts", "stock.cli.import.receipts", ReceiptShape.SHAPE, StockImports::receipts),
            new ImportCommand("counts", "take.cli.import", CountShape.SHAPE, a -> a.takes().sheets())));
        add(root, texts, UndoCommand.undo(), UndoCommand.redo());
        group(root, texts, "query", texts.get("cli.command.query"), List.of(new QuerySalesCommand(), new QueryFiguresCommand(), new QueryCampaignsCommand(),
            new QueryCampaignSalesCommand(), new QueryActivitiesCommand(), parts(CampaignParts.PARTNERS), parts(CampaignParts.ADOPTIONS), parts(CampaignParts.VISITS),
            parts(CampaignParts.AGREEMENTS), new QueryStockCommand(), new QueryMovementsCommand(), new QueryCentresCommand(), new QueryChildrenCommand(), new QueryGrantsCommand(), new QueryPurchasesCommand(), new QueryAssetsCommand(),
            new QueryCountsCommand()));
        group(root, texts, "export", texts.get("take.cli.export"), List.of(new StocktakeSheetCommand(), new ExportLabelsCommand(), new ExportPackingListCommand(), new ExportVoucherCommand()));
        group(root, texts, "report", texts.get("cli.command.report"), Stream.of(CampaignPaper.values()).<Command>map(ReportCommand::new).toList());
        add(root, texts, new ChartCommand(), new EraseCommand(), new CheckCommand(), new HistoryCommand(), new BackupCommand(), new RestoreCommand());
        return new CommandLine(root).setExpandAtFiles(false).setUsageHelpWidth(100);
    }

    /** Names of all commands, for the sentence that says there is no display. */
    static String names() {
        return String.join(", ", line(Texts.of(ruralpost.text.Lang.EN)).getSubcommands().keySet());
    }

    private static void add(CommandSpec parent, Texts texts, Command... commands) {
        Stream.of(commands).forEach(c -> parent.addSubcommand(c.name(), spec(c, texts)));
    }

    private static void group(CommandSpec root, Texts texts, String name, String description, List<Command> commands) {
        CommandSpec group = CommandSpec.create().name(name);
        Options.common(group, texts);
        group.usageMessage().description(description);
        commands.forEach(c -> group.addSubcommand(c.name(), spec(c, texts)));
        root.addSubcommand(name, group);
    }

    private static Command parts(CampaignParts parts) {
        return new QueryCampaignPartsCommand(parts);
    }

    private static CommandSpec spec(Command command, Texts texts) {
        CommandSpec spec = CommandSpec.wrapWithoutInspection(command).name(command.name());
        command.declare(spec, texts);
        Options.common(spec, texts);
        return spec;
    }
}
