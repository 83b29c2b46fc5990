package carefair.purchasing;

import static org.assertj.core.api.Assertions.assertThat;

import carefair.directory.AnswerSpeed;
import carefair.ui.Texts;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.StaticListableBeanFactory;

class EnquiryWordsTest {

    private final Texts texts =
            new Texts(new StaticListableBeanFactory().getBeanProvider(carefair.settings.Settings.class));

    @Test
    void everyRefusalAndEverythingThatIsToldHasWords() {
        for (var refusal : EnquiryRefusal.class.getPermittedSubclasses()) {
            assertThat(texts.has("purchasing.refusal." + refusal.getSimpleName() + ".title"))
                    .isTrue();
            assertThat(texts.has("purchasing.refusal." + refusal.getSimpleName() + ".text"))
                    .isTrue();
        }
        assertThat(List.of(
                        EnquiryTelling.ASKED,
                        EnquiryTelling.ASKED_FOR_YOU,
                        EnquiryTelling.ANSWERED,
                        EnquiryTelling.DECLINED,
                        EnquiryTelling.REPORTED,
                        EnquiryTelling.REPORT_ANSWERED,
                        ActivityPlaces.OFFERED,
                        ActivityPlaces.MISSED))
                .allMatch(code -> texts.has("know." + code + ".title"));
    }

    @Test
    void everyStageKindAndSpeedHasWords() {
        for (var stage : EnquiryStage.values()) {
            assertThat(texts.has("purchasing.enquiry.resident." + stage)).isTrue();
            assertThat(texts.has("purchasing.enquiry.provider." + stage)).isTrue();
        }
        for (var no : PoliteNo.values()) {
            assertThat(texts.say(no)).startsWith("Thank you for asking");
            assertThat(texts.has("purchasing.enquiry.no." + no)).isTrue();
        }
        for (var one : ContactDetail.values()) {
            assertThat(texts.say(one)).isNotBlank();
        }
        for (var speed : AnswerSpeed.values()) {
            assertThat(texts.say(speed)).startsWith("Usually");
        }
    }
}
