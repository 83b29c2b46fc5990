package carefair;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts the marketplace. */
@SpringBootApplication
public class Carefair {

    public static void main(String[] args) {
        SpringApplication.run(Carefair.class, args);
    }
}
