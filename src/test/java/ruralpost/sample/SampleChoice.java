package ruralpost.sample;

import java.util.Random;

/**
 * Something drawn at random: how often, and how large its amounts are beside the others'.
 *
 * @param key  code or key of what is drawn
 * @param rows share of the records
 * @param size amount of a record relative to others
 */
record SampleChoice(String key, double rows, double size) {

    static final SampleChoice[] KIWI_CHANNELS = {
        of("ule", .25, .50), of("offline_contract", .06, .165), of("yousanxiang", .18, .13), of("ule_store", .18, .085),
        of("ule_shop", .15, .05), of("union", .04, .025), of("canteen", .03, .015), of("livestream", .04, .02), of("outlet", .07, .01)};
    static final SampleChoice[] CHANNELS = {
        of("ule", .20, .31), of("offline_contract", .03, .12), of("yousanxiang", .15, .12), of("ule_store", .17, .12),
        of("ule_shop", .18, .12), of("union", .06, .07), of("canteen", .06, .05), of("livestream", .03, .04), of("outlet", .12, .05)};
    static final SampleChoice[] KIWI_PLACES = {
        of("shibadong", .40, .56), of("shuanglong", .18, .26), of("huayuan_town", .14, .078), of("biancheng", .09, .035), of("jiwei", .08, .030),
        of("malichang", .06, .022), of("minle", .03, .009), of("longtan", .02, .006)};
    static final SampleChoice[] PLACES = {
        of("huayuan_town", .28, .30), of("biancheng", .16, .17), of("jiwei", .14, .14), of("malichang", .12, .12), of("shuanglong", .12, .11),
        of("minle", .08, .08), of("longtan", .06, .05), of("shilan", .04, .03)};

    /** @param amounts share of the amounts */
    private static SampleChoice of(String key, double rows, double amounts) {
        return new SampleChoice(key, rows, amounts / rows);
    }

    static SampleChoice draw(SampleChoice[] choices, Random random) {
        double at = random.nextDouble();
        for (SampleChoice c : choices) {
            at -= c.rows;
            if (at < 0) {
                return c;
            }
        }
        return choices[0];
    }
}
