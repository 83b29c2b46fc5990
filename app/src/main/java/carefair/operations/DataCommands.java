package carefair.operations;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;

/** Finds a command on the data by its name and does it; one at a time, so that two imports never mix. */
@Service
public class DataCommands {

    private final ObjectProvider<DataCommand> commands;
    private final ReentrantLock oneAtATime = new ReentrantLock();

    DataCommands(ObjectProvider<DataCommand> commands) {
        this.commands = commands;
    }

    /** @throws DataCommand.Refused if there is no such command, a file cannot be read, another command runs, or it refuses itself */
    public void run(String name, List<Path> files, Map<String, String> said, DataCommand.Report report) {
        var command = commands.stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow(
                        () -> new DataCommand.Refused("There is no command " + name + ". There are: " + names() + "."));
        for (var file : files) {
            if (!command.makesFiles() && !Files.isReadable(file)) {
                throw new DataCommand.Refused("The file " + file + " is not there, or cannot be read.");
            }
        }
        if (!oneAtATime.tryLock()) {
            throw new DataCommand.Refused("Another command is running. Wait until it has ended, then try again.");
        }
        try {
            command.run(files, said, report);
        } finally {
            oneAtATime.unlock();
        }
    }

    private String names() {
        return commands.stream().map(DataCommand::name).sorted().collect(Collectors.joining(", "));
    }
}
