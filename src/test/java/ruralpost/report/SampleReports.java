package ruralpost.report;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import ruralpost.chart.ChartSpec;
import ruralpost.chart.ChartValue;
import ruralpost.chart.Trend;
import ruralpost.text.Lang;
import ruralpost.value.Bound;

/** Papers for tests. */
final class SampleReports {

    private SampleReports() {
    }

    /** A wide ledger with groups and sums. @param rows of the body */
    static Report ledger(Lang lang, int rows) {
        List<Column> columns = List.of(Column.centred("序号", 6), Column.text("品名", 22), Column.text("单位", 26), Column.number("数量", 12).under("本期"),
            Column.number("金额", 14).under("本期"), Column.number("数量", 12).under("去年同期"), Column.number("金额", 14).under("去年同期"),
            Column.number("同比", 10), Column.centred("日期", 14), Column.text("备注", 16));
        List<ReportRow> body = new ArrayList<>();
        for (int i = 1; i <= rows; i++) {
            if (i % 40 == 1) {
                body.add(ReportRow.group("第" + i + "组"));
            }
            body.add(ReportRow.of(ReportCell.number(i), ReportCell.text(i == 3 ? "=1+1" : "十八洞猕猴桃𠮷㐂" + i), ReportCell.text("花垣县双龙镇十八洞村邮乐购站点（村集体经济合作社）"),
                ReportCell.number(new BigDecimal("1234.5").multiply(BigDecimal.valueOf(i)), -1, i % 5 == 0 ? Bound.OVER : Bound.EXACT),
                ReportCell.number(new BigDecimal("320.05"), 2, Bound.ABOUT), ReportCell.number(1000), ReportCell.number(new BigDecimal("-12.3"), 2, Bound.EXACT),
                ReportCell.percent(new BigDecimal("23.45"), 1, Bound.EXACT), ReportCell.day(LocalDate.of(2026, 3, 1)), ReportCell.BLANK));
        }
        body.add(ReportRow.total(ReportCell.BLANK, ReportCell.text("合计"), ReportCell.BLANK, ReportCell.number(9_876_543L), ReportCell.number(new BigDecimal("38406"), 2, Bound.ABOUT)));
        return Report.titled("2026年农产品销售台账", lang).subtitle("2026年1月至3月").left("填报单位：花垣县邮政分公司").unit("单位：公斤、万元")
            .add(new Block.Table(columns, body)).note("数量以公斤计。").note("带“约”“超”者照原件。").sign("单位负责人：", "").sign("填报人：", "张三").sign("填报日期：", "2026-04-01").build();
    }

    /** Every kind of part. */
    static Report card() {
        ChartSpec chart = ChartSpec.of("sample", "各镇参加人数", "人", trend(), Lang.ZH);
        return Report.titled("活动记录表", Lang.ZH).left("填报单位：花垣县邮政分公司").unit("编号：2026-017")
            .add(new Block.Figures(List.of(
                new Block.Figure("筹款", ReportCell.number(new BigDecimal("169.71"), 2, Bound.EXACT), "万元", List.of("目标 150.0 万元，完成 113.1%", "上届 88.9 万元")),
                new Block.Figure("认领棵数", ReportCell.number(4060, Bound.OVER), "棵", List.of("目标 3,600 棵")),
                new Block.Figure("认领人数", ReportCell.number(2816), "人", List.of("单位 43 家，个人 2,773 人")),
                new Block.Figure("折合美元", ReportCell.number(new BigDecimal("257000"), 0, Bound.ABOUT), "美元", List.of("来源所引，不按汇率另算")))))
            .add(new Block.Fields(List.of(Block.Field.of("活动名称", ReportCell.text("“情暖童心”关爱留守儿童活动（第三场）")), Block.Field.of("日期", ReportCell.day(LocalDate.of(2026, 6, 1))),
                Block.Field.of("地点", ReportCell.text("双龙镇十八洞村儿童之家")), Block.Field.of("儿童", ReportCell.number(45)), Block.Field.of("志愿者", ReportCell.number(12, Bound.ABOUT)),
                Block.Field.wide("活动经过", "上午九时开始，先由民警讲解防溺水知识，随后分组做游戏，并与在外务工的父母视频通话（共三十六个家庭）。".repeat(4), 40), Block.Field.wide("存在问题", "", 20)), 2))
            .add(new Block.Heading("发放物资"))
            .add(new Block.Table(List.of(Column.centred("序号", 6), Column.text("物品", 30), Column.number("数量", 10), Column.centred("领取人签字", 24)),
                List.of(ReportRow.of(ReportCell.number(1), ReportCell.text("文具套装"), ReportCell.number(45)), ReportRow.of(ReportCell.number(2), ReportCell.text("图书"), ReportCell.number(90))), 11))
            .add(new Block.Qr("XX-2026-0001", 22, List.of("XX-2026-0001", "笔记本电脑")))
            .add(new Block.Chart(chart, 50))
            .note("本表只记人数，不记儿童姓名。").sign("负责人：", "").sign("记录人：", "").sign("日期：", "").build();
    }

    /** Eight days with a goal. */
    private static Trend trend() {
        List<Trend.Step> steps = new ArrayList<>();
        List<ChartValue> values = new ArrayList<>();
        List<ChartValue> goal = new ArrayList<>();
        for (int i = 1; i <= 8; i++) {
            steps.add(new Trend.Step("d" + i, "第" + i + "天"));
            values.add(ChartValue.of(i * 21.2, "%.1f".formatted(i * 21.2), i * 212_000 + " 元"));
            goal.add(ChartValue.of(150, "150.0", "1500000 元"));
        }
        return Trend.of(steps, List.of(Trend.Line.of("pledged", "筹款", Trend.Role.CURRENT, values), Trend.Line.of("goal", "目标", Trend.Role.PLAN, goal)), true).withValues();
    }
}
