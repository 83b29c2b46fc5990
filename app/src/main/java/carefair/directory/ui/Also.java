package carefair.directory.ui;

import carefair.accreditation.HeldCheck;
import carefair.directory.AlsoWanted;
import carefair.settings.FindingRules;
import com.vaadin.flow.router.QueryParameters;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What somebody wants of a listing that it does not say of itself, as the address holds it: codes of ours and of the council's. */
final class Also {

    private static final String CHECKED = "checked";
    private static final String DBS = "dbs";
    private static final String OUTCOME = "outcome";
    private static final String HOME = "home";

    private Also() {}

    /** What is no code is left out. */
    static AlsoWanted of(QueryParameters query, FindingRules rules) {
        var checked = query.getParameters(CHECKED);
        return new AlsoWanted(
                Arrays.stream(HeldCheck.values())
                        .filter(check -> checked.contains(check.code()))
                        .collect(Collectors.toCollection(TreeSet::new)),
                query.getSingleParameter(OUTCOME).flatMap(rules::outcome).orElse(null),
                query.getSingleParameter(HOME).flatMap(rules::homeCategory).orElse(null));
    }

    static Map<String, List<String>> inAddress(AlsoWanted also) {
        var values = new LinkedHashMap<String, List<String>>();
        values.put(CHECKED, codes(also.checks()));
        values.put(
                OUTCOME,
                also.outcome() == null ? List.of() : List.of(also.outcome().code()));
        values.put(HOME, also.home() == null ? List.of() : List.of(also.home().code()));
        values.values().removeIf(List::isEmpty);
        return values;
    }

    /** As it would stand in the form, where the level of a DBS check is a question of its own. */
    static Map<String, List<String>> inForm(AlsoWanted also) {
        var values = new LinkedHashMap<>(Map.of(OUTCOME, List.<String>of(), HOME, List.<String>of()));
        values.putAll(inAddress(also));
        values.put(
                CHECKED,
                codes(also.checks().stream().filter(check -> !check.isDbs()).toList()));
        values.put(DBS, codes(also.checks().stream().filter(HeldCheck::isDbs).toList()));
        return values;
    }

    static AlsoWanted without(AlsoWanted also, HeldCheck check) {
        var fewer = new TreeSet<>(also.checks());
        fewer.remove(check);
        return new AlsoWanted(fewer, also.outcome(), also.home());
    }

    private static List<String> codes(Collection<HeldCheck> checks) {
        return checks.stream().sorted().map(HeldCheck::code).toList();
    }
}
