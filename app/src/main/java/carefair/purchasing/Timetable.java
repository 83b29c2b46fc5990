package carefair.purchasing;

import carefair.settings.Settings;
import carefair.shared.London;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;

/** What the time is, and from it by when each must act: the council's periods. */
record Timetable(Instant now, Settings settings) {

    LocalDate today() {
        return London.on(now);
    }

    /** The provider has its working days to answer, but not beyond the first day of support, when an answer would be no use. */
    LocalDate answerBy(LocalDate firstDay) {
        var by = workingDays(settings.periods().answerWorkingDays());
        return firstDay.isBefore(by) ? firstDay : by;
    }

    /** By when a provider should answer a question: as long as it has for an order. */
    LocalDate replyBy() {
        return workingDays(settings.periods().answerWorkingDays());
    }

    /** By when the council asks a provider who is not here. */
    LocalDate passOnBy() {
        return workingDays(settings.questions().passOnWorkingDays());
    }

    /** By when the council asks such a provider again, or says that there is no answer. */
    LocalDate passedOnAnswerBy() {
        return workingDays(settings.questions().answerWorkingDays());
    }

    LocalDate deliverBy(LocalDate lastDay) {
        var from = lastDay.isBefore(today()) ? today() : lastDay;
        return settings.workingDaysAfter(from, settings.periods().deliverWorkingDays());
    }

    LocalDate confirmBy() {
        return today().plusDays(settings.periods().confirmToCouncilDays());
    }

    LocalDate questionOpenUntil() {
        return workingDays(settings.periods().questionWorkingDays());
    }

    LocalDate decideBy() {
        return workingDays(settings.periods().councilDecisionWorkingDays());
    }

    /** As {@link #decideBy()}, but not beyond the first day of support. */
    LocalDate decideBy(LocalDate firstDay) {
        return firstDay.isBefore(decideBy()) ? firstDay : decideBy();
    }

    boolean isLate(LocalDate firstDay, int freeUntilHoursBefore) {
        return now.isAfter(freeUntil(firstDay, freeUntilHoursBefore));
    }

    /** The last moment at which cancelling is free. The first day begins at midnight in London. */
    static Instant freeUntil(LocalDate firstDay, int freeUntilHoursBefore) {
        return London.startOf(firstDay).minus(Duration.ofHours(freeUntilHoursBefore));
    }

    private LocalDate workingDays(int days) {
        return settings.workingDaysAfter(today(), days);
    }
}
