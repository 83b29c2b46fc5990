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
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

/** Writes everything held about a person as JSON and as an accessible PDF. */
@Component
record PersonalPaper(PersonalFile file, People people, Texts texts, ITemplateEngine templates, Made made) {

    /** When and for which council it was made. */
    @Component("personalMade")
    record Made(Settings settings, InstantSource clock) {}

    /** @param id of the person, or of a way in that is joined to no record */
    record Whole(UUID id, String name, List<PersonalFile.Part> parts) {}

    Whole of(Who who, PersonId person) {
        var parts = file.of(who, person);
        return new Whole(person.value(), people.nameOf(person), parts);
    }

    Whole of(Who.Unjoined who) {
        return new Whole(who.actor(), people.nameOf(who.signIn()), file.of(who));
    }

    byte[] json(Whole whole) {
        return PersonalSheet.json(whole.id(), made.clock().instant().toString(), whole.parts());
    }

    byte[] pdf(Whole whole) {
        var context = new Context(Locale.UK);
        context.setVariable("sheet", PersonalSheet.of(whole.parts(), texts));
        context.setVariable("name", whole.name());
        context.setVariable("council", made.settings().council());
        context.setVariable("today", Said.date(London.today(made.clock())));
        return AccessiblePdf.of(templates.process("identity/personal-data-pdf", context));
    }
}
