package carefair.identity;

import org.springframework.stereotype.Service;

/** The providers, and who works for them. */
@Service
public class Organisations {

    public OrganisationId add(Who who, String name) {
        throw new UnsupportedOperationException();
    }

    public String nameOf(OrganisationId organisation) {
        throw new UnsupportedOperationException();
    }
}
