package carefair.ui;

import static org.assertj.core.api.Assertions.assertThat;

import carefair.testing.CarefairTest;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.communication.UidlRequestHandler;
import com.vaadin.flow.shared.ApplicationConstants;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mockito.Mockito;
import tools.jackson.databind.json.JsonMapper;

/** A browser whose answer got lost asks again, and is told the same again, though the answer is kept small meanwhile. */
@CarefairTest
class PackedAnswersTest extends SpringBrowserlessTest {

    private static final String WORDS = "“Help — near home” costs £12.50 an hour. <b>É</b> 家 ";

    private final UidlRequestHandler handler = new PackedAnswers();

    @BeforeEach
    void open() {
        navigate(SamplePiecesPage.class);
    }

    @Test
    void isAskedBeforeVaadinsOwn() {
        assertThat(StreamSupport.stream(
                                VaadinService.getCurrent().getRequestHandlers().spliterator(), false)
                        .filter(UidlRequestHandler.class::isInstance)
                        .findFirst())
                .containsInstanceOf(PackedAnswers.class);
    }

    @Test
    void aRequestThatIsSentAgainIsAnsweredAgainByteForByte() throws IOException {
        UI.getCurrent().add(new Paragraph(WORDS.repeat(500)));
        var first = answer(0);

        assertThat(first).contains(WORDS.replace("\"", "\\\""));
        var kept = UI.getCurrent().getInternals().getLastRequestResponse();
        assertThat(kept.length()).isLessThan(first.length() / 5);
        assertThat(kept.chars()).allMatch(character -> character < 256);
        assertThat(answer(0)).isEqualTo(first);
        assertThat(answer(0)).isEqualTo(first);

        UI.getCurrent().add(new Paragraph("More"));
        var second = answer(1);
        assertThat(second).contains("More").isNotEqualTo(first);
        assertThat(answer(1)).isEqualTo(second);
    }

    @Test
    void whatIsStillIsToldOnceAndAgainToABrowserThatLostTrack() throws IOException {
        UI.getCurrent().add(Still.of(new Div(new Paragraph("Lanterns"))));

        assertThat(answer(0)).containsOnlyOnce("<p>Lanterns</p>");
        assertThat(answer(1)).doesNotContain("Lanterns");
        assertThat(answer(2, true)).containsOnlyOnce("<p>Lanterns</p>");
        assertThat(answer(3)).doesNotContain("Lanterns");
    }

    private String answer(int number) throws IOException {
        return answer(number, false);
    }

    /** What is answered to the message of this number, in which nothing is done. @param lost whether everything is asked for again */
    private String answer(int number, boolean lost) throws IOException {
        var message = new JsonMapper().createObjectNode();
        message.put("csrfToken", UI.getCurrent().getCsrfToken());
        message.put("syncId", number);
        message.put("clientId", number);
        message.putArray("rpc");
        if (lost) {
            message.put("resynchronize", true);
        }
        var request = Mockito.mock(VaadinRequest.class);
        Mockito.when(request.getService()).thenReturn(VaadinService.getCurrent());
        Mockito.when(request.getParameter(ApplicationConstants.UI_ID_PARAMETER))
                .thenReturn(String.valueOf(UI.getCurrent().getUIId()));
        Mockito.when(request.getWrappedSession())
                .thenReturn(VaadinSession.getCurrent().getSession());
        var sent = new ByteArrayOutputStream();
        var response = Mockito.mock(VaadinResponse.class);
        Mockito.when(response.getOutputStream()).thenReturn(sent);
        handler.synchronizedHandleRequest(VaadinSession.getCurrent(), request, response, message.toString())
                .orElseThrow()
                .writeResponse();
        return sent.toString(StandardCharsets.UTF_8);
    }
}
