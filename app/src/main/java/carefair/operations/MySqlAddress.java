package carefair.operations;

import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.config.ConfigDataEnvironmentPostProcessor;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.Profiles;

/**
 * Adds to a MySQL address what the ledger needs and an operator would have to know: sessions in UTC, no question or work twice, and for MariaDB no
 * questions that only MySQL answers. What the address says itself is left as it is.
 */
class MySqlAddress implements EnvironmentPostProcessor, Ordered {

    private static final String SETTING = "spring.datasource.url";

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        var address = environment.getProperty(SETTING, "");
        if (address.startsWith("jdbc:mysql:")) {
            var completed = completed(address, environment.acceptsProfiles(Profiles.of("mariadb")));
            environment
                    .getPropertySources()
                    .addFirst(new MapPropertySource("mySqlAddress", Map.of(SETTING, completed)));
        }
    }

    static String completed(String address, boolean mariaDb) {
        var wanted = new LinkedHashMap<String, String>();
        wanted.put("connectionTimeZone", "UTC");
        wanted.put("forceConnectionTimeZoneToSession", "true");
        // Statements over many rows are taken apart once a length, not each time.
        wanted.put("cachePrepStmts", "true");
        wanted.put("prepStmtCacheSize", "500");
        wanted.put("prepStmtCacheSqlLimit", "16384");
        // What the session was set to is remembered here, and not asked for.
        wanted.put("useLocalSessionState", "true");
        if (mariaDb) {
            wanted.put("useInformationSchema", "false");
        }
        var completed = new StringBuilder(address);
        wanted.forEach((name, value) -> {
            if (!address.contains(name + "=")) {
                completed
                        .append(completed.indexOf("?") < 0 ? '?' : '&')
                        .append(name)
                        .append('=')
                        .append(value);
            }
        });
        return completed.toString();
    }

    @Override
    public int getOrder() {
        return ConfigDataEnvironmentPostProcessor.ORDER + 1;
    }
}
