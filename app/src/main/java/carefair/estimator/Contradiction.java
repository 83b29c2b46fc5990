package carefair.estimator;

import java.util.ArrayList;
import java.util.List;

/** Two answers that cannot both be so. Each names the answer that stands out, as the interface for others calls it. */
public enum Contradiction {
    COUPLE_AND_LONE_PARENT("person.loneParent"),
    DISABILITY_PREMIUM_AT_PENSION_AGE("person.disabilityPremium"),
    ENHANCED_DISABILITY_PREMIUM_AT_PENSION_AGE("person.enhancedDisabilityPremium"),
    PARTNER_IN_HOME_WITHOUT_COUPLE("property.livedInBy"),
    LIVES_AT_HOME_AND_MOVED_FOR_GOOD("property.livedInBy"),
    WEEKS_IN_CARE_WITHOUT_MOVING_FOR_GOOD("weeksInCare");

    private final String field;

    Contradiction(String field) {
        this.field = field;
    }

    public String field() {
        return field;
    }

    /** All contradictions in what somebody answered; none in sound answers. */
    public static List<Contradiction> in(Circumstances circumstances) {
        var person = circumstances.person();
        var home = circumstances.home();
        var setting = circumstances.setting();
        var found = new ArrayList<Contradiction>(0);
        if (person.couple() && person.loneParent()) {
            found.add(COUPLE_AND_LONE_PARENT);
        }
        if (person.pensionAge() && person.disabilityPremium()) {
            found.add(DISABILITY_PREMIUM_AT_PENSION_AGE);
        }
        if (person.pensionAge() && person.enhancedDisabilityPremium()) {
            found.add(ENHANCED_DISABILITY_PREMIUM_AT_PENSION_AGE);
        }
        if (home != null && home.livedInBy() == LivedInBy.PARTNER && !person.couple()) {
            found.add(PARTNER_IN_HOME_WITHOUT_COUPLE);
        }
        if (home != null && home.livedInBy() == LivedInBy.PERSON_THEMSELVES && setting.isPermanent()) {
            found.add(LIVES_AT_HOME_AND_MOVED_FOR_GOOD);
        }
        if (circumstances.weeksInCare() > 0 && !setting.isPermanent()) {
            found.add(WEEKS_IN_CARE_WITHOUT_MOVING_FOR_GOOD);
        }
        return found;
    }
}
