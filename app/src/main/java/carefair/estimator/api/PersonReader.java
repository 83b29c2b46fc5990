package carefair.estimator.api;

import carefair.estimator.PensionAge;
import carefair.estimator.Person;
import carefair.shared.TaxYear;
import java.time.LocalDate;
import java.time.Period;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the person of a request: how old they are on the day of the estimate, and what else the rules ask of them. */
final class PersonReader {

    static final Set<String> MEMBERS = Set.of(
            "age",
            "dateOfBirth",
            "pensionAge",
            "couple",
            "children",
            "loneParent",
            "disabilityPremium",
            "enhancedDisabilityPremium",
            "carerPremium");
    private static final int ADULT = 18;
    private static final int OLDEST = 130;
    private static final int MOST_CHILDREN = 30;

    private final Part part;
    private final TaxYear year;
    private final LocalDate day;

    private PersonReader(Part part, TaxYear year, LocalDate day) {
        this.part = part;
        this.year = year;
        this.day = day;
    }

    /** Null, and what is wrong noted, if the request does not say enough. */
    static @Nullable Person read(Part request, TaxYear year, LocalDate day) {
        request.needs("person");
        var part = request.object("person", MEMBERS);
        return part == null ? null : new PersonReader(part, year, day).person();
    }

    private @Nullable Person person() {
        var couple = part.isTrue("couple");
        var children = part.wholeNumber("children", 0, MOST_CHILDREN, 0);
        var loneParent = part.isTrue("loneParent");
        var disability = part.isTrue("disabilityPremium");
        var enhanced = part.isTrue("enhancedDisabilityPremium");
        var carer = part.isTrue("carerPremium");
        var said = part.yesOrNo("pensionAge");
        var age = part.wholeNumber("age", ADULT, OLDEST);
        var born = born();
        if (!part.has("age") && !part.has("dateOfBirth")) {
            part.wrong("age", "age-or-date");
        }
        if (age != null && born != null && !canBe(age, born)) {
            part.wrong("age", "age-and-date-disagree");
            return null;
        }
        if (age == null && born == null) {
            return null;
        }
        var years = age != null ? age : ageOn(born == null ? day : born, day);
        var pensionAge = pensionAge(said, years, born);
        return pensionAge == null
                ? null
                : new Person(years, pensionAge, couple, false, children, loneParent, disability, enhanced, carer);
    }

    private @Nullable LocalDate born() {
        var born = part.date("dateOfBirth");
        if (born == null) {
            return null;
        }
        if (ageOn(born, day) < ADULT) {
            part.wrong("dateOfBirth", "too-young", ADULT);
            return null;
        }
        if (ageOn(born, day) > OLDEST) {
            part.wrong("dateOfBirth", "too-old", OLDEST);
            return null;
        }
        return born;
    }

    private @Nullable Boolean pensionAge(@Nullable Boolean said, int age, @Nullable LocalDate born) {
        if (said == null) {
            if (born != null) {
                return PensionAge.isReached(born, day);
            }
            if (PensionAge.isUnclear(age, day)) {
                part.wrong("age", "pension-age-unclear");
                return null;
            }
            return PensionAge.isReached(age, day);
        }
        var possible = born != null
                ? PensionAge.isReached(born, said ? year.lastDay() : year.firstDay()) == said
                : PensionAge.isUnclear(age, day) || PensionAge.isReached(age, day) == said;
        if (!possible) {
            part.wrong("pensionAge", "pension-age-and-age-disagree");
            return null;
        }
        return said;
    }

    /** Whether somebody born on that day has this age on a day of the tax year. */
    private boolean canBe(int age, LocalDate born) {
        return age >= ageOn(born, year.firstDay()) && age <= ageOn(born, year.lastDay());
    }

    private static int ageOn(LocalDate born, LocalDate day) {
        return Period.between(born, day).getYears();
    }
}
