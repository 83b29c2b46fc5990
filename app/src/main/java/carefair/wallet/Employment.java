package carefair.wallet;

import carefair.shared.Money;
import java.time.LocalDate;

/**
 * How somebody employs a personal assistant, as they said it.
 *
 * @param minutesAWeek how long the assistant works in a usual week
 * @param hourly what an hour is paid
 * @param startedOn the first day of the employment
 * @param holidayTaken minutes of holiday paid since the leave year began
 */
public record Employment(
        int minutesAWeek, Money hourly, LocalDate startedOn, Hours hours, AgeBand age, int holidayTaken) {

    /** Most minutes of a week: 84 hours. A live-in assistant's hours are agreed in another way. */
    public static final int MOST_MINUTES = 84 * 60;

    /** The most an hour may be paid here; a slip of the finger is more likely than a dearer hour. */
    public static final Money MOST_HOURLY = Money.ofPence(200_00);

    /** Whether holiday is earned by the week or by the hours worked. */
    public enum Hours {
        SAME_EACH_WEEK,
        VARYING
    }

    /** What a year of work counts towards redundancy pay (Employment Rights Act 1996 s162): half, one, or one and a half weeks. */
    public enum AgeBand {
        UNDER_22(1),
        FROM_22_TO_40(2),
        FROM_41(3);

        final int halfWeeks;

        AgeBand(int halfWeeks) {
            this.halfWeeks = halfWeeks;
        }
    }

    /** @throws IllegalArgumentException if hours, pay or holiday are not within what can be */
    public Employment {
        if (minutesAWeek < 1 || minutesAWeek > MOST_MINUTES || holidayTaken < 0 || holidayTaken > 52 * MOST_MINUTES) {
            throw new IllegalArgumentException(
                    "Not a week's hours, or their holiday: " + minutesAWeek + ", " + holidayTaken);
        }
        if (!hourly.isPositive() || hourly.isMoreThan(MOST_HOURLY)) {
            throw new IllegalArgumentException("Not what an hour is paid: " + hourly);
        }
    }

    /** Pay of a usual week. */
    public Money weekly() {
        return Money.ofPence(Reserves.rounded(hourly.pence() * minutesAWeek, 60));
    }
}
