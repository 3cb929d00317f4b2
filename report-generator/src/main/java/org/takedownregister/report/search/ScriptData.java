package org.takedownregister.report.search;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.CharacterEscapes;
import com.fasterxml.jackson.core.io.SerializedString;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Writes data as a classic script that makes one call; nothing in the data can end the script or the call. */
final class ScriptData {

    private static final JsonFactory JSON =
            new JsonFactoryBuilder().characterEscapes(new Escapes()).build();

    private static final String CALL = "takedownSearch(";
    private static final String END = ");\n";

    private ScriptData() {}

    /** What writes the value. */
    @FunctionalInterface
    interface Value {
        void writeTo(JsonGenerator json) throws IOException;
    }

    /** A script that delivers a value under a name of ours. */
    static byte[] of(String name, Value value) throws IOException {
        StringWriter text = new StringWriter();
        text.write(CALL);
        try (JsonGenerator json = JSON.createGenerator(text)) {
            json.writeString(name);
            json.writeRaw(',');
            json.flush();
        }
        try (JsonGenerator json = JSON.createGenerator(text)) {
            value.writeTo(json);
        }
        text.write(END);
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** Reads the value of a script that {@link #of} made. */
    static JsonParser read(InputStream script) throws IOException {
        byte[] text = script.readAllBytes();
        int begin = CALL.length();
        while (text[begin] != ',') {
            begin++;
        }
        return JSON.createParser(text, begin + 1, text.length - END.length() - begin - 1);
    }

    /** Characters that end a script in a page, open a comment there, or end a line of script. */
    private static final class Escapes extends CharacterEscapes {

        private static final long serialVersionUID = 1L;
        private static final char LINE_SEPARATOR = '\u2028';
        private static final char PARAGRAPH_SEPARATOR = '\u2029';

        private final int[] ascii = standardAsciiEscapesForJSON();

        Escapes() {
            ascii['<'] = ESCAPE_CUSTOM;
            ascii['>'] = ESCAPE_CUSTOM;
            ascii['&'] = ESCAPE_CUSTOM;
        }

        @Override
        public int[] getEscapeCodesForAscii() {
            return ascii;
        }

        @Override
        public @Nullable SerializableString getEscapeSequence(int character) {
            boolean special = character == '<'
                    || character == '>'
                    || character == '&'
                    || character == LINE_SEPARATOR
                    || character == PARAGRAPH_SEPARATOR;
            return special ? new SerializedString(String.format("\\u%04X", character)) : null;
        }
    }
}
