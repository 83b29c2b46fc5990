package carefair.purchasing;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** How far an order has come, whose turn it is and by when. An open order always has both. */
@Embeddable
class Progress {

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private Stage stage;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private Turn turn;

    private LocalDate turnSince;

    private @Nullable LocalDate due;

    /** When the deadlines must next look at the order; null if nothing falls due any more. */
    private @Nullable LocalDate lookOn;

    @SuppressWarnings("NullAway.Init")
    protected Progress() {}

    /** Begins with the provider. */
    Progress(LocalDate answerBy, Timetable time) {
        stage = Stage.PLACED;
        turn = Turn.PROVIDER;
        turnSince = time.today();
        due = answerBy;
        lookAgain(time);
    }

    void moveTo(Stage next, Turn whose, LocalDate by, Timetable time) {
        stage = next;
        turn = whose;
        turnSince = time.today();
        due = by;
        lookAgain(time);
    }

    /** The days to talk a question over are counted from when it was first asked, whoever's turn it is. */
    void talkOver(Turn whose, Timetable time) {
        var until = stage == Stage.QUESTIONED && due != null ? due : time.questionOpenUntil();
        moveTo(Stage.QUESTIONED, whose, until, time);
    }

    void end(Stage last, Timetable time) {
        stage = last;
        turn = Turn.NOBODY;
        turnSince = time.today();
        due = null;
        lookOn = null;
    }

    void lookAgain(Timetable time) {
        lookOn = waiting()
                .map(waiting -> waiting.nextLook(time.today(), time.settings()))
                // What the council is asked about ends with its first day, however late the council is.
                .orElse(stage == Stage.ASKED ? time.today().plusDays(1) : null);
    }

    Optional<Waiting> waiting() {
        return Optional.ofNullable(due).map(by -> new Waiting(stage, turn, turnSince, by));
    }

    boolean is(Stage asked) {
        return stage == asked;
    }

    /** @throws OrderRefusal.WrongStage if it is in none of these */
    void mustBeIn(Stage... allowed) {
        if (!Set.of(allowed).contains(stage)) {
            throw wrong();
        }
    }

    /** @throws OrderRefusal.WrongStage if it is somebody else's turn */
    void mustBeTurnOf(Turn needed) {
        if (turn != needed) {
            throw wrong();
        }
    }

    OrderRefusal wrong() {
        return new OrderRefusal.WrongStage(stage, turn);
    }

    Stage stage() {
        return stage;
    }

    Turn turn() {
        return turn;
    }

    @Nullable
    LocalDate due() {
        return due;
    }
}
