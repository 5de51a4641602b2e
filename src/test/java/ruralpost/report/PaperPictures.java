package ruralpost.report;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import ruralpost.text.Lang;

/** Writes papers with every part, to be looked at. */
public final class PaperPictures {

    private PaperPictures() {
    }

    /** @param args the folder to write to */
    public static void main(String[] args) {
        Path folder = Path.of(args[0]);
        for (String ending : List.of(".pdf", ".xlsx", ".csv")) {
            System.out.println(ReportFiles.write(SampleReports.ledger(Lang.ZH, 120), folder.resolve("ledger" + ending)));
            System.out.println(ReportFiles.write(SampleReports.card(), folder.resolve("card" + ending)));
        }
        List<LabelSheet.Label> labels = new ArrayList<>();
        for (int i = 1; i <= 30; i++) {
            labels.add(new LabelSheet.Label("XX-2026-%04d".formatted(i), "XX-2026-%04d".formatted(i), List.of("笔记本电脑 联想 ThinkBook 14", "双龙镇十八洞村儿童之家", "2026-03-01")));
        }
        System.out.println(LabelSheet.write(labels, LabelPaper.A4_24, 4, folder.resolve("labels24.pdf")));
        System.out.println(LabelSheet.write(labels, LabelPaper.A4_65, 1, folder.resolve("labels65.pdf")));
        System.out.println(LabelSheet.write(labels, LabelPaper.ROLL_60_40, 1, folder.resolve("labelsroll.pdf")));
    }
}
