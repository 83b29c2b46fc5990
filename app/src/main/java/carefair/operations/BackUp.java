package carefair.operations;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * {@code bin/backup}: copies the embedded database while people use it, as it stands at one moment. A MySQL or MariaDB server has tools of
 * its own for that, which {@code bin/backup} runs instead.
 */
@Component
class BackUp implements DataCommand {

    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("yyyy-MM-dd-HHmmss").withZone(ZoneOffset.UTC);

    private final JdbcClient jdbc;
    private final String address;
    private final InstantSource clock;

    BackUp(JdbcClient jdbc, @Value("${spring.datasource.url}") String address, InstantSource clock) {
        this.jdbc = jdbc;
        this.address = address;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "backup";
    }

    /** @param files the folder that the copy goes into */
    @Override
    public void run(List<Path> files, Report report) {
        if (files.size() != 1 || !Files.isDirectory(files.getFirst())) {
            throw new Refused("Name one folder that the copy goes into.");
        }
        if (!address.startsWith("jdbc:h2:file:")) {
            throw new Refused("This is a database server: its own tools copy it. See docs/running.md.");
        }
        var file = files.getFirst().resolve("carefair-" + STAMP.format(clock.instant()) + ".zip");
        if (Files.exists(file)) {
            throw new Refused("There is a copy of this second: " + file + ".");
        }
        jdbc.sql("backup to '" + file.toString().replace("'", "''") + "'").update();
        try {
            report.line("Copied to " + file + ", " + Files.size(file) + " bytes.");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
