package carefair.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import carefair.testing.TestClock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

class BackUpTest {

    @TempDir
    private Path folder;

    @Test
    void theEmbeddedDatabaseIsCopiedWhileItIsInUseAndTheCopyHasWhatItHad() throws Exception {
        var address = "jdbc:h2:file:" + folder.resolve("db/carefair") + ";MODE=MySQL;WRITE_DELAY=0";
        var database = new DriverManagerDataSource(address + ";DB_CLOSE_DELAY=-1");
        var jdbc = JdbcClient.create(database);
        jdbc.sql("create table kept (id int primary key, said varchar(20))").update();
        jdbc.sql("insert into kept values (1, 'ß before')").update();
        var said = new ArrayList<String>();
        var copies = Files.createDirectory(folder.resolve("copies"));

        new BackUp(jdbc, address, new TestClock()).run(List.of(copies), said::add);
        jdbc.sql("insert into kept values (2, 'after')").update();
        jdbc.sql("shutdown").update();

        var copy = copies.resolve("carefair-2026-11-23-090000.zip");
        assertThat(said).containsExactly("Copied to " + copy + ", " + Files.size(copy) + " bytes.");
        var restored = Files.createDirectory(folder.resolve("restored"));
        try (var zip = new ZipFile(copy.toFile())) {
            var entry = zip.stream().findFirst().orElseThrow();
            assertThat(entry.getName()).isEqualTo("carefair.mv.db");
            Files.copy(zip.getInputStream(entry), restored.resolve(entry.getName()));
        }
        assertThat(JdbcClient.create(new DriverManagerDataSource(
                                "jdbc:h2:file:" + restored.resolve("carefair") + ";MODE=MySQL"))
                        .sql("select said from kept")
                        .query(String.class)
                        .list())
                .containsExactly("ß before");
    }

    @Test
    void aServerIsCopiedByItsOwnTools() {
        var command = new BackUp(
                JdbcClient.create(new DriverManagerDataSource("jdbc:h2:mem:none")),
                "jdbc:mysql://db.example/carefair",
                new TestClock());

        assertThatExceptionOfType(DataCommand.Refused.class)
                .isThrownBy(() -> command.run(List.of(folder), line -> {}))
                .withMessageContaining("its own tools");
    }
}
