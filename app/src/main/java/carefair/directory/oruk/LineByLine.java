package carefair.directory.oruk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Writes {@link Lines} as newline-delimited JSON: an object, a line feed, the next object. */
@Component
class LineByLine implements HttpMessageConverter<Lines> {

    private final JsonMapper json;

    LineByLine(JsonMapper json) {
        this.json = json;
    }

    @Override
    public boolean canRead(Class<?> type, @Nullable MediaType media) {
        return false;
    }

    @Override
    public boolean canWrite(Class<?> type, @Nullable MediaType media) {
        return type == Lines.class;
    }

    @Override
    public List<MediaType> getSupportedMediaTypes() {
        return List.of(MediaType.APPLICATION_NDJSON);
    }

    @Override
    public Lines read(Class<? extends Lines> type, HttpInputMessage message) {
        // Never asked, as canRead says no; what it would mean is that somebody sent what is not taken.
        throw new HttpMessageNotReadableException("Lines are only written", message);
    }

    @Override
    public void write(Lines lines, @Nullable MediaType media, HttpOutputMessage message) throws IOException {
        message.getHeaders().setContentType(MediaType.APPLICATION_NDJSON);
        var out = message.getBody();
        try {
            lines.each().accept(told -> {
                try {
                    out.write(json.writeValueAsBytes(told));
                    out.write('\n');
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        out.flush();
    }
}
