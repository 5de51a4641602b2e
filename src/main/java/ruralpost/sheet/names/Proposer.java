package ruralpost.sheet.names;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import ruralpost.text.Message;

/** Collects all that a name may mean, keeps the best reason for each record, and ranks them. */
final class Proposer {

    private static final int SHORTEST = 2;
    private static final int EXACT = 100;
    private static final int CODE = 98;
    private static final int HELD = 97;
    private static final int ENDING = 95;
    private static final int HELD_ENDING = 93;
    private static final int BRACKETS = 84;
    private static final int OTHER_ENDING = 82;
    private static final int ELSEWHERE = 55;

    private final NameIndex index;
    private final NameRules rules;
    private final NearNames near;
    private final Map<Long, Proposal> best = new LinkedHashMap<>();

    Proposer(NameIndex index, NameRules rules, NearNames near) {
        this.index = index;
        this.rules = rules;
        this.near = near;
    }

    List<Proposal> proposals(String normal, int limit) {
        index.named(normal).forEach(r -> put(r, EXACT, Message.of(NameForms.normal(r.name()).equals(normal) ? "sheet.names.same" : "sheet.names.alias")));
        index.coded(normal).forEach(r -> put(r, CODE, Message.of("sheet.names.code")));
        put(rules.held(normal, false), HELD);
        put(rules.ended(normal), ENDING);
        put(rules.held(normal, true), HELD_ENDING);
        endings(normal);
        NameForms.Bracketed bracketed = NameForms.bracketed(normal);
        if (bracketed != null) {
            Message reason = Message.of("sheet.names.brackets", bracketed.inside());
            index.named(bracketed.core()).forEach(r -> put(r, BRACKETS, reason));
            index.loose(bracketed.core()).forEach(l -> put(l.record(), BRACKETS - 1, reason));
        }
        elsewhere(normal);
        // a namesake that lies elsewhere stays one, however alike the rest is
        near.find(normal).stream().filter(p -> !best.containsKey(p.record().id()) || best.get(p.record().id()).score() != ELSEWHERE).forEach(this::put);
        List<Proposal> ranked = new ArrayList<>(best.values());
        ranked.sort(Comparator.comparingInt(Proposal::score).reversed());
        return List.copyOf(ranked.size() > limit ? ranked.subList(0, limit) : ranked);
    }

    private void endings(String normal) {
        index.loose(normal).forEach(l -> put(l.record(), OTHER_ENDING, l.reason()));
        int score = OTHER_ENDING;
        for (NameForms.Stem stem = NameForms.stem(normal); stem != null; stem = NameForms.stem(stem.stem())) {
            int now = score;
            Message reason = Message.of("sheet.names.ending", normal.substring(stem.stem().length()));
            index.named(stem.stem()).forEach(r -> put(r, now, reason));
            index.loose(stem.stem()).forEach(l -> put(l.record(), now - 1, Message.of("sheet.names.endings")));
            score -= 2;
        }
    }

    /** Namesakes of what stands behind the name of another place. */
    private void elsewhere(String normal) {
        for (int i = SHORTEST; i <= normal.length() - SHORTEST; i++) {
            String holders = normal.substring(0, i);
            if (NameForms.looksLikeDivision(holders)) {
                index.named(normal.substring(i)).forEach(r -> put(r, r.parents().isEmpty() ? ENDING - 15 : ELSEWHERE,
                    Message.of(r.parents().isEmpty() ? "sheet.names.part" : "sheet.names.elsewhere", r.parents().isEmpty() ? r.name() : holders)));
            }
        }
    }

    private void put(NameRules.Found found, int score) {
        found.records().values().forEach(r -> put(r, score, found.reason(r.id())));
    }

    private void put(NamedRecord record, int score, Message reason) {
        put(new Proposal(record, score, reason));
    }

    private void put(Proposal proposal) {
        best.merge(proposal.record().id(), proposal, (a, b) -> b.score() > a.score() ? b : a);
    }
}
