package carefair.ui;

import carefair.settings.Category;
import carefair.settings.Council;
import carefair.settings.DirectPaymentRules;
import carefair.settings.Periods;
import carefair.settings.Settings;
import carefair.shared.CategoryCode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.support.StaticListableBeanFactory;

/** The words of the bundles for tests that start no application. */
public final class KitForTests {

    private KitForTests() {}

    public static Texts texts() {
        var beans = new StaticListableBeanFactory();
        beans.addBean("settings", new DorsetOnly());
        return new Texts(beans.getBeanProvider(Settings.class));
    }

    private static final class DorsetOnly implements Settings {
        @Override
        public Council council() {
            return new Council(
                    "dorset",
                    "Dorset Council",
                    "Carefair",
                    "Dorset",
                    "01305 000 000",
                    "Monday to Friday, 8:30am to 5pm",
                    "carefair@dorset.example",
                    List.of("E06000059"),
                    List.of("Purbeck"));
        }

        @Override
        public List<Category> categories() {
            return List.of();
        }

        @Override
        public Optional<Category> category(CategoryCode code) {
            return Optional.empty();
        }

        @Override
        public Periods periods() {
            throw new UnsupportedOperationException();
        }

        @Override
        public DirectPaymentRules directPayments() {
            throw new UnsupportedOperationException();
        }

        @Override
        public List<String> fundOrder() {
            return List.of();
        }

        @Override
        public LocalDate workingDaysAfter(LocalDate from, int days) {
            throw new UnsupportedOperationException();
        }
    }
}
