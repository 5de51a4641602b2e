package ruralpost.ui.register;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import ruralpost.value.PersonalText;
import ruralpost.place.Divisions;
import ruralpost.ui.text.UiTexts;
import ruralpost.value.Formats;
import ruralpost.value.Money;
import ruralpost.value.Unit;
import ruralpost.value.Units;

/** Says what a column of a stored row is called on its form, and what its value means: the history holds rows, people read forms. */
final class HistoryText {

    /**
     * Table, then its columns as {@code column=field:how}. The field is the form's row where it is not named like the column; how is the
     * beginning of a word's key, or money, name (of another record), unit, division, masked (name of a person),
     * phone (masked, too).
     */
    private static final String COLUMNS = """
        product name product_code=code aliases category unit_code=unit:unit brand:sales.brand home_place_id=home:name remark
        channel name kind:sales.channel.kind channel_code=code aliases remark
        contract contract_number=number buyer_name=buyer buyer_kind=buyerKind:sales.buyer kind:sales.contract.kind product_id=product:name signed_on=signed due_on=due amount_fen=amount:money amount_bound=bound:value.bound remark
        plan_target=plan measure:plan.measure name day_from=from day_to=to product_id=product:name channel_id=channel:name place_id=place:name target_value=target second_value=second remark
        local_total=total total_year=year product_id=product:name place_id=place:name division_code=division:division amount_fen=amount:money amount_bound=bound:value.bound source_text=source remark
        donation village_id=village:name product_id=product:name campaign_name=campaign day_from=from day_to=to base_kind=kind:sales.donation.base base_fen=base:money percent_value=percent amount_fen=amount:money paid_on=paid remark
        place name kind:place.kind aliases place_code=code division_code=division:division office_id=office:name parent_id=parent:name opened_on=opened closed_on=closed remark
        partner name kind:place.partner.kind aliases division_code=division:division remark
        office full_name=name short_name=short office_level=level:place.level parent_id=parent:name office_code=code division_code=division:division valid_from=from valid_to=to remark
        document title kind:document.kind document_number=number issuer issued_on=issued issued_text=issuedText parties source_key=sourceKey remark
        reported_figure=figure figure_code=code document_id=document:name area:register.figure.area scope_text=scope period_text=period period_basis=basis:document.basis day_from=from day_to=to measure figure_value=value unit_text=unit bound:value.bound usd_quoted=dollars usd_bound=dollarBound:value.bound product_id=product:name remark=note
        occasion name series edition day_from=from day_to=to kind:calendar.kind remark
        campaign_kind=campaignkind name name_en=nameEn sort_place=place
        campaign name series edition kind_id=kind:name day_from=from day_to=to campaign_status=status:campaign.status place_id=place:name office_id=office:name platform_id=platform:name promotion goal_fen=goalMoney:money goal_units=goalUnits goal_unit=goalUnit goal_people=goalPeople story remark
        campaign_partner=sponsor campaign_id=campaign:name partner_id=partner:name partner_role=role:campaign.role given_fen=money:money given_text=kind remark
        activity campaign_id=campaign:name name held_on=day place_id=place:name format_names=formats theme_field=field:campaign.field person_times=personTimes cost_fen=cost:money remark
        handout activity_id=activity:name item_name=item item_id=stocked:name centre_id=from:name given_count=count unit_name=unit value_fen=value:money partner_id=partner:name remark
        adoption campaign_id=campaign:name name day_from=from day_to=to unit_name=unit price_fen=price:money tier_text=tiers channel_id=channel:name goal_fen=goalMoney:money goal_units=goalUnits return_text=returns households remark
        pledge adoption_id=adoption:name entry_kind=kind:campaign.pledge pledged_on=day adopter_kind=adopterKind:campaign.adopter adopter_name=adopter:masked unit_count=units amount_fen=money:money supporters remark
        training campaign_id=campaign:name subject day_from=from day_to=to place_id=place:name trainer hours_taught=hours persons person_times=personTimes plan_persons=plan remark
        visit campaign_id=campaign:name delegation came_from=from visited_on=day place_id=place:name persons topics remark
        follow_up=follow visit_id=visit:name subject due_on=due follow_state=state:campaign.follow remark
        agreement campaign_id=campaign:name title parties signed_from=from signed_to=to valid_to=validTo document_id=document:name remark
        item name item_kind=kind:item.kind aliases item_code=code unit_name=unit tracking:item.tracking minimum_count=minimum has_expiry=expires:register.yes remark
        item_standard=standard centre_kind=kind:centre.kind item_id=item:name standard_count=count remark
        centre place_id=name:name centre_kind=kind:centre.kind room_count=rooms indoor_area=indoor outdoor_area=outdoor opening_hours=hours keeper_name=keeper:masked office_phone=phone:phone sign_since=sign site_since=site equipment_since=equipment managers_since=managers rules_since=rules activities_since=activities files_since=files remark
        centre_children=children centre_id=centre:name served_year=year age_band=band:value.age sex:value.sex persons
        funding name partner_id=partner:name amount_fen=amount:money in_kind=inKind:register.yes day_from=from day_to=to document_id=document:name purpose remark
        purchase name funding_id=funding:name bought_on=day invoice_number=invoice supplier amount_fen=amount:money remark
        asset item_id=item:name tag serial_number=serial model_text=model value_fen=value:money acquired_on=acquired source_kind=source:centre.source funding_id=funding:name purchase_id=purchase:name use_code=use:centre.use person_responsible=person:masked remark
        stock_document=stockdocument document_kind=kind:centre.document document_number=number title moved_on=day due_on=due funding_id=funding:name purchase_id=purchase:name partner_id=partner:name activity_id=activity:name handout_id=handout:name answers_id=answers:name document_id=document:name approved_by=approved:masked remark
        theme_office=theme place_id=place:name opened_on=opened invested_fen=invested:money investor_id=investor:name remark
        exchange_rate=rate rate_on=on yuan_per_dollar=rate source_text=source
        ledger_value=value code=which:plan.value amount
        """;

    private static final Map<String, Entry> ENTRIES = entries();

    private static final Set<String> PHONES = ENTRIES.values().stream().filter(e -> e.how().equals("phone")).map(Entry::key).collect(Collectors.toUnmodifiableSet());

    private static final Set<String> MASKED = ENTRIES.values().stream().filter(e -> e.how().equals("masked")).map(Entry::key).collect(Collectors.toUnmodifiableSet());

    private record Entry(String key, String how) {
    }

    private final UiTexts texts;
    private final Map<Long, String> names;

    HistoryText(UiTexts texts, Map<Long, String> names) {
        this.texts = texts;
        this.names = names;
    }

    private static Map<String, Entry> entries() {
        Map<String, Entry> all = new HashMap<>();
        COLUMNS.lines().forEach(line -> {
            String[] words = line.strip().split(" ");
            String table = words[0].replaceAll("=.*", "");
            String kind = words[0].replaceAll(".*=", "");
            for (int i = 1; i < words.length; i++) {
                String[] how = words[i].split(":");
                String[] field = how[0].split("=");
                all.put(table + "." + field[0], new Entry("register." + kind + "." + field[field.length - 1], how.length > 1 ? how[1] : ""));
            }
        });
        return all;
    }

    /** Whether the form's words for that column are known. */
    static boolean knows(String table, String column) {
        return ENTRIES.containsKey(table + "." + column);
    }

    /** The text key of a column. */
    static String key(String table, String column) {
        Entry entry = ENTRIES.get(table + "." + column);
        return entry == null ? "register.other" : entry.key();
    }

    /** The words of a form's row as others may read them: names and phones of persons masked. @param key the row's text key */
    static String shown(String key, String words) {
        return MASKED.contains(key) ? PersonalText.masked(words) : PHONES.contains(key) ? PersonalText.maskedPhone(words) : words;
    }

    /** What the column is called. */
    String label(String table, String column) {
        return texts.now(key(table, column));
    }

    /** A value in the user's words. */
    String value(String table, String column, Object value) {
        if (value == null) {
            return texts.now("register.blank");
        }
        Entry entry = ENTRIES.get(table + "." + column);
        String how = entry == null ? "" : entry.how();
        return switch (how) {
            case "" -> value instanceof BigDecimal number ? Formats.of(texts.lang()).number(number.stripTrailingZeros()) : value.toString();
            case "money" -> Formats.of(texts.lang()).money(Money.ofFen((Long) value));
            case "name" -> names.getOrDefault((Long) value, texts.now("register.gone"));
            case "unit" -> Units.find(value.toString()).map((Unit u) -> u.name(texts.lang())).orElse(value.toString());
            case "masked" -> PersonalText.masked(value.toString());
            case "phone" -> PersonalText.maskedPhone(value.toString());
            case "division" -> Divisions.get().path(value.toString());
            default -> texts.now(how + "." + value.toString().replace(' ', '.'));
        };
    }
}
