package carefair.estimator.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;

/** What is wrong with a request, as RFC 9457 has it. */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
record Problem(String type, String title, int status, String detail, List<FieldError> errors) {}
