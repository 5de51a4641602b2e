package ruralpost.campaign.paper;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import ruralpost.campaign.Activity;
import ruralpost.campaign.CampaignFile;
import ruralpost.report.Report;
import ruralpost.report.ReportFiles;
import ruralpost.text.Lang;
import ruralpost.text.Message;
import ruralpost.text.Texts;
import ruralpost.text.UserException;

/** The papers of campaigns. */
public enum CampaignPaper {
    /** One page about a campaign, for those outside the office. */
    CAMPAIGN,
    /** Blank lines for those who come to an activity. */
    SIGN_IN,
    /** Lines on which the receivers of gifts sign. */
    GIFT_SHEET,
    /** What the standards want recorded of each activity. */
    RECORD_CARD;

    /** As many lines to sign on as the paper needs. */
    public static final int LINES = 0;
    /** Most lines to sign on. */
    public static final int MOST_LINES = 500;

    /** As on the command line. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Its name. */
    public Message label() {
        return Message.of(switch (this) {
            case CAMPAIGN -> "paper.report";
            case SIGN_IN -> "paper.sign-in";
            case GIFT_SHEET -> "paper.gift-sheet";
            case RECORD_CARD -> "paper.record-card";
        });
    }

    /** Whether each is about one activity. */
    public boolean ofActivity() {
        return this != CAMPAIGN;
    }

    /** The report of a campaign. @param today up to which its curve goes */
    public static Report report(PaperFacts facts, long campaign, LocalDate today, Lang lang) {
        return new CampaignReport(facts, new PaperWords(facts, lang), today).of(facts.file(campaign));
    }

    /** The paper of an activity. @param lines to sign on, or {@link #LINES} @throws IllegalStateException for {@link #CAMPAIGN} */
    public Report of(PaperFacts facts, long activity, int lines, Lang lang) {
        return all(facts, facts.fileOf(activity), lines, lang).apply(facts.activity(activity));
    }

    /** The papers of all activities of a campaign, the earliest first. @throws UserException when it has none */
    public List<Report> ofAll(PaperFacts facts, long campaign, int lines, Lang lang) {
        CampaignFile f = facts.file(campaign);
        if (f.activities().isEmpty()) {
            throw UserException.of("paper.no.activity", f.campaign().name());
        }
        return f.activities().reversed().stream().map(all(facts, f, lines, lang)).toList();
    }

    private Function<Activity, Report> all(PaperFacts facts, CampaignFile f, int lines, Lang lang) {
        PaperWords words = new PaperWords(facts, lang);
        return switch (this) {
            case SIGN_IN -> {
                SignInSheet sheet = new SignInSheet(words);
                yield a -> sheet.of(a, f, lines);
            }
            case GIFT_SHEET -> {
                GiftSheet sheet = new GiftSheet(facts, words);
                yield a -> sheet.of(a, f, lines);
            }
            case RECORD_CARD -> new RecordCardPaper(facts, words, f)::of;
            case CAMPAIGN -> throw new IllegalStateException("no activity");
        };
    }

    /** A file name to propose. @param about name of the campaign or activity */
    public String fileName(String about, ReportFiles.Kind kind, Lang lang) {
        return ReportFiles.fileName(Texts.of(lang).get("paper.file", Texts.of(lang).get(label()), about), kind);
    }
}
