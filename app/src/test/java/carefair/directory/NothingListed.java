package carefair.directory;

import static carefair.directory.Listings.words;

import carefair.operations.DataCommand;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.JdbcTemplate;

/** The directory before anything came in, a Monday morning, and a folder for the files that are brought in. */
abstract class NothingListed {

    @Autowired
    List<DataCommand> commands;

    @Autowired
    Directory directory;

    @Autowired
    StoredListings stored;

    @Autowired
    JdbcTemplate sql;

    @Autowired
    DirectoryAlone.Clock clock;

    @Autowired
    Emptying emptying;

    @TempDir
    Path folder;

    @BeforeEach
    void nothingListed() {
        emptying.all();
        clock.now = Instant.parse("2026-11-16T09:00:00Z");
    }

    /** What the command said, line by line. */
    List<String> run(String command, Path... files) {
        var said = new ArrayList<String>();
        command(command).run(List.of(files), said::add);
        return said;
    }

    DataCommand command(String name) {
        return commands.stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    /** Our own few lines in the shape of the register of the Care Quality Commission. */
    static Path register() throws IOException {
        return new ClassPathResource("carefair/directory/cqc-locations.csv")
                .getFile()
                .toPath();
    }

    Listing theOne(String name) {
        return directory.search(words(name)).hits().stream()
                .map(Results.Hit::listing)
                .filter(listing -> listing.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
