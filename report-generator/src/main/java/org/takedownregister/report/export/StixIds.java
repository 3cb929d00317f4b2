package org.takedownregister.report.export;

import java.util.UUID;
import java.util.stream.Collectors;
import org.takedownregister.domain.entry.Claim;
import org.takedownregister.domain.entry.Table;
import org.takedownregister.domain.value.Slug;

/** The identifiers of STIX objects: the same in every export of a register, because they are made of its keys. */
final class StixIds {

    private final UUID register;

    StixIds(ExportOptions options) {
        this.register = Uuids.register(options);
    }

    /** The identifier of the publisher of the register. */
    String publisher() {
        return id("identity", "publisher");
    }

    String incident(Slug caseId) {
        return id("incident", caseId.text());
    }

    String report(Slug caseId) {
        return id("report", caseId.text());
    }

    String platform(Slug platformId) {
        return id("identity", "platform\u001f" + platformId);
    }

    String party(String name, String kind) {
        return id("identity", "party\u001f" + kind + "\u001f" + name);
    }

    String country(String code) {
        return id("location", code);
    }

    /** The identifier of an object that carries a claim. */
    String claim(String type, Claim claim) {
        Table table = Table.of(claim);
        return id(
                type,
                table.tableName() + "\u001f"
                        + table.key().stream().map(column -> column.text(claim)).collect(Collectors.joining("\u001f")));
    }

    /** The identifier of the bundle of a year. */
    String bundle(String year) {
        return id("bundle", year);
    }

    private String id(String type, String name) {
        return type + "--" + Uuids.named(register, type + "\u001f" + name);
    }
}
