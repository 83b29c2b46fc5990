package carefair.settings;

/**
 * How long each person has before an order moves on, from {@code council.yaml}. Days are working days where the name says so, else days.
 */
public record Periods(
        int answerWorkingDays,
        int answerReminderWorkingDays,
        int deliverWorkingDays,
        int confirmFirstReminderDays,
        int confirmSecondReminderDays,
        int confirmToCouncilDays,
        int questionWorkingDays,
        int councilDecisionWorkingDays,
        int joiningCodeDays,
        int joiningCodeTries) {}
