package carefair.identity.ui;

import carefair.identity.People;
import carefair.identity.PersonId;
import carefair.identity.PersonalFile;
import carefair.identity.Who;
import carefair.settings.Settings;
import carefair.shared.London;
import carefair.ui.AccessiblePdf;
import carefair.ui.Said;
import carefair.ui.Texts;
import java.time.InstantSource;
import java.util.Locale;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

/** Writes everything held about a person as JSON and as an accessible PDF. */
@Component
record PersonalPaper(PersonalFile file, People people, Texts texts, ITemplateEngine templates, Made made) {

    /** When and for which council it was made. */
    @Component("personalMade")
    record Made(Settings settings, InstantSource clock) {}

    byte[] json(Who who, PersonId person) {
        return PersonalSheet.json(person.value(), made.clock().instant().toString(), file.of(who, person));
    }

    byte[] pdf(Who who, PersonId person) {
        var context = new Context(Locale.UK);
        context.setVariable("sheet", PersonalSheet.of(file.of(who, person), texts));
        context.setVariable("name", people.nameOf(person));
        context.setVariable("council", made.settings().council());
        context.setVariable("today", Said.date(London.today(made.clock())));
        return AccessiblePdf.of(templates.process("identity/personal-data-pdf", context));
    }
}
