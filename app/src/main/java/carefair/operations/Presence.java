package carefair.operations;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerInitializedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Says in the data folder that the application runs and how it is reached; takes it back when it ends. */
@Component
class Presence implements DisposableBean {

    private final HomeFolder home;
    private final DataCommands commands;
    private final Environment environment;
    private @Nullable Integer webPort;
    private @Nullable CommandServer server;

    Presence(@Value("${carefair.home}") String home, DataCommands commands, Environment environment) {
        this.home = new HomeFolder(home);
        this.commands = commands;
        this.environment = environment;
    }

    @EventListener
    void listening(WebServerInitializedEvent event) {
        // The port of the pages, not that of the endpoints for watching, should they have one of their own.
        if (event.getApplicationContext().getServerNamespace() == null) {
            webPort = event.getWebServer().getPort();
        }
    }

    @EventListener
    void ready(ApplicationReadyEvent event) {
        if (webPort == null) {
            return;
        }
        server = new CommandServer(commands);
        server.start();
        home.writeSecret(HomeFolder.COMMAND_TOKEN, server.token());
        home.write(HomeFolder.COMMAND_PORT, String.valueOf(server.port()));
        home.write(
                HomeFolder.STARTED_WITH,
                "--spring.profiles.active=" + String.join(",", environment.getActiveProfiles())
                        + "\n--carefair.council=" + environment.getProperty("carefair.council", ""));
        home.write(HomeFolder.PORT, String.valueOf(webPort));
    }

    @Override
    public void destroy() {
        if (server != null) {
            home.remove(HomeFolder.PORT);
            home.remove(HomeFolder.COMMAND_PORT);
            home.remove(HomeFolder.COMMAND_TOKEN);
            server.stop();
        }
    }
}
