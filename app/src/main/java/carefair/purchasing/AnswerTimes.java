package carefair.purchasing;

import carefair.directory.AnswerSpeed;
import carefair.directory.SpeedOfAnswers;
import carefair.identity.OrganisationId;
import java.time.Duration;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The median time of a provider's last answers, from question to answer; a polite no is an answer too. */
@Component
class AnswerTimes implements SpeedOfAnswers {

    private final EnquiryMessageRepository messages;
    private final EnquiryRules rules;

    AnswerTimes(EnquiryMessageRepository messages, EnquiryRules rules) {
        this.messages = messages;
        this.rules = rules;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<AnswerSpeed> of(OrganisationId provider) {
        var waits = messages.lastWaits(provider.value(), Limit.of(rules.speedOver())).stream()
                .sorted()
                .toList();
        // Of an even number the slower of the two in the middle, so that more is never promised than was kept.
        return waits.size() < rules.speedFrom()
                ? Optional.empty()
                : Optional.of(AnswerSpeed.of(Duration.ofSeconds(waits.get(waits.size() / 2))));
    }
}
