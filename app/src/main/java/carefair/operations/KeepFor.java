package carefair.operations;

import java.time.Period;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * How long what is about people is kept, from {@code carefair.keep} in {@code config/application.yaml}.
 *
 * @param money after the last movement of a person's money
 * @param enquiry after a question that no order came of was answered
 * @param draft answers on their way, after the last one
 * @param signIn a way in that is joined to nothing, after somebody came in by it last
 * @param estimate an estimate that somebody asked to keep
 */
@Component
public record KeepFor(
        @Value("${carefair.keep.money}") Period money,
        @Value("${carefair.keep.enquiry}") Period enquiry,
        @Value("${carefair.keep.draft}") Period draft,
        @Value("${carefair.keep.sign-in}") Period signIn,
        @Value("${carefair.keep.estimate}") Period estimate) {}
