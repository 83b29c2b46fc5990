package carefair.purchasing.ui;

import carefair.identity.IdentityRefusal;
import carefair.identity.SignedIn;
import carefair.identity.Who;
import carefair.purchasing.HistoryLine;
import carefair.purchasing.Orders;
import carefair.ui.Frame;
import carefair.ui.Said;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** An order on paper: one plain page, which no cache keeps. For whoever may see the order. */
@Controller
class OrderPrint {

    private final Orders orders;
    private final SignedIn signedIn;
    private final Frame frame;
    private final OrderWords words;
    private final OrderSheet sheet;

    OrderPrint(Orders orders, SignedIn signedIn, Frame frame, OrderWords words, OrderSheet sheet) {
        this.orders = orders;
        this.signedIn = signedIn;
        this.frame = frame;
        this.words = words;
        this.sheet = sheet;
    }

    @GetMapping("/orders/{order}/print")
    String print(@PathVariable("order") String order, Model model, HttpServletResponse response) {
        var who = signedIn.who().orElseThrow(IdentityRefusal.NotSignedIn::new);
        var id = OrderPaths.parse(order).orElseThrow(OrderPrint::notThere);
        try {
            var found = orders.order(who, id);
            response.setHeader("Cache-Control", "no-store");
            model.addAttribute("around", frame.around("/orders/" + order + "/print"));
            model.addAttribute("order", found);
            model.addAttribute("home", who instanceof Who.Provider ? OrderPaths.provider(id) : OrderPaths.of(id));
            model.addAttribute("rows", sheet.rows(found));
            model.addAttribute(
                    "history", orders.history(who, id).stream().map(this::line).toList());
            return "purchasing/order-print";
        } catch (IdentityRefusal.NotYours notTheirs) {
            throw notThere();
        }
    }

    private Map<String, String> line(HistoryLine line) {
        var said = line.words();
        return Map.of(
                "happened", words.happened(line),
                "by", words.by(line),
                "at", Said.moment(line.at()),
                "words", said == null ? "" : said);
    }

    private static ResponseStatusException notThere() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
