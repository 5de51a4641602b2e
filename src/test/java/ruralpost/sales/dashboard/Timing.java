package ruralpost.sales.dashboard;
import java.nio.file.*; import java.util.*; import ruralpost.sales.*; import ruralpost.sales.cube.*; import ruralpost.text.Lang; import ruralpost.value.Period; import java.time.LocalDate;
class Timing { public static void main(String[] a) throws Exception {
 SalesFixture f = new SalesFixture(Files.createTempDirectory("t")); Random r = new Random(1);
 f.app.ledger().write(SalesFixture.imported("x"), tx -> { f.app.sales().insertAll(tx, () -> java.util.stream.IntStream.range(0, 300000).mapToObj(i -> f.random(r)).iterator()); return null; });
 SalesCube c = f.app.cube().current(); SalesFilter filter = SalesFilter.ALL.in(Period.year(2018)).with(Dimension.PRODUCT, Set.of(f.products.get(0)));
 var labels = SalesLabels.read(f.app.catalogue(), f.app.places(), f.app.partners(), f.app.contracts());
 for (int i = 0; i < 120; i++) { long t = java.lang.management.ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime(); SalesBoard b = SalesBoard.compute(c, new BoardRequest(filter, Measure.AMOUNT, TimeUnit.MONTH, true, LocalDate.of(2019,1,1), Lang.ZH), null);
  long u = java.lang.management.ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime(); new SalesTiles(b).all(); new SalesCharts(b, labels).all(); long v = java.lang.management.ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime(); if (i % 12 == 11) System.out.println((u-t)/1000 + " us, texts " + (v-u)/1000); }
 System.exit(0);
}}
