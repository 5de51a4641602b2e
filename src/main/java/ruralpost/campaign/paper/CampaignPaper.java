package ruralpost.campaign.paper;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
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

    /** Lines to sign on, unless said otherwise. */
    public static final int LINES = 18;
    /** Most lines to sign on. */
    public static final int MOST_LINES = 500;

    /** As on the command line. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Its name. */
    public Message label() {
        return Message.of(this == CAMPAIGN ? "paper.report" : "paper." + code());
    }

    /** Whether each is about one activity. */
    public boolean ofActivity() {
        return this != CAMPAIGN;
    }

    /** The report of a campaign. @param today up to which its curve goes */
    public static Report report(PaperFacts facts, long campaign, LocalDate today, Lang lang) {
        return new CampaignReport(facts, new PaperWords(facts, lang), today).of(facts.file(campaign));
    }

    /** The paper of an activity. @param lines to sign on @throws IllegalStateException for {@link #CAMPAIGN} */
    public Report of(PaperFacts facts, long activity, int lines, Lang lang) {
        PaperWords words = new PaperWords(facts, lang);
        Activity a = facts.activity(activity);
        return switch (this) {
            case SIGN_IN -> new SignInSheet(facts, words).of(a, lines);
            case GIFT_SHEET -> new GiftSheet(facts, words).of(a, lines);
            case RECORD_CARD -> new RecordCardPaper(facts, words).of(a);
            case CAMPAIGN -> throw new IllegalStateException("no activity");
        };
    }

    /** The papers of all activities of a campaign, the earliest first. @throws UserException when it has none */
    public List<Report> ofAll(PaperFacts facts, long campaign, int lines, Lang lang) {
        CampaignFile f = facts.file(campaign);
        if (f.activities().isEmpty()) {
            throw UserException.of("paper.no.activity", f.campaign().name());
        }
        return f.activities().reversed().stream().map(a -> of(facts, a.stamp().id(), lines, lang)).toList();
    }

    /** A file name to propose. @param about name of the campaign or activity */
    public String fileName(String about, ReportFiles.Kind kind, Lang lang) {
        return ReportFiles.fileName(Texts.of(lang).get("paper.file", Texts.of(lang).get(label()), about), kind);
    }
}
