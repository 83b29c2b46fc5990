package carefair.purchasing;

import carefair.settings.Settings;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Whose turn it is on an open order.
 *
 * @param since the day it became their turn
 * @param due the last day of it
 */
record Waiting(Stage stage, Turn turn, LocalDate since, LocalDate due) {

    boolean isOver(LocalDate today) {
        return today.isAfter(due);
    }

    /** The latest reminder that falls on today or before. */
    Optional<Reminder> reminder(LocalDate today, Settings settings) {
        return Optional.ofNullable(reminders(settings).floorEntry(today)).map(Map.Entry::getValue);
    }

    /** The next day after today on which something may have to be done; null if nothing more falls due. */
    @Nullable
    LocalDate nextLook(LocalDate today, Settings settings) {
        var days = new TreeSet<>(reminders(settings).keySet());
        days.add(due.plusDays(1));
        return days.higher(today);
    }

    private TreeMap<LocalDate, Reminder> reminders(Settings settings) {
        var periods = settings.periods();
        var days = new TreeMap<LocalDate, Reminder>();
        if (turn == Turn.COUNCIL) {
            days.put(due.plusDays(1), Reminder.DECIDE);
        } else if (stage == Stage.PLACED) {
            days.put(settings.workingDaysAfter(since, periods.answerReminderWorkingDays()), Reminder.ANSWER);
        } else if (stage == Stage.ACCEPTED) {
            days.put(due, Reminder.DELIVER);
        } else if (stage == Stage.DELIVERED) {
            days.put(since.plusDays(periods.confirmFirstReminderDays()), Reminder.CONFIRM_FIRST);
            days.put(since.plusDays(periods.confirmSecondReminderDays()), Reminder.CONFIRM_SECOND);
        }
        return days;
    }
}
