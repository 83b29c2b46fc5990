package carefair;

import carefair.operations.CommandLine;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;

/** Starts the marketplace. Beans are named with their package, so that two modules may use the same word for a class of theirs. */
@SpringBootApplication(nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class)
public class Carefair {

    public static void main(String[] args) {
        var command = CommandLine.in(args);
        if (command.isPresent()) {
            System.exit(command.get().run(System.out::println, all -> SpringApplication.run(Carefair.class, all)));
        }
        SpringApplication.run(Carefair.class, args);
    }
}
