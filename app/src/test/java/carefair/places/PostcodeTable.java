package carefair.places;

import java.util.UUID;
import javax.sql.DataSource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;

/** An empty table of postcodes in a database of its own, made by this module's migration. */
final class PostcodeTable {

    final DataSource database = new DriverManagerDataSource(
            "jdbc:h2:mem:" + UUID.randomUUID() + ";MODE=MySQL;DATABASE_TO_LOWER=TRUE;DB_CLOSE_DELAY=-1", "sa", "");
    final PostcodePoints points = new PostcodePoints(JdbcClient.create(database));

    PostcodeTable() {
        new ResourceDatabasePopulator(new ClassPathResource("db/migration/places/V1__keep_where_each_postcode_is.sql"))
                .execute(database);
    }

    Places places(ACouncil council) {
        return new Places(points, new PlaceTable(), council);
    }
}
