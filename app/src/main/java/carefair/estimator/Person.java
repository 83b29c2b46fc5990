package carefair.estimator;

/**
 * Who the estimate is for, as far as the rules ask.
 *
 * @param age whole years, 18 or more
 * @param pensionAge whether they have reached pension credit age; {@link PensionAge} works it out from a date of birth
 * @param couple whether they live with a partner; all amounts stay the person's own
 * @param partnerAtPensionAge whether that partner has reached pension credit age
 * @param children children in the household
 * @param loneParent whether they bring up a child alone
 */
public record Person(
        int age,
        boolean pensionAge,
        boolean couple,
        boolean partnerAtPensionAge,
        int children,
        boolean loneParent,
        boolean disabilityPremium,
        boolean enhancedDisabilityPremium,
        boolean carerPremium) {

    /** @throws IllegalArgumentException for somebody under 18, or fewer than no children */
    public Person {
        if (age < 18 || children < 0) {
            throw new IllegalArgumentException("No adult of " + age + " years with " + children + " children");
        }
    }

    /** A single person without children or premiums. */
    public static Person single(int age, boolean pensionAge) {
        return new Person(age, pensionAge, false, false, 0, false, false, false, false);
    }

    /** One of a couple, without children or premiums. */
    public static Person inCouple(int age, boolean pensionAge, boolean partnerAtPensionAge) {
        return new Person(age, pensionAge, true, partnerAtPensionAge, 0, false, false, false, false);
    }

    public Person withChildren(int number) {
        return new Person(
                age,
                pensionAge,
                couple,
                partnerAtPensionAge,
                number,
                loneParent,
                disabilityPremium,
                enhancedDisabilityPremium,
                carerPremium);
    }

    public Person withPremiums(boolean disability, boolean enhancedDisability, boolean carer) {
        return new Person(
                age,
                pensionAge,
                couple,
                partnerAtPensionAge,
                children,
                loneParent,
                disability,
                enhancedDisability,
                carer);
    }

    public Person asLoneParent() {
        return new Person(
                age,
                pensionAge,
                couple,
                partnerAtPensionAge,
                children,
                true,
                disabilityPremium,
                enhancedDisabilityPremium,
                carerPremium);
    }
}
