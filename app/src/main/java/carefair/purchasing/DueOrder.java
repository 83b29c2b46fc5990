package carefair.purchasing;

import carefair.identity.Who;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Does with one order what has fallen due, in a transaction of its own. */
@Component
class DueOrder {

    private static final Who.System DEADLINES = new Who.System("deadlines");

    private final OrderRepository orders;
    private final OrderReminderRepository reminders;
    private final OrderMoney money;
    private final Acts acts;
    private final Telling telling;

    DueOrder(OrderRepository orders, OrderReminderRepository reminders, OrderMoney money, Acts acts, Telling telling) {
        this.orders = orders;
        this.reminders = reminders;
        this.money = money;
        this.acts = acts;
        this.telling = telling;
    }

    @Transactional
    void take(UUID id) {
        var order = orders.findById(id).orElseThrow();
        var time = acts.now();
        order.progress().waiting().ifPresent(waiting -> {
            if (waiting.stage() == Stage.ASKED
                    && time.today().isAfter(order.bought().firstDay())) {
                askedTooLate(order, time);
            } else if (waiting.isOver(time.today()) && waiting.turn() != Turn.COUNCIL) {
                turnIsOver(order, time);
            } else {
                waiting.reminder(time.today(), time.settings()).ifPresent(due -> remind(order, due, time));
                order.progress().lookAgain(time);
            }
        });
    }

    private void turnIsOver(Order order, Timetable time) {
        if (order.progress().is(Stage.PLACED)) {
            order.lapse(DEADLINES, time);
            money.payAndRelease(order, DEADLINES);
            telling.tell(News.PROVIDER_ORDER_NOT_ANSWERED, order, DEADLINES);
            telling.tellNotAnswered(order, DEADLINES);
        } else {
            order.toCouncil(DEADLINES, time);
            telling.tell(News.COUNCIL_ORDER_TO_DECIDE, order, DEADLINES);
            telling.tell(News.PROVIDER_ORDER_WITH_COUNCIL, order, DEADLINES);
            telling.tell(News.RESIDENT_ORDER_WITH_COUNCIL, order, DEADLINES);
        }
        acts.record(order, DEADLINES);
    }

    private void askedTooLate(Order order, Timetable time) {
        order.lapse(DEADLINES, time);
        money.payAndRelease(order, DEADLINES);
        telling.tell(News.RESIDENT_ASKED_TOO_LATE, order, DEADLINES);
        acts.record(order, DEADLINES);
    }

    private void remind(Order order, Reminder reminder, Timetable time) {
        var id = new OrderReminder.Id(order.id().value(), reminder);
        if (!reminders.existsById(id)) {
            // Another copy may be at it: the second row is refused here, before anybody is told.
            reminders.saveAndFlush(new OrderReminder(id, time.now()));
            telling.tell(news(reminder), order, DEADLINES);
        }
    }

    private static News news(Reminder reminder) {
        return switch (reminder) {
            case ANSWER -> News.PROVIDER_ANSWER_REMINDER;
            case DELIVER -> News.PROVIDER_DELIVER_REMINDER;
            case CONFIRM_FIRST, CONFIRM_SECOND -> News.RESIDENT_CONFIRM_REMINDER;
            case DECIDE -> News.COUNCIL_DECIDE_REMINDER;
        };
    }
}
