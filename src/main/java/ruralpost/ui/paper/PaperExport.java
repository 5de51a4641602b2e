package ruralpost.ui.paper;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import ruralpost.campaign.paper.CampaignPaper;
import ruralpost.campaign.paper.PaperFacts;
import ruralpost.ledger.Action;
import ruralpost.report.Report;
import ruralpost.report.ReportFiles;
import ruralpost.report.ReportFiles.Kind;
import ruralpost.text.Lang;
import ruralpost.text.Message;
import ruralpost.text.UserException;
import ruralpost.ui.OpenFile;
import ruralpost.ui.WindowContext;
import ruralpost.ui.dialog.Dialogs;

/** Asks where to write a paper, writes it in the background, puts that down in the history and offers to open the file. */
public final class PaperExport {

    private final WindowContext context;

    /** Papers of the ledger that the window shows. */
    public PaperExport(WindowContext context) {
        this.context = context;
    }

    /** What a paper is about. @param activity 0 for all activities of the campaign, and for its report @param name of the one or the other */
    public record About(long campaign, long activity, String name) {
    }

    /** Asks where, then writes. @param lang of the paper */
    public void ask(CampaignPaper paper, About about, Lang lang) {
        List<Dialogs.FileKind> kinds = Stream.of(Kind.values()).map(k -> new Dialogs.FileKind(k.label(), List.of("*" + k.ending()))).toList();
        context.shell().dialogs().saveFile(new Dialogs.FileRequest(paper.label(), kinds, paper.fileName(about.name(), Kind.PDF, lang), null),
            file -> write(paper, about, lang, withEnding(file)));
    }

    private static Path withEnding(Path file) {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        return Stream.of(Kind.values()).anyMatch(k -> name.endsWith(k.ending())) ? file : file.resolveSibling(file.getFileName() + Kind.PDF.ending());
    }

    private void write(CampaignPaper paper, About about, Lang lang, Path file) {
        context.tasks().run(Message.of("paper.writing", file.getFileName().toString()), progress -> {
            PaperFacts facts = PaperFacts.read(context.app().paperStores(), context.app().settings().smallCells(), progress::check);
            progress.check();
            return ReportFiles.write(reports(facts, paper, about, lang), file);
        }).onSuccess(missing -> written(paper, about, file, missing)).onError(UserException.class, e -> refused(e.userMessage()));
    }

    private static List<Report> reports(PaperFacts facts, CampaignPaper paper, About about, Lang lang) {
        if (!paper.ofActivity()) {
            return List.of(CampaignPaper.report(facts, about.campaign(), LocalDate.now(), lang));
        }
        return about.activity() == 0 ? paper.ofAll(facts, about.campaign(), CampaignPaper.LINES, lang)
            : List.of(paper.of(facts, about.activity(), CampaignPaper.LINES, lang));
    }

    private void written(CampaignPaper paper, About about, Path file, List<String> missing) {
        Message label = Message.of("campaign.label.paper", paper.label(), about.name(), file.getFileName().toString());
        context.link().write(Action.exported("campaign", label), tx -> null).onSuccess(w -> context.shell().toast()
            .show(missing.isEmpty() ? label : ReportFiles.missingFonts(missing), Message.of("paper.open"), () -> OpenFile.show(context, file)));
    }

    private void refused(Message sentence) {
        context.shell().dialogs().ask(Message.of("paper.failed"), sentence, List.of(new Dialogs.Choice("close", Message.of("ui.close"), Dialogs.Role.PRIMARY)), c -> { });
    }
}
