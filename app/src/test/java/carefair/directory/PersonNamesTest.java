package carefair.directory;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PersonNamesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "(individual provider)",
                "Mr Quentin Invented",
                "Mrs. P Invented",
                "Dr A B Invented",
                "Miss Petra Invented-Smythe",
                "Mr & Mrs Invented",
                "Q Invented & Mrs P Invented",
                "Mr Q Invented Partnership",
                "J Invented",
                "J.R. Invented",
                "J. R. O'Invented and Q. Invented",
                "Invented, Petra",
                "Margaret Invented",
            })
    void takesForAPersonsName(String name) {
        assertThat(PersonNames.isProbably(name)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Trafford Council",
                "J.E.M. Care Limited",
                "M & J Care Homes Limited",
                "David Invented Limited",
                "Heather House Partnership",
                "Leonard Cheshire Disability",
                "SignHealth",
                "Making Space",
                "Freeways",
                "Methodist Homes",
                "Dimensions (UK) Limited",
                "Sisters Of St Joseph Of The Apparition CIO",
                "St John's Hospital",
                "Bath MIND",
                "3A Care (Altrincham) Limited",
                "Mr Invented Care Limited",
                "Alzheimer's Society",
                "",
            })
    void takesForAnOrganisations(String name) {
        assertThat(PersonNames.isProbably(name)).isFalse();
    }
}
