package org.takedownregister.report.export;

import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.takedownregister.domain.entry.Claim;
import org.takedownregister.domain.entry.Column;
import org.takedownregister.domain.entry.Table;
import org.takedownregister.domain.value.Slug;

/** The identifiers of STIX objects: the same in every export of a register, because they are made of its keys. */
final class StixIds {

    private final UUID register;
    private final String publisher;

    /** Those of platforms and countries, which are few and stand in very many cases. */
    private final Map<String, String> shared = new ConcurrentHashMap<>();

    StixIds(ExportOptions options) {
        this.register = Uuids.register(options);
        this.publisher = id("identity", "publisher");
    }

    /** The identifier of the publisher of the register. */
    String publisher() {
        return publisher;
    }

    String incident(Slug caseId) {
        return id("incident", caseId.text());
    }

    String report(Slug caseId) {
        return id("report", caseId.text());
    }

    String platform(Slug platformId) {
        return shared.computeIfAbsent(platformId.text(), text -> id("identity", "platform\u001f" + text));
    }

    String party(String name, String kind) {
        return id("identity", "party\u001f" + kind + "\u001f" + name);
    }

    String country(String code) {
        return shared.computeIfAbsent(code, text -> id("location", text));
    }

    /** The identifier of an object that carries a claim. */
    String claim(String type, Claim claim) {
        Table table = Table.of(claim);
        StringBuilder name = new StringBuilder(table.tableName());
        for (Column column : table.key()) {
            name.append('\u001f').append(column.text(claim));
        }
        return id(type, name.toString());
    }

    /** The identifier of the bundle of a year. */
    String bundle(String year) {
        return id("bundle", year);
    }

    private String id(String type, String name) {
        return type + "--" + Uuids.named(register, type + "\u001f" + name);
    }
}
