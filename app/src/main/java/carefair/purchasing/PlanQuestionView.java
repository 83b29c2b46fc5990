package carefair.purchasing;

import carefair.directory.OfferId;
import carefair.identity.PersonId;
import carefair.identity.SignInId;
import carefair.shared.CategoryCode;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A question about what a plan covers, as people read it.
 *
 * @param category the kind of support the plan does not cover
 * @param offer what somebody wanted to order
 * @param words what they wrote; null if it was withheld or erased
 * @param due by when the council answers
 * @param answer what the council answered; null while it waits
 */
public record PlanQuestionView(
        PlanQuestionId id,
        PersonId account,
        SignInId askedBy,
        Instant askedAt,
        CategoryCode category,
        OfferId offer,
        @Nullable String words,
        LocalDate due,
        @Nullable String answer) {}
