package carefair.ui;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.catalina.Container;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.apache.coyote.ActionCode;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.tomcat.ConfigurableTomcatWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.core.Ordered;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

/** Answers with a page of ours what the server refuses before any page is asked, such as an address that is far too long. */
@Component
class BareErrors implements WebServerFactoryCustomizer<ConfigurableTomcatWebServerFactory>, Ordered {

    private final ObjectProvider<ITemplateEngine> templates;

    /** @param templates made only when they are needed, as the server is made before them */
    BareErrors(ObjectProvider<ITemplateEngine> templates) {
        this.templates = templates;
    }

    /** After Spring Boot, which puts in the server's own page. */
    @Override
    public int getOrder() {
        return Ordered.LOWEST_PRECEDENCE;
    }

    @Override
    public void customize(ConfigurableTomcatWebServerFactory factory) {
        factory.addContextCustomizers(context -> putOurs(context.getParent()));
    }

    private void putOurs(Container host) {
        var pipeline = host.getPipeline();
        for (var valve : pipeline.getValves()) {
            if (valve instanceof ErrorReportValve) {
                pipeline.removeValve(valve);
            }
        }
        if (host instanceof org.apache.catalina.core.StandardHost standard) {
            // The server would add its own page again when it starts.
            standard.setErrorReportValveClass(Ours.class.getName());
        }
        pipeline.addValve(new Ours());
    }

    private final class Ours extends ErrorReportValve {

        @Override
        protected void report(Request request, Response response, @Nullable Throwable failed) {
            if (response.getStatus() < HttpServletResponse.SC_BAD_REQUEST
                    || response.getContentWritten() > 0
                    || !response.setErrorReported()) {
                return;
            }
            var canAnswer = new AtomicBoolean();
            response.getCoyoteResponse().action(ActionCode.IS_IO_ALLOWED, canAnswer);
            if (canAnswer.get()) {
                write(response);
            }
        }

        private void write(Response response) {
            try {
                response.setContentType("text/html");
                response.setCharacterEncoding(StandardCharsets.UTF_8.name());
                var writer = response.getReporter();
                if (writer != null) {
                    writer.write(templates.getObject().process("error/bare", new Context(Locale.UK)));
                    response.finishResponse();
                }
            } catch (IOException gone) {
                // Whoever asked is not there any more.
            }
        }
    }
}
