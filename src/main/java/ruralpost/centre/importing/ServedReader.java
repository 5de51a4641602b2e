package ruralpost.centre.importing;

import static ruralpost.centre.importing.CentreShape.BOYS;
import static ruralpost.centre.importing.CentreShape.CHILDREN;
import static ruralpost.centre.importing.CentreShape.GIRLS;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import ruralpost.importing.record.Checks;
import ruralpost.importing.record.ChildTitles;
import ruralpost.sheet.RowValues;
import ruralpost.text.Message;
import ruralpost.value.AgeBand;
import ruralpost.value.Sex;

/** Reads the children served: by age band and sex as far as a sheet states them. Sums must be those of their parts; what is missing of a sum is the other part. */
final class ServedReader {

    private ServedReader() {
    }

    /** Empty when nothing is stated. */
    static List<CentreRow.Served> read(RowValues v, Checks checks) {
        List<CentreRow.Served> served = new ArrayList<>();
        for (AgeBand band : AgeBand.values()) {
            split(band, ChildTitles.key(band, null), checks.count(ChildTitles.key(band, null)), checks.count(ChildTitles.key(band, Sex.MALE)),
                checks.count(ChildTitles.key(band, Sex.FEMALE)), checks, served);
        }
        Long all = checks.count(CHILDREN);
        Long boys = checks.count(BOYS);
        Long girls = checks.count(GIRLS);
        if (served.isEmpty()) {
            split(null, CHILDREN, all, boys, girls, checks, served);
        } else {
            boolean sexed = served.stream().allMatch(s -> s.sex() != null);
            agrees(BOYS, boys, sum(served, Sex.MALE), sexed, checks);
            agrees(GIRLS, girls, sum(served, Sex.FEMALE), sexed, checks);
            agrees(CHILDREN, all, served.stream().mapToLong(CentreRow.Served::persons).sum(), true, checks);
        }
        return served;
    }

    private static void split(AgeBand band, String field, Long all, Long boys, Long girls, Checks checks, List<CentreRow.Served> served) {
        if (boys != null && girls != null && all != null && all != boys + girls || boys != null ^ girls != null && all != null && all < (boys == null ? girls : boys)) {
            wrong(field, all, (boys == null ? 0 : boys) + (girls == null ? 0 : girls), checks);
        } else if (boys == null && girls == null) {
            Stream.ofNullable(all).forEach(n -> served.add(new CentreRow.Served(band, null, n)));
        } else {
            Stream.ofNullable(boys != null ? boys : all == null ? null : all - girls).forEach(n -> served.add(new CentreRow.Served(band, Sex.MALE, n)));
            Stream.ofNullable(girls != null ? girls : all == null ? null : all - boys).forEach(n -> served.add(new CentreRow.Served(band, Sex.FEMALE, n)));
        }
    }

    private static long sum(List<CentreRow.Served> served, Sex sex) {
        return served.stream().filter(s -> s.sex() == sex).mapToLong(CentreRow.Served::persons).sum();
    }

    /** @param whole whether the parts are all there are; otherwise they are at most the sum */
    private static void agrees(String field, Long stated, long sum, boolean whole, Checks checks) {
        if (stated != null && (whole ? stated != sum : stated < sum)) {
            wrong(field, stated, sum, checks);
        }
    }

    private static void wrong(String field, long stated, long sum, Checks checks) {
        checks.wrong(field, Message.of("import.campaign.sum", String.valueOf(stated), String.valueOf(sum)), "import.campaign.sum.expected");
    }
}
