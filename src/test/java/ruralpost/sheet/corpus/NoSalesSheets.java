package ruralpost.sheet.corpus;

import static ruralpost.sheet.corpus.MessySheet.csv;
import static ruralpost.sheet.corpus.MessySheet.xls;
import static ruralpost.sheet.corpus.MessySheet.xlsx;

import java.time.LocalDate;
import java.util.List;

/** Price lists, returns and rosters: nothing of them may end among the sales. */
final class NoSalesSheets {

    private NoSalesSheets() {
    }

    static List<MessySheet> all() {
        return List.of(
            xlsx("stock-list")
                .row("日期", "产品", "库存数量", "单位")
                .row("2021-05-01", "腊肉", 11, "斤").row("2021-05-01", "茶油", 5, "斤")
                .noSales(),
            xlsx("price-list").merge("A1:D1")
                .row("2021年5月农产品批发价格表")
                .row("日期", "产品", "规格", "批发价格（元/公斤）")
                .row(LocalDate.of(2021, 5, 1), "猕猴桃", "特级", 12.8)
                .row(LocalDate.of(2021, 5, 1), "黄桃", "一级", 8.6)
                .row(LocalDate.of(2021, 5, 2), "猕猴桃", "特级", 12.5)
                .noSales(),
            xls("indicator-return").merge("A1:G1")
                .row("乡村振兴服务指标报表")
                .row("指标代码", "指标名称", "单位", "上期", "本期", "变化原因", "说明")
                .row("XZ1210", "村邮站数", "个", 120, 126, "新建6个", null)
                .row("XZ1220", "邮乐购站点数", "个", 88, 88, null, null)
                .row("XZ1230", "培训人次", "人次", 560, 720, "增加直播培训", null)
                .row("注：所有有变化的值均需注明原因；红色单元格为公式，不需填写。")
                .noSales(),
            xlsx("indicator-return-by-month").merge("A1:F1")
                .row("通信能力月报表")
                .row("指标代码", "指标名称", "单位", "2018年02月", "2018年06月", "变化原因")
                .row("NM1210", "基站数", "个", 45, 48, "新建")
                .row("NM1221", "网点数", "个", 12, new Formula("SUM(E3:E3)", 48), null)
                .noSales(),
            xlsx("staff-roster").merge("A1:E1")
                .row("花垣县分公司人员花名册")
                .row("序号", "姓名", "单位", "职务", "联系电话")
                .row(1, "张三", "双龙支局", "支局长", "13574312345")
                .row(2, "李四", "石栏支局", "营业员", "13574312346")
                .noSales(),
            xlsx("training-sign-in")
                .row("2021年5月电商培训签到表")
                .row("日期", "姓名", "村名", "培训内容", "签名")
                .row("2021-05-10", "王五", "十八洞村", "抖音直播", null)
                .row("2021-05-10", "赵六", "双龙村", "网店运营", null)
                .noSales(),
            xlsx("audit-rules")
                .row("序号", "审核关系", "审核类型", "说明")
                .row(1, "NM1210=NM1221+NM1220+NM1222", "强制", "分项之和等于合计")
                .row(2, "NG1100>=NG1201", "核实", null)
                .noSales(),
            xlsx("asset-list").merge("A1:G1")
                .row("办公设备台账")
                .row("资产编号", "资产名称", "规格型号", "单位", "购置日期", "存放地点", "状态")
                .row("ZC-001", "打印机", "HP 1020", "台", "2019-03-01", "综合办公室", "在用")
                .row("ZC-002", "电动三轮车", "1.5米", "辆", "2020-08-12", "双龙支局", "在用")
                .noSales(),
            csv("loss-rates")
                .row("单品编码", "单品名称", "损耗率(%)")
                .row("102900005115168", "猕猴桃", "4.39")
                .row("102900005115199", "黄桃", "10.46")
                .noSales(),
            xlsx("catalogue-of-products")
                .row("产品编码", "产品名称", "类别", "产地", "保质期")
                .row("1001", "猕猴桃", "水果", "十八洞村", "30天")
                .row("1002", "腊肉", "肉类", "石栏镇", "180天")
                .noSales(),
            xlsx("title-alone").merge("A1:F1")
                .row("2021年5月农产品销售统计表")
                .noSales(),
            xlsx("form-not-filled-in").merge("A1:E1")
                .row("2021年　月农产品销售统计表")
                .row("填表说明：请各支局于每月5日前报送。")
                .row("联系人：", null, "电话：")
                .noSales());
    }
}
