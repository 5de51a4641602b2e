package ruralpost.cli;

/** Imports lists of sales as a clerk does and asks what was booked, both in Chinese. */
abstract class SalesListTest extends CliTest {

    String sales(String by) {
        return run("query", "sales", "--by", by, "--lang", "zh").ended(0).out();
    }

    Result take(int code, String... lines) {
        return run("import", "sales", csv("list.csv", lines).toString(), "--lang", "zh").ended(code);
    }
}
